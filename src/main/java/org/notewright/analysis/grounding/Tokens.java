package org.notewright.analysis.grounding;

import java.util.List;
import java.util.Set;

/// A place in a row of tokens that the readers of values share and move on.
final class Tokens {

    private static final Set<String> TO = Set.of("-", "to", "or");
    /// Words before a number that make "A to B" a way from A to B, not a range.
    private static final Set<String> WAYS = Set.of("from", "improved", "increased", "decreased", "rose", "fell", "went", "progressed",
            "dropped", "declined", "advanced", "reduced", "gained", "narrowed");
    private static final Set<String> COUNTED = Set.of("x", "times", "time", "sessions", "visits", "session", "visit", "days", "out",
            "wk", "wks", "weeks", "week", "months", "mo", "reps", "repetitions", "sets");
    private static final int BACK = 6;

    private static final Set<String> AFTER_INCHES = Set.of("line", "lines", "step", "steps", "chair", "high", "wide", "deep", "to", "over", "r", "l", "x", "from",
            "right", "left", "clear", "riser", "box", "long");

    final List<Raw> raws;
    final Lexicon lexicon;
    int at;

    Tokens(List<Raw> raws, Lexicon lexicon) {
        this.raws = raws;
        this.lexicon = lexicon;
    }

    boolean number(int index) {
        return index < raws.size() && index >= 0 && raws.get(index).isNumber();
    }

    String text(int index) {
        return index < raws.size() && index >= 0 ? raws.get(index).text() : "";
    }

    Raw raw(int index) {
        return raws.get(index);
    }

    /// True when "- B" or "to B" follows and makes a range with the number before.
    boolean range() {
        if (!TO.contains(text(at)) || !number(at + 1)) {
            return false;
        }
        return text(at).equals("-") ? raws.get(at).glued() : spokenRange();
    }

    /// "4 to 5 weeks", "two to three out of ten": what follows is counted, the second is the larger one, and nothing says that
    /// one value became the other.
    private boolean spokenRange() {
        if (text(at - 1).equals("0") && text(at + 1).length() >= 2 && text(at + 1).indexOf('.') < 0 && !WAYS.contains(text(at - 2))) {
            return true;
        }
        boolean counted = COUNTED.contains(text(at + 2)) || (text(at + 2).equals("/") && number(at + 3));
        if (!counted || !number(at - 1) || !larger(text(at + 1), text(at - 1))) {
            return false;
        }
        for (int k = at - 2; k >= 0 && k > at - BACK; k--) {
            if (WAYS.contains(text(k))) {
                return false;
            }
        }
        return true;
    }

    private static boolean larger(String high, String low) {
        return high.length() < 4 && low.length() < 4 && high.indexOf('.') < 0 && low.indexOf('.') < 0
                && Integer.parseInt(high) > Integer.parseInt(low);
    }

    /// "threshold 1.75 in", "58 in R": not "2 in the morning".
    private boolean isInch() {
        var next = text(at + 1);
        return text(at).equals("in") && number(at - 1) && !raws.get(at - 1).spelled() && (next.isEmpty() || ",;.)|/(".contains(next) || AFTER_INCHES.contains(next));
    }

    /// The second quotation mark of two stands for no inches: "5 or 6".
    private boolean isClosingQuote() {
        if (!text(at).equals("\"")) {
            return false;
        }
        int before = 0;
        for (int k = 0; k < at; k++) {
            boolean inches = k > 0 && raws.get(k).is("\"") && raws.get(k - 1).isNumber() && raws.get(k).glued() && before % 2 == 0;
            before += raws.get(k).is("\"") && !inches ? 1 : 0;
        }
        return before % 2 == 1;
    }

    /// Reads the unit at the current place, if one stands there.
    Dim unit() {
        if (isInch()) {
            at++;
            return Dim.IN;
        }
        var unit = isClosingQuote() ? null : lexicon.unitAt(raws, at);
        var phrase = at < raws.size() ? lexicon.phraseAt(raws, at) : null;
        boolean rate = at < raws.size() && raws.get(at).exact().equals("HR");
        if (unit == null || rate || (phrase != null && phrase.form().size() > unit.form().size())
                || (unit.key().equals("rep") && number(at + 1) && text(at).equals("x"))) {
            return Dim.COUNT;
        }
        at += unit.form().size();
        if (unit.key().equals("yr") && text(at).equals("old")) {
            at++;
        }
        return Dim.ofUnit(unit.key());
    }
}
