package org.notewright.analysis.grounding;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Counts the weights of `contrast.csv` over the faithful drafts, and tells what they are worth on the drafts of a writer who was left
/// out: `measure/grounding train FILE`.
final class ContrastTraining {

    private static final List<String> WRITERS = List.of("first", "dense", "further", "w1", "w3", "d4", "d5", "d6", "d7", "skills-even", "skills-odd");
    private static final int ROUNDS = 120;
    private static final double RATE = 0.08;
    private static final double SMALL = 0.002;
    private static final int MANY = 150;

    /// One place of the sources that a value may come from: the features that are not nought.
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Place(int[] at, float[] by, String value) {
    }

    /// One value of a draft with the places it may come from; `right` of them have it.
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Case(String writer, String value, Dim dim, List<Place> places, boolean[] right) {
    }

    private ContrastTraining() {
    }

    static String writer(String half) {
        return switch (half) {
            case "tune", "holdout", "fresh", "final" -> "first";
            case "model", "unseen" -> "dense";
            case "htune", "hheld" -> "further";
            case "skills-even", "skills-odd" -> half;
            default -> half.replaceAll("-.*", "");
        };
    }

    static void train(String file, String only) throws IOException {
        var cases = new ArrayList<Case>();
        Stream.concat(Drafts.all().stream(), SkillDrafts.all().stream()).filter(sample -> !sample.half().matches("d\\d-odd")).forEach(sample -> add(sample, cases));
        System.out.println(cases.size() + " values, " + cases.stream().mapToInt(one -> one.places().size()).sum() + " pairs");
        if (only.isEmpty()) {
            for (var writer : WRITERS) {
                var weights = weights(cases, one -> !one.writer().equals(writer));
                tell("without " + writer, weights, cases.stream().filter(one -> one.writer().equals(writer)).toList());
            }
        }
        var weights = weights(cases, one -> !only.equals("without " + one.writer()));
        tell("all", weights, cases);
        var out = new StringBuilder("trait,weight,source\n");
        for (int i = 0; i < weights.length; i++) {
            if (Math.abs(weights[i]) >= 0.01) {
                out.append(String.format(Locale.ROOT, "%s,%.3f,counted over the faithful drafts%n", Traits.NAMES.get(i), weights[i]));
            }
        }
        Files.writeString(Path.of(file), out);
    }

    private static void add(Drafts.Sample sample, List<Case> out) {
        var index = GroundingIndex.of(sample.sources());
        var passages = DraftReader.read(sample.draft(), index.initialisms(), index.days());
        var spots = new Spots(sample.draft(), passages).all(index.vocabulary());
        var random = new Random(sample.name().hashCode());
        var traits = new Traits();
        int number = -1;
        for (var passage : passages) {
            for (var raw : passage.slots()) {
                number++;
                var slot = ImpliedUnits.complete(raw);
                if (SlotCheck.single(slot.atom().dim()) || Pointers.isPointer(sample.draft(), slot)) {
                    continue;
                }
                var draft = spots.get(number);
                var near = new ArrayList<Spot>();
                for (var known : index.known()) {
                    var one = known.spot();
                    if (slot.atom().dim().agrees(one.slot().atom().dim()) && SlotCheck.sameScale(slot, one.slot())) {
                        near.add(one);
                    }
                }
                var right = near.stream().filter(one -> one.slot().atom().value().equals(slot.atom().value())).toList();
                if (right.isEmpty()) {
                    continue;
                }
                var wrong = new ArrayList<>(near.stream().filter(one -> !one.slot().atom().value().equals(slot.atom().value())
                        && right.stream().noneMatch(good -> good.file() == one.file() && good.slot().start() == one.slot().start()
                                && good.slot().atom().role().equals(one.slot().atom().role()))).toList());
                java.util.Collections.shuffle(wrong, random);
                var chosen = new ArrayList<>(right.subList(0, Math.min(right.size(), MANY)));
                chosen.addAll(wrong.subList(0, Math.min(wrong.size(), MANY)));
                var places = new ArrayList<Place>();
                var good = new boolean[chosen.size()];
                for (int i = 0; i < chosen.size(); i++) {
                    good[i] = i < right.size();
                    traits.read(draft, chosen.get(i), index.vocabulary());
                    places.add(place(traits, chosen.get(i).slot().atom().value()));
                }
                out.add(new Case(writer(sample.half()), slot.atom().value(), slot.atom().dim(), places, good));
            }
        }
    }

    private static Place place(Traits traits, String value) {
        var at = new int[traits.size()];
        var by = new float[traits.size()];
        for (int i = 0; i < at.length; i++) {
            at[i] = traits.at(i);
            by[i] = (float) traits.by(i);
        }
        return new Place(at, by, value);
    }

    private static double score(double[] weights, Place place) {
        double sum = 0;
        for (int i = 0; i < place.at().length; i++) {
            sum += weights[place.at()[i]] * place.by()[i];
        }
        return sum;
    }

    /// Adam on the likelihood that a place with the right value is chosen.
    private static double[] weights(List<Case> all, Predicate<Case> wanted) {
        var cases = all.stream().filter(wanted).filter(one -> one.places().size() > count(one)).toList();
        var weights = new double[Traits.COUNT];
        var first = new double[Traits.COUNT];
        var second = new double[Traits.COUNT];
        var sums = new java.util.HashMap<String, Integer>();
        cases.forEach(one -> sums.merge(one.writer(), 1, Integer::sum));
        for (int round = 1; round <= ROUNDS; round++) {
            var slope = new double[Traits.COUNT];
            for (var one : cases) {
                double share = 1.0 / Math.sqrt(sums.getOrDefault(one.writer(), 1)) / 100;
                var scores = one.places().stream().mapToDouble(place -> score(weights, place)).toArray();
                double top = Arrays.stream(scores).max().orElse(0);
                double sum = 0;
                double good = 0;
                for (int i = 0; i < scores.length; i++) {
                    scores[i] = Math.exp(scores[i] - top);
                    sum += scores[i];
                    good += one.right()[i] ? scores[i] : 0;
                }
                for (int i = 0; i < scores.length; i++) {
                    double by = scores[i] / sum - (one.right()[i] ? scores[i] / Math.max(good, 1e-12) : 0);
                    var place = one.places().get(i);
                    for (int k = 0; k < place.at().length; k++) {
                        slope[place.at()[k]] += share * by * place.by()[k];
                    }
                }
            }
            for (int i = 0; i < weights.length; i++) {
                double by = slope[i] + SMALL * weights[i];
                first[i] = 0.9 * first[i] + 0.1 * by;
                second[i] = 0.999 * second[i] + 0.001 * by * by;
                weights[i] -= RATE * (first[i] / (1 - Math.pow(0.9, round))) / (Math.sqrt(second[i] / (1 - Math.pow(0.999, round))) + 1e-8);
            }
        }
        return weights;
    }

    private static int count(Case one) {
        int count = 0;
        for (boolean good : one.right()) {
            count += good ? 1 : 0;
        }
        return count;
    }

    /// What a bound on the lead of another value would flag of the faithful values and catch of changed ones.
    private static void tell(String title, double[] weights, List<Case> cases) {
        var random = new Random(7);
        var faithful = new ArrayList<Double>();
        var changed = new ArrayList<Double>();
        int gone = 0;
        int total = 0;
        for (var one : cases) {
            faithful.add(lead(weights, one, one.value()));
            for (int round = 0; round < 2; round++) {
                var other = change(one, random);
                if (other.equals(one.value())) {
                    continue;
                }
                total++;
                boolean stands = one.places().stream().anyMatch(place -> place.value().equals(other));
                gone += stands ? 0 : 1;
                if (stands) {
                    changed.add(lead(weights, one, other));
                }
            }
        }
        var line = new StringBuilder(String.format("%-16s %5d values, changes %5d, gone %.1f%%:", title, cases.size(), total, 100.0 * gone / total));
        for (double bound : new double[] {0, 0.5, 1, 1.5, 2, 3}) {
            double alarms = 100.0 * faithful.stream().filter(lead -> lead > bound).count() / faithful.size();
            double caught = 100.0 * (gone + changed.stream().filter(lead -> lead > bound).count()) / total;
            line.append(String.format(" | %.1f: %.2f%% %.1f%%", bound, alarms, caught));
        }
        System.out.println(line);
    }

    private static double lead(double[] weights, Case one, String value) {
        double same = Double.NEGATIVE_INFINITY;
        double other = Double.NEGATIVE_INFINITY;
        for (var place : one.places()) {
            double score = score(weights, place);
            if (place.value().equals(value)) {
                same = Math.max(same, score);
            } else {
                other = Math.max(other, score);
            }
        }
        return other - same;
    }

    private static String change(Case one, Random random) {
        if (one.dim().isWord() || one.dim() == Dim.GRADE || !one.value().matches("-?\\d+(\\.\\d+)?")) {
            return one.places().get(random.nextInt(one.places().size())).value();
        }
        var value = new BigDecimal(one.value());
        return switch (random.nextInt(3)) {
            case 0 -> one.places().get(random.nextInt(one.places().size())).value();
            case 1 -> one.value().length() > 1 && one.value().indexOf('.') < 0 ? new StringBuilder(one.value()).reverse().toString() : value.add(BigDecimal.ONE).toPlainString();
            default -> random.nextBoolean() && value.signum() > 0 ? value.subtract(BigDecimal.ONE).toPlainString() : value.add(BigDecimal.valueOf(1 + random.nextInt(3))).toPlainString();
        };
    }
}
