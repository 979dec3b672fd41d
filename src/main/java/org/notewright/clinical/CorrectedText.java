package org.notewright.clinical;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/// A text as it was read with its corrections applied, and the way between both: whoever quotes the corrected words finds
/// the letters on the page again.
public final class CorrectedText {

    /// One stretch that was replaced: where it was and where its replacement is.
    private record Change(Span before, Span after, String reader) {
        @Override public String toString() {
            return "Change[" + before + "]";
        }
    }

    private final String original;
    private final String text;
    private final List<Change> changes;

    private CorrectedText(String original, String text, List<Change> changes) {
        this.original = original;
        this.text = text;
        this.changes = List.copyOf(changes);
    }

    /// @param original    the text as it was read
    /// @param corrections in the order they were made; a later one takes the place of earlier ones it touches
    /// @throws IllegalArgumentException if a correction reaches beyond the text
    public static CorrectedText of(String original, List<Correction> corrections) {
        if (corrections.isEmpty()) {
            return new CorrectedText(original, original, List.of());
        }
        var text = new StringBuilder();
        var changes = new ArrayList<Change>();
        int at = 0;
        for (var correction : standing(corrections)) {
            if (correction.span().end() > original.length()) {
                throw new IllegalArgumentException("a correction lies in its text");
            }
            text.append(original, at, correction.span().start());
            int start = text.length();
            text.append(correction.text());
            changes.add(new Change(correction.span(), new Span(start, text.length()), correction.reader()));
            at = correction.span().end();
        }
        return new CorrectedText(original, text.append(original, at, original.length()).toString(), changes);
    }

    /// Those that no later one has replaced, in the order of the text.
    private static List<Correction> standing(List<Correction> corrections) {
        var standing = new ArrayList<Correction>();
        for (var correction : corrections) {
            standing.removeIf(earlier -> Correction.touch(earlier.span(), correction.span()));
            standing.add(correction);
        }
        standing.sort(Comparator.comparingInt((Correction c) -> c.span().start()).thenComparingInt(c -> c.span().end()));
        return standing;
    }

    /// The words that count from now on.
    public String text() {
        return text;
    }

    /// The words as they were read.
    public String original() {
        return original;
    }

    /// Models that read words which count now, without repeats.
    public List<String> readers() {
        return changes.stream().map(Change::reader).filter(reader -> !reader.isEmpty()).distinct().toList();
    }

    public boolean changed() {
        return !changes.isEmpty();
    }

    /// Where letters of the corrected text stand in the text as it was read. What touches a correction gets the whole
    /// stretch it stands for.
    public Span toOriginal(Span corrected) {
        return mapped(corrected, Change::after, Change::before);
    }

    /// Where letters of the text as it was read stand in the corrected text. What touches a correction gets its whole
    /// replacement.
    public Span toCorrected(Span read) {
        return mapped(read, Change::before, Change::after);
    }

    /// The correction that replaces letters of the corrected text. It takes in earlier corrections it touches, their
    /// untouched words included, so that nothing corrected before is lost; what a model read stays marked.
    ///
    /// @param corrected the letters, in the corrected text
    /// @param words     what is really written there
    public Correction correct(Span corrected, String words, Instant madeAt) {
        var whole = toOriginal(corrected);
        var shown = corrected;
        var reader = "";
        var rest = new ArrayList<>(changes);
        for (boolean more = true; more;) {
            more = false;
            for (var change : List.copyOf(rest)) {
                if (Correction.touch(change.before(), whole)) {
                    whole = union(whole, change.before());
                    shown = union(shown, change.after());
                    reader = change.reader().isEmpty() ? reader : change.reader();
                    rest.remove(change);
                    more = true;
                }
            }
        }
        return new Correction(whole, text.substring(shown.start(), corrected.start()) + words
                + text.substring(corrected.end(), shown.end()), madeAt, reader);
    }

    private static Span union(Span one, Span other) {
        return new Span(Math.min(one.start(), other.start()), Math.max(one.end(), other.end()));
    }

    private Span mapped(Span span, Function<Change, Span> from, Function<Change, Span> to) {
        int startShift = 0;
        int endShift = 0;
        int start = -1;
        int end = -1;
        for (var change : changes) {
            var here = from.apply(change);
            var there = to.apply(change);
            int shift = there.end() - here.end();
            if (here.end() <= span.start()) {
                startShift = shift;
            } else if (here.start() <= span.start()) {
                start = there.start();
            }
            if (here.start() < span.end() && span.end() <= here.end()) {
                end = there.end();
            } else if (here.end() <= span.end() && here.start() < span.end()) {
                endShift = shift;
            }
        }
        int first = start >= 0 ? start : span.start() + startShift;
        int last = end >= 0 ? end : span.end() + endShift;
        return new Span(Math.min(first, last), Math.max(first, last));
    }

    @Override public String toString() {
        return "CorrectedText[" + changes.size() + " corrections]";
    }
}
