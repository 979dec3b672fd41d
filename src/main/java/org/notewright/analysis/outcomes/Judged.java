package org.notewright.analysis.outcomes;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One goal before its verdict.
///
/// @param targets the numbers it asks for, each with its series; all must be reached
/// @param said    what the notes say about it, in their order
/// @param flags   receives statements that the values contradict
record Judged(List<EpisodeVisit> visits, Goal goal, List<GoalTarget> targets, List<Statement> said, List<EpisodeFlag> flags) {

    /// @param visit first visit whose note shows it, null unless met
    record Verdict(GoalStatus status, @Nullable Integer visit, String why) {

        /// Its status only.
        @Override public String toString() {
            return "Verdict[" + status + "]";
        }
    }

    /// @return true when every number was measured again after the goal was stated
    boolean measured() {
        return targets.stream().allMatch(t -> t.series().last().visit() > goal.visit());
    }

    Verdict byValues() {
        Integer reached = null;
        for (int visit = goal.visit() + 1; visit < visits.size() && reached == null; visit++) {
            reached = reachedAt(visit) ? (Integer) visit : null;
        }
        var last = said.isEmpty() ? null : said.getLast();
        boolean now = targets.stream().allMatch(t -> t.reached(t.series().last().value()));
        if (now) {
            if (last != null && last.status() == GoalStatus.NOT_MET && last.visit() >= lastMeasured()) {
                flags.add(new EpisodeFlag(last.visit(), last.span(), "said to be not met, the value reaches the target"));
                return new Verdict(GoalStatus.NOT_MET, null, "Said to be not met; " + values() + ".");
            }
            if (last != null && last.status() == GoalStatus.PARTLY_MET && last.visit() >= lastMeasured()) {
                return new Verdict(GoalStatus.PARTLY_MET, null, "Said to be partly met; " + values() + ".");
            }
            return new Verdict(GoalStatus.MET, reached == null ? (Integer) lastMeasured() : reached, values() + ".");
        }
        for (var statement : said) {
            if (statement.status() == GoalStatus.MET) {
                if (!contradicted(statement.visit())) {
                    return new Verdict(GoalStatus.MET, reached == null ? (Integer) statement.visit() : Integer.valueOf(Math.min(reached, statement.visit())),
                            "Said to be met on " + date(statement.visit()) + ".");
                }
                flags.add(new EpisodeFlag(statement.visit(), statement.span(), "said to be met, the value does not reach the target"));
            }
        }
        if (last != null && last.status() == GoalStatus.PARTLY_MET) {
            return new Verdict(GoalStatus.PARTLY_MET, null, "Said to be partly met; " + values() + ".");
        }
        return new Verdict(GoalStatus.NOT_MET, null, values() + ".");
    }

    Verdict byWords() {
        Integer shown = null;
        var task = TaskWords.of(goal.body().in(visits.get(goal.visit()).text()));
        for (int visit = goal.visit() + 1; visit < visits.size() && shown == null; visit++) {
            shown = task.shownIn(visits.get(visit).text()) == null ? null : (Integer) visit;
        }
        Statement last = null;
        Statement met = null;
        for (var statement : said) {
            last = statement.status() == null ? last : statement;
            met = met == null && statement.status() == GoalStatus.MET ? statement : met;
        }
        if (last != null && last.status() != GoalStatus.MET && last.status() != null) {
            return new Verdict(last.status(), null, "Said to be " + last.status().label() + " on " + date(last.visit()) + ".");
        }
        if (met != null) {
            int first = shown == null ? met.visit() : Math.min(shown, met.visit());
            return new Verdict(GoalStatus.MET, first, "Said to be met on " + date(met.visit()) + ".");
        }
        return shown == null ? new Verdict(GoalStatus.NOT_MET, null, "No later note shows it.")
                : new Verdict(GoalStatus.MET, shown, "Shown by the note of " + date(shown) + ".");
    }

    private int lastMeasured() {
        return targets.stream().mapToInt(t -> t.series().last().visit()).max().orElse(0);
    }

    private boolean reachedAt(int visit) {
        return targets.stream().allMatch(t -> {
            var point = t.series().at(visit);
            return point != null && t.reached(point.value());
        });
    }

    /// A value of that very visit that misses the target.
    private boolean contradicted(int visit) {
        return targets.stream().anyMatch(t -> {
            var point = t.series().at(visit);
            return point != null && !t.reached(point.value());
        });
    }

    private String values() {
        return String.join(", ", targets.stream().map(t -> t.series().measure() + " " + t.series().last().text()
                + (t.series().unit() == null || t.series().grades() ? "" : " " + t.series().unit()) + " on " + date(t.series().last().visit())).toList());
    }

    private String date(int visit) {
        var date = visits.get(visit).date();
        return date == null ? "visit " + (visit + 1) : date.toString();
    }

    /// Its goal only.
    @Override public String toString() {
        return "Judged[" + goal + "]";
    }
}
