package org.notewright.analysis.spoken;

import org.jspecify.annotations.Nullable;

/// Reads what follows a spoken "point": "two" or "one five" digit by digit, "twenty five" as it stands.
final class Decimals {

    private Decimals() {
    }

    /// @param from  offset of the first word of the number
    /// @param point offset where "point" must stand
    /// @param whole digits before the point
    /// @return the number, null where "point" is a word of its own ("trigger point five times", "at this point two")
    static @Nullable Num afterPoint(At p, int from, int point, String whole) {
        if (!p.word(point).equals("point") || (point == from && isThing(p, from))) {
            return null;
        }
        var digits = new StringBuilder();
        int at = point + 1;
        while (Numbers.digit(p.word(at)) >= 0 && digits.length() < 3) {
            digits.append(Numbers.digit(p.word(at)));
            at++;
        }
        var two = digits.isEmpty() ? Numbers.small(p, at) : null;
        if (two != null) {
            digits.append(two.written());
            at = two.end();
        }
        if (digits.isEmpty()) {
            return null;
        }
        var written = whole + "." + digits;
        return new Num(at, written, Double.parseDouble(written), at - from);
    }

    private static boolean isThing(At p, int from) {
        var before = from > 0 ? p.word(from - 1) : p.before(1);
        return Lexicon.is(Role.THING, before);
    }
}
