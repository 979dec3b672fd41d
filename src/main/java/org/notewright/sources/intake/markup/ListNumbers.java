package org.notewright.sources.intake.markup;

import java.util.Locale;

/// Numbers as lists write them.
public final class ListNumbers {

    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    private ListNumbers() {
    }

    /// @param format of Word (`lowerLetter`), OpenDocument (`a`) or HTML (`a`, `lower-alpha`); anything unknown is written in digits
    public static String format(String format, int number) {
        return switch (format) {
            case "lowerLetter", "a", "lower-alpha", "lower-latin" -> letters(number).toLowerCase(Locale.ROOT);
            case "upperLetter", "A", "upper-alpha", "upper-latin" -> letters(number);
            case "lowerRoman", "i", "lower-roman" -> roman(number).toLowerCase(Locale.ROOT);
            case "upperRoman", "I", "upper-roman" -> roman(number);
            case "decimalZero" -> number < 10 ? "0" + number : Integer.toString(number);
            case "none" -> "";
            default -> Integer.toString(number);
        };
    }

    /// A to Z, then AA, BB and so on, as Word does.
    private static String letters(int number) {
        if (number < 1 || number > 780) {
            return Integer.toString(number);
        }
        return Character.toString('A' + (number - 1) % 26).repeat((number - 1) / 26 + 1);
    }

    private static String roman(int number) {
        if (number < 1 || number > 3999) {
            return Integer.toString(number);
        }
        var rest = number;
        var roman = new StringBuilder();
        for (var i = 0; i < VALUES.length; i++) {
            while (rest >= VALUES[i]) {
                roman.append(ROMAN[i]);
                rest -= VALUES[i];
            }
        }
        return roman.toString();
    }
}
