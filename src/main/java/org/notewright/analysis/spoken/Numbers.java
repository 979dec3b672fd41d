package org.notewright.analysis.spoken;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads spoken cardinal numbers: "one hundred and ten", "twelve hundred", "fifteen point two", "one and a half", and, where
/// a rule asks for it, the short way "one thirty eight". Words and values are in `numbers.csv`.
final class Numbers {

    private static final Map<String, Integer> UNITS = values("unit");
    private static final Map<String, Integer> TEENS = values("teen");
    private static final Map<String, Integer> TENS = values("tens");
    private static final Map<String, Integer> ORDINALS = values("ordinal");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,5}(\\.\\d{1,3})?");

    private Numbers() {
    }

    /// @return the number from an offset on, read the plain way; null where there is none
    static @Nullable Num plain(At p, int from) {
        return finish(p, from, whole(p, from, false));
    }

    /// @return the same with "one thirty eight" read as 138 and "one oh five" as 105
    static @Nullable Num wide(At p, int from) {
        return finish(p, from, whole(p, from, true));
    }

    /// @return value of "zero" to "nine" ("oh" and "o" too), -1 for another word
    static int digit(String word) {
        return word.equals("oh") || word.equals("o") ? 0 : UNITS.getOrDefault(word, -1);
    }

    static int tens(String word) {
        return TENS.getOrDefault(word, -1);
    }

    static int teen(String word) {
        return TEENS.getOrDefault(word, -1);
    }

    /// @return 1 to 31 for "first" to "thirtieth", -1 for another word
    static int ordinal(String word) {
        return ORDINALS.getOrDefault(word, -1);
    }

    static boolean isNumber(String word) {
        return UNITS.containsKey(word) || TEENS.containsKey(word) || TENS.containsKey(word) || DIGITS.matcher(word).matches();
    }

    /// @return a number below 100 of one or two words, null where there is none
    static @Nullable Num small(At p, int from) {
        var word = p.word(from);
        if (TENS.containsKey(word)) {
            int unit = UNITS.getOrDefault(p.word(from + 1), 0);
            return unit > 0 ? num(from, from + 2, tens(word) + unit) : num(from, from + 1, tens(word));
        }
        int one = UNITS.getOrDefault(word, teen(word));
        return one >= 0 ? num(from, from + 1, one) : null;
    }

    private static @Nullable Num whole(At p, int from, boolean wide) {
        var word = p.word(from);
        if (DIGITS.matcher(word).matches()) {
            return new Num(from + 1, word, Double.parseDouble(word), 2);
        }
        boolean article = word.equals("a") && (p.word(from + 1).equals("hundred") || p.word(from + 1).equals("thousand"));
        var head = article ? num(from, from + 1, 1) : small(p, from);
        if (head == null) {
            return null;
        }
        int sum = (int) head.value();
        int at = head.end();
        if (wide && sum > 0 && sum < 10) {
            var pair = pair(p, from, sum);
            if (pair != null) {
                return pair;
            }
        }
        if (p.word(at).equals("thousand") && sum > 0) {
            var rest = hundreds(p, rest(p, at + 1));
            return rest == null ? num(from, at + 1, sum * 1000) : num(from, rest.end(), sum * 1000 + (int) rest.value());
        }
        var hundreds = hundreds(p, from);
        return article ? hundreds(p, from, head) : hundreds;
    }

    private static @Nullable Num pair(At p, int from, int hundreds) {
        var tail = small(p, from + 1);
        if (tail != null && tail.value() >= 10) {
            return num(from, tail.end(), hundreds * 100 + (int) tail.value());
        }
        boolean oh = p.word(from + 1).equals("oh") || p.word(from + 1).equals("o");
        int unit = UNITS.getOrDefault(p.word(from + 2), 0);
        return oh && unit > 0 ? num(from, from + 3, hundreds * 100 + unit) : null;
    }

    private static @Nullable Num hundreds(At p, int from) {
        var head = small(p, from);
        return head == null ? null : hundreds(p, from, head);
    }

    private static Num hundreds(At p, int from, Num head) {
        if (!p.word(head.end()).equals("hundred") || head.value() < 1) {
            return head;
        }
        int sum = ((int) head.value()) * 100;
        var rest = small(p, rest(p, head.end() + 1));
        return rest == null || rest.value() < 1 ? num(from, head.end() + 1, sum) : num(from, rest.end(), sum + (int) rest.value());
    }

    /// @return the offset behind an "and" that joins the parts of a number
    private static int rest(At p, int at) {
        return p.word(at).equals("and") && isNumber(p.word(at + 1)) ? at + 1 : at;
    }

    private static @Nullable Num finish(At p, int from, @Nullable Num whole) {
        if (whole == null) {
            return Decimals.afterPoint(p, from, from, "0");
        }
        var decimal = whole.whole() ? Decimals.afterPoint(p, from, whole.end(), whole.written()) : null;
        if (decimal != null) {
            return decimal;
        }
        if (whole.whole() && (p.phrase(whole.end(), "and a half") > 0 || p.phrase(whole.end(), "and one half") > 0)) {
            return new Num(whole.end() + 3, whole.written() + ".5", whole.value() + 0.5, 4);
        }
        var next = p.word(whole.end());
        boolean fraction = Lexicon.is(Role.FRACTION, next);
        boolean ordinal = tens(p.word(whole.end() - 1)) > 0 && ordinal(next) > 0 && ordinal(next) < 10 && !next.equals("second");
        return fraction || ordinal ? null : whole;
    }

    private static Num num(int from, int end, int value) {
        return new Num(end, Integer.toString(value), value, end - from);
    }

    private static Map<String, Integer> values(String kind) {
        var out = new HashMap<String, Integer>();
        for (var row : Lexicon.rows("numbers.csv")) {
            if (Lexicon.cell(row, "kind").equals(kind)) {
                out.put(Lexicon.cell(row, "word"), Integer.valueOf(Lexicon.cell(row, "value")));
            }
        }
        return Map.copyOf(out);
    }
}
