package org.notewright.analysis.outcomes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.notewright.analysis.facts.When;

/// Decides what became of each goal: by the latest value where the goal asks for one, by the notes' own words where not.
final class GoalJudge {

    private static final Pattern NEW_TARGET = Pattern.compile("(?i)\\b(revised|upgraded|updated|modified|new|advanced to|changed to)\\b");

    private final List<EpisodeVisit> visits;
    private final List<Series> series;
    private final SeriesMaker maker;
    private final Alignment alignment;
    private final List<Value> all;
    private final Statements statements = new Statements();

    GoalJudge(List<EpisodeVisit> visits, List<Series> series, SeriesMaker maker, Alignment alignment, List<Value> all) {
        this.visits = visits;
        this.series = series;
        this.maker = maker;
        this.alignment = alignment;
        this.all = all;
    }

    List<GoalResult> judge(List<EpisodeFlag> flags) {
        var goals = new LinkedHashMap<String, Goal>();
        for (int i = 0; i < visits.size(); i++) {
            var text = visits.get(i).text();
            var here = GoalReader.in(i, text);
            for (var goal : here) {
                var words = goal.body().in(text);
                var task = TaskWords.of(words);
                boolean states = asks(goal) || task.stems().size() > (goals.isEmpty() || i == 0 ? 0 : 1);
                boolean told = goals.containsKey(goal.id());
                if (!told ? states && !onlyStatus(words) : asks(goal) && NEW_TARGET.matcher(words).find()) {
                    goals.put(goal.id(), goal);
                }
            }
            var known = List.copyOf(goals.values());
            statements.read(i, text, known);
            for (var goal : here) {
                statements.item(i, text, goal, known);
            }
        }
        var out = new ArrayList<GoalResult>();
        goals.values().forEach(goal -> out.add(result(goal, flags)));
        return out;
    }

    private static boolean onlyStatus(String words) {
        return words.matches("(?is)\\W*(was |were |is |are )?(not )?(yet )?(partially |partly |fully )?(met|achieved|ongoing|progressing|attained|continue|unmet)\\b.*");
    }

    private boolean asks(Goal goal) {
        return inside(goal).findAny().isPresent();
    }

    private java.util.stream.Stream<Value> inside(Goal goal) {
        return all.stream().filter(v -> v.visit() == goal.visit() && v.when() == When.GOAL && v.span().overlaps(goal.span())
                && v.span().end() <= goal.span().end() + 2);
    }

    private GoalResult result(Goal goal, List<EpisodeFlag> flags) {
        var note = visits.get(goal.visit()).text();
        var targets = new ArrayList<GoalTarget>();
        for (var value : alignment.of(inside(goal).toList())) {
            var found = GoalTarget.match(series, maker.name(value), value);
            if (found != null && (value.side() == null || found.side() == null || found.side() == value.side())) {
                targets.add(GoalTarget.of(found, value, note));
            }
        }
        var said = statements.of(goal).stream().filter(s -> s.visit() >= goal.visit()).toList();
        var judged = new Judged(visits, goal, targets, said, flags);
        var verdict = targets.isEmpty() || !judged.measured() ? judged.byWords() : judged.byValues();
        return describe(goal, targets, verdict, note);
    }

    private GoalResult describe(Goal goal, List<GoalTarget> targets, Judged.Verdict verdict, String note) {
        var asked = inside(goal).filter(v -> !v.grades()).findFirst().orElse(null);
        if (targets.isEmpty() || targets.getFirst().series().grades()) {
            return new GoalResult(goal.id(), asked == null ? null : maker.name(asked), null, TaskLabel.of(goal.body().in(note)), null,
                    verdict.status(), verdict.visit(), goal.visit(), goal.span(), verdict.why());
        }
        var first = targets.getFirst();
        var side = first.series().side();
        return new GoalResult(goal.id(), first.series().measure(), side == null ? null : side.name().toLowerCase(Locale.ROOT), first.words(),
                first.value().value(), verdict.status(), verdict.visit(), goal.visit(), goal.span(), verdict.why());
    }

    /// The task without its time frame.
    static final class TaskLabel {

        private static final Pattern TIME = Pattern.compile("(?i)\\s*\\b(?:in|by|within)\\s\\d{1,2}(?:-\\d{1,2})?\\s?(?:wks?|weeks?|visits?|months?|mos?|days?)\\b\\.?");

        private TaskLabel() {
        }

        static String of(String body) {
            return TIME.matcher(body).replaceAll("").strip();
        }
    }
}
