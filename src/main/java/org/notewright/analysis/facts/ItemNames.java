package org.notewright.analysis.facts;

import org.jspecify.annotations.Nullable;
import org.notewright.analysis.facts.text.Category;
import org.notewright.analysis.facts.text.NoteText;

/// Finds and cleans the name of a list item around a dose.
final class ItemNames {

    /// @param from first token of the name
    /// @param to   index after it
    /// @param name lower case, without side, load and place
    record Item(int from, int to, String name) {
        /// Its name only: the words are a patient's.
        @Override public String toString() {
            return "Item";
        }
    }

    private static final int LONGEST = 14;
    private static final String[] STOPS = {",", ";", ":", "(", ")", ".", "•", "+", "|", "then", "•", "including", "include", "includes", "consisting",
        "incl", "performed", "completed", "followed", "e.g", "→", "=", "instructed", "initiated", "added", "began", "progressed", "plus"};
    private static final String[] CUTS = {"with", "w/", "from", "on", "using", "@", "against", "off", "w", "via", "under", "while", "without",
        "w/o", "holding", "at", "in", "for", "to", "no", "level", "lvl", "over", "until", "per", "standing", "add", "around", "into"};
    private static final String[] FILLERS = {"and", "the", "a", "of", "x", "-", "for", "pt", "patient", "also", "did", "w/", "with", "to", "by", "-",
        "reps", "each", "both", "sides", "'", "\"", "min", "minutes", "in", "on", "new", "today", "=", "per", "as", "/", "active", "time", "at",
        "exercises", "exercise", "total", "he", "she", "was", "were", "after", "well", "tolerated", "attempted", "continued", "worked", "trained",
        "through", "reviewed", "ther", "ex", "te", "supervised", "resumed", "ea"};

    private ItemNames() {
    }

    /// @param free first token not used by an earlier item
    static @Nullable Item before(Scene scene, Sorted clause, int dose, int free) {
        var text = scene.text;
        int to = dose;
        while (to > free && (text.any(to - 1, ":", "-", "(", "x", "for", "@", "at", "w/", "with", "=", ",", "and", "of") || load(text, to - 1))) {
            if (text.is(to - 1, ",") && to - 1 > free && text.is(to, ",")) {
                break;
            }
            to--;
        }
        while (to - 2 > free && text.hit(to - 1, Category.BAND) != null && text.is(to - 2, ",")) {
            to -= 2;
        }
        int open = to - 1;
        while (text.is(to - 1, ")") && open > Math.max(free, to - 5) && !text.is(open, "(")) {
            open--;
        }
        to = text.is(to - 1, ")") && text.is(open, "(") && open > free ? open : to;
        int from = to;
        while (from > Math.max(free, to - LONGEST)) {
            boolean dash = text.is(from - 1, "-") && !(text.token(from - 1).glued() && text.token(from).glued());
            boolean minutes = scene.taken(from - 1) || (text.is(from - 1, "'") && scene.taken(from - 2));
            boolean plus = text.is(from - 1, "+") && text.hit(from, Category.EXERCISE) == null && from < to && knownBefore(text, Math.max(free, from - 6), from - 1);
            if ((text.any(from - 1, STOPS) && !plus) || dash || minutes) {
                break;
            }
            from--;
        }
        int known = modifiers(text, from, to) && text.is(from - 1, ",") ? from - 1 : to;
        int start = known;
        while (start > Math.max(free, from - LONGEST) && known < to && !text.any(start - 1, STOPS)) {
            start--;
        }
        for (int i = start; i < known && known < to; i++) {
            if (text.hit(i, Category.EXERCISE) != null) {
                return clean(text, start, known);
            }
        }
        return clean(text, from, to);
    }

    /// "horizontal and vertical", "each side": how it was done, not what.
    private static boolean modifiers(NoteText text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!text.any(i, "horizontal", "vertical", "and", "each", "side", "sides", "standing", "seated", "sitting", "supine", "prone", "eyes", "closed", "open", "forward", "lateral", "backward",
                    "both", "directions", "direction", "slow", "fast", "left", "right", "l", "r", "b", "alternating", "alt", "per", "leg", "arm", "up", "down", "with", "foam", "on", "firm", "ec", "eo", "-", "/")) {
                return false;
            }
        }
        return to > from;
    }

    /// "VORx1 horiz + vert 3 x 45 sec": what stands behind the sign only goes on about the exercise before it.
    private static boolean knownBefore(NoteText text, int from, int to) {
        for (int i = to - 1; i >= from && !text.any(i, ",", ";", ":", "."); i--) {
            if (text.hit(i, Category.EXERCISE) != null) {
                return true;
            }
        }
        return false;
    }

    static @Nullable Item after(Scene scene, Sorted clause, int dose) {
        var text = scene.text;
        int from = dose;
        while (from < clause.to() && text.any(from, "of", "reps", "each", ":", "-", "x", "for", "repetitions")) {
            from++;
        }
        int to = from;
        while (to < Math.min(clause.to(), from + 8) && !text.any(to, STOPS) && !text.token(to).number() && !text.token(to).line()
                && !text.is(to, "and")) {
            to++;
        }
        return clean(text, from, to);
    }

    private static boolean load(NoteText text, int i) {
        return (text.token(i).number() && text.named(i + 1, Category.UNIT, "lb", "kg")) || text.named(i, Category.UNIT, "lb", "kg");
    }

    private static @Nullable Item clean(NoteText text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && (text.any(from, FILLERS) || text.token(from).line() || (text.token(from).number() && !text.is(from + 1, "-")
                && !text.any(from + 1, "way", "point"))
                || (text.hit(from, Category.SIDE) != null && !text.any(from, "both")))) {
            from++;
        }
        var band = from < to ? text.hit(from, Category.BAND) : null;
        boolean loads = band != null && band.to() < to && text.word(from).length() <= 4 && text.word(from).endsWith("tb");
        from = loads && band != null ? band.to() : from;
        int known = known(text, from, to);
        from = known >= 0 ? known : from;
        int cut = from + 1;
        while (cut < to && !text.any(cut, CUTS) && !load(text, cut) && text.hit(cut, Category.BAND) == null && !text.is(cut, "//")
                && !(text.token(cut).number() && !text.any(cut - 1, "vor", "x"))) {
            var hit = text.hit(cut - 1, Category.EXERCISE);
            cut = hit != null && hit.to() <= to ? Math.max(cut + 1, hit.to()) : cut + 1;
        }
        var task = text.hit(from, Category.TASK);
        cut = task != null && task.length() > 2 && task.to() <= to ? Math.max(cut, task.to()) : cut;
        var whole = text.hit(from, Category.EXERCISE);
        to = whole != null && whole.to() <= to ? Math.max(Math.min(to, cut), whole.to()) : Math.min(to, cut);
        while (to > from && (text.any(to - 1, FILLERS) || (text.hit(to - 1, Category.SIDE) != null && to - 1 > from))) {
            to--;
        }
        if (to <= from) {
            return null;
        }
        return new Item(from, to, Names.single(text, from, to, text.hit(from, Category.EXERCISE)));
    }

    /// In a long stretch of words the name starts at the last known exercise.
    private static int known(NoteText text, int from, int to) {
        if (to - from <= 5) {
            return -1;
        }
        int best = -1;
        for (int i = from; i < to; i++) {
            var hit = text.hit(i, Category.EXERCISE);
            if (hit != null && hit.to() <= to) {
                best = i;
                i = hit.to() - 1;
            }
        }
        return best;
    }

    /// Counts that are no exercise: falls, losses of balance, orientation, persons who help, mobilizations.
    static boolean noExercise(NoteText text, Item item, Dose dose) {
        if (dose.path() || text.named(item.from(), Category.UNIT, "ft", "m", "yd", "mi", "block", "min", "lb", "steps", "deg") && item.to() - item.from() == 1) {
            return true;
        }
        if (item.name().length() < 2 && !text.any(item.from(), "y", "t")) {
            return true;
        }
        for (int i = item.from(); i < item.to(); i++) {
            if ((text.any(i, "xfer", "xfers", "transfer", "transfers", "t/f", "txfr", "lob", "oriented", "fall", "falls", "episodes", "episode", "assist", "epley", "crm", "visit", "visits", "mobs", "mob",
                    "mobilization", "mobilizations", "glides", "pa", "stm", "mfr", "cupping", "iastm", "grade", "gr", "manipulation", "traction",
                    "distraction", "pain", "units", "a&o", "cues", "times", "wk", "week", "weeks", "denies", "bp", "hr", "loss", "losses", "massage",
                    "ice", "us", "ultrasound", "semont", "thrust", "roll test", "dix", "alert", "poc", "pt", "ot", "buckled")
                    && !text.any(i, "hr", "glides")) || (text.any(i, "glides", "glide") && !text.any(i - 1, "tendon", "nerve", "neural", "sciatic",
                    "median", "ulnar", "radial"))) {
                return true;
            }
        }
        for (int i = item.from(); i < Math.max(item.to(), dose.from()); i++) {
            boolean assisted = text.hit(i, Category.LEVEL) != null && text.hits(i).stream().anyMatch(h -> h.term().category() == Category.LEVEL
                    && h.to() == dose.from() && !text.any(h.from(), "sup") && (h.length() > 1 || text.word(h.from()).length() > 2));
            boolean length = text.token(i).number() && (text.named(i + 1, Category.UNIT, "ft", "m", "yd") || text.is(i + 1, "'"));
            if (assisted || length || text.any(i, "rest", "breaks", "assist", "lob")) {
                return true;
            }
        }
        var aid = text.hit(item.from(), Category.DEVICE);
        if (aid != null && aid.to() >= item.to()) {
            return true;
        }
        if (dose.sets() == null && dose.hold() == null && Double.valueOf(1).equals(dose.reps())) {
            return true;
        }
        boolean level = text.hit(item.from(), Category.LEVEL) != null && item.to() - item.from() <= 2;
        return level || (dose.sets() == null && dose.reps() == null && dose.hold() == null)
                || (text.hit(item.from(), Category.MEASURE) != null && text.hit(item.from(), Category.EXERCISE) == null && item.to() - item.from() <= 2
                && !text.any(item.from(), "dnf", "plank"));
    }
}
