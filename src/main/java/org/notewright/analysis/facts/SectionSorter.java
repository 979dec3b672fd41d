package org.notewright.analysis.facts;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.notewright.analysis.facts.text.Category;
import org.notewright.analysis.facts.text.NoteText;

/// Gives every clause its section: the heading first, else the clause's own words, the order S, O, A, P deciding
/// between near equals. The best whole path is chosen (Viterbi), so one odd clause does not turn the rest.
final class SectionSorter {

    private static final double HEADING = 10;
    private static final double LABEL = 4.5;
    private static final double GOAL = 14;
    /// What stands behind the total time is more often judgment than one more measurement.
    private static final double AFTER_TOTAL = 1.2;
    /// Cost of going from one section (row) to another (column), in the unit of the cue weights.
    private static final double[][] STEP = {
        {0.0, 0.6, 1.6, 1.8}, {2.6, 0.0, 0.6, 0.9}, {3.2, 2.2, 0.0, 0.3}, {4.0, 3.0, 1.6, 0.0}};
    private static final double[] START = {0.0, 1.0, 2.5, 3.0};

    /// A clause waiting for its section.
    private record Open(Clause clause, int from, double[] weight, boolean headed, boolean goal, boolean none, String label) {
    }

    private final NoteText text;
    private final AdminLines admin;
    private final Headings headings;
    private final List<Open> open = new ArrayList<>();
    private String main = "";
    private String line = "";
    private boolean lineLasts;
    private boolean goals;
    private boolean goalsLast;
    private boolean lastMet;
    private boolean finished;

    private SectionSorter(NoteText text) {
        this.text = text;
        this.admin = new AdminLines(text);
        this.headings = new Headings(text);
    }

    static List<Sorted> sort(NoteText text, List<Clause> clauses) {
        var sorter = new SectionSorter(text);
        boolean first = true;
        for (var clause : clauses) {
            first &= clause.lineStart() == (clause == clauses.getFirst());
            sorter.read(clause, first);
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
        if (heading != null) {
            boolean alone = heading.next() >= clause.to();
            label = text.word(clause.from());
            none = heading.section().equals("N");
            headed = !none;
            goals = heading.section().equals("G");
            goalsLast = goals && alone && clause.lineEnd();
            if (heading.bare() && !none) {
                main = heading.section();
                line = "";
                lineLasts = false;
                from = heading.next();
            } else if (!none) {
                line = goals ? "" : heading.section();
                lineLasts = alone && clause.lineEnd();
            }
            if (alone) {
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
        open.add(new Open(clause, from, told, headed, goal, none, label));
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
            if (header != null && header.name().equals("G")) {
                return true;
            }
        }
        return false;
    }

    private double[] weight(Clause clause, int from, boolean goal, boolean met) {
        var weight = SectionCues.weigh(text, from, clause.to());
        add(weight, main, HEADING);
        boolean inner = main.isEmpty() || (line.equals("A") && !main.equals("S")) || (line.equals("P") && main.matches("[AO]P?"))
                || (line.equals("O") && main.equals("S"));
        add(weight, line, inner ? main.isEmpty() ? LABEL : HEADING : 0.5);
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

    private List<Sorted> path() {
        var told = open.stream().filter(o -> !o.none()).toList();
        int n = told.size();
        var best = new double[Math.max(n, 1)][4];
        var from = new int[Math.max(n, 1)][4];
        for (int k = 0; k < n; k++) {
            var weight = told.get(k).weight();
            for (int s = 0; s < 4; s++) {
                if (k == 0) {
                    best[k][s] = weight[s] - START[s];
                    continue;
                }
                double free = told.get(k).headed() || told.get(k).goal() || told.get(k - 1).goal() ? 0.3 : 1;
                best[k][s] = Double.NEGATIVE_INFINITY;
                for (int p = 0; p < 4; p++) {
                    double value = best[k - 1][p] - free * STEP[p][s] + weight[s];
                    if (value > best[k][s]) {
                        best[k][s] = value;
                        from[k][s] = p;
                    }
                }
            }
        }
        var chosen = new int[n];
        for (int k = n - 1, s = n == 0 ? 0 : highest(best[n - 1]); k >= 0; k--) {
            chosen[k] = s;
            s = from[k][s];
        }
        return named(chosen);
    }

    private List<Sorted> named(int[] chosen) {
        var sorted = new ArrayList<Sorted>();
        int k = 0;
        for (var o : open) {
            @Nullable SoapSection section = o.none() ? null : SoapSection.values()[chosen[k]];
            k += o.none() ? 0 : 1;
            sorted.add(new Sorted(o.clause(), o.from(), section, o.goal(), o.label()));
        }
        return List.copyOf(sorted);
    }

    private static int highest(double[] values) {
        int high = 0;
        for (int i = 1; i < values.length; i++) {
            high = values[i] > values[high] ? i : high;
        }
        return high;
    }
}
