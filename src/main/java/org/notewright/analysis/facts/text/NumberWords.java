package org.notewright.analysis.facts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.notewright.analysis.facts.text.Token.Kind;

/// Joins numbers spoken as words into one number token: "one oh two" is 102, "one thirty eight" 138,
/// "sixteen point five" 16.5, "two and a half" 2.5, "twenty twenty six" 2026.
final class NumberWords {

    private static final Map<String, Integer> SMALL = Map.ofEntries(Map.entry("zero", 0), Map.entry("oh", 0),
            Map.entry("one", 1), Map.entry("two", 2), Map.entry("three", 3), Map.entry("four", 4), Map.entry("five", 5),
            Map.entry("six", 6), Map.entry("seven", 7), Map.entry("eight", 8), Map.entry("nine", 9), Map.entry("ten", 10),
            Map.entry("eleven", 11), Map.entry("twelve", 12), Map.entry("thirteen", 13), Map.entry("fourteen", 14),
            Map.entry("fifteen", 15), Map.entry("sixteen", 16), Map.entry("seventeen", 17), Map.entry("eighteen", 18),
            Map.entry("nineteen", 19));
    private static final Map<String, Integer> TENS = Map.of("twenty", 20, "thirty", 30, "forty", 40, "fourty", 40,
            "fifty", 50, "sixty", 60, "seventy", 70, "eighty", 80, "ninety", 90);

    private final List<Token> in;
    private int at;

    private NumberWords(List<Token> in) {
        this.in = in;
    }

    static List<Token> join(List<Token> tokens) {
        return new NumberWords(tokens).run();
    }

    private List<Token> run() {
        var out = new ArrayList<Token>(in.size());
        while (at < in.size()) {
            int from = at;
            double value = number();
            if (at == from) {
                out.add(in.get(at++));
            } else {
                var first = in.get(from);
                var word = value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
                out.add(new Token(first.start(), in.get(at - 1).end(), Kind.NUMBER, word, value, first.glued(),
                        first.upper()));
            }
        }
        return out;
    }

    /// Reads the longest number at the cursor; leaves the cursor where it was when there is none.
    private double number() {
        int from = at;
        double value = whole();
        if (at == from && !(word(at).equals("point") && small(at + 1) >= 0 && small(at + 1) < 10)) {
            return 0;
        }
        if (word(at).equals("point") && small(at + 1) >= 0 && small(at + 1) < 20) {
            at++;
            double place = 0.1;
            if (small(at) > 9) {
                value += small(at++) / 100.0;
            }
            while (small(at) >= 0 && small(at) < 10 && place > 0.0005) {
                value += small(at++) * place;
                place /= 10;
            }
            value = Math.round(value * 1000) / 1000.0;
        } else if (word(at).equals("and") && word(at + 1).equals("a") && word(at + 2).equals("half")) {
            at += 3;
            value += 0.5;
        }
        return value;
    }

    private double whole() {
        if (tens(at) > 0) {
            int first = belowHundred();
            if (first == 20 && (tens(at) > 0 || small(at) >= 10)) {
                return 2000 + belowHundred();
            }
            return first;
        }
        int digit = small(at);
        if (digit < 0 || (word(at).equals("oh") && !word(at + 1).equals("point"))) {
            return 0;
        }
        if (word(at + 1).equals("hundred")) {
            at += 2;
            if (word(at).equals("and") && (tens(at + 1) > 0 || small(at + 1) > 0)) {
                at++;
            }
            return digit * 100 + (tens(at) > 0 || (small(at) > 0 && !word(at).equals("oh")) ? belowHundred() : 0);
        }
        at++;
        if (digit >= 1 && digit <= 9) {
            if (word(at).equals("oh") && small(at + 1) >= 0 && small(at + 1) < 10) {
                at += 2;
                return digit * 100 + small(at - 1);
            }
            if (tens(at) > 0 || small(at) >= 10) {
                return digit * 100 + belowHundred();
            }
        }
        return digit;
    }

    private int belowHundred() {
        int value = tens(at);
        if (value < 0) {
            return small(at++);
        }
        at++;
        if (sign(at, "-") && small(at + 1) > 0 && small(at + 1) < 10) {
            at++;
        }
        if (small(at) > 0 && small(at) < 10) {
            value += small(at++);
        }
        return value;
    }

    private int small(int i) {
        return SMALL.getOrDefault(word(i), -1);
    }

    private int tens(int i) {
        return TENS.getOrDefault(word(i), -1);
    }

    private boolean sign(int i, String text) {
        return i < in.size() && in.get(i).glued() && in.get(i).is(text);
    }

    private String word(int i) {
        return i < in.size() && in.get(i).kind() == Kind.WORD ? in.get(i).word() : "";
    }
}
