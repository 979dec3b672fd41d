package org.notewright.analysis.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.notewright.analysis.facts.text.Category;
import org.notewright.analysis.facts.text.NoteText;

/// Gives every clause its section: the heading first, else the clause's own words, the order S, O, A, P deciding
/// between near equals. The best whole path is chosen (Viterbi), so one odd clause does not turn the rest.
final class SectionSorter {

    private static final double HEADING = 10;
    /// The first heading of a note often has no second one: measurements under it still speak for themselves.
    private static final double TOLD = 5;
    private static final double LABEL = 4.5;
    private static final double LIFT = 1.2;
    private static final double GOAL = 14;
    /// What stands behind the total time is more often judgment than one more measurement.
    private static final double AFTER_TOTAL = 1.2;
    /// A plan of care named among so many first tokens is part of the title, not the note's plan.
    private static final int HEAD = 60;
    private static final List<SoapSection> SECTIONS = List.of(SoapSection.values());

    /// A clause waiting for its section.
    private record Open(Clause clause, int from, boolean headed, boolean goal, boolean none, String label,
                        @Nullable When base) {
        /// Its name only: the words are a patient's.
        @Override public String toString() {
            return "Open";
        }
    }

    private final NoteText text;
    private final AdminLines admin;
    private final Headings headings;
    private final List<Open> open = new ArrayList<>();
    /// The weights of the clauses that have a section, in their order.
    private final List<double[]> weights = new ArrayList<>();
    /// What the clauses' own words say, in the same order.
    private final List<double[]> told = new ArrayList<>();
    private final List<double[]> cues = new ArrayList<>();
    /// Which sections some heading names.
    private final boolean[] headed = new boolean[4];
    private String main = "";
    /// True while the section comes from a title of the writer's own.
    private boolean soft;
    private String line = "";
    private boolean lineLasts;
    private boolean goals;
    private boolean goalsLast;
    private boolean lastMet;
    private boolean finished;
    private @Nullable When blockNow;
    /// True in the line that a label of the prior level of function opens.
    private boolean prior;

    /// True where paragraphs open with short heads of their own: "What I saw. He sat …".
    private boolean runIn;
    /// True in the line that says it was pasted from an earlier note.
    private boolean copied;

    private SectionSorter(NoteText text) {
        this.text = text;
        this.admin = new AdminLines(text);
        this.headings = new Headings(text);
    }

    static List<Sorted> sort(NoteText text, List<Clause> clauses) {
        var sorter = new SectionSorter(text);
        boolean first = true;
        sorter.runIn = clauses.stream().map(c -> TitleLines.runIn(text, c)).filter(s -> !s.isEmpty()).distinct().count() >= 3;
        for (int i = 0; i < clauses.size(); i++) {
            first &= clauses.get(i).lineStart() == (i == 0);
            sorter.read(clauses.get(i), first);
        }
        return sorter.path();
    }

    private void read(Clause clause, boolean firstLine) {
        if (clause.lineStart()) {
            if (!lineLasts) {
                line = "";
            }
            goals &= goalsLast && listed(clause);
        }
        var heading = headings.at(clause);
        int from = clause.from();
        String label = "";
        boolean headed = false;
        boolean none = false;
        copied &= !clause.lineStart();
        copied |= copied(clause);
        prior &= !clause.lineStart() && heading == null;
        prior |= heading != null && text.any(clause.from(), "plof", "prior") && !text.any(clause.from() + 1, "treatment", "tx", "therapy", "auth", "authorization");
        for (int i = 0; heading != null && i < heading.section().length(); i++) {
            int named = "SOAP".indexOf(heading.section().charAt(i));
            if (named >= 0 && (heading.bare() || named == 3)) {
                this.headed[named] = true;
            }
        }
        if (heading != null) {
            boolean alone = heading.next() >= clause.to();
            label = text.word(clause.from());
            none = heading.section().equals("N");
            headed = !none;
            boolean listed = goals && goalsLast;
            goals = heading.section().equals("G") || (heading.bare() && headings.opensGoals(clause, heading.next()));
            goalsLast = goals && (listed || (alone && clause.lineEnd()));
            boolean early = heading.section().equals("P") && !alone && main.isEmpty() && weights.size() < 5 && clause.from() < HEAD;
            if (heading.bare() && !none && !early) {
                main = heading.section();
                soft = false;
                line = "";
                lineLasts = false;
                from = heading.next();
            } else if (!none) {
                line = goals ? "" : heading.section();
                lineLasts = alone && clause.lineEnd();
            }
            if (alone) {
                open.add(new Open(clause, from, false, false, true, label, block(clause)));
                return;
            }
        }
        var title = heading == null ? TitleLines.section(text, clause) : "";
        if (heading == null && runIn && title.isEmpty() && !TitleLines.runIn(text, clause).isEmpty()) {
            main = TitleLines.runIn(text, clause);
            goals = main.equals("G");
            main = goals ? "P" : main;
            soft = false;
            line = "";
            lineLasts = false;
            goalsLast = goals;
            open.add(new Open(clause, clause.from(), false, false, true, "", block(clause)));
            return;
        }
        if (heading == null && (!title.isEmpty() || unknownHeading(clause))) {
            boolean wasSoft = soft;
            soft = !title.isEmpty() && (main.equals("S") || soft || (main.isEmpty() && !title.equals("O")));
            main = soft && !title.equals("G") ? title : (main.equals("S") || wasSoft) && title.isEmpty() ? "" : main;
            line = "";
            lineLasts = false;
            goals = title.equals("G");
            goalsLast = goals;
            if (title.isEmpty() || !TitleLines.gaps(text, clause)) {
                open.add(new Open(clause, clause.from(), false, false, true, "", block(clause)));
                return;
            }
        }
        boolean met = met(clause);
        none = (none && line(clause)) || (!headed && admin.only(clause, firstLine));
        if (!none && from == clause.from() && (firstLine || clause.runOn())) {
            from = admin.afterDateAndVisit(clause);
            none = from >= clause.to();
        }
        boolean goal = goals || (met && (mentionsGoal(clause) || (lastMet && !clause.lineStart())));
        lastMet = goal && met;
        var told = weight(clause, from, goal, met);
        told[2] += finished && !none ? AFTER_TOTAL : 0;
        finished |= total(clause);
        if (!none) {
            weights.add(told);
            this.told.add(cues.getLast());
        }
        open.add(new Open(clause, from, headed, goal, none, label, block(clause)));
    }

    /// "INITIAL STATUS (5/1/26):" alone on its line dates everything until "CURRENT STATUS" or another label.
    private @Nullable When block(Clause clause) {
        if (!clause.lineStart() || !clause.lineEnd() || clause.length() > 12) {
            return blockWhen(clause);
        }
        When named = null;
        boolean other = false;
        for (int i = clause.from(); i < clause.to(); i++) {
            int date = Dates.endOf(text, i);
            var cue = text.hit(i, Category.WHEN);
            if (date > i) {
                i = date - 1;
            } else if (cue != null && (cue.name().equals("prior") || cue.name().equals("current"))) {
                other |= named != null;
                named = cue.name().equals("prior") ? When.PRIOR : When.CURRENT;
                i = cue.to() - 1;
            } else if (text.token(i).number() || (text.token(i).letters() && !text.any(i, "status", "findings", "measures", "function", "level",
                    "levels", "functional", "at", "of", "the", "objective", "data", "values", "results", "performance", "assessment", "summary",
                    "measurements", "outcome", "outcomes", "scores", "testing", "presentation", "and", "visit", "date"))) {
                other = true;
            }
        }
        if (named != null && !other) {
            blockNow = named;
        } else if (headings.at(clause) != null && clause.lineEnd()) {
            blockNow = null;
        }
        return named != null && !other ? null : blockWhen(clause);
    }

    private @Nullable When blockWhen(Clause clause) {
        var heading = clause.lineStart() ? headings.at(clause) : null;
        boolean main = heading != null && heading.bare() && !heading.section().equals("N");
        blockNow = main ? null : blockNow;
        return prior || copied ? When.PRIOR : blockNow == When.CURRENT ? null : blockNow;
    }

    /// "[pasted fr 8/3] TUG 19.8", "Copied forward from 3/2:": an earlier note's words.
    private boolean copied(Clause clause) {
        for (int i = clause.from() - 1; i < Math.min(clause.to(), clause.from() + 4); i++) {
            boolean pasted = text.any(i, "pasted", "copied", "carried", "pulled", "imported", "cloned", "copy", "c/f", "cf");
            if (pasted && (text.any(i + 1, "from", "fr", "forward", "fwd", "in") || text.any(i + 2, "from", "fr", "forward"))) {
                return true;
            }
        }
        return false;
    }

    private boolean total(Clause clause) {
        for (int i = clause.from(); i < clause.to(); i++) {
            boolean sum = text.any(i, "total", "tot", "ttt", "ttm") && !text.any(i + 1, "knee", "hip", "shoulder", "a", "assist", "active");
            for (int k = i; sum && k < Math.min(clause.to(), i + 7); k++) {
                if (text.token(k).number()) {
                    return true;
                }
            }
        }
        return false;
    }

    /// "HAND FUNCTION", "Client factors:" alone on a line: a heading we do not know ends what stood above it.
    private boolean unknownHeading(Clause clause) {
        if (!clause.lineStart() || !clause.lineEnd() || clause.length() > 7) {
            return false;
        }
        boolean capitals = true;
        int letters = 0;
        for (int i = clause.from(); i < clause.to(); i++) {
            var token = text.token(i);
            if (token.number() || text.hit(i, Category.SIDE) != null) {
                return false;
            }
            var printed = text.note().substring(token.start(), token.end());
            capitals &= printed.equals(printed.toUpperCase(Locale.ROOT));
            letters += token.letters() ? token.end() - token.start() : 0;
        }
        return letters > 3 && (text.is(clause.to() - 1, ":") || (capitals && letters > 5));
    }

    /// A title line stays one although words follow its label; a told sentence does not.
    private boolean line(Clause clause) {
        var weight = SectionCues.weigh(text, clause.from(), clause.to());
        return weight[0] + weight[1] + weight[2] + weight[3] < 9;
    }

    private boolean listed(Clause clause) {
        int before = clause.from() - 1;
        boolean bullet = before >= 0 && !text.token(before).line();
        for (int i = clause.from(); i < clause.to(); i++) {
            bullet |= text.any(i, "will", "<", ">", "<=", ">=", "able", "by", "met", "within") || text.token(i).number();
        }
        return bullet;
    }

    private boolean met(Clause clause) {
        for (int i = clause.from(); i < clause.to(); i++) {
            if (text.named(i, Category.CUE, "met")) {
                return true;
            }
        }
        return false;
    }

    private boolean mentionsGoal(Clause clause) {
        for (int i = clause.from(); i < clause.to(); i++) {
            var header = text.hit(i, Category.HEADER);
            boolean status = header != null && text.any(i, "met", "not", "partially");
            if (header != null && header.name().equals("G") && !status) {
                return true;
            }
            if (text.token(i).number() && text.hit(i - 1, Category.HEADER) == null && i > clause.from() + 1 && !text.any(i - 1, "(", "#") && text.hit(clause.from(), Category.MEASURE) != null) {
                return false;
            }
        }
        return status(clause);
    }

    /// @return true when the clause has a word of a goal's status and no goal's name
    private boolean status(Clause clause) {
        for (int i = clause.from(); i < clause.to(); i++) {
            var header = text.hit(i, Category.HEADER);
            if (header != null && header.name().equals("G")) {
                return true;
            }
        }
        return false;
    }

    private double[] weight(Clause clause, int from, boolean goal, boolean met) {
        var weight = SectionCues.weigh(text, from, clause.to());
        SectionWords.add(text, from, clause.to(), weight);
        cues.add(weight.clone());
        add(weight, main, main.equals("S") || soft ? TOLD : HEADING);
        boolean inner = main.isEmpty() || (line.equals("A") && !main.equals("S")) || (line.equals("P") && main.matches("[AO]P?"))
                || (line.equals("O") && main.equals("S"));
        add(weight, line, inner ? main.isEmpty() ? LABEL : HEADING : 0.5);
        if (!goal && clause.lineStart() && clause.length() <= 14 && total(clause) && text.any(from, "total", "tx", "treatment", "time", "session", "timed", "visit")) {
            add(weight, "O", GOAL);
        }
        if (goal) {
            add(weight, met ? "A" : "P", GOAL);
        } else if (text.named(clause.to() - 1, Category.CUE, "met") || text.named(clause.to() - 2, Category.CUE, "met")) {
            add(weight, "A", LABEL);
        }
        return weight;
    }

    private static void add(double[] weight, String sections, double value) {
        for (int i = 0; i < sections.length(); i++) {
            weight["SOAP".indexOf(sections.charAt(i))] += value;
        }
    }

    /// A note that never says "Plan" or "Assessment" still has them: without such a heading their own words count more.
    private void lift() {
        for (int k = 0; k < weights.size(); k++) {
            for (int s = 2; s < 4 && headed[1]; s++) {
                weights.get(k)[s] += headed[s] ? 0 : LIFT * told.get(k)[s];
            }
        }
    }

    private List<Sorted> path() {
        lift();
        var told = open.stream().filter(o -> !o.none()).toList();
        var free = new boolean[told.size()];
        for (int k = 0; k < free.length; k++) {
            free[k] = told.get(k).headed() || told.get(k).goal() || (k > 0 && told.get(k - 1).goal());
        }
        return named(SectionPath.best(weights, free));
    }

    private List<Sorted> named(int[] chosen) {
        var sorted = new ArrayList<Sorted>();
        int k = 0;
        for (var o : open) {
            @Nullable SoapSection section = o.none() ? null : SECTIONS.get(chosen[k]);
            k += o.none() ? 0 : 1;
            boolean aimed = section == SoapSection.PLAN && !o.goal() && Targets.named(text, o.from(), o.clause().to());
            sorted.add(new Sorted(o.clause(), Math.min(o.from(), o.clause().to()), section, o.goal() || aimed, o.label(), o.base()));
        }
        return List.copyOf(sorted);
    }
}
