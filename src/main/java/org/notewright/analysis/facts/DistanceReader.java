package org.notewright.analysis.facts;

import org.jspecify.annotations.Nullable;
import org.notewright.analysis.facts.text.Category;
import org.notewright.analysis.facts.text.NoteText;

/// Distances covered in the session, with the walking aid: "150 ft with RW", "four hundred feet with single point cane".
final class DistanceReader implements Reader {

    private final Tables tables;

    DistanceReader(Tables tables) {
        this.tables = tables;
    }

    @Override public void read(Scene scene) {
        for (var clause : scene.clauses) {
            var columns = tables.row(clause);
            if (clause.goal() || clause.section() != SoapSection.OBJECTIVE) {
                continue;
            }
            for (int i = clause.from(); i < clause.to(); i++) {
                var column = columns == null || !scene.free(i) || !columns.parted() ? null : columns.at(scene.text, clause, i, 0);
                if (scene.free(i) && (column == null || column.when() == null || column.when() == When.CURRENT)) {
                    read(scene, clause, i);
                }
            }
        }
    }

    private static void read(Scene scene, Sorted clause, int i) {
        var text = scene.text;
        var amount = Amount.at(text, i);
        var unit = "min".equals(amount.unit()) && text.is(amount.to() - 1, "'") && amount.value() >= 20 && (!text.is(i - 1, "x") || text.token(i - 2).number() || walked(text, clause, i)) ? "ft" : amount.unit();
        boolean repeated = text.is(i - 1, "x") && text.token(i - 2).number();
        if (unit == null || amount.of() != null || (repeated && (!walked(text, clause, i) || amount.value() < 20 || text.token(i - 2).value() > 4))) {
            return;
        }
        boolean length = unit.equals("ft") || unit.equals("m") || unit.equals("yd") || unit.equals("mi") || unit.equals("block");
        boolean stairs = unit.equals("steps") && amount.value() <= 60 && !(amount.value() == 1 && text.is(amount.to(), "at"));
        String task = task(text, clause, i, stairs);
        if ((!length && !stairs) || task == null || (length && amount.value() < 5 && !unit.equals("mi"))) {
            return;
        }
        for (int k = amount.to(); unit.equals("m") && amount.value() == 10 && k < Math.min(clause.to(), amount.to() + 6); k++) {
            if (text.named(k, Category.UNIT, "m/s")) {
                return;
            }
        }
        if (new Moments(text).of(clause, amount.from(), amount.to(), clause.from(), false) == When.PRIOR) {
            return;
        }
        int from = i;
        int low = Math.max(clause.from(), i - 6);
        for (int k = i - 1; k >= low && !text.any(k, ",", ";", ":", "."); k--) {
            from = k;
        }
        scene.take(amount.first(), amount.to());
        scene.add(new Fact.Distance(text.span(from, amount.to()), task, amount.value(), unit.equals("mi") ? "miles" : unit,
                device(text, clause, i, amount.to())));
    }

    /// "2 x 400 ft no device" is walked; "lateral band walks 4 x 15 ft" is an exercise.
    private static boolean walked(NoteText text, Sorted clause, int at) {
        for (int i = at - 3; i >= Math.max(clause.from(), at - 9); i--) {
            if (text.hit(i, Category.BAND) != null || text.any(i, "side", "lateral", "lunges", "lunge", "backward", "retro", "tandem", "steps", "sled", "march", "marching",
                    "sidestepping", "stepping", "monster", "carry", "farmer", "crawl", "animal", "bear", "crab", "duck", "frog")) {
                return false;
            }
            if (text.any(i, ",", ";")) {
                break;
            }
        }
        for (int i = Math.max(clause.from(), at - 12); i < Math.min(clause.to(), at + 8); i++) {
            if (text.any(i, "amb", "ambulated", "ambulation", "ambulates", "ambulating", "gait", "walking", "walked", "walks", "ambulate") || text.hit(i, Category.DEVICE) != null) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable String task(NoteText text, Sorted clause, int at, boolean stairs) {
        boolean chair = false;
        boolean mobile = false;
        boolean walks = false;
        boolean climbs = false;
        for (int i = Math.max(clause.from(), at - 24); i < Math.min(clause.to(), at + 12); i++) {
            chair |= text.any(i, "propelled", "propulsion", "propels", "propel") || (text.any(i, "w/c", "wc", "wheelchair", "mwc") && text.any(i + 1, "mobility", "management", "mob"));
            walks |= text.any(i, "amb", "ambulated", "ambulation", "ambulates", "ambulate", "ambulating", "gait", "walk", "walked", "walking", "walks",
                    "rw", "fww", "spc", "walker", "cane", "rollator", "gt");
            walks |= text.hit(i, Category.DEVICE) != null;
            mobile |= text.any(i, "func", "functional", "fxnl") && text.any(i + 1, "mob", "mobility");
            climbs |= text.any(i, "ascended", "ascend", "descended", "negotiated", "negotiation", "climbed", "flight", "stair", "stairs", "reciprocal",
                    "ascending", "rail", "handrail", "rails", "up/down");
        }
        if (stairs) {
            return climbs ? "stairs" : null;
        }
        return chair ? "wheelchair propulsion" : mobile ? "functional mobility" : walks ? "ambulation" : null;
    }

    private static @Nullable String device(NoteText text, Sorted clause, int from, int to) {
        for (int i = to; i < Math.min(clause.to(), to + 12); i++) {
            var hit = text.hit(i, Category.DEVICE);
            if (hit != null) {
                return hit.name();
            }
            if (text.any(i, ";", ".")) {
                break;
            }
        }
        for (int i = from - 1; i >= Math.max(clause.from(), from - 10); i--) {
            var hit = text.hit(i, Category.DEVICE);
            if (hit != null) {
                return hit.name();
            }
        }
        return null;
    }
}
