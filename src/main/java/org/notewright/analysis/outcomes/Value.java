package org.notewright.analysis.outcomes;

import org.jspecify.annotations.Nullable;
import org.notewright.analysis.facts.Side;
import org.notewright.analysis.facts.When;
import org.notewright.clinical.Span;

/// One reading of a note before it finds its series.
///
/// @param kind   pain, motion, grip, measure, distance, strength or assist
/// @param name   what is measured, without its region
/// @param region where it has one
/// @param text   as a report prints it
/// @param source the visit whose note holds the words; another one than `visit` only where a later note corrects it
record Value(int visit, Kind kind, String name, @Nullable String region, @Nullable Side side, @Nullable String unit,
             @Nullable Double max, double value, String text, When when, Span span, int source) {

    enum Kind { PAIN, MOTION, GRIP, MEASURE, DISTANCE, STRENGTH, ASSIST }

    Value at(@Nullable String place, @Nullable Side newSide) {
        return new Value(visit, kind, name, place, newSide, unit, max, value, text, when, span, source);
    }

    Value in(@Nullable String newUnit, @Nullable Double newMax, double newValue) {
        return new Value(visit, kind, name, region, side, newUnit, newMax, newValue, text, when, span, source);
    }

    Value called(String newName) {
        return new Value(visit, kind, newName, region, side, unit, max, value, text, when, span, source);
    }

    boolean grades() {
        return kind == Kind.STRENGTH || kind == Kind.ASSIST;
    }

    /// The series it may belong to, whatever its region and side.
    String base() {
        return kind + "|" + name + (kind == Kind.MOTION ? "|" + unit : "");
    }

    /// Only its place.
    @Override public String toString() {
        return "Value[" + visit + " " + kind + " " + span + "]";
    }
}
