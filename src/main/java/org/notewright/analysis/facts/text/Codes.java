package org.notewright.analysis.facts.text;

/// Shapes of single tokens: ICD-10-CM codes, digits with scanner errors, signs made plain.
final class Codes {

    /// Printed sign and what the program reads, longest first.
    static final String[][] SIGNS = {
        {"<-->", "to"}, {"<->", "to"}, {"<-- ", "from"}, {"<- ", "from"}, {"←", "from"}, {"⊖", "ø"}, {"⊝", "ø"}, {"-->", "→"}, {">>>", "→"}, {">>", "→"}, {"=>>", "→"}, {"~>", "→"}, {"<=>", "to"}, {"->", "→"}, {"=>", "→"}, {"<>", "to"}, {"↔", "to"},
        {"⇔", "to"}, {"→", "→"}, {"➔", "→"}, {"⇒", "→"}, {"<=", "<="}, {">=", ">="}, {"≤", "<="}, {"≥", ">="}, {"+/-", "±"},
        {"×", "x"}, {"–", "-"}, {"—", "-"}, {"−", "-"}, {"‐", "-"}, {"‑", "-"}, {"’", "'"}, {"‘", "'"}, {"′", "'"},
        {"″", "\""}, {"“", "\""}, {"”", "\""}, {"º", "°"}, {"˚", "°"}, {"&", "and"}, {"…", "."}, {"//", "//"},
        {"[", "("}, {"]", ")"}, {"{", "("}, {"}", ")"}, {"↗", "→"}, {"⁻", "-"}, {"∆", "change"}, {"Δ", "change"}, {"⁺", "+"}, {"●", "•"}, {"▪", "•"}, {"◦", "•"}, {"‣", "•"}, {"·", "•"}, {"*", "•"},
    };

    private static final int MAX_CODE = 8;
    private static final String[] UNITS = {"min", "mins", "rnin", "m1n", "#", "lb", "lbs", "lb.", "1b", "sec", "s", "deg", "reps", "wk", "wks", "weeks", "visits", "%", "'", "\u00b0",
        "kg", "cm", "ft", "minutes", "seconds", "degrees", "pounds"};

    private Codes() {
    }

    /// @return the end of a diagnosis code with a dot that starts at `at` (source of the shape: ICD-10-CM guidelines,
    ///         letter, two characters, dot, one to four characters), or `at`
    static int diagnosisEnd(String text, int at) {
        if (at + 4 >= text.length() || text.charAt(at + 3) != '.' || !Character.isLetter(text.charAt(at))) {
            return at;
        }
        if (!digit(text.charAt(at + 1)) || !(digit(text.charAt(at + 2)) || "ABab".indexOf(text.charAt(at + 2)) >= 0)) {
            return at;
        }
        int end = at + 4;
        boolean seen = false;
        while (end < text.length() && end - at < MAX_CODE && Character.isLetterOrDigit(text.charAt(end))) {
            seen |= digit(text.charAt(end));
            end++;
        }
        boolean more = end < text.length() && Character.isLetterOrDigit(text.charAt(end));
        seen |= end == at + 5 && Character.isUpperCase(text.charAt(at + 4)) && Character.isUpperCase(text.charAt(at)) && Character.isDigit(text.charAt(at + 2));
        return seen && !more && text.charAt(at) < 128 ? end : at;
    }

    /// @return the code in capitals with scanner errors mended in its digits
    static String diagnosis(String printed) {
        var code = new StringBuilder(printed.length());
        for (int i = 0; i < printed.length(); i++) {
            char c = printed.charAt(i);
            boolean place = i == 1 || i == 2 || i == 4 || i == 5;
            code.append(place && (c == 'l' || c == 'I') ? '1' : place && c == 'O' ? '0' : Character.toUpperCase(c));
        }
        return code.toString();
    }

    /// @return the end of the digits at `at`; with `repairing`, O, o, l and I beside digits count as digits
    static int numberEnd(String text, int at, int end, boolean repairing) {
        int last = at;
        boolean seen = false;
        while (last < end && (Character.isDigit(text.charAt(last)) || (repairing && digit(text.charAt(last))))) {
            seen |= Character.isDigit(text.charAt(last));
            last++;
        }
        boolean letters = last < end && !Character.isDigit(text.charAt(last)) && last > at
                && !Character.isDigit(text.charAt(last - 1));
        boolean ocr = repairing && last == end && end - at >= 2 && text.charAt(at) == 'l' && (end - at > 2 || "06789Oo".indexOf(text.charAt(at + 1)) >= 0);
        ocr |= repairing && last == end && end - at == 2 && text.charAt(at) == 'l' && beforeUnit(text, end);
        boolean after = repairing && last == end && end - at >= 2 && afterCount(text, at);
        if ((ocr && seen) || after) {
            return last;
        }
        if (!seen || letters || (!Character.isDigit(text.charAt(at)) && !afterCount(text, at))) {
            last = at;
            while (last < end && Character.isDigit(text.charAt(last))) {
                last++;
            }
        }
        return last;
    }

    /// "x l0", "of l2", "/ l0": a leading l is a one only after a sign that calls for a number.
    private static boolean afterCount(String text, int at) {
        int i = at - 1;
        while (i >= 0 && text.charAt(i) == ' ') {
            i--;
        }
        return i >= 0 && "xX/#Ff<>=".indexOf(text.charAt(i)) >= 0;
    }

    /// "l4 min", "l5 #": a small l with a digit is a number where a unit follows, not a vertebra.
    private static boolean beforeUnit(String text, int end) {
        int i = end;
        while (i < text.length() && i < end + 2 && text.charAt(i) == ' ') {
            i++;
        }
        for (var unit : UNITS) {
            if (text.regionMatches(true, i, unit, 0, unit.length()) && (i + unit.length() >= text.length() || !Character.isLetter(text.charAt(i + unit.length())))) {
                return true;
            }
        }
        return false;
    }

    static String number(String printed) {
        var plain = new StringBuilder();
        for (int i = 0; i < printed.length(); i++) {
            char c = printed.charAt(i);
            int digit = Character.digit(c, 10);
            plain.append(digit >= 0 ? (char) ('0' + digit) : c == 'l' || c == 'I' ? '1' : '0');
        }
        return plain.toString();
    }

    private static boolean digit(char c) {
        return (c >= '0' && c <= '9') || c == 'O' || c == 'o' || c == 'l' || c == 'I';
    }
}
