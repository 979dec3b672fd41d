package org.notewright.analysis.outcomes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.notewright.analysis.facts.Side;

/// The shape of `outcomes FILE… --json` as maps and lists in a stable order, for any JSON writer.
public final class OutcomesJson {

    private OutcomesJson() {
    }

    /// @param episode a name for the episode, or null
    public static Map<String, @Nullable Object> of(@Nullable String episode, EpisodeOutcomes outcomes) {
        var visits = outcomes.visits();
        var out = map("episode", episode, "discipline", outcomes.discipline().name(), "region", outcomes.region());
        out.put("visits", visits.stream().map(v -> map("file", v.file(), "date", text(v.date()), "visitType", low(v.facts().visitType()))).toList());
        out.put("measures", outcomes.measures().stream().map(s -> measure(s, visits)).toList());
        out.put("levels", outcomes.levels().stream().map(s -> level(s, visits)).toList());
        out.put("goals", outcomes.goals().stream().map(g -> goal(g, visits)).toList());
        out.put("mustFlag", outcomes.flags().stream().map(f -> map("date", text(visits.get(f.visit()).date()), "file", visits.get(f.visit()).file(),
                "evidence", f.span().in(visits.get(f.visit()).text()), "why", f.why())).toList());
        return out;
    }

    private static Map<String, @Nullable Object> measure(Series series, List<EpisodeVisit> visits) {
        var threshold = series.threshold();
        return map("measure", series.measure(), "side", side(series.side()), "unit", series.unit(), "max", number(series.max()), "betterIs",
                low(series.better()), "series", series.points().stream().map(p -> point(p, number(p.value()), visits)).toList(), "first",
                number(series.first().value()), "last", number(series.last().value()), "change", number(series.change()), "direction",
                low(series.direction()), "mcid", threshold == null ? null : number(threshold.value()), "mcidSource",
                threshold == null ? null : threshold.source(), "mcidPopulation", threshold == null ? null : threshold.population(),
                "mcidVerified", threshold == null ? null : (Object) threshold.verified(), "exceedsMcid", series.exceedsThreshold());
    }

    private static Map<String, @Nullable Object> level(Series series, List<EpisodeVisit> visits) {
        return map("measure", series.measure(), "side", side(series.side()), "series",
                series.points().stream().map(p -> point(p, p.text(), visits)).toList(), "direction", low(series.direction()));
    }

    private static Map<String, @Nullable Object> point(Point point, @Nullable Object value, List<EpisodeVisit> visits) {
        var source = visits.get(point.source());
        return map("date", text(visits.get(point.visit()).date()), "value", value, "evidence", point.span().in(source.text()), "file", source.file(),
                "start", point.span().start(), "end", point.span().end());
    }

    private static Map<String, @Nullable Object> goal(GoalResult goal, List<EpisodeVisit> visits) {
        var stated = visits.get(goal.visit());
        return map("id", goal.id(), "measure", goal.measure(), "target", goal.target(), "status", goal.status().label(), "metOn",
                goal.metOn() == null ? null : text(visits.get(goal.metOn()).date()), "evidence", goal.span().in(stated.text()), "why", goal.why(),
                "file", stated.file(), "start", goal.span().start(), "end", goal.span().end());
    }

    private static Map<String, @Nullable Object> map(@Nullable Object... pairs) {
        var out = new LinkedHashMap<String, @Nullable Object>();
        for (int i = 0; i + 1 < pairs.length; i += 2) {
            out.put(String.valueOf(pairs[i]), pairs[i + 1]);
        }
        return out;
    }

    private static @Nullable Object number(@Nullable Double value) {
        return value == null ? null : value == Math.rint(value) ? (Object) value.longValue() : value;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static @Nullable String side(@Nullable Side side) {
        return side == null ? null : low(side);
    }

    private static String low(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
