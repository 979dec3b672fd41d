package org.notewright.analysis.diff;

import org.notewright.clinical.Span;

/// One stretch of a comparison. The changes of a comparison cover both texts from end to end, in order, without gaps.
///
/// @param kind   what happened to it
/// @param before where it stands in the old text, empty for [Kind#INSERT]
/// @param after  where it stands in the new text, empty for [Kind#DELETE]
public record Change(Kind kind, Span before, Span after) {

    /// What happened to a stretch of text.
    public enum Kind {
        EQUAL, INSERT, DELETE, REPLACE
    }

    /// The kind follows from what is empty; two equal stretches must be given with [Kind#EQUAL] by name.
    static Change of(Span before, Span after) {
        var kind = before.length() == 0 ? Kind.INSERT : after.length() == 0 ? Kind.DELETE : Kind.REPLACE;
        return new Change(kind, before, after);
    }

    static Change equal(int before, int after, int length) {
        return new Change(Kind.EQUAL, new Span(before, before + length), new Span(after, after + length));
    }

    public boolean isEqual() {
        return kind == Kind.EQUAL;
    }

    /// The same change seen from the other side.
    Change mirrored() {
        var swapped = switch (kind) {
            case INSERT -> Kind.DELETE;
            case DELETE -> Kind.INSERT;
            case EQUAL, REPLACE -> kind;
        };
        var newBefore = after;
        var newAfter = before;
        return new Change(swapped, newBefore, newAfter);
    }

    Change movedBy(int oldOffset, int newOffset) {
        return new Change(kind, new Span(before.start() + oldOffset, before.end() + oldOffset),
                new Span(after.start() + newOffset, after.end() + newOffset));
    }
}
