package org.notewright.analysis.outcomes;

/// The smallest change that matters to patients, or where nobody agreed on one, the smallest beyond measurement error.
///
/// @param value      in the unit of the series
/// @param kind       "MCID" or "MDC"
/// @param population whom it was measured in
/// @param source     publication
/// @param verified   true when the figure was seen in the publication or a summary of it, false when it is from memory
public record Threshold(double value, String kind, String population, String source, boolean verified) {

    /// Published figures only: safe to print.
    @Override public String toString() {
        return "Threshold[" + kind + " " + value + "]";
    }
}
