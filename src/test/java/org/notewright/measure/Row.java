package org.notewright.measure;

import java.util.Locale;

/// A line of the table in docs/performance.md.
///
/// @param what      was measured
/// @param figures   median, 95th percentile, first run; or wall, CPU, memory
/// @param reference what it is compared with and the same figures of it
/// @param ratio     of the medians
/// @param aim       in words, empty where there is none
/// @param met       whether the aim is met; true where there is none
record Row(String what, String figures, String reference, double ratio, String aim, boolean met) {


    static Row of(String what, String reference, Timing.Pair pair, double aimMillis) {
        var ours = pair.ours();
        return new Row(what, figures(ours), reference + ": " + figures(pair.reference()),
                ours.median() / pair.reference().median(),
                aimMillis > 0 ? millis(aimMillis) : "", aimMillis <= 0 || ours.median() <= aimMillis);
    }

    private static String figures(Timing timing) {
        return "**" + millis(timing.median()) + "**, 95 % " + millis(timing.slowest()) + ", first "
                + millis(timing.first());
    }

    private static String millis(double value) {
        return String.format(Locale.ROOT, value < 1 ? "%.3f ms" : value < 20 ? "%.1f ms" : "%.0f ms", value);
    }

    String line() {
        return String.format(Locale.ROOT, "| %s | %s | %s | %s | %s | %s |%n", what, figures, reference,
                ratio < 10 ? String.format(Locale.ROOT, "%.2f", ratio) : String.format(Locale.ROOT, "%.0f", ratio), aim,
                aim.isEmpty() ? "" : met ? "yes" : "no");
    }
}
