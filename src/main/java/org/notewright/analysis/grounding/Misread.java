package org.notewright.analysis.grounding;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Reads the usual confusions of faxes and OCR (`O`/`0`, `l`/`I`/`1`) as meant, where the rest of the token decides.
final class Misread {

    private static final List<String> UNITS = List.of("#", "lb", "min", "rnin", "sec", "deg", "wk", "week", "%", "ft");

    private Misread() {
    }

    /// @return the word behind letters with a stray 0 or 1 (`sh0ulder`, `tingl1ng`, `n0`), or null when digits are meant
    static @Nullable String word(String chunk) {
        int letters = 0;
        int stray = 0;
        for (int i = 0; i < chunk.length(); i++) {
            char c = chunk.charAt(i);
            if (c >= 'a' && c <= 'z') {
                letters++;
            } else if (c == '0' || c == '1') {
                stray++;
            } else {
                return null;
            }
        }
        boolean wordLike = (stray > 0 && letters >= 3 && stray <= 2 && chunk.charAt(0) != 'x')
                || chunk.equals("n0") || chunk.equals("t0") || chunk.equals("0f") || chunk.equals("w0");
        if (!wordLike || chunk.endsWith("x1") || chunk.equals("stg1") || chunk.equals("ltg1") || (Character.isDigit(chunk.charAt(0)) && !chunk.equals("0f"))) {
            return null;
        }
        return chunk.replace('0', 'o').replace('1', 'i');
    }

    /// True for an `O` or `l` inside a run that is a number otherwise (`1O`, `0l`).
    static boolean isDigitLike(String text, int start, int at, int runEnd) {
        if (at <= start || at >= runEnd) {
            return false;
        }
        for (int i = start; i < runEnd; i++) {
            if (!Character.isDigit(text.charAt(i)) && !likeDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean likeDigit(char c) {
        return c == 'O' || c == 'l' || c == 'I';
    }

    /// True for an `l` that stands for 1 before digits: after a sign that joins numbers ("0-l40", "9/l2"), or before a unit
    /// ("l2 min"). A level of the spine has a capital letter.
    static boolean isOne(String text, int at, int run, int end) {
        boolean digits = text.charAt(at) == 'l' && run > at + 1 && run - at <= 3;
        for (int i = at + 1; digits && i < run; i++) {
            digits = Character.isDigit(text.charAt(i));
        }
        if (!digits) {
            return false;
        }
        if (run - at == 3) {
            return true;
        }
        int sign = at - 1;
        while (sign > 1 && text.charAt(sign) == ' ' && "/x".indexOf(text.charAt(sign - 1)) >= 0) {
            sign--;
        }
        boolean joined = sign >= 0 && "-/<>x".indexOf(text.charAt(sign)) >= 0;
        int next = run;
        while (next < end && text.charAt(next) == ' ') {
            next++;
        }
        boolean unit = false;
        for (var word : UNITS) {
            unit |= text.startsWith(word, next);
        }
        return joined || unit;
    }

    /// True for the rest of a dose whose numbers are all misread ("3xlO"): an `x` right behind a digit.
    static boolean isCount(String text, int at, int run) {
        boolean count = text.charAt(at) == 'x' && run > at + 1 && run - at <= 4 && at > 0 && Character.isDigit(text.charAt(at - 1));
        for (int i = at + 1; count && i < run; i++) {
            count = likeDigit(text.charAt(i));
        }
        return count;
    }

    /// True for a part of a day in digits of which all or the first are misread ("O7/2l/26", "ll/19/26"): one or two characters
    /// with a slash and digits beside them.
    static boolean isDay(String text, int at, int run, int end) {
        boolean part = run - at <= 2;
        for (int i = at; part && i < run; i++) {
            part = Character.isDigit(text.charAt(i)) || likeDigit(text.charAt(i));
        }
        boolean before = at > 1 && text.charAt(at - 1) == '/' && isDigitOrLike(text.charAt(at - 2));
        boolean after = run + 1 < end && text.charAt(run) == '/' && isDigitOrLike(text.charAt(run + 1));
        return part && run - at == 2 && (before || after);
    }

    private static boolean isDigitOrLike(char c) {
        return Character.isDigit(c) || likeDigit(c);
    }

    /// Reads a word as the lexicon knows it: `f1ex` (mended to `fiex`) as `flex`, `nurnbness` as `numbness`.
    static List<Raw> mend(List<Raw> raws, Lexicon lexicon) {
        var out = new java.util.ArrayList<Raw>(raws.size());
        for (var raw : raws) {
            var meant = raw.isWord() && raw.text().length() > 2 && !lexicon.knowsWord(raw.text()) ? meant(raw, lexicon) : raw.text();
            out.add(meant.equals(raw.text()) ? raw
                    : new Raw(raw.kind(), meant, meant, raw.start(), raw.end(), raw.glued(), raw.spelled()));
        }
        return out;
    }

    private static String meant(Raw raw, Lexicon lexicon) {
        var plain = raw.exact().toLowerCase(java.util.Locale.ROOT);
        for (var guess : List.of(plain.replace('1', 'l').replace('0', 'o'), plain.replace("rn", "m"),
                plain.replace("rn", "m").replace('1', 'l').replace('0', 'o'))) {
            if (!guess.equals(raw.text()) && lexicon.knowsWord(guess)) {
                return guess;
            }
        }
        return raw.text();
    }

    static String digits(String run) {
        return run.replace("x", "").replace('O', '0').replace('l', '1').replace('I', '1');
    }

    /// `lR` is `IR`, `VlSlT` is `VISIT`, `lll` is `III`.
    static String letters(String word) {
        int upper = 0;
        int ell = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isUpperCase(c)) {
                upper++;
            } else if (c == 'l') {
                ell++;
            }
        }
        boolean shouted = upper > 0 && upper + ell == word.length() && ell > 0;
        boolean roman = ell == word.length() && ell >= 2 && ell <= 3;
        return shouted || roman ? word.replace('l', 'I') : word;
    }
}
