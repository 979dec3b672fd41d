package org.notewright.analysis.facts;

import org.jspecify.annotations.Nullable;
import org.notewright.analysis.facts.text.Hit;

/// What the next number of a clause is about.
///
/// @param kind  which lexicon names it; RANGE is a hinge joint whose range is given without a motion
/// @param hit   the words
/// @param start token from which the evidence is quoted
record Subject(Kind kind, Hit hit, int start) {

    enum Kind { MEASURE, GRIP, MUSCLE, MOTION, RANGE }

    boolean is(Kind other) {
        return kind == other;
    }

    /// @return the token from which the evidence is quoted: the words before the name in its own stretch
    static int start(int from, int separator, int previous, Sorted clause) {
        int low = Math.max(separator, Math.max(previous, clause.from()));
        return low <= from && from - low <= 7 ? low : from;
    }

    static @Nullable Kind of(Hit hit) {
        return switch (hit.term().category()) {
            case MEASURE -> Kind.MEASURE;
            case GRIP -> Kind.GRIP;
            case MUSCLE -> Kind.MUSCLE;
            case MOTION -> Kind.MOTION;
            default -> null;
        };
    }
}
