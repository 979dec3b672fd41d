package org.notewright.analysis.facts;

import org.jspecify.annotations.Nullable;
import org.notewright.analysis.facts.text.Category;

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

    /// "x 4" alone counts repetitions only of a known exercise or where a treatment is told.
    private static boolean exercised(Scene scene, Sorted clause, ItemNames.Item item) {
        var text = scene.text;
        for (int i = item.from(); i < item.to() + 2; i++) {
            if (text.hit(i, i < item.to() ? Category.EXERCISE : Category.BAND) != null) {
                return true;
            }
        }
        int from = clause.clause().from();
        while (from > 0 && !text.token(from - 1).line() && clause.clause().from() - from < 120) {
            from--;
        }
        for (int i = from; i < clause.to(); i++) {
            var known = text.hit(i, Category.EXERCISE);
            boolean counted = known != null && text.is(known.to(), "x") && text.token(known.to() + 1).number();
            if (counted && !(i >= item.from() && i < item.to())) {
                return true;
            }
            boolean dose = text.token(i).number() && text.is(i + 1, "x") && text.token(i + 2).number();
            if (dose || text.hit(i, Category.SERVICE) != null || text.any(i, "tx", "treatment", "exercises", "reps")) {
                return true;
            }
        }
        return false;
    }

    /// @return the token to go on from
    private static int emit(Scene scene, Sorted clause, Dose dose, int free, boolean behind) {
        var text = scene.text;
        ItemNames.@Nullable Item item = behind ? null : ItemNames.before(scene, clause, dose.from(), free);
        if (behind && (dose.to() >= clause.to() || text.any(dose.to(), "with", "w/", ",", ";", ".", "using"))) {
            item = ItemNames.before(scene, clause, dose.from(), free);
        }
        if (item == null) {
            item = ItemNames.after(scene, clause, dose.to());
        }
        boolean loose = dose.sets() == null && dose.hold() == null && text.is(dose.from(), "x");
        if (item == null || ItemNames.noExercise(text, item, dose) || (loose && !exercised(scene, clause, item))) {
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
