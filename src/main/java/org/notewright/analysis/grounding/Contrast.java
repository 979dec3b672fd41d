package org.notewright.analysis.grounding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.notewright.analysis.grounding.GroundingIndex.Known;
import org.notewright.analysis.text.CsvRows;

/// Decides whether the value of a draft is the one that the sources have in its place: the best agreement of the places with this
/// value against the best agreement of the places with another one. Weights were counted over all faithful drafts
/// (`measure/grounding train`), every writer left out once to see what they are worth.
final class Contrast {

    private static final class Holder {
        private static final double[] WEIGHTS = load();
    }

    /// By how much the claim of another value may be the weaker one.
    private static final double CLAIM = 0.5;
    /// What two values must gain by being exchanged to be taken for exchanged.
    private static final double EXCHANGE = 1.0;

    private final Vocabulary vocabulary;
    private final Map<Dim, List<Known>> byDim = new EnumMap<>(Dim.class);
    private final double[] weights;
    private final Traits traits = new Traits();
    private double neutral;
    private final GroundingIndex index;
    /// How well values of a draft agree with their best places, for those that others are compared with.
    private final IdentityHashMap<Spot, Map<String, Double>> bests = new IdentityHashMap<>();

    Contrast(GroundingIndex index, double[] weights) {
        this.index = index;
        this.vocabulary = index.vocabulary();
        this.weights = weights;
        for (var one : index.known()) {
            byDim.computeIfAbsent(one.slot().atom().dim(), _ -> new ArrayList<>()).add(one);
        }
    }

    private static double[] load() {
        var weights = new double[Traits.COUNT];
        for (var row : CsvRows.of(Contrast.class, "contrast.csv")) {
            int at = Traits.NAMES.indexOf(row.get("trait"));
            if (at >= 0) {
                weights[at] = Double.parseDouble(Objects.requireNonNull(row.get("weight")));
            }
        }
        return weights;
    }

    static double[] shipped() {
        return Holder.WEIGHTS;
    }

    /// How well the places of two values agree, the values themselves apart.
    double agreement(Spot draft, Spot source) {
        traits.read(draft, source, vocabulary);
        double sum = 0;
        double sides = 0;
        for (int i = 0; i < traits.size(); i++) {
            double by = weights[traits.at(i)] * traits.by(i);
            sum += by;
            sides += Traits.isSide(traits.at(i)) ? by : 0;
        }
        neutral = sum - sides;
        return sum;
    }

    /// What each feature adds, for whoever tunes it.
    String told(Spot draft, Spot source) {
        traits.read(draft, source, vocabulary);
        var out = new StringBuilder();
        for (int i = 0; i < traits.size(); i++) {
            double by = weights[traits.at(i)] * traits.by(i);
            if (Math.abs(by) >= 0.2) {
                out.append(String.format(Locale.ROOT, "%s %.1f; ", Traits.NAMES.get(traits.at(i)), by));
            }
        }
        return out.toString();
    }

    /// The agreement reckoned last without what sides add to it.
    double neutral() {
        return neutral;
    }

    /// The best place of another value of the same kind that no other value of the draft's line has a better claim to.
    ///
    /// @param equal the best place of the same value, whose own figure is no rival, or null
    /// @param peers the other values of the draft's line
    /// @param fit   how well that place agrees, minus infinity when there is none
    /// @param lead  by how much a place must agree better
    @Nullable Known rival(Spot draft, @Nullable Known equal, List<Spot> peers, double fit, double lead) {
        var found = new ArrayList<Scored>();
        for (var dim : byDim.entrySet()) {
            if (!draft.slot().atom().dim().agrees(dim.getKey())) {
                continue;
            }
            for (var one : dim.getValue()) {
                boolean together = equal != null && equal.file() == one.file() && equal.slot().start() == one.slot().start()
                        && equal.slot().atom().role().equals(one.slot().atom().role());
                if (!together && !one.slot().atom().value().equals(draft.slot().atom().value()) && SlotCheck.sameScale(draft.slot(), one.slot())) {
                    double score = agreement(draft, one.spot());
                    if (score > fit + lead) {
                        found.add(new Scored(one, score));
                    }
                }
            }
        }
        found.sort(Comparator.comparingDouble(one -> -one.score()));
        for (var one : found) {
            if (!isClaimed(one, draft, equal, fit, peers)) {
                return one.known();
            }
        }
        return null;
    }

    /// Whether another value of the line stands where a rival stands, and the two would not do better with their values exchanged.
    ///
    /// @param fit agreement of the draft's value with its own best place
    private boolean isClaimed(Scored one, Spot draft, @Nullable Known equal, double fit, List<Spot> peers) {
        var atom = one.known().slot().atom();
        for (var peer : peers) {
            boolean same = peer.slot().start() != draft.slot().start() && peer.slot().atom().value().equals(atom.value()) && peer.slot().atom().dim().agrees(atom.dim());
            if (same) {
                double own = best(peer, atom.value());
                boolean rests = agreement(peer, one.known().spot()) >= own - CLAIM;
                double exchanged = equal == null ? Double.NEGATIVE_INFINITY : best(peer, equal.slot().atom().value());
                if (rests && one.score() - fit + exchanged - own <= EXCHANGE) {
                    return true;
                }
            }
        }
        return false;
    }

    private double best(Spot draft, String value) {
        return bests.computeIfAbsent(draft, _ -> new HashMap<>()).computeIfAbsent(value, wanted -> {
            double top = Double.NEGATIVE_INFINITY;
            for (var one : index.withValue(wanted)) {
                if (draft.slot().atom().dim().agrees(one.slot().atom().dim())) {
                    top = Math.max(top, agreement(draft, one.spot()));
                }
            }
            return top;
        });
    }

    /// A place and how well it agrees.
    private record Scored(Known known, double score) {
        /// Its name only: the words are a patient's.
        @Override public String toString() {
            return "Scored";
        }
    }
}
