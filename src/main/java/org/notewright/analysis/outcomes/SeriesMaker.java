package org.notewright.analysis.outcomes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Lines readings up into series, one value a visit.
final class SeriesMaker {

    private static final Pattern MEAN = Pattern.compile("(?i)\\b(avg|average|mean|overall|total)\\b[^,;\\d]{0,12}$");
    private static final Pattern LATER = Pattern.compile("(?i)\\b(post|after|following|end of session|with activity|w/ activity|stairs|at night)\\b");
    private static final int NEAR = 24;

    private final List<EpisodeVisit> visits;
    private final String words;
    private final @Nullable String painRegion;

    SeriesMaker(List<EpisodeVisit> visits, List<Value> aligned) {
        this.visits = visits;
        this.words = String.join("\n", visits.stream().map(EpisodeVisit::text).toList());
        this.painRegion = Alignment.most(aligned.stream().filter(v -> v.kind() == Value.Kind.PAIN).toList(), Value::region);
    }

    /// @param aligned current readings
    List<Series> series(List<Value> aligned) {
        var groups = new LinkedHashMap<String, List<Value>>();
        for (var value : aligned) {
            groups.computeIfAbsent(key(value), _ -> new ArrayList<>()).add(value);
        }
        return groups.values().stream().map(this::one).filter(Objects::nonNull).toList();
    }

    private String key(Value value) {
        boolean unit = !value.grades() && !percentScale(value.name());
        return name(value) + "|" + value.side() + "|" + (unit ? value.unit() : "");
    }

    /// @return the name of the series, as a report prints it
    String name(Value value) {
        return switch (value.kind()) {
            case PAIN -> value.region() == null || Objects.equals(value.region(), painRegion) ? "pain" : value.region() + " pain";
            case MOTION, STRENGTH -> value.region() == null ? value.name() : value.region() + " " + value.name();
            case MEASURE -> value.name().equals("10MWT") && "m/s".equals(value.unit()) ? "gait speed" : value.name();
            case GRIP, DISTANCE, ASSIST -> value.name();
        };
    }

    private @Nullable Series one(List<Value> values) {
        var scaled = percentScale(values.getFirst().name()) ? scaled(values) : values;
        var points = new ArrayList<Point>();
        for (int visit = 0; visit < visits.size(); visit++) {
            int index = visit;
            var candidates = scaled.stream().filter(v -> v.visit() == index).toList();
            if (!candidates.isEmpty()) {
                var chosen = choose(candidates, points);
                points.add(new Point(visit, chosen.value(), chosen.text(), chosen.source(), chosen.span()));
            }
        }
        var sample = scaled.getFirst();
        @Nullable Better better = switch (sample.kind()) {
            case PAIN -> Better.LOWER;
            case MEASURE -> MeasureTable.better(sample.name(), sample.unit());
            case MOTION, GRIP, DISTANCE, STRENGTH, ASSIST -> Better.HIGHER;
        };
        if (better == null) {
            return null;
        }
        var max = sample.name().equals("Box and Block") ? null : sample.max();
        var threshold = sample.grades() ? null : MeasureTable.threshold(sample.kind() == Value.Kind.MOTION ? "" : sample.name(), sample.unit(), max, words);
        return new Series(name(sample), sample.side(), sample.unit(), max, better, points, threshold, sample.grades());
    }

    private static boolean percentScale(String name) {
        return name.equals("ODI") || name.equals("NDI");
    }

    /// Points of 50 become per cent as soon as one note prints per cent: both must be comparable.
    private static List<Value> scaled(List<Value> values) {
        boolean points = values.stream().allMatch(v -> v.max() != null && v.max() == 50);
        if (points) {
            return values.stream().map(v -> v.in(null, 50.0, v.value())).toList();
        }
        return values.stream().map(v -> v.in("%", 100.0, v.max() != null && v.max() == 50 ? v.value() * 2 : v.value())).toList();
    }

    /// A mean before its items, a new value before one repeated from an earlier visit, rest before effort, then the first.
    private Value choose(List<Value> candidates, List<Point> before) {
        var mean = candidates.stream().filter(v -> MEAN.matcher(lead(v)).find()).toList();
        if (!mean.isEmpty()) {
            return mean.getFirst();
        }
        var fresh = candidates.stream().filter(v -> before.stream().noneMatch(p -> p.value() == v.value())).toList();
        var left = fresh.isEmpty() ? candidates : fresh;
        return left.stream().filter(v -> !LATER.matcher(around(v)).find()).findFirst().orElse(left.getFirst());
    }

    /// The words before the number itself.
    private String lead(Value value) {
        var text = visits.get(value.source()).text();
        int digits = value.span().end();
        while (digits > value.span().start() && !Character.isDigit(text.charAt(digits - 1))) {
            digits--;
        }
        while (digits > 0 && (Character.isDigit(text.charAt(digits - 1)) || "./-".indexOf(text.charAt(digits - 1)) >= 0)) {
            digits--;
        }
        return text.substring(Math.max(0, digits - NEAR), digits);
    }

    private String around(Value value) {
        var text = visits.get(value.source()).text();
        int end = value.span().end();
        while (end < Math.min(text.length(), value.span().end() + NEAR) && ",;.\n".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return value.span().in(text) + text.substring(value.span().end(), end);
    }
}
