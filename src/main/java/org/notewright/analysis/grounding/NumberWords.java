package org.notewright.analysis.grounding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Turns numbers written in words into number tokens, as dictation writes them: "one hundred ten" and "one ten" are 110,
/// "one oh two" 102, "eleven point eight" 11.8, "twenty twenty six" 2026, "january twenty ninth" 29.
final class NumberWords {

    private static final Map<String, Integer> SMALL = Map.ofEntries(Map.entry("zero", 0), Map.entry("one", 1),
            Map.entry("two", 2), Map.entry("three", 3), Map.entry("four", 4), Map.entry("five", 5), Map.entry("six", 6),
            Map.entry("seven", 7), Map.entry("eight", 8), Map.entry("nine", 9), Map.entry("ten", 10),
            Map.entry("eleven", 11), Map.entry("twelve", 12), Map.entry("thirteen", 13), Map.entry("fourteen", 14),
            Map.entry("fifteen", 15), Map.entry("sixteen", 16), Map.entry("seventeen", 17), Map.entry("eighteen", 18),
            Map.entry("nineteen", 19));
    private static final Map<String, Integer> TENS = Map.of("twenty", 20, "thirty", 30, "forty", 40, "fifty", 50,
            "sixty", 60, "seventy", 70, "eighty", 80, "ninety", 90);
    private static final Map<String, Integer> ORDINALS = Map.ofEntries(Map.entry("first", 1), Map.entry("second", 2),
            Map.entry("third", 3), Map.entry("fourth", 4), Map.entry("fifth", 5), Map.entry("sixth", 6),
            Map.entry("seventh", 7), Map.entry("eighth", 8), Map.entry("ninth", 9), Map.entry("tenth", 10),
            Map.entry("eleventh", 11), Map.entry("twelfth", 12), Map.entry("thirteenth", 13),
            Map.entry("fourteenth", 14), Map.entry("fifteenth", 15), Map.entry("sixteenth", 16),
            Map.entry("seventeenth", 17), Map.entry("eighteenth", 18), Map.entry("nineteenth", 19),
            Map.entry("twentieth", 20), Map.entry("thirtieth", 30));
    private static final Set<String> NO_POINT = Set.of("this", "that", "which", "one", "some", "any", "a", "the", "at");
    private static final Set<String> OH = Set.of("oh", "o");

    private final List<Raw> in;
    private int at;

    private NumberWords(List<Raw> in) {
        this.in = in;
    }

    static List<Raw> collapse(List<Raw> in) {
        var words = new NumberWords(in);
        var out = new ArrayList<Raw>(in.size());
        while (words.at < in.size()) {
            int from = words.at;
            var value = words.number(from > 0 && Dates.isMonth(in.get(from - 1).text()));
            if (value == null) {
                out.add(in.get(from));
                words.at = from + 1;
            } else {
                var last = in.get(words.at - 1);
                int start = in.get(from).start();
                out.add(new Raw(Raw.Kind.NUMBER, value, value, start, last.end(), in.get(from).glued(), true));
            }
        }
        return out;
    }

    /// @return the number of an ordinal ("eleventh" is 11), 0 for any other word
    static int ordinal(String word) {
        return ORDINALS.getOrDefault(word, 0);
    }

    private @Nullable String number(boolean afterMonth) {
        if (afterMonth && at < in.size() && ORDINALS.containsKey(in.get(at).text())) {
            return String.valueOf(ORDINALS.get(in.get(at++).text()));
        }
        int first = isBarePoint() ? 0 : belowHundred();
        if (first < 0) {
            return null;
        }
        int value = first;
        if (is("hundred")) {
            at++;
            value = first * 100 + rest();
        } else if (is("thousand")) {
            at++;
            value = first * 1000 + rest();
        } else if (at + 1 < in.size() && OH.contains(in.get(at).text()) && digit(at + 1) > 0 && first < 20) {
            value = first * 100 + digit(at + 1);
            at += 2;
        } else if (first < 10 && first > 0 && tensOrTeen(at)) {
            value = first * 100 + belowHundred();
        } else if ((first == 19 || first == 20) && tensOrTeen(at)) {
            value = first * 100 + belowHundred();
        }
        if (is("point") && digit(at + 1) >= 0) {
            var decimal = new StringBuilder().append(value).append('.');
            at++;
            while (digit(at) >= 0) {
                decimal.append(digit(at++));
            }
            return Scanner.canonical(decimal.toString());
        }
        return String.valueOf(value);
    }

    /// "gait speed point five five meters per second" is 0.55; "at this point five" is none.
    private boolean isBarePoint() {
        boolean led = at > 0 && (in.get(at - 1).isNumber() || NO_POINT.contains(in.get(at - 1).text()));
        return is("point") && digit(at + 1) >= 0 && !led;
    }

    private int rest() {
        int mark = at;
        if (is("and")) {
            at++;
        }
        int more = belowHundred();
        if (more < 0) {
            at = mark;
            return 0;
        }
        return more;
    }

    private int belowHundred() {
        if (at >= in.size()) {
            return -1;
        }
        var word = in.get(at).text();
        var small = SMALL.get(word);
        if (small != null) {
            at++;
            return small;
        }
        var tens = TENS.get(word);
        if (tens == null) {
            return -1;
        }
        at++;
        int unit = digit(at);
        if (unit > 0) {
            at++;
            return tens + unit;
        }
        var ordinal = at < in.size() ? ORDINALS.get(in.get(at).text()) : null;
        if (ordinal != null && ordinal < 10 && !(ordinal == 2 && at + 1 < in.size() && in.get(at + 1).is("hold"))) {
            at++;
            return tens + ordinal;
        }
        return tens;
    }

    private boolean is(String word) {
        return at < in.size() && in.get(at).is(word);
    }

    private int digit(int index) {
        if (index >= in.size()) {
            return -1;
        }
        var small = SMALL.get(in.get(index).text());
        return small != null && small < 10 ? small : -1;
    }

    private boolean tensOrTeen(int index) {
        if (index >= in.size()) {
            return false;
        }
        var word = in.get(index).text();
        var small = SMALL.get(word);
        return TENS.containsKey(word) || (small != null && small >= 10);
    }
}
