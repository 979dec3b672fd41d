package org.notewright.analysis.facts;

import org.jspecify.annotations.Nullable;
import org.notewright.analysis.facts.text.Category;
import org.notewright.analysis.facts.text.NoteText;

/// A number as written: with its comparison sign, range, denominator and unit.
///
/// @param from  first token, the comparison sign included
/// @param first token of the number itself
/// @param to    index after the last token, the unit included
/// @param value the number, the upper end of a range
/// @param low   the lower end of a range, or null
/// @param of    the denominator of "n/m" and "n out of m", or null
/// @param unit  canonical unit, or null
/// @param signed true when a minus stands before it
record Amount(int from, int first, int to, double value, @Nullable Double low, @Nullable Double of, @Nullable String unit,
              boolean signed) {
    /// Its name only: the words are a patient's.
    @Override public String toString() {
        return "Amount";
    }


    /// @param i a number token
    static Amount at(NoteText text, int i) {
        boolean signed = minus(text, i);
        int from = compared(text, signed ? i - 1 : i);
        double value = signed ? -text.token(i).value() : text.token(i).value();
        Double low = null;
        Double of = null;
        int to = i + 1;
        int unitBefore = unitEnd(text, to);
        if (rangeSign(text, to) && text.token(to + 1).number() && !text.is(to + 2, "x")) {
            low = value;
            value = text.token(to + 1).value();
            to += 2;
        } else if (unitBefore > to && text.any(unitBefore, "-", "to") && text.token(unitBefore + 1).number()
                && unitEnd(text, unitBefore + 2) > unitBefore + 2) {
            low = value;
            value = text.token(unitBefore + 1).value();
            to = unitBefore + 2;
        }
        int stroke = low == null && unitBefore > to && text.is(unitBefore, "/") && text.token(unitBefore + 1).number() ? unitBefore + 1 : -1;
        boolean twice = stroke > 0 && unitEnd(text, stroke + 1) > stroke + 1 && text.is(stroke + 1, text.word(to));
        int denominator = twice ? stroke : denominator(text, to);
        if (denominator > 0) {
            of = text.is(denominator - 1, "-") ? -text.token(denominator).value() : text.token(denominator).value();
            to = denominator + 1;
            if (low == null && rangeSign(text, to) && text.token(to + 1).number() && denominator(text, to + 2) > 0) {
                int second = denominator(text, to + 2);
                if (text.token(second).value() == of) {
                    low = value;
                    value = text.token(to + 1).value();
                    to = second + 1;
                }
            }
        }
        String unit = null;
        int end = unitEnd(text, to);
        if (end > to) {
            var hit = text.hit(to, Category.UNIT);
            unit = hit == null ? null : hit.name();
            to = end;
        }
        return new Amount(from, i, to, value, low, of, unit, signed);
    }

    /// @return the number and its unit only, where strokes join values of several moments
    static Amount alone(NoteText text, int i) {
        boolean signed = minus(text, i);
        int from = compared(text, signed ? i - 1 : i);
        double value = signed ? -text.token(i).value() : text.token(i).value();
        int end = unitEnd(text, i + 1);
        var hit = end > i + 1 ? text.hit(i + 1, Category.UNIT) : null;
        return new Amount(from, i, Math.max(end, i + 1), value, null, null, hit == null ? null : hit.name(), signed);
    }

    /// @return the index of the denominator's token, or -1
    static int denominator(NoteText text, int at) {
        if (text.is(at, "/") && text.token(at + 1).number() && (text.token(at).glued() || text.token(at + 1).glued()
                || !text.token(at).line())) {
            return at + 1;
        }
        if (text.is(at, "/") && text.is(at + 1, "-") && text.token(at + 2).number() && text.token(at + 2).glued()) {
            return at + 2;
        }
        if (text.is(at, "out") && text.is(at + 1, "of") && text.token(at + 2).number()) {
            return at + 2;
        }
        return text.is(at, "of") && text.token(at + 1).number() ? at + 1 : -1;
    }

    private static boolean rangeSign(NoteText text, int at) {
        if (text.is(at, "to")) {
            return text.token(at + 1).number();
        }
        boolean column = text.wide(at) && text.token(at + 1).glued();
        return text.is(at, "-") && !column && (text.token(at + 1).glued() || !text.token(at).glued());
    }

    private static int unitEnd(NoteText text, int at) {
        int start = text.is(at, "-") && text.token(at).glued() ? at + 1 : at;
        var hit = text.hit(start, Category.UNIT);
        if (hit == null || (hit.name().equals("s") && text.is(start, "\"") && !text.token(start).glued())) {
            return at;
        }
        boolean lone = text.any(start, "d", "u", "m", "s", "in", "'", "\"") && !text.token(start).glued()
                && text.any(start, "d", "u", "in", "'", "\"");
        return lone ? at : hit.to();
    }

    private static boolean minus(NoteText text, int i) {
        if (text.is(i - 1, "minus") || text.any(i - 1, "neg", "negative")) {
            return !text.token(i - 2).number();
        }
        return (text.is(i - 1, "-") && text.token(i).glued() && !text.token(i - 1).glued())
                || (text.is(i - 1, "-") && text.token(i).glued() && text.any(i - 2, "(", ":", "="));
    }

    /// Walks back over "<", "at least", "less than", "about", "?".
    private static int compared(NoteText text, int i) {
        if (text.any(i - 1, "<", ">", "<=", ">=", "~", "?", "=", "under", "over", "approx", "approximately", "about", "≈")) {
            return text.is(i - 1, "=") && text.any(i - 2, "<", ">") ? i - 2 : i - 1;
        }
        if (text.is(i - 1, "than") && text.any(i - 2, "less", "more", "greater", "better", "fewer")) {
            return i - 2;
        }
        return text.any(i - 1, "least", "most") && text.is(i - 2, "at") ? i - 2 : i;
    }

    /// @return true when the note itself doubts the number
    boolean doubted(NoteText text) {
        return text.is(from, "?") || (text.any(to, "?") && text.token(to).glued());
    }
}
