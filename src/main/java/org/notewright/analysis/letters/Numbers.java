package org.notewright.analysis.letters;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Counts in digits, in words, or both: "12", "twelve", "twelve (12)", "twenty-four".
final class Numbers {

    private static final List<String> ONES = List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
            "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen");
    private static final List<String> TENS = List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final String WORD = "(?:(?:" + String.join("|", TENS) + ")(?:[ -](?:" + String.join("|", ONES.subList(1, 10)) + "))?|"
            + String.join("|", ONES.subList(1, 20).reversed()) + ")";
    /// Without a group of its own; letters in any case when the pattern around it says so.
    static final String COUNT = "(?:\\d{1,3}|" + WORD + "(?:\\s?\\(\\d{1,3}\\))?)";
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private Numbers() {
    }

    /// @param written as [#COUNT] matches it
    /// @return the count, or -1 where it is none
    static int of(String written) {
        var digits = DIGITS.matcher(written);
        if (digits.find()) {
            return Integer.parseInt(digits.group());
        }
        int sum = -1;
        for (var word : written.toLowerCase(Locale.ROOT).split("[ -]+", -1)) {
            int value = TENS.contains(word) ? 20 + 10 * TENS.indexOf(word) : ONES.indexOf(word);
            sum = value < 0 ? sum : Math.max(sum, 0) + value;
        }
        return sum;
    }
}
