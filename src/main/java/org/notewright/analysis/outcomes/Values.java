package org.notewright.analysis.outcomes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.notewright.analysis.facts.Fact;
import org.notewright.analysis.facts.When;
import org.notewright.clinical.Span;

/// Turns the facts of a note into readings that can be lined up with those of other notes.
final class Values {

    private Values() {
    }

    static List<Value> of(int visit, EpisodeVisit note) {
        var out = new ArrayList<Value>();
        for (var fact : note.facts().facts()) {
            var value = of(visit, fact);
            if (value != null) {
                out.add(written(value, note.text()));
            }
        }
        ItemScores.read(visit, note.text(), out);
        return Sites.of(out, note.text());
    }

    /// A table that names its unit before the numbers ("grip kg 9 14").
    private static Value written(Value value, String note) {
        var words = value.span().in(note).toLowerCase(Locale.ROOT);
        return "lb".equals(value.unit()) && words.contains("kg") && !words.contains("lb") ? value.in("kg", value.max(), value.value()) : value;
    }

    private static @Nullable Value of(int visit, Fact fact) {
        return switch (fact) {
            case Fact.Pain f -> new Value(visit, Value.Kind.PAIN, "pain", f.region(), f.side(), null, 10.0, f.value(), print(f.value()),
                    f.when(), f.span(), visit);
            case Fact.Rom f when f.word() == null && f.motion() != null -> new Value(visit, Value.Kind.MOTION,
                    f.motion() + ("passive".equals(f.mode()) ? " PROM" : " AROM"), f.region(), f.side(), f.unit(),
                    "%".equals(f.unit()) ? 100.0 : null, f.value(), print(f.value()), f.when(), f.span(), visit);
            case Fact.Grip f -> new Value(visit, Value.Kind.GRIP, f.what(), null, f.side(), f.unit(), null, f.value(), print(f.value()), f.when(),
                    f.span(), visit);
            case Fact.Outcome f -> new Value(visit, Value.Kind.MEASURE, f.measure(), null, f.side(), f.unit(), f.max(), f.value(),
                    print(f.value()), f.when(), f.span(), visit);
            case Fact.Strength f -> new Value(visit, Value.Kind.STRENGTH, strength(f), f.motion() == null ? null : f.region(), f.side(), null,
                    5.0, Scale.grade(f.grade()), f.grade() + "/5", f.when(), f.span(), visit);
            case Fact.Assist f -> assist(visit, f.task(), f.level(), f.when(), f.span());
            case Fact.Distance f when f.task().toLowerCase(Locale.ROOT).matches(".*\\b(walk|gait|ambulat).*") -> new Value(visit, Value.Kind.DISTANCE,
                    "walking distance", null, null, f.unit(), null, f.value(), print(f.value()), When.CURRENT, f.span(), visit);
            default -> null;
        };
    }

    private static String strength(Fact.Strength fact) {
        return (fact.motion() == null ? fact.muscle() : fact.motion()) + " strength";
    }

    private static @Nullable Value assist(int visit, String task, String level, When when, Span span) {
        double rank = Scale.level(level);
        return rank < 0 ? null : new Value(visit, Value.Kind.ASSIST, task.toLowerCase(Locale.ROOT), null, null, null, null, rank, level, when, span, visit);
    }

    /// @return "110", "0.82": no zeros that nobody wrote
    static String print(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }
}
