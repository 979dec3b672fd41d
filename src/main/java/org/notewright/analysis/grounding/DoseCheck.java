package org.notewright.analysis.grounding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// Holds the doses of a patient's home program to those of the clinical one, number by number, exercise by exercise.
///
/// An exercise is a list item, a table row, a heading or a bold line, with the lines below it that belong to it. Exercises
/// meet by the words of their names; where no word is shared, by their place among those left over.
public final class DoseCheck {

    private static final double ALIKE = 0.34;

    private DoseCheck() {
    }

    /// Compares two programs. Linear but for the number of exercises, of which each is held to each.
    ///
    /// @param clinical Markdown of the program for the chart
    /// @param patient  Markdown of the program for the patient
    /// @return every exercise whose numbers differ, in the order of the clinical program, those only the patient has last;
    ///     empty when every dose is the same
    public static List<DoseDifference> compare(String clinical, String patient) {
        var first = DosedExercise.of(clinical);
        var second = new ArrayList<>(DosedExercise.of(patient));
        var out = new ArrayList<DoseDifference>();
        var unmet = new ArrayList<DosedExercise>();
        for (var one : first) {
            var other = closest(one, second);
            if (other.isEmpty()) {
                unmet.add(one);
            } else {
                second.remove(other.get());
                differ(one, other.get()).ifPresent(out::add);
            }
        }
        boolean inOrder = unmet.size() == second.size();
        for (int i = 0; i < unmet.size(); i++) {
            var one = unmet.get(i);
            if (inOrder) {
                differ(one, second.get(i)).ifPresent(out::add);
            } else {
                out.add(new DoseDifference(one.name(), one.doses(), List.of(), -1, -1));
            }
        }
        if (!inOrder) {
            second.forEach(one -> out.add(new DoseDifference(one.name(), List.of(), one.doses(), one.start(), one.end())));
        }
        return List.copyOf(out);
    }

    private static Optional<DosedExercise> closest(DosedExercise one, List<DosedExercise> others) {
        DosedExercise best = null;
        double top = ALIKE;
        for (var other : others) {
            var shared = new HashSet<>(one.stems());
            shared.retainAll(other.stems());
            var all = new HashSet<>(one.stems());
            all.addAll(other.stems());
            double score = all.isEmpty() ? 0 : (double) shared.size() / all.size();
            if (score >= top && (best == null || score > top)) {
                top = score;
                best = other;
            }
        }
        return Optional.ofNullable(best);
    }

    private static Optional<DoseDifference> differ(DosedExercise one, DosedExercise other) {
        var first = new ArrayList<>(one.doses());
        var second = new ArrayList<>(other.doses());
        for (var dose : one.doses()) {
            if (second.remove(dose)) {
                first.remove(dose);
            }
        }
        return first.isEmpty() && second.isEmpty() ? Optional.empty()
                : Optional.of(new DoseDifference(one.name(), first, second, other.start(), other.end()));
    }
}
