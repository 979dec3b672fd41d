package org.notewright.analysis.readability;

/// Syllables of a number read aloud in English.
final class SpokenNumbers {

    private static final int[] SMALL = {2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 3, 1, 2, 2, 2, 2, 3, 2, 2};
    private static final int[] TENS = {0, 0, 2, 2, 2, 2, 2, 3, 2, 2};

    private SpokenNumbers() {
    }

    /// @param digits begins with a digit; other characters part it into numbers
    static int syllables(String digits) {
        int total = 0;
        int at = 0;
        while (at < digits.length()) {
            int end = at;
            while (end < digits.length() && Character.isDigit(digits.charAt(end))) {
                end++;
            }
            if (end > at) {
                total += end - at > 6 ? end - at : whole(Integer.parseInt(digits.substring(at, end)));
            }
            at = end + 1;
        }
        return Math.max(1, total);
    }

    private static int whole(int value) {
        if (value < 20) {
            return SMALL[value];
        }
        if (value < 100) {
            return TENS[value / 10] + (value % 10 == 0 ? 0 : SMALL[value % 10]);
        }
        if (value < 1000) {
            return SMALL[value / 100] + 2 + (value % 100 == 0 ? 0 : whole(value % 100));
        }
        return whole(value / 1000) + 2 + (value % 1000 == 0 ? 0 : whole(value % 1000));
    }
}
