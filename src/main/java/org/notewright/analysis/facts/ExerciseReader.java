package org.notewright.analysis.facts;

import org.jspecify.annotations.Nullable;

/// Exercises with their dose. The name is what stands before the dose in its list item, or behind it ("3x10 SLR");
/// speech without commas is cut by the known names.
final class ExerciseReader implements Reader {

    @Override public void read(Scene scene) {
        for (var clause : scene.clauses) {
            boolean treated = clause.section() == SoapSection.OBJECTIVE || clause.section() == null;
            if (treated && !clause.goal()) {
                read(scene, clause);
            }
        }
    }

    private static void read(Scene scene, Sorted clause) {
        int free = clause.from();
        boolean behind = doseFirst(scene, clause);
        for (int i = clause.from(); i < clause.to(); i++) {
            var dose = Dose.at(scene, i);
            if (dose == null || dose.to() > clause.to()) {
                continue;
            }
            int end = dose.path() ? dose.to() : emit(scene, clause, dose, free, behind);
            free = Math.max(dose.to(), end);
            i = free - 1;
        }
    }

    private static boolean doseFirst(Scene scene, Sorted clause) {
        for (int i = clause.from(); i < clause.to(); i++) {
            var dose = Dose.at(scene, i);
            if (dose != null) {
                return ItemNames.before(scene, clause, dose.from(), clause.from()) == null;
            }
        }
        return false;
    }

    /// @return the token to go on from
    private static int emit(Scene scene, Sorted clause, Dose dose, int free, boolean behind) {
        var text = scene.text;
        ItemNames.@Nullable Item item = behind ? null : ItemNames.before(scene, clause, dose.from(), free);
        if (item == null) {
            item = ItemNames.after(scene, clause, dose.to());
        }
        if (item == null || ItemNames.noExercise(text, item, dose)) {
            return dose.to();
        }
        var load = Loads.of(text, clause, Math.min(item.from(), dose.from()), dose, Math.max(item.to(), dose.to()));
        int to = Math.max(dose.to(), item.to());
        scene.take(dose.from(), dose.to());
        scene.add(new Fact.Exercise(text.span(Math.min(item.from(), dose.from()), Math.max(to, load.to())), item.name(), dose.sets(), dose.reps(),
                dose.hold(), load.text()));
        return Math.max(to, load.to());
    }
}
