package org.notewright.analysis.facts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// When a predicted fact says the same as a gold one: the strict line of the sample scorer, part by part.
final class ScorerRules {

    private static final Set<String> SOFT = Set.of("%", "reps", "points", "point", "score", "errors", "lines", "deg", "letters/min", "percentile", "fingers");

    private ScorerRules() {
    }

    /// @return 0 for no match, otherwise more the better the evidence or the name agrees
    static double pair(JsonNode want, JsonNode got) {
        boolean ok = switch (want.path("kind").asText()) {
            case "pain" -> value(want, got) && side(want, got, false) && region(want, got) && when(want, got);
            case "rom" -> rom(want, got);
            case "strength" -> Objects.equals(grade(want), grade(got)) && side(want, got, false) && site(want, got) && when(want, got);
            case "grip" -> value(want, got) && unit(want, got) && side(want, got, false) && what(want).equals(what(got)) && when(want, got);
            case "outcome" -> measure(want, got) && outcome(want, got) && unit(want, got) && side(want, got, true) && when(want, got);
            case "service" -> Objects.equals(code(want), code(got)) && same(want, got, "minutes")
                    && (same(want, got, "units") || ScorerWords.cell(want, "units") == null);
            case "time" -> text(want, got, "what") && both(want, got, "minutes");
            case "diagnosis" -> text(want, got, "code");
            case "visit" -> both(want, got, "number") && same(want, got, "of");
            case "frequency" -> both(want, got, "perWeek") && same(want, got, "weeks");
            case "vital" -> text(want, got, "name") && digits(want).equals(digits(got));
            default -> false;
        };
        double named = switch (want.path("kind").asText()) {
            case "assist" -> Objects.equals(look("level", want, "level"), look("level", got, "level")) && when(want, got) ? fuzzy(want, got, "task") : 0;
            case "exercise" -> counts(want).equals(counts(got)) ? fuzzy(want, got, "name") : 0;
            case "distance" -> both(want, got, "value") && unit(want, got) ? fuzzy(want, got, "task") : 0;
            case "negated" -> fuzzy(want, got, "finding");
            default -> 0;
        };
        return named >= 0.5 ? 1 + named : ok ? 1 + overlap(want, got) : 0;
    }

    private static double overlap(JsonNode want, JsonNode got) {
        var a = ScorerWords.tokens(ScorerWords.cell(want, "evidence"));
        var b = ScorerWords.tokens(ScorerWords.cell(got, "evidence"));
        var both = new HashSet<>(a);
        both.retainAll(b);
        int all = a.size() + b.size() - both.size();
        return all == 0 ? 0 : both.size() / (double) all;
    }

    private static @Nullable String look(String table, JsonNode fact, String key) {
        return ScorerWords.look(table, ScorerWords.cell(fact, key));
    }

    private static double fuzzy(JsonNode want, JsonNode got, String key) {
        return ScorerWords.fuzzy(ScorerWords.cell(want, key), ScorerWords.cell(got, key));
    }

    private static boolean text(JsonNode want, JsonNode got, String key) {
        return Objects.equals(ScorerWords.cell(want, key), ScorerWords.cell(got, key));
    }

    private static boolean near(@Nullable Double a, @Nullable Double b) {
        return a != null && b != null && Math.abs(a - b) < 1e-6;
    }

    private static boolean both(JsonNode want, JsonNode got, String key) {
        return near(ScorerWords.number(want, key), ScorerWords.number(got, key));
    }

    private static boolean same(JsonNode want, JsonNode got, String key) {
        return both(want, got, key) || (ScorerWords.number(want, key) == null && ScorerWords.number(got, key) == null);
    }

    private static boolean value(JsonNode want, JsonNode got) {
        if (both(want, got, "value")) {
            return true;
        }
        boolean words = want.path("value").isTextual() && got.path("value").isTextual();
        if (words && (text(want, got, "value") || (free(want) && free(got)))) {
            return true;
        }
        var low = ScorerWords.number(want, "valueLow");
        return low != null && near(low, ScorerWords.number(got, "value")) && near(ScorerWords.number(want, "value"), ScorerWords.number(got, "valueHigh"));
    }

    private static boolean free(JsonNode fact) {
        return Set.of("wnl", "wfl").contains(Objects.requireNonNullElse(ScorerWords.cell(fact, "value"), ""));
    }

    private static boolean side(JsonNode want, JsonNode got, boolean lenient) {
        var a = ScorerWords.side(want);
        var b = ScorerWords.side(got);
        return Objects.equals(a, b) || (a == null && "goal".equals(look("when", want, "when"))) || (lenient && (a == null || b == null));
    }

    private static boolean when(JsonNode want, JsonNode got) {
        return Objects.requireNonNullElse(look("when", want, "when"), "current").equals(Objects.requireNonNullElse(look("when", got, "when"), "current"));
    }

    private static boolean region(JsonNode want, JsonNode got) {
        return Objects.equals(ScorerWords.region(ScorerWords.cell(want, "region")), ScorerWords.region(ScorerWords.cell(got, "region")));
    }

    private static boolean unit(JsonNode want, JsonNode got) {
        var a = look("unit", want, "unit");
        var b = look("unit", got, "unit");
        return Objects.equals(a, b) || ((a == null || SOFT.contains(a)) && (b == null || SOFT.contains(b)));
    }

    private static boolean rom(JsonNode want, JsonNode got) {
        var a = ScorerWords.cell(want, "mode");
        var b = ScorerWords.cell(got, "mode");
        boolean mode = a == null || a.isEmpty() || b == null || b.isEmpty() || a.equals(b);
        boolean beyond = Set.of("hyperextension", "hyperext").contains(Objects.requireNonNullElse(ScorerWords.cell(got, "motion"), ""))
                && near(ScorerWords.number(want, "value"), abs(ScorerWords.number(got, "value")));
        return (value(want, got) || beyond) && unit(want, got) && side(want, got, false) && region(want, got)
                && Objects.equals(look("motion", want, "motion"), look("motion", got, "motion")) && when(want, got) && mode;
    }

    private static @Nullable Double abs(@Nullable Double value) {
        return value == null ? null : (Double) Math.abs(value);
    }

    private static @Nullable String grade(JsonNode fact) {
        var text = ScorerWords.cell(fact, "grade");
        return text == null ? null : text.replaceAll("/5$|\\s", "");
    }

    private static boolean site(JsonNode want, JsonNode got) {
        var shared = sites(want);
        shared.retainAll(sites(got));
        return !shared.isEmpty();
    }

    private static Set<String> sites(JsonNode fact) {
        var muscle = ScorerWords.cell(fact, "muscle");
        var region = ScorerWords.region(ScorerWords.cell(fact, "region"));
        var motion = look("motion", fact, "motion");
        var sites = new HashSet<String>();
        if (muscle != null && !muscle.isEmpty()) {
            var known = ScorerWords.look("muscle", muscle);
            sites.add(known == null ? muscle : known);
        }
        if (region != null && motion != null) {
            sites.add(region + " " + motion);
        } else if (region != null && (muscle == null || muscle.isEmpty())) {
            sites.add(region);
        }
        if ("deltoid".equals(muscle) && region != null) {
            sites.add(region + " deltoid");
        }
        return sites;
    }

    private static String what(JsonNode fact) {
        return Objects.requireNonNullElse(look("grip", fact, "what"), "grip");
    }

    private static boolean measure(JsonNode want, JsonNode got) {
        var a = look("measure", want, "measure");
        var b = look("measure", got, "measure");
        return Objects.equals(a, b) || ScorerWords.fuzzy(a, b) >= 0.67;
    }

    /// Points of 50 are half the per cent where one side says that its highest score is 50.
    private static boolean outcome(JsonNode want, JsonNode got) {
        var a = ScorerWords.number(want, "value");
        var b = ScorerWords.number(got, "value");
        if (a == null || b == null) {
            return value(want, got);
        }
        var name = Objects.requireNonNullElse(look("measure", want, "measure"), "").toLowerCase(Locale.ROOT);
        boolean index = name.equals("odi") || name.equals("ndi");
        return near(a, b) || (index && ((fifty(got) && near(a, 2 * b)) || (fifty(want) && near(2 * a, b))));
    }

    private static boolean fifty(JsonNode fact) {
        return near(ScorerWords.number(fact, "max"), 50.0);
    }

    private static @Nullable String code(JsonNode fact) {
        var code = ScorerWords.cell(fact, "code");
        if (code != null && !code.isEmpty()) {
            return code.equals("g0283") ? "97014" : code;
        }
        return ScorerWords.look("service", ScorerWords.cell(fact, "name"));
    }

    private static String digits(JsonNode fact) {
        return fact.path("value").asText().replaceAll("\\D", "/").replaceAll("^/+|/+$", "");
    }

    private static List<Double> counts(JsonNode fact) {
        var counts = new ArrayList<Double>();
        for (var key : List.of("sets", "reps")) {
            var count = ScorerWords.number(fact, key);
            if (count != null && count != 1) {
                counts.add(count);
            }
        }
        return counts;
    }
}
