package org.notewright.analysis.grounding;

import java.util.Map;

/// Reads days: `1/22/26`, `01-22-2026`, `January 22, 2026`, `22 January`, `2026-01-22`.
///
/// The key of a day is `y-m-d` with `0` for a year that is not said; American order of month and day.
final class Dates {

    private static final Map<String, Integer> MONTHS = Map.ofEntries(Map.entry("january", 1), Map.entry("jan", 1),
            Map.entry("february", 2), Map.entry("feb", 2), Map.entry("march", 3), Map.entry("april", 4),
            Map.entry("apr", 4), Map.entry("may", 5), Map.entry("june", 6), Map.entry("july", 7),
            Map.entry("august", 8), Map.entry("aug", 8), Map.entry("september", 9), Map.entry("sept", 9),
            Map.entry("sep", 9), Map.entry("october", 10), Map.entry("oct", 10), Map.entry("november", 11),
            Map.entry("nov", 11), Map.entry("december", 12), Map.entry("dec", 12), Map.entry("jun", 6),
            Map.entry("jul", 7), Map.entry("mar", 3));

    private Dates() {
    }

    static boolean isMonth(String word) {
        return MONTHS.containsKey(word);
    }

    static int month(String word) {
        return MONTHS.getOrDefault(word, 0);
    }

    /// @return the key, or an empty text when the numbers are no day
    static String key(String year, String month, String day) {
        int m = small(month);
        int d = small(day);
        int y = year.isEmpty() ? 0 : small(year);
        if (m < 1 || m > 12 || d < 1 || d > 31 || y < 0) {
            return "";
        }
        int full = y > 0 && y < 100 ? 2000 + y : y;
        return full + "-" + m + "-" + d;
    }

    /// True when both keys name one day; a missing year agrees with every year.
    static boolean same(String one, String other) {
        int a = one.indexOf('-');
        int b = other.indexOf('-');
        var yearA = one.substring(0, a);
        var yearB = other.substring(0, b);
        return one.substring(a).equals(other.substring(b))
                && (yearA.equals("0") || yearB.equals("0") || yearA.equals(yearB));
    }

    private static int small(String digits) {
        if (digits.isEmpty() || digits.length() > 4) {
            return -1;
        }
        int value = 0;
        for (int i = 0; i < digits.length(); i++) {
            if (!Character.isDigit(digits.charAt(i))) {
                return -1;
            }
            value = value * 10 + digits.charAt(i) - '0';
        }
        return value;
    }
}
