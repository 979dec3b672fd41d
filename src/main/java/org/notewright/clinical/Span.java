package org.notewright.clinical;

/// A place in a text.
///
/// @param start first UTF-16 index, 0 or more
/// @param end   index after the last, not before `start`
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("a span needs 0 <= start <= end");
        }
    }

    public int length() {
        return end - start;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    public String in(String text) {
        return text.substring(start, end);
    }
}
