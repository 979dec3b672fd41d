package org.notewright.analysis.outcomes;

import org.notewright.clinical.Span;

/// A value measured at a visit.
///
/// @param visit index of the visit in the episode, from 0
/// @param value in the unit of the series
/// @param text  the value as a report prints it ("17", "4-/5", "Min A")
/// @param source index of the visit whose note holds the words; another one only where a later note corrects a value
/// @param span  its words in that note
public record Point(int visit, double value, String text, int source, Span span) {

    /// Only its place.
    @Override public String toString() {
        return "Point[" + visit + " " + span + "]";
    }
}
