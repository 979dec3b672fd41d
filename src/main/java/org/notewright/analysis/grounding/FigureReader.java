package org.notewright.analysis.grounding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.notewright.analysis.grounding.Item.Atom;

/// Reads the value that begins at a token, with its unit: days, codes, frequencies, doses, grades, scores, ranges.
final class FigureReader {

    private static final Map<String, String> ROMAN = Map.of("i", "1", "ii", "2", "iii", "3", "iv", "4", "v", "5",
            "1", "1", "2", "2", "3", "3", "4", "4");
    private static final Set<String> PER = Set.of("per", "a", "each", "every", "/");
    private static final Set<String> WEEK = Set.of("week", "wk", "weeks", "wks", "w");
    private static final Set<String> TIMES = Set.of("x", "times", "time", "sessions", "visits", "treatments", "days");
    private static final Set<String> TO = Set.of("-", "to");

    private static final Set<String> NOT_COUNTED = Set.of("last", "previous", "prior", "this", "next");

    private final List<Raw> raws;
    private final Lexicon lexicon;
    private List<Atom> atoms = List.of();
    private int at;

    FigureReader(List<Raw> raws, Lexicon lexicon) {
        this.raws = raws;
        this.lexicon = lexicon;
    }

    List<Atom> atoms() {
        return atoms;
    }

    /// @param from   index of a token
    /// @param phrase tokens of the phrase the lexicon finds here; a phrase of two and more wins over a value
    /// @return index after the value, or `from` when no value begins here
    int read(int from, int phrase) {
        at = from;
        var list = new ArrayList<Atom>();
        if (read(list, phrase)) {
            atoms = List.copyOf(list);
            return at;
        }
        return from;
    }

    private boolean read(List<Atom> list, int phrase) {
        var raw = raws.get(at);
        if (raw.is("twice") || raw.is("once")) {
            return often(list, raw.is("twice") ? "2" : "1");
        }
        if (raw.isWord() && (Dates.isMonth(raw.text()) && DateReader.named(raws, at) > 0)) {
            at = DateReader.readNamed(raws, at, list);
            return true;
        }
        if (level(list, raw)) {
            return true;
        }
        if (raw.isWord() && IcdCodes.isCode(raw)) {
            list.add(Atom.of(Dim.CODE, raw.text()));
            at++;
            return true;
        }
        if ((raw.is("gr") || raw.is("grade") || raw.is("grades"))
                && (roman(at + 1) || (text(at + 1).equals(".") && roman(at + 2)))) {
            at += roman(at + 1) ? 0 : 1;
            return grades(list);
        }
        if (!raw.isNumber() || phrase > 0) {
            return false;
        }
        if (DateReader.isDayFirst(raws, at)) {
            at = DateReader.readDayFirst(raws, at, list);
            return true;
        }
        return DateReader.isNumeric(raws, at) ? date(list) : code(list) || number(list);
    }

    /// A segment or setting: `L4`, `C5`, `level 4`.
    private boolean level(List<Atom> list, Raw raw) {
        var word = raw.text();
        if (raw.is("level") && number(at + 1) && raws.get(at + 1).text().length() <= 2) {
            list.add(Atom.of(Dim.LEVEL, "l" + raws.get(at + 1).text()));
            at += 2;
            return true;
        }
        boolean segment = raw.isWord() && word.length() >= 2 && word.length() <= 3 && "lcts".indexOf(word.charAt(0)) >= 0
                && Character.isDigit(word.charAt(1)) && Character.isDigit(word.charAt(word.length() - 1));
        if (segment) {
            list.add(Atom.of(Dim.LEVEL, word));
            at++;
        }
        return segment;
    }

    private boolean date(List<Atom> list) {
        at = DateReader.readNumeric(raws, at, list);
        return true;
    }

    private boolean code(List<Atom> list) {
        var raw = raws.get(at);
        if (FigureCues.isClock(raws, at)) {
            list.add(Atom.of(Dim.CLOCK, raw.text() + ":" + raws.get(at + 2).exact()));
            at += 3;
            return true;
        }
        if (FigureCues.isWeeks(raws, at)) {
            list.add(Atom.of(Dim.PERWK, raw.text()));
            list.add(Atom.of(Dim.WK, raws.get(at + 2).text()));
            at += 3;
            return true;
        }
        boolean phone = text(at + 1).equals("-") && raws.get(at + 1).glued() && at + 2 < raws.size()
                && raws.get(at + 2).isNumber() && raw.exact().length() >= 3 && raws.get(at + 2).exact().length() >= 4;
        if (phone) {
            list.add(Atom.of(Dim.ID, raw.exact() + "-" + raws.get(at + 2).exact()));
            at += 3;
            return true;
        }
        if (raw.text().length() == 5 && raw.text().indexOf('.') < 0 && raw.text().startsWith("9")) {
            return false;
        }
        if (raw.text().length() >= 5 && raw.text().indexOf('.') < 0) {
            list.add(Atom.of(Dim.ID, raw.text()));
            at++;
            return true;
        }
        return false;
    }

    private boolean number(List<Atom> list) {
        int from = at;
        var first = raws.get(at);
        if (often(list, first.text())) {
            return true;
        }
        at = from + 1;
        if (grade(list, first)) {
            return true;
        }
        if (isDose()) {
            return dose(list, first);
        }
        var low = first;
        var high = first;
        if (range()) {
            high = raws.get(at + 1);
            at += 2;
        }
        if (outOf()) {
            var of = raws.get(at).text();
            at++;
            boolean visit = FigureCues.isVisit(raws, from) || text(at).startsWith("visit");
            if (visit) {
                list.add(new Atom(Dim.VISIT, high.text(), "", "no", false));
                list.add(new Atom(Dim.VISIT, of, "", "of", false));
                return true;
            }
            if (isPressure(high.text(), of)) {
                list.add(new Atom(Dim.MMHG, high.text(), "", "upper", false));
                list.add(new Atom(Dim.MMHG, of, "", "lower", false));
                pressureUnit();
                return true;
            }
            if (low.start() != high.start()) {
                list.add(new Atom(Dim.SCORE, low.text(), of, "low", false));
            }
            list.add(new Atom(Dim.SCORE, high.text(), of, low.start() == high.start() ? "" : "high", false));
            return true;
        }
        int scale = FigureCues.scale(raws, at);
        if (scale > 0) {
            list.add(new Atom(Dim.SCORE, first.text(), raws.get(at + scale - 2).text(), "", false));
            at += scale;
            return true;
        }
        var dim = leading(from, unit());
        if (low.start() != high.start()) {
            list.add(new Atom(dim, low.text(), "", dim == Dim.MULT ? "" : "low", false));
        }
        boolean perhaps = high.spelled() && dim == Dim.COUNT;
        list.add(new Atom(dim, high.text(), "", low.start() != high.start() && dim != Dim.MULT ? "high" : roleOf(from, dim), perhaps));
        return true;
    }

    private String roleOf(int from, Dim dim) {
        if (dim != Dim.MULT) {
            return "";
        }
        var unit = at > 0 ? text(at - 1) : "";
        return unit.startsWith("set") ? "sets" : unit.startsWith("rep") || (from > 0 && text(from - 1).equals("x")) ? "reps" : "";
    }

    /// `4-/5`, `4 minus out of five`, `3+`, `4/5`.
    private boolean grade(List<Atom> list, Raw first) {
        int mark = at;
        var sign = switch (text(at)) {
            case "+", "plus" -> "+";
            case "-", "minus" -> "-";
            default -> "";
        };
        boolean range = sign.equals("-") && at + 1 < raws.size() && raws.get(at + 1).isNumber();
        if (!sign.isEmpty() && (range || first.text().length() != 1)) {
            return false;
        }
        at = sign.isEmpty() ? at : at + 1;
        if (outOf() && raws.get(at).is("5") && first.text().length() == 1) {
            at++;
            list.add(Atom.of(Dim.GRADE, first.text() + sign));
            return true;
        }
        at = mark;
        if (!sign.isEmpty() && (raws.get(at).isWord() || raws.get(at).glued())) {
            at++;
            list.add(Atom.of(Dim.GRADE, first.text() + sign));
            return true;
        }
        return false;
    }

    private boolean outOf() {
        if (text(at).equals("/") && number(at + 1)) {
            at++;
            return true;
        }
        if (text(at).equals("out") && text(at + 1).equals("of") && number(at + 2)) {
            at += 2;
            return true;
        }
        boolean of = (text(at).equals("of") || text(at).equals("over")) && number(at + 1);
        if (of) {
            at++;
        }
        return of;
    }

    private void pressureUnit() {
        var unit = lexicon.unitAt(raws, at);
        at += unit != null && unit.key().equals("mmhg") ? unit.form().size() : 0;
    }

    private boolean isPressure(String high, String low) {
        return high.length() >= 2 && low.length() >= 2 && high.indexOf('.') < 0 && low.indexOf('.') < 0
                && Integer.parseInt(high) >= 80 && Integer.parseInt(high) < 260 && Integer.parseInt(low) >= 40
                && Integer.parseInt(low) < 160 && Integer.parseInt(low) != 100;
    }

    private boolean range() {
        return TO.contains(text(at)) && number(at + 1) && (text(at).equals("-") && raws.get(at).glued());
    }

    private boolean isDose() {
        if ((text(at).equals("x") || text(at).equals("by")) && number(at + 1)) {
            return true;
        }
        return text(at).startsWith("set") && text(at + 1).equals("of") && number(at + 2);
    }

    private boolean dose(List<Atom> list, Raw sets) {
        at += text(at).startsWith("set") ? 2 : 1;
        list.add(new Atom(Dim.MULT, sets.text(), "", "sets", false));
        var second = raws.get(at);
        at++;
        if (range()) {
            list.add(new Atom(Dim.MULT, second.text(), "", "reps", false));
            second = raws.get(at + 1);
            at += 2;
        }
        boolean wide = second.exact().startsWith("\"");
        var dim = wide ? Dim.COUNT : unit();
        if (dim == Dim.COUNT) {
            dim = Dim.MULT;
        }
        list.add(new Atom(dim, second.text(), "", dim == Dim.MULT ? "reps" : "", false));
        if (text(at).equals("x") && number(at + 1)) {
            int mark = at;
            at++;
            var hold = raws.get(at);
            at++;
            var third = unit();
            if (third == Dim.COUNT) {
                at = mark;
            } else {
                list.add(Atom.of(third, hold.text()));
            }
        }
        return true;
    }

    private boolean grades(List<Atom> list) {
        var low = ROMAN.getOrDefault(text(at + 1), "");
        at += 2;
        boolean joined = (TO.contains(text(at)) || text(at).equals("and")) && roman(at + 1);
        boolean touching = roman(at) && raws.get(at).isWord();
        if (joined || touching) {
            at += joined ? 1 : 0;
            list.add(new Atom(Dim.MOB, low, "", "low", false));
            list.add(new Atom(Dim.MOB, ROMAN.getOrDefault(text(at), ""), "", "high", false));
            at++;
        } else {
            list.add(Atom.of(Dim.MOB, low));
        }
        return true;
    }

    private boolean roman(int index) {
        return ROMAN.containsKey(text(index));
    }

    /// `2x/wk`, `twice weekly`, `two times a week`, `1 per week`, `3 days per week`, `2-3x/wk`.
    private boolean often(List<Atom> list, String count) {
        int from = at;
        at++;
        var low = "";
        if (range()) {
            low = count;
            count = raws.get(at + 1).text();
            at += 2;
        }
        boolean noun = at + 2 < raws.size() && raws.get(at).isWord() && PER.contains(text(at + 1))
                && (WEEK.contains(text(at + 2)) || text(at + 2).equals("day")) && lexicon.unitAt(raws, at) == null;
        if (TIMES.contains(text(at)) || noun) {
            at++;
        }
        boolean per = PER.contains(text(at));
        var unit = text(per ? at + 1 : at);
        var dim = (per && WEEK.contains(unit)) || unit.equals("weekly") ? Dim.PERWK
                : (per && unit.equals("day")) || (unit.equals("daily") && at > from + 1) ? Dim.PERDAY : Dim.COUNT;
        if (dim == Dim.COUNT) {
            at = from;
            return false;
        }
        at += per ? 2 : 1;
        if (!low.isEmpty()) {
            list.add(Atom.of(dim, low));
        }
        list.add(Atom.of(dim, count));
        return true;
    }

    /// Reads the unit at the current place, if one stands there.
    private Dim unit() {
        if (text(at).equals("timed") && lexicon.unitAt(raws, at + 1) != null) {
            at++;
        }
        var unit = lexicon.unitAt(raws, at);
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

    /// A unit that stands before its number: `visit 6`, `HR 74`.
    private Dim leading(int from, Dim found) {
        if (found != Dim.COUNT || from == 0) {
            return found;
        }
        int before = text(from - 1).equals("#") ? from - 2 : from - 1;
        var word = before >= 0 ? text(before) : "";
        if (word.equals(":") && before > 1 && (text(before - 1).equals("attended") || text(before - 1).equals("visits"))) {
            return Dim.VISIT;
        }
        boolean other = before > 0 && NOT_COUNTED.contains(text(before - 1));
        return switch (word) {
            case "visit", "v" -> other ? Dim.COUNT : Dim.VISIT;
            case "hr", "pulse" -> Dim.BPM;
            case "rate" -> before > 0 && text(before - 1).equals("heart") ? Dim.BPM : Dim.COUNT;
            case "x" -> Dim.MULT;
            case "age", "aged" -> Dim.YR;
            default -> Dim.COUNT;
        };
    }

    private boolean number(int index) {
        return index < raws.size() && raws.get(index).isNumber();
    }

    private String text(int index) {
        return index < raws.size() && index >= 0 ? raws.get(index).text() : "";
    }
}
