package org.notewright.analysis.grounding;

import java.util.List;
import java.util.Set;
import org.notewright.analysis.grounding.Item.Atom;

/// Reads doses (`3x10`, `three sets of ten`, `5 x 20 s`) and frequencies (`2x/wk`, `twice weekly`, `1 to 2 times a week`).
final class DoseReader {

    private static final Set<String> PER = Set.of("per", "a", "each", "every", "/");
    private static final Set<String> WEEK = Set.of("week", "wk", "weeks", "wks", "w");
    private static final Set<String> TIMES = Set.of("x", "times", "time", "sessions", "visits", "treatments", "days", "session", "visit");

    private final Tokens in;

    DoseReader(Tokens in) {
        this.in = in;
    }

    boolean isDose() {
        if ((in.text(in.at).equals("x") || in.text(in.at).equals("by")) && in.number(in.at + 1)) {
            return true;
        }
        return in.text(in.at).startsWith("set") && in.text(in.at + 1).equals("of") && in.number(in.at + 2);
    }

    void dose(List<Atom> list, Raw sets) {
        in.at += in.text(in.at).startsWith("set") ? 2 : 1;
        list.add(new Atom(Dim.MULT, sets.text(), "", "sets", false));
        var second = in.raw(in.at);
        in.at++;
        if (in.range()) {
            list.add(new Atom(Dim.MULT, second.text(), "", "reps", false));
            second = in.raw(in.at + 1);
            in.at += 2;
        }
        boolean wide = second.exact().startsWith("\"");
        var dim = wide ? Dim.COUNT : in.unit();
        if (dim == Dim.COUNT) {
            dim = Dim.MULT;
        }
        list.add(new Atom(dim, second.text(), "", dim == Dim.MULT ? "reps" : "", false));
        if (in.text(in.at).equals("x") && in.number(in.at + 1)) {
            int mark = in.at;
            in.at++;
            var hold = in.raw(in.at);
            in.at++;
            var third = in.unit();
            if (third == Dim.COUNT) {
                in.at = mark;
            } else {
                list.add(Atom.of(third, hold.text()));
            }
        }
    }

    /// `2x/wk`, `twice weekly`, `two times a week`, `1 per week`, `3 days per week`, `2-3x/wk`.
    boolean often(List<Atom> list, String first) {
        int from = in.at;
        var count = first;
        in.at++;
        var low = "";
        if (in.range()) {
            low = count;
            count = in.text(in.at + 1);
            in.at += 2;
        }
        boolean noun = in.at + 2 < in.raws.size() && in.raw(in.at).isWord() && PER.contains(in.text(in.at + 1))
                && (WEEK.contains(in.text(in.at + 2)) || in.text(in.at + 2).equals("day")) && in.lexicon.unitAt(in.raws, in.at) == null;
        if (TIMES.contains(in.text(in.at)) || noun) {
            in.at++;
        }
        boolean per = PER.contains(in.text(in.at));
        var unit = in.text(per ? in.at + 1 : in.at);
        var dim = (per && WEEK.contains(unit)) || unit.equals("weekly") ? Dim.PERWK
                : (per && unit.equals("day")) || (unit.equals("daily") && in.at > from + 1) ? Dim.PERDAY : Dim.COUNT;
        if (dim == Dim.COUNT) {
            in.at = from;
            return false;
        }
        in.at += per ? 2 : 1;
        if (!low.isEmpty()) {
            list.add(Atom.of(dim, low));
        }
        list.add(Atom.of(dim, count));
        return true;
    }
}
