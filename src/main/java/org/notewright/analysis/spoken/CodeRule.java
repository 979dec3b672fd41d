package org.notewright.analysis.spoken;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Codes digit by digit or in pairs: procedures ("nine seven one one zero", "ninety seven one ten"), diagnoses with their
/// point ("m twenty five point five six one"), and digits behind a word that announces them ("modifier five nine").
/// `codes.csv` says which five digits are a code without being announced.
final class CodeRule implements Rule {

    private static final List<Pattern> KNOWN = Lexicon.rows("codes.csv").stream()
            .map(row -> Pattern.compile(Lexicon.cell(row, "pattern"))).toList();
    private static final Pattern CATEGORY = Pattern.compile("[B-HJ-TV-Z]\\d[0-9AB]");
    private static final int CODE = 5;

    @Override public @Nullable Match at(At p) {
        var diagnosis = diagnosis(p);
        if (diagnosis != null) {
            return diagnosis;
        }
        boolean letter = p.word(0).equals("g") && Numbers.digit(p.word(1)) >= 0;
        var five = digits(p, letter ? 1 : 0, letter ? CODE - 1 : CODE, true);
        if (five != null) {
            var code = (letter ? "G" : "") + five.written();
            boolean announced = Lexicon.is(Role.DIGITS, p.before(1));
            if (announced || KNOWN.stream().anyMatch(known -> known.matcher(code).matches())) {
                return new Match(five.end(), code, ChangeKind.CODE);
            }
        }
        return Lexicon.is(Role.DIGITS, p.before(1)) ? announced(p) : null;
    }

    private static @Nullable Match announced(At p) {
        var out = new StringBuilder();
        int at = 0;
        while (Numbers.digit(p.word(at)) >= 0) {
            out.append(Numbers.digit(p.word(at)));
            at++;
        }
        return at < 2 ? null : new Match(at, out.toString(), ChangeKind.CODE);
    }

    /// @return the number words from an offset on that make so many digits exactly; null where they do not
    private static @Nullable Num digits(At p, int from, int count, boolean pairs) {
        var out = new StringBuilder();
        int at = from;
        while (out.length() < count) {
            int digit = Numbers.digit(p.word(at));
            var small = pairs && digit < 0 ? Numbers.small(p, at) : null;
            if (small != null && small.value() % 10 != 0 && p.word(at + 1).equals("zero")) {
                return null;
            }
            if (digit >= 0) {
                out.append(digit);
                at++;
            } else if (small != null) {
                out.append(small.written());
                at = small.end();
            } else {
                return null;
            }
        }
        return out.length() == count ? new Num(at, out.toString(), 0, at - from) : null;
    }

    /// ICD-10-CM: a letter, two more places, a point, one to four places. A seventh place as a letter only for injuries
    /// (chapter 19, S and T), where it says initial, subsequent or sequela.
    private static @Nullable Match diagnosis(At p) {
        if (p.word(0).length() != 1) {
            return null;
        }
        var two = digits(p, 1, 2, true);
        if (two == null || !(p.word(two.end()).equals("point") || p.word(two.end()).equals("dot"))) {
            return null;
        }
        var code = new StringBuilder(p.word(0).toUpperCase(Locale.ROOT)).append(two.written());
        if (!CATEGORY.matcher(code).matches()) {
            return null;
        }
        code.append('.');
        int at = two.end() + 1;
        int before = code.length();
        while (code.length() < before + 4) {
            int digit = Numbers.digit(p.word(at));
            var pair = digit < 0 ? Numbers.small(p, at) : null;
            if (digit >= 0) {
                code.append(digit);
                at++;
            } else if (pair != null && code.length() + 2 <= before + 4) {
                code.append(pair.written());
                at = pair.end();
            } else if (injury(code, p.word(at), before)) {
                code.append(p.word(at).toUpperCase(Locale.ROOT));
                at++;
            } else {
                break;
            }
        }
        return code.length() == before ? null : new Match(at, code.toString(), ChangeKind.CODE);
    }

    private static boolean injury(StringBuilder code, String word, int before) {
        boolean chapter = code.charAt(0) == 'S' || code.charAt(0) == 'T';
        boolean last = code.length() == before + 3 && (word.equals("a") || word.equals("d") || word.equals("s"));
        return chapter && (last || (word.equals("x") && code.length() > before));
    }
}
