package org.notewright.analysis.facts.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.notewright.analysis.facts.text.Token.Kind;

/// Cuts a note into tokens in one pass; every token keeps its UTF-16 place.
///
/// A run of letters and digits is one word when `forms.csv` knows it ("6mwt", "w/o"), otherwise it is cut where letters
/// and digits meet ("3x10" is 3, x, 10). Typographic signs come out plain: "×" is x, "≤" is <=, "–" is -.
final class Tokenizer {

    private static final int LONGEST_NUMBER = 9;
    private static final int LONGEST_WORD = 40;
    /// So much of a note tells whether its writer uses capitals, and so many letters at least.
    private static final int HEAD = 4000;
    private static final int LEAST = 200;

    private final String text;
    private final Spelling spelling;
    private final boolean repairing;
    private final List<Token> tokens = new ArrayList<>();
    /// One copy of every word: a long note repeats its words, and a kept hash spares the lexicon the work.
    private final Map<String, String> words = new HashMap<>();
    /// True for a note typed without capitals: its single letters for sides are meant as capitals.
    private final boolean caseless;
    private int at;

    private Tokenizer(String text, Spelling spelling, boolean repairing) {
        this.text = text;
        this.spelling = spelling;
        this.repairing = repairing;
        this.caseless = repairing && caseless(text);
    }

    /// A phone's note: many letters and hardly a capital among them.
    private static boolean caseless(String text) {
        int letters = 0;
        int capitals = 0;
        for (int i = 0; i < Math.min(text.length(), HEAD); i++) {
            letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
            capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
        }
        return letters > LEAST && capitals * 200 < letters;
    }

    /// @param repairing whether unknown spellings may be read as known words (false while the lexicons are built)
    static List<Token> cut(String text, Spelling spelling, boolean repairing) {
        var tokenizer = new Tokenizer(text, spelling, repairing);
        tokenizer.run();
        return NumberWords.join(repairing ? SpokenSigns.made(tokenizer.tokens) : tokenizer.tokens);
    }

    private void run() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\n') {
                add(at, at + 1, Kind.LINE, "\n", 0);
            } else if (Character.isWhitespace(c) || c == '\u00a0' || c == '\ufeff') {
                at++;
            } else if (c == '.' && fraction()) {
                number(at);
            } else if (Character.isLetterOrDigit(c)) {
                alphanumeric();
            } else {
                sign(c);
            }
        }
    }

    /// ".82 m/s": a decimal without its zero, after a space or a bracket.
    private boolean fraction() {
        boolean opens = at == 0 || Character.isWhitespace(text.charAt(at - 1)) || "(<>=~/[".indexOf(text.charAt(at - 1)) >= 0;
        boolean digits = at + 1 < text.length() && text.charAt(at + 1) >= '0' && text.charAt(at + 1) <= '9';
        return repairing && opens && digits;
    }

    private void add(int from, int to, Kind kind, String word, double value) {
        boolean glued = !tokens.isEmpty() && tokens.getLast().end() == from;
        var known = words.putIfAbsent(word, word);
        tokens.add(new Token(from, to, kind, known == null ? word : known, value, glued, Character.isUpperCase(text.charAt(from))
                || (caseless && (word.equals("l") || word.equals("r")))));
        at = to;
    }

    private void alphanumeric() {
        int code = Codes.diagnosisEnd(text, at);
        if (code > at) {
            add(at, code, Kind.CODE, Codes.diagnosis(text.substring(at, code)), 0);
            return;
        }
        int end = at;
        boolean digits = false;
        boolean letters = false;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            digits |= Character.isDigit(text.charAt(end));
            letters |= !Character.isDigit(text.charAt(end));
            end++;
        }
        int slashed = slashed(end);
        if (slashed > end) {
            add(at, slashed, Kind.WORD, text.substring(at, slashed).toLowerCase(Locale.ROOT), 0);
        } else if (!letters) {
            number(end);
        } else if (!digits) {
            word(apostrophe(end));
        } else {
            mixed(end);
        }
    }

    /// "w/o", "c/o", "sit/stand" as far as `forms.csv` knows them, "w/" too.
    private int slashed(int end) {
        if (end - at > 6 || end >= text.length() || text.charAt(end) != '/') {
            return end;
        }
        int last = end + 1;
        while (last < text.length() && last - end < 8 && Character.isLetterOrDigit(text.charAt(last))) {
            last++;
        }
        if (last > end + 1 && spelling.whole(text.substring(at, last).toLowerCase(Locale.ROOT))) {
            return last;
        }
        return spelling.whole(text.substring(at, end + 1).toLowerCase(Locale.ROOT)) ? end + 1 : end;
    }

    private int apostrophe(int end) {
        boolean joins = end + 1 < text.length() && (text.charAt(end) == '\'' || text.charAt(end) == '’')
                && Character.isLetter(text.charAt(end + 1));
        int last = end;
        if (joins) {
            last = end + 1;
            while (last < text.length() && Character.isLetter(text.charAt(last))) {
                last++;
            }
        }
        return last;
    }

    private void word(int end) {
        var printed = text.substring(at, end);
        if (repairing && (printed.equals("lx") || printed.equals("Ix")) && end < text.length() && text.charAt(end) == '/') {
            add(at, at + 1, Kind.NUMBER, "1", 1);
            add(at, end, Kind.WORD, "x", 0);
            return;
        }
        if (repairing && printed.equals("lO")) {
            add(at, end, Kind.NUMBER, "10", 10);
            return;
        }
        var low = end - at > LONGEST_WORD ? "…" : headaches(printed) ? "headaches" : printed.toLowerCase(Locale.ROOT).replace('’', '\'');
        var mended = repairing ? spelling.repair(printed) : "";
        add(at, end, Kind.WORD, mended.isEmpty() || low.equals("headaches") ? low : mended, 0);
    }

    /// "HAs" are headaches; "has" is a verb.
    private static boolean headaches(String printed) {
        return printed.equals("HAs") || printed.equals("HA's") || printed.equals("HA’s");
    }

    private void number(int end) {
        int last = end;
        if (repairing && thousands(end)) {
            var whole = text.substring(at, end) + text.substring(end + 1, end + 4);
            add(at, end + 4, Kind.NUMBER, whole, Double.parseDouble(whole));
            return;
        }
        if (end + 1 < text.length() && text.charAt(end) == '.' && Character.isDigit(text.charAt(end + 1))) {
            last = end + 1;
            while (last < text.length() && Character.isDigit(text.charAt(last))) {
                last++;
            }
        }
        boolean half = repairing && last == end && end - at <= 3 && text.startsWith(" 1/2", end) && (end + 4 >= text.length() || " )\n,;.\"'".indexOf(text.charAt(end + 4)) >= 0);
        if (half) {
            add(at, end + 4, Kind.NUMBER, text.substring(at, end) + ".5", Double.parseDouble(text.substring(at, end) + ".5"));
            return;
        }
        if (last - at > LONGEST_NUMBER) {
            add(at, last, Kind.WORD, "…", 0);
            return;
        }
        var printed = new StringBuilder(end == at ? "0" : "");
        for (int i = at; i < last; i++) {
            int digit = Character.digit(text.charAt(i), 10);
            char c = text.charAt(i);
            printed.append(digit >= 0 ? (char) ('0' + digit) : c == '.' ? '.' : c == 'l' || c == 'I' ? '1' : '0');
        }
        add(at, last, Kind.NUMBER, printed.toString(), Double.parseDouble(printed.toString()));
    }

    /// "1,410 ft": a comma before exactly three digits parts the thousands.
    private boolean thousands(int end) {
        boolean opens = end - at <= 2 && end + 3 < text.length() + 0 && text.charAt(Math.min(end, text.length() - 1)) == ',';
        for (int i = at; opens && i < end; i++) {
            opens = text.charAt(i) >= '0' && text.charAt(i) <= '9';
        }
        for (int i = end + 1; opens && i < end + 4; i++) {
            opens = i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
        }
        boolean ends = end + 4 >= text.length() || !Character.isLetterOrDigit(text.charAt(end + 4)) && text.charAt(end + 4) != ',';
        return opens && ends && text.charAt(at) != '0' && end > at;
    }

    private void mixed(int end) {
        var printed = text.substring(at, end);
        var low = end - at > LONGEST_WORD ? "…" : printed.toLowerCase(Locale.ROOT);
        boolean misread = repairing && printed.charAt(0) == 'l' && Codes.numberEnd(text, at, end, true) == end;
        if (!misread && (low.equals("…") || spelling.whole(low))) {
            add(at, end, Kind.WORD, low, 0);
            return;
        }
        long digits = printed.chars().filter(Character::isDigit).count();
        boolean misprinted = digits * 2 == printed.length() && printed.length() > 3 && Character.isLetter(printed.charAt(0))
                && printed.chars().allMatch(c -> !Character.isDigit(c) || c == '0' || c == '1');
        if (repairing && (digits * 2 < printed.length() || misprinted || (printed.length() == 2 && printed.indexOf('0') >= 0))) {
            var mended = spelling.repair(printed);
            if (!mended.isEmpty()) {
                add(at, end, Kind.WORD, mended, 0);
                return;
            }
        }
        if (repairing && low.matches("[a-z]{2,}0[a-z]{2,}")) {
            add(at, end, Kind.WORD, low.replace('0', 'o'), 0);
            return;
        }
        pieces(end);
    }

    private void pieces(int end) {
        while (at < end) {
            int digits = Codes.numberEnd(text, at, end, repairing && (at > 0 || !tokens.isEmpty()));
            if (digits > at) {
                var number = Codes.number(text.substring(at, digits));
                boolean decimal = digits == end && end + 1 < text.length() && text.charAt(end) == '.'
                        && Character.isDigit(text.charAt(end + 1)) && number.length() < LONGEST_NUMBER;
                if (decimal) {
                    number(end);
                    return;
                }
                if (number.length() > LONGEST_NUMBER) {
                    add(at, end, Kind.WORD, "…", 0);
                } else {
                    add(at, digits, Kind.NUMBER, number, Double.parseDouble(number));
                }
            } else {
                int last = at;
                while (last < end && !Character.isDigit(text.charAt(last))
                        && (last == at || !text.substring(at, last).equalsIgnoreCase("x"))) {
                    last++;
                }
                add(at, last, Kind.WORD, text.substring(at, last).toLowerCase(Locale.ROOT), 0);
            }
        }
    }

    /// "........", "-----", "____", " . ": a leader or rule is one sign.
    private boolean leader(char c) {
        if ("._-=*~".indexOf(c) < 0) {
            return false;
        }
        if (c == '.' && at > 0 && at + 1 < text.length() && text.charAt(at - 1) == ' ' && text.charAt(at + 1) == ' ') {
            add(at, at + 1, Kind.SIGN, "_", 0);
            return true;
        }
        int end = at;
        while (end < text.length() && text.charAt(end) == c) {
            end++;
        }
        int least = c == '-' ? 3 : 2;
        if (end - at < least) {
            return false;
        }
        add(at, end, Kind.SIGN, "_", 0);
        return true;
    }

    /// "NEG/ GIVING WAY", "TIME/ 55": a stroke right behind the capitals that open a line, and a space behind it, is the
    /// writer's colon.
    private boolean label(char c) {
        int end = at + 1;
        boolean apart = c == '/' && repairing && (end >= text.length() || Character.isWhitespace(text.charAt(end)));
        int from = at;
        while (apart && from > 0 && text.charAt(from - 1) != '\n') {
            from--;
            char before = text.charAt(from);
            apart = at - from <= LONGEST_WORD && (Character.isUpperCase(before) || before == ' ' && from < at - 1 || Character.isDigit(before));
        }
        boolean opens = apart && at - from >= 2 && Character.isLetter(text.charAt(from)) && Character.isLetterOrDigit(text.charAt(at - 1))
                && (from + 1 < at && Character.isUpperCase(text.charAt(from + 1)));
        if (opens && Character.isDigit(text.charAt(at - 1))) {
            opens = text.substring(from, at).contains(" BY ");
        }
        if (opens) {
            add(at, end, Kind.SIGN, ":", 0);
        }
        return opens;
    }

    private void sign(char c) {
        if (leader(c) || label(c)) {
            return;
        }
        if (text.startsWith("<-", at) && at > 0 && at + 2 < text.length() && Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 2))) {
            add(at, at + 2, Kind.WORD, "from", 0);
            return;
        }
        for (var pair : Codes.SIGNS) {
            if (text.startsWith(pair[0], at)) {
                var kind = Character.isLetter(pair[1].charAt(0)) ? Kind.WORD : Kind.SIGN;
                add(at, at + pair[0].length(), kind, pair[1], 0);
                return;
            }
        }
        double half = c == '½' ? 0.5 : c == '¼' ? 0.25 : c == '¾' ? 0.75 : 0;
        if (half > 0) {
            add(at, at + 1, Kind.NUMBER, Double.toString(half), half);
        } else {
            add(at, at + (Character.isHighSurrogate(c) && at + 1 < text.length() ? 2 : 1), Kind.SIGN,
                    Character.toString(c), 0);
        }
    }
}
