package org.notewright.analysis.grounding;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Collects the sentences of the sources that carry one sentence of the draft.
final class EvidenceList {

    private static final int MANY = 2000;
    private static final double ENOUGH = 0.25;

    private record Place(int file, int start, int end) {
    }

    private final GroundingIndex index;
    private final boolean wanted;
    private final Set<Place> places = new LinkedHashSet<>();

    /// @param wanted whether sentences are collected at all; the share of known words is counted in any case
    EvidenceList(GroundingIndex index, boolean wanted) {
        this.index = index;
        this.wanted = wanted;
    }

    void add(GroundingIndex.@Nullable Known known) {
        if (known != null) {
            var passage = index.passages(known.file()).get(known.slot().sentence());
            places.add(new Place(known.file(), passage.start(), passage.end()));
        }
    }

    /// Adds the sentence of the sources that shares most of the words.
    ///
    /// @return the share of the passage's words that the sources know, 0 to 1; 1 when it has none that weigh
    double addWords(Passage passage) {
        var stems = new HashSet<String>();
        passage.own().forEach(item -> stems.addAll(item.stems()));
        if (stems.isEmpty()) {
            return 1;
        }
        double total = 0;
        double known = 0;
        for (var stem : stems) {
            total += 1;
            known += index.facets().knows(stem) ? 1 : 0;
        }
        if (wanted) {
            best(stems, total);
        }
        return known / total;
    }

    private void best(Set<String> stems, double total) {
        Place best = null;
        double top = ENOUGH * Math.min(total, 6);
        int seen = 0;
        for (int file = 0; file < index.sources().size(); file++) {
            var passages = index.passages(file);
            for (int i = 0; i < passages.size(); i++) {
                if (seen++ > MANY) {
                    return;
                }
                double shared = shared(stems, index.stems(file, i));
                if (shared > top) {
                    top = shared;
                    best = new Place(file, passages.get(i).start(), passages.get(i).end());
                }
            }
        }
        if (best != null) {
            places.add(best);
        }
    }

    private double shared(Set<String> stems, List<String> passage) {
        double shared = 0;
        for (var stem : passage) {
            shared += stems.contains(stem) ? 0.5 + index.facets().weight(stem) : 0;
        }
        return shared;
    }

    List<Evidence> list() {
        return places.stream().sorted(Comparator.comparingInt(Place::file).thenComparingInt(Place::start))
                .map(place -> new Evidence(index.sources().get(place.file()).name(), place.start(), place.end())).toList();
    }
}
