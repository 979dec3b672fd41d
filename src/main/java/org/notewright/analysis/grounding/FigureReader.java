package org.notewright.analysis.grounding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.notewright.analysis.grounding.Item.Atom;

/// Reads the value that begins at a token, with its unit: days, codes, scores, ranges, plain numbers. Doses, frequencies and
/// grades have readers of their own.
final class FigureReader {

    private static final Set<String> NOT_COUNTED = Set.of("last", "previous", "prior", "this", "next");
    private static final Set<String> PEOPLE = Set.of("retired", "right", "left", "lives", "works", "male", "female", "woman", "man",
            "married", "widowed", "single", "rhd", "lhd");
    private static final Set<String> MEETINGS = Set.of("visit", "session", "treatment");

    private final Tokens in;
    private final GradeReader grades;
    private final DoseReader doses;
    private List<Atom> atoms = List.of();

    FigureReader(List<Raw> raws, Lexicon lexicon) {
        this.in = new Tokens(raws, lexicon);
        this.grades = new GradeReader(in);
        this.doses = new DoseReader(in);
    }

    List<Atom> atoms() {
        return atoms;
    }

    /// @param from   index of a token
    /// @param phrase tokens of the phrase the lexicon finds here; a phrase of two and more wins over a value
    /// @return index after the value, or `from` when no value begins here
    int read(int from, int phrase) {
        in.at = from;
        var list = new ArrayList<Atom>();
        if (read(list, phrase)) {
            atoms = List.copyOf(list);
            return in.at;
        }
        return from;
    }

    private boolean read(List<Atom> list, int phrase) {
        var raw = in.raw(in.at);
        if (raw.is("twice") || raw.is("once") || raw.is("thrice")) {
            return often(list, raw);
        }
        if (raw.isWord() && (Dates.isMonth(raw.text()) && DateReader.named(in.raws, in.at) > 0)) {
            in.at = DateReader.readNamed(in.raws, in.at, list);
            return true;
        }
        int meeting = NumberWords.ordinal(raw.text());
        if (meeting > 0 && MEETINGS.contains(in.text(in.at + 1))) {
            return meeting(list, meeting, 1);
        }
        if (spokenCode(list) || grades.level(list)) {
            return true;
        }
        if (raw.isWord() && IcdCodes.isCode(raw)) {
            list.add(Atom.of(Dim.CODE, raw.text()));
            in.at++;
            return true;
        }
        if (grades.mobilization(list)) {
            return true;
        }
        if (!raw.isNumber() || phrase > 0) {
            return false;
        }
        boolean ordinal = in.text(in.at + 1).length() == 2 && "stndrdth".contains(in.text(in.at + 1)) && in.raw(in.at + 1).glued();
        if (ordinal && in.text(in.at + 2).equals("of") && in.number(in.at + 3)) {
            list.add(new Atom(Dim.VISIT, raw.text(), "", "no", false));
            list.add(new Atom(Dim.VISIT, in.text(in.at + 3), "", "of", false));
            in.at += 4;
            return true;
        }
        if (ordinal && MEETINGS.contains(in.text(in.at + 2))) {
            return meeting(list, Integer.parseInt(raw.text().substring(0, Math.min(4, raw.text().length()))), 2);
        }
        if (DateReader.isDayFirst(in.raws, in.at)) {
            in.at = DateReader.readDayFirst(in.raws, in.at, list);
            return true;
        }
        if (DateReader.isNumeric(in.raws, in.at)) {
            in.at = DateReader.readNumeric(in.raws, in.at, list);
            return true;
        }
        return code(list) || number(list);
    }

    private boolean meeting(List<Atom> list, int number, int words) {
        list.add(new Atom(Dim.VISIT, String.valueOf(number), "", "", false));
        in.at += words;
        return true;
    }

    /// "twice a week", or "twice" alone, which counts.
    private boolean often(List<Atom> list, Raw raw) {
        var count = raw.is("once") ? "1" : raw.is("twice") ? "2" : "3";
        if (doses.often(list, count)) {
            return true;
        }
        if (count.equals("1")) {
            return false;
        }
        list.add(new Atom(Dim.MULT, count, "", "", true));
        in.at++;
        return true;
    }

    /// Dictated "m fifty four point one six".
    private boolean spokenCode(List<Atom> list) {
        var raw = in.raw(in.at);
        boolean said = raw.isWord() && raw.text().length() == 1 && in.number(in.at + 1) && in.raw(in.at + 1).spelled()
                && in.text(in.at + 1).indexOf('.') == 2;
        if (said) {
            list.add(Atom.of(Dim.CODE, raw.text() + in.text(in.at + 1)));
            in.at += 2;
        }
        return said;
    }

    private boolean code(List<Atom> list) {
        var raw = in.raw(in.at);
        if (FigureCues.isClock(in.raws, in.at)) {
            list.add(Atom.of(Dim.CLOCK, raw.text() + ":" + in.raw(in.at + 2).exact()));
            in.at += 3;
            return true;
        }
        if (FigureCues.isWeeks(in.raws, in.at)) {
            list.add(Atom.of(Dim.PERWK, raw.text()));
            list.add(Atom.of(Dim.WK, in.text(in.at + 2)));
            in.at += 3;
            return true;
        }
        boolean phone = in.text(in.at + 1).equals("-") && in.raw(in.at + 1).glued() && in.number(in.at + 2)
                && raw.exact().length() >= 3 && in.raw(in.at + 2).exact().length() >= 4;
        if (phone) {
            list.add(Atom.of(Dim.ID, raw.exact() + "-" + in.raw(in.at + 2).exact()));
            in.at += 3;
            return true;
        }
        if (raw.text().length() == 5 && raw.text().indexOf('.') < 0 && raw.text().startsWith("9")) {
            return false;
        }
        if (raw.text().length() >= 5 && raw.text().indexOf('.') < 0) {
            list.add(Atom.of(Dim.ID, raw.text()));
            in.at++;
            return true;
        }
        return false;
    }

    private boolean number(List<Atom> list) {
        int from = in.at;
        var first = in.raw(in.at);
        if (doses.often(list, first.text())) {
            return true;
        }
        in.at = from + 1;
        if (grades.strength(list, first)) {
            return true;
        }
        if (doses.isDose()) {
            doses.dose(list, first);
            return true;
        }
        var low = first;
        var high = first;
        if (in.range()) {
            high = in.raw(in.at + 1);
            in.at += 2;
        }
        if (GradeReader.outOf(in)) {
            score(list, from, low, high);
            return true;
        }
        int scale = FigureCues.scale(in.raws, in.at);
        if (scale > 0) {
            list.add(new Atom(Dim.SCORE, first.text(), in.text(in.at + scale - 2), "", false));
            in.at += scale;
            return true;
        }
        plain(list, from, low, high);
        return true;
    }

    /// The number after "/" or "out of" is the current token.
    private void score(List<Atom> list, int from, Raw low, Raw high) {
        var of = in.text(in.at);
        in.at++;
        boolean visit = FigureCues.isVisit(in.raws, from) || in.text(in.at).startsWith("visit") || in.text(in.at).startsWith("session");
        if (visit) {
            list.add(new Atom(Dim.VISIT, high.text(), "", "no", false));
            list.add(new Atom(Dim.VISIT, of, "", "of", false));
            return;
        }
        if (FigureCues.isPressure(high.text(), of)) {
            list.add(new Atom(Dim.MMHG, high.text(), "", "upper", false));
            list.add(new Atom(Dim.MMHG, of, "", "lower", false));
            var unit = in.lexicon.unitAt(in.raws, in.at);
            in.at += unit != null && unit.key().equals("mmhg") ? unit.form().size() : 0;
            return;
        }
        if (low.start() != high.start()) {
            list.add(new Atom(Dim.SCORE, low.text(), of, "low", false));
        }
        list.add(new Atom(Dim.SCORE, high.text(), of, low.start() == high.start() ? "" : "high", false));
    }

    private void plain(List<Atom> list, int from, Raw low, Raw high) {
        boolean timed = in.text(in.at).equals("timed") && in.lexicon.unitAt(in.raws, in.at + 1) != null
                && in.lexicon.phraseAt(in.raws, in.at) == null;
        in.at += timed ? 1 : 0;
        var dim = isAge() ? Dim.YR : leading(from, in.unit());
        if (low.start() != high.start()) {
            list.add(new Atom(dim, low.text(), "", dim == Dim.MULT ? "" : "low", false));
        }
        boolean perhaps = high.spelled() && dim == Dim.COUNT;
        list.add(new Atom(dim, high.text(), "", low.start() != high.start() && dim != Dim.MULT ? "high" : roleOf(from, dim), perhaps));
    }

    /// "83 F,": a number before the letter of a sex.
    private boolean isAge() {
        boolean sex = in.at < in.raws.size() && !in.raw(in.at).glued() && (in.raw(in.at).exact().equals("F") || in.raw(in.at).exact().equals("M"));
        boolean whole = in.text(in.at - 1).indexOf('.') < 0 && in.text(in.at - 1).length() <= 3;
        boolean named = whole && in.text(in.at).equals(",") && in.text(in.at - 2).equals(",") && in.at > 2
                && in.raw(in.at - 3).isWord() && Character.isUpperCase(in.raw(in.at - 3).exact().charAt(0))
                && in.raw(in.at - 3).exact().length() > 3 && !in.raw(in.at - 3).exact().equals(in.raw(in.at - 3).exact().toUpperCase(java.util.Locale.ROOT));
        boolean story = whole && in.text(in.at).equals(",") && in.text(in.at - 2).equals(":") && PEOPLE.contains(in.text(in.at + 1));
        return named || story || sex && (in.at + 1 == in.raws.size() || ",;.".contains(in.text(in.at + 1)));
    }

    private String roleOf(int from, Dim dim) {
        if (dim != Dim.MULT) {
            return "";
        }
        var unit = in.text(in.at - 1);
        return unit.startsWith("set") ? "sets" : unit.startsWith("rep") || in.text(from - 1).equals("x") ? "reps" : "";
    }

    /// A unit that stands before its number: `visit 6`, `HR 74`, `Age: 56`.
    private Dim leading(int from, Dim found) {
        if (found != Dim.COUNT || from == 0) {
            return found;
        }
        int before = in.text(from - 1).equals("#") ? from - 2 : from - 1;
        var word = in.text(before);
        if (word.equals(":") && before > 1 && (in.text(before - 1).equals("attended") || in.text(before - 1).equals("visits"))) {
            return Dim.VISIT;
        }
        word = word.equals(":") ? in.text(--before) : word;
        boolean other = before > 0 && NOT_COUNTED.contains(in.text(before - 1));
        return switch (word) {
            case "visit", "v", "session" -> other ? Dim.COUNT : Dim.VISIT;
            case "hr", "pulse" -> Dim.BPM;
            case "p" -> in.text(before - 1).equals(",") && in.raw(before).exact().equals("P") && in.text(from).length() <= 3
                    ? Dim.BPM : Dim.COUNT;
            case "rate" -> in.text(before - 1).equals("heart") ? Dim.BPM : Dim.COUNT;
            case "x" -> Dim.MULT;
            case "age", "aged" -> Dim.YR;
            default -> Dim.COUNT;
        };
    }
}
