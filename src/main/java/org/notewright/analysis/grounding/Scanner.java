package org.notewright.analysis.grounding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Cuts text into words, numbers and marks in one pass.
///
/// Words that carry digits stay whole where the trade writes them so (`5xSTS`, `L4`, `M17.11`); a number and what is
/// glued to it are parted otherwise (`x23'`, `10w6d`, `3x10`). Misread characters of faxes (`3xl0`, `sh0ulder`) are read
/// as meant when only one reading makes a number or a word.
final class Scanner {

    private static final Set<String> WHOLE = Set.of("5xsts", "5tsts", "5sts", "9hpt", "4ww", "2ww", "6mwt", "6mwd", "2mwt",
            "10mwt", "30scst", "30cst", "30sts", "3jaw");

    private static final Set<String> APART = Set.of("x", "v", "w", "wk", "wks", "mo");

    private static final int WIDE = 3;
    private static final String GAP = "\u00a6";

    private final String text;
    private final int end;
    private final List<Raw> out = new ArrayList<>();
    private int at;

    private Scanner(String text, int start, int end) {
        this.text = text;
        this.at = start;
        this.end = end;
    }

    /// For the lexicon: an exact form keeps its letters even where they look misread.
    static List<Raw> scan(String text, int start, int end, boolean exact) {
        if (!exact) {
            return scan(text, start, end);
        }
        var out = new ArrayList<Raw>();
        for (var raw : scan(text, start, end)) {
            out.add(new Raw(raw.kind(), raw.exact().toLowerCase(Locale.ROOT), raw.exact(), raw.start(), raw.end(),
                    raw.glued(), false));
        }
        return out;
    }

    static List<Raw> scan(String text, int start, int end) {
        var scanner = new Scanner(text, start, end);
        while (scanner.at < end) {
            scanner.next();
        }
        return NumberWords.collapse(scanner.out);
    }

    private void next() {
        char c = text.charAt(at);
        if (Character.isWhitespace(c) || c == '\u00a0') {
            gap();
        } else if (Character.isDigit(c)) {
            number();
        } else if (Character.isLetter(c)) {
            word();
        } else {
            mark(c);
        }
    }

    /// A wide gap parts what stands on both sides of it: the mark `\u00a6`.
    private void gap() {
        int from = at;
        while (at < end && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\u00a0')) {
            at++;
        }
        boolean wide = at - from >= WIDE || text.substring(from, at).indexOf('\t') >= 0;
        if (wide && at < end && !out.isEmpty() && (out.getLast().kind() != Raw.Kind.MARK || out.getLast().is(")"))) {
            out.add(new Raw(Raw.Kind.MARK, GAP, GAP, from, from, false, false));
        }
    }

    private void number() {
        int run = runEnd(at);
        var chunk = text.substring(at, run).toLowerCase(Locale.ROOT);
        if (WHOLE.contains(chunk)) {
            add(Raw.Kind.WORD, chunk, run);
            return;
        }
        var mended = Misread.word(chunk);
        if (mended != null) {
            add(Raw.Kind.WORD, mended, run);
            return;
        }
        int stop = at;
        while (stop < end && (Character.isDigit(text.charAt(stop)) || Misread.isDigitLike(text, at, stop, run))) {
            stop++;
        }
        if (stop + 3 < end && stop - at <= 3 && text.charAt(stop) == ',' && digits(stop + 1) == 3) {
            stop += 4;
        }
        if (stop + 1 < end && text.charAt(stop) == '.' && Character.isDigit(text.charAt(stop + 1))) {
            stop++;
            while (stop < end && Character.isDigit(text.charAt(stop))) {
                stop++;
            }
        }
        add(Raw.Kind.NUMBER, canonical(Misread.digits(text.substring(at, stop))), stop);
    }

    private int digits(int from) {
        int stop = from;
        while (stop < end && Character.isDigit(text.charAt(stop))) {
            stop++;
        }
        return stop - from;
    }

    private int runEnd(int from) {
        int stop = from;
        while (stop < end && Character.isLetterOrDigit(text.charAt(stop))) {
            stop++;
        }
        return stop;
    }

    private void word() {
        int run = runEnd(at);
        int letters = at;
        while (letters < run && !Character.isDigit(text.charAt(letters))) {
            letters++;
        }
        if (letters < run) {
            mixed(letters, run);
            return;
        }
        if (Misread.isCount(text, at, run)) {
            addAs("x", at + 1);
            add(Raw.Kind.NUMBER, canonical(Misread.digits(text.substring(at, run))), run);
            return;
        }
        boolean often = run == at + 2 && run < end && text.charAt(run) == '/' && (text.startsWith("lx/", at) || text.startsWith("Ix/", at));
        if (often) {
            add(Raw.Kind.NUMBER, "1", at + 1);
            addAs("x", run);
            return;
        }
        if (Misread.isDay(text, at, run, end)) {
            add(Raw.Kind.NUMBER, canonical(Misread.digits(text.substring(at, run))), run);
            return;
        }
        int stop = run;
        if (stop + 1 < end && isApostrophe(text.charAt(stop)) && Character.isLetter(text.charAt(stop + 1))) {
            int more = runEnd(stop + 1);
            var tail = text.substring(stop + 1, more).toLowerCase(Locale.ROOT);
            boolean possessive = tail.equals("s");
            var word = text.substring(at, stop);
            addAs(possessive ? word : word + "'" + tail, more);
            return;
        }
        addAs(Misread.letters(text.substring(at, stop)), stop);
    }

    private void mixed(int letters, int run) {
        var head = text.substring(at, letters).toLowerCase(Locale.ROOT);
        var chunk = text.substring(at, run).toLowerCase(Locale.ROOT);
        if (Misread.isOne(text, at, run, end) || Misread.isDay(text, at, run, end)) {
            add(Raw.Kind.NUMBER, canonical(Misread.digits(text.substring(at, run))), run);
            return;
        }
        boolean code = letters - at == 1 && digits(letters) == 2 && Character.isUpperCase(text.charAt(at));
        if (code) {
            int stop = run;
            if (stop + 1 < end && text.charAt(stop) == '.' && Character.isDigit(text.charAt(stop + 1))) {
                stop = runEnd(stop + 1);
            }
            boolean visit = head.equals("v") && stop == run;
            if (!visit) {
                add(Raw.Kind.WORD, text.substring(at, stop).toLowerCase(Locale.ROOT), stop);
                return;
            }
        }
        var mended = Misread.word(chunk);
        if (mended != null) {
            add(Raw.Kind.WORD, mended, run);
        } else if (head.equals("xl") || (head.equals("l") && !out.isEmpty() && out.getLast().is("of"))) {
            if (head.equals("xl")) {
                addAs("x", at + 1);
            }
            add(Raw.Kind.NUMBER, canonical(Misread.digits(text.substring(at, run)).replaceAll("\\D", "")), run);
        } else if (APART.contains(head)) {
            addAs(head, letters);
        } else {
            add(Raw.Kind.WORD, chunk, run);
        }
    }

    private void mark(char c) {
        char plain = switch (c) {
            case '\u2013', '\u2014', '\u2212', '\u2011', '\u2010' -> '-';
            case '\u00d7' -> 'x';
            case '\u00ba', '\u02da' -> '\u00b0';
            case '\u2018', '\u2019', '\u2032' -> '\'';
            case '\u201c', '\u201d', '\u2033' -> '"';
            case '\u2264' -> '<';
            case '\u2265' -> '>';
            default -> c;
        };
        boolean joins = plain == '-' && at > 0 && at + 1 < text.length() && joins(text.charAt(at - 1), text.charAt(at + 1));
        if (joins) {
            at++;
        } else {
            add(plain == 'x' ? Raw.Kind.WORD : Raw.Kind.MARK, String.valueOf(plain), at + 1);
        }
    }

    private static boolean joins(char before, char after) {
        return (Character.isLetterOrDigit(before) && Character.isLetter(after))
                || (Character.isLetter(before) && Character.isDigit(after));
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }

    private void addAs(String word, int stop) {
        boolean glued = at > 0 && !Character.isWhitespace(text.charAt(at - 1));
        boolean mended = word.length() == stop - at;
        var exact = mended ? word : text.substring(at, stop);
        out.add(new Raw(Raw.Kind.WORD, word.toLowerCase(Locale.ROOT), exact, at, stop, glued, false));
        at = stop;
    }

    private void add(Raw.Kind kind, String norm, int stop) {
        boolean glued = at > 0 && !Character.isWhitespace(text.charAt(at - 1));
        out.add(new Raw(kind, norm, text.substring(at, stop), at, stop, glued, false));
        at = stop;
    }

    /// @return the digits without thousands commas, leading zeros and zeros after the point
    static String canonical(String digits) {
        var plain = digits.replace(",", "");
        if (plain.indexOf('.') >= 0) {
            int stop = plain.length();
            while (plain.charAt(stop - 1) == '0') {
                stop--;
            }
            plain = plain.substring(0, plain.charAt(stop - 1) == '.' ? stop - 1 : stop);
        }
        int start = 0;
        while (start + 1 < plain.length() && plain.charAt(start) == '0' && plain.charAt(start + 1) != '.') {
            start++;
        }
        return plain.substring(start);
    }
}
