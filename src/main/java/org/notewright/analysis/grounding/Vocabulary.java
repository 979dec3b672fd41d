package org.notewright.analysis.grounding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The stems of the sources by number, and how much each says: a stem of every sentence says little.
final class Vocabulary {

    private static final int SHORTEST = 3;
    private static final int UNKNOWN = -1;

    private final Map<String, Integer> ids = new HashMap<>();
    private final List<Integer> counts = new ArrayList<>();
    /// Stems in order, to find one by its beginning.
    private final TreeMap<String, Integer> sorted = new TreeMap<>();
    private final Map<String, Integer> met = new HashMap<>();
    private int sentences;
    private double[] weights = new double[0];

    /// Counts the stems of one sentence of the sources.
    void learn(Collection<String> stems) {
        sentences++;
        for (var stem : new HashSet<>(stems)) {
            int id = ids.computeIfAbsent(stem, _ -> ids.size());
            if (id == counts.size()) {
                counts.add(0);
            }
            counts.set(id, counts.get(id) + 1);
        }
    }

    /// To be called once all sentences are learnt.
    void seal() {
        weights = new double[ids.size()];
        for (int id = 0; id < weights.length; id++) {
            weights[id] = Math.log(1 + (double) sentences / counts.get(id)) / Math.log(1 + sentences);
        }
        sorted.putAll(ids);
    }

    /// @return number of the stem, of one that begins it or that it begins ("quad", "quadric"), or -1
    int id(String stem) {
        var known = ids.get(stem);
        return known != null ? known : begun(stem);
    }

    private synchronized int begun(String stem) {
        if (stem.length() < SHORTEST || !Character.isLetter(stem.charAt(0))) {
            return UNKNOWN;
        }
        if (met.size() > 5000) {
            met.clear();
        }
        return met.computeIfAbsent(stem, this::look);
    }

    private int look(String stem) {
        var longer = sorted.ceilingEntry(stem);
        if (longer != null && longer.getKey().startsWith(stem)) {
            return longer.getValue();
        }
        for (int length = stem.length() - 1; length >= SHORTEST; length--) {
            var shorter = sorted.get(stem.substring(0, length));
            if (shorter != null) {
                return shorter;
            }
        }
        return UNKNOWN;
    }

    WordSet set(Collection<String> stems) {
        Set<Integer> found = new HashSet<>();
        for (var stem : stems) {
            int id = id(stem);
            if (id != UNKNOWN) {
                found.add(id);
            }
        }
        return new WordSet(found.stream().mapToInt(Integer::intValue).sorted().toArray(), weights);
    }

    double weight(int id) {
        return id < 0 ? 0.5 : weights[id];
    }

    @Override
    public String toString() {
        return "Vocabulary[" + ids.size() + "]";
    }
}
