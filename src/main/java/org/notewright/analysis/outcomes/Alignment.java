package org.notewright.analysis.outcomes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.notewright.analysis.facts.Side;
import org.notewright.analysis.facts.When;

/// Gives readings the region, side and unit that their own note left out and another note of the episode says.
final class Alignment {

    private final List<Value> current;
    private final @Nullable Side affected;

    Alignment(List<Value> all) {
        current = all.stream().filter(v -> v.when() == When.CURRENT).toList();
        affected = most(current.stream().filter(v -> v.side() == Side.LEFT || v.side() == Side.RIGHT).collect(Collectors.toList()), Value::side);
    }

    /// @return the side most often measured, or null
    @Nullable Side affected() {
        return affected;
    }

    /// @return the readings, bilateral ones as two where another note measures the sides apart
    List<Value> of(List<Value> values) {
        var byBase = new LinkedHashMap<String, List<Value>>();
        current.forEach(v -> byBase.computeIfAbsent(v.base(), _ -> new ArrayList<>()).add(v));
        var out = new ArrayList<Value>();
        for (var value : values) {
            var peers = byBase.getOrDefault(value.base(), List.of());
            out.addAll(sided(united(placed(value, peers), peers), peers));
        }
        return out;
    }

    private static Value placed(Value value, List<Value> peers) {
        if (value.region() != null || value.kind() == Value.Kind.ASSIST) {
            return value;
        }
        var known = peers.stream().filter(p -> p.region() != null).toList();
        return value.at(most(known, Value::region), value.side());
    }

    private static Value united(Value value, List<Value> peers) {
        if (value.unit() != null || value.max() != null) {
            return value;
        }
        var unit = most(peers.stream().filter(p -> p.unit() != null).toList(), Value::unit);
        return unit == null ? value : value.in(unit, value.max(), value.value());
    }

    private List<Value> sided(Value value, List<Value> peers) {
        if (value.kind() == Value.Kind.ASSIST || value.kind() == Value.Kind.DISTANCE || (value.kind() == Value.Kind.MEASURE && !MeasureTable.sided(value.name()))) {
            return List.of(value.at(value.region(), null));
        }
        boolean left = has(value, peers, Side.LEFT);
        boolean right = has(value, peers, Side.RIGHT);
        if (value.side() == Side.BILATERAL && (left || right)) {
            return List.of(value.at(value.region(), Side.RIGHT), value.at(value.region(), Side.LEFT));
        }
        if (value.side() != null || !(left || right)) {
            return List.of(value);
        }
        var side = left && right ? affected : left ? Side.LEFT : Side.RIGHT;
        return List.of(value.at(value.region(), side));
    }

    private static boolean has(Value value, List<Value> peers, Side side) {
        return peers.stream().anyMatch(p -> p.side() == side && (p.region() == null || value.region() == null || p.region().equals(value.region())));
    }

    /// @return what most readings say, the first where two are equal, or null
    static <T> @Nullable T most(List<Value> values, Function<Value, @Nullable T> of) {
        Map<T, Integer> counts = new HashMap<>();
        var order = new ArrayList<T>();
        for (var value : values) {
            var one = of.apply(value);
            if (one != null) {
                if (counts.merge(one, 1, Integer::sum) == 1) {
                    order.add(one);
                }
            }
        }
        return order.stream().max(Comparator.comparingInt((T t) -> counts.getOrDefault(t, 0)).thenComparingInt(t -> -order.indexOf(t))).orElse(null);
    }
}
