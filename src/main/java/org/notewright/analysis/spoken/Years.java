package org.notewright.analysis.spoken;

import org.jspecify.annotations.Nullable;

/// Years as they are said: "twenty twenty six", "twenty oh five", "nineteen eighty four", "two thousand and nine".
final class Years {

    private Years() {
    }

    /// @return a year from 1900 to 2099 at an offset, null where none stands
    static @Nullable Num at(At p, int from) {
        int century = Numbers.tens(p.word(from)) == 20 ? 20 : Numbers.teen(p.word(from)) == 19 ? 19 : 0;
        if (century > 0) {
            var two = Numbers.small(p, from + 1);
            if (two != null && two.value() >= 10) {
                return year(century * 100 + (int) two.value(), from, two.end());
            }
            boolean oh = Numbers.digit(p.word(from + 1)) == 0;
            int unit = Numbers.digit(p.word(from + 2));
            return oh && unit > 0 ? year(century * 100 + unit, from, from + 3) : null;
        }
        var plain = Numbers.plain(p, from);
        return plain != null && plain.whole() && plain.value() >= 1900 && plain.value() <= 2099 ? plain : null;
    }

    private static Num year(int value, int from, int end) {
        return new Num(end, Integer.toString(value), value, end - from);
    }
}
