package org.notewright.analysis.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.Span;

/// The shape of `extract FILE --json` as maps and lists in a stable order, for any JSON writer.
///
/// Whole numbers come out as [Long], others as [Double]; a missing part is null. Each fact and each section carries
/// `evidence`, `start` and `end` (UTF-16, half-open).
public final class FactsJson {

    private FactsJson() {
    }

    /// @param name file name to print as `note`
    /// @param note the text the facts were read from
    public static Map<String, @Nullable Object> of(String name, String note, NoteFacts facts) {
        var out = new LinkedHashMap<String, @Nullable Object>();
        out.put("note", name);
        out.put("discipline", facts.discipline().name());
        out.put("visitType", low(facts.visitType()));
        var list = new ArrayList<Object>();
        for (var fact : facts.facts()) {
            list.add(fact(fact, note));
        }
        out.put("facts", list);
        var sections = new ArrayList<Object>();
        for (var clause : facts.clauses()) {
            var one = new LinkedHashMap<String, @Nullable Object>();
            one.put("section", clause.section().name().substring(0, 1));
            sections.add(place(one, clause.span(), note));
        }
        out.put("sections", sections);
        var implausible = new ArrayList<Object>();
        for (var bad : facts.implausible()) {
            var one = place(new LinkedHashMap<>(), bad.span(), note);
            one.put("why", bad.why());
            implausible.add(one);
        }
        out.put("implausible", implausible);
        out.put("contradictions", contradictions(facts.contradictions(), note));
        return out;
    }

    private static List<Object> contradictions(List<Contradiction> found, String note) {
        var list = new ArrayList<Object>();
        for (var each : found) {
            var one = new LinkedHashMap<String, @Nullable Object>();
            one.put("region", each.region());
            one.put("first", place(new LinkedHashMap<>(), each.first(), note));
            one.put("second", place(new LinkedHashMap<>(), each.second(), note));
            list.add(one);
        }
        return list;
    }

    private static Map<String, @Nullable Object> fact(Fact fact, String note) {
        var out = new LinkedHashMap<String, @Nullable Object>();
        switch (fact) {
            case Fact.Pain f -> put(out, "pain", "region", f.region(), "side", low(f.side()), "value", number(f.value()),
                    "valueLow", number(f.valueLow()), "when", low(f.when()));
            case Fact.Rom f -> put(out, "rom", "region", f.region(), "side", low(f.side()), "motion", f.motion(), "mode",
                    f.mode(), "value", f.word() == null ? number(f.value()) : f.word(), "unit", f.unit(), "when",
                    low(f.when()));
            case Fact.Strength f -> put(out, "strength", "muscle", f.muscle(), "region", f.region(), "motion", f.motion(),
                    "side", low(f.side()), "grade", f.grade(), "when", low(f.when()));
            case Fact.Grip f -> put(out, "grip", "what", f.what(), "side", low(f.side()), "value", number(f.value()), "unit",
                    f.unit(), "when", low(f.when()));
            case Fact.Outcome f -> put(out, "outcome", "measure", f.measure(), "value", number(f.value()), "max",
                    number(f.max()), "unit", f.unit(), "side", low(f.side()), "when", low(f.when()));
            case Fact.Service f -> put(out, "service", "code", f.code(), "name", f.name(), "minutes", number(f.minutes()),
                    "units", number(f.units()));
            case Fact.Time f -> put(out, "time", "what", f.what(), "minutes", number(f.minutes()));
            case Fact.Assist f -> put(out, "assist", "task", f.task(), "level", f.level(), "when", low(f.when()));
            case Fact.Exercise f -> put(out, "exercise", "name", f.name(), "sets", number(f.sets()), "reps",
                    number(f.reps()), "hold", f.hold(), "load", f.load());
            case Fact.Distance f -> put(out, "distance", "task", f.task(), "value", number(f.value()), "unit", f.unit(),
                    "device", f.device());
            case Fact.Diagnosis f -> put(out, "diagnosis", "code", f.code());
            case Fact.Visit f -> put(out, "visit", "number", f.number(), "of", f.of());
            case Fact.Frequency f -> put(out, "frequency", "perWeek", number(f.perWeek()), "perWeekLow",
                    number(f.perWeekLow()), "weeks", number(f.weeks()));
            case Fact.Vital f -> put(out, "vital", "name", f.name(), "value", f.value());
            case Fact.Negated f -> put(out, "negated", "finding", f.finding());
        }
        return place(out, fact.span(), note);
    }

    private static void put(Map<String, @Nullable Object> out, String kind, @Nullable Object... pairs) {
        out.put("kind", kind);
        for (int i = 0; i + 1 < pairs.length; i += 2) {
            out.put(String.valueOf(pairs[i]), pairs[i + 1]);
        }
    }

    private static Map<String, @Nullable Object> place(Map<String, @Nullable Object> out, Span span, String note) {
        out.put("evidence", span.in(note));
        out.put("start", span.start());
        out.put("end", span.end());
        return out;
    }

    private static @Nullable Object number(@Nullable Double value) {
        if (value == null) {
            return null;
        }
        return value == Math.rint(value) ? (Object) value.longValue() : value;
    }

    private static @Nullable String low(@Nullable Enum<?> value) {
        return value == null ? null : value.name().toLowerCase(Locale.ROOT);
    }
}
