package org.notewright.analysis.facts;

import org.jspecify.annotations.Nullable;
import org.notewright.analysis.facts.text.Category;
import org.notewright.analysis.facts.text.NoteText;

/// How often an exercise was done: "3x10", "4 x 30 sec", "three sets of ten", "x20", "15 reps", "10 x 5 sec hold".
///
/// @param from first token, a leading x included
/// @param to   index after the last
/// @param hold time of one repetition with its unit, or null
/// @param path true when the number counts a distance, laps or minutes, which is no dose of repetitions
record Dose(int from, int to, @Nullable Double sets, @Nullable Double reps, @Nullable String hold, boolean path) {
    /// Its name only: the words are a patient's.
    @Override public String toString() {
        return "Dose";
    }


    static @Nullable Dose at(Scene scene, int i) {
        var text = scene.text;
        if (!scene.free(i)) {
            return null;
        }
        double first = text.token(i).value();
        if (text.is(i - 1, "x") && text.any(i - 2, "vor", "viewing") && first <= 2) {
            return null;
        }
        if (text.any(i + 1, "x", "by") && text.token(i + 2).number() && !scene.taken(i + 2) && first <= 60) {
            return pair(text, i, first);
        }
        if (text.any(i + 1, "sets", "set") && first <= 12) {
            int at = i + 2;
            while (text.any(at, "of", "x", ",", "at", "for", "-", "with")) {
                at++;
            }
            return text.token(at).number() ? second(text, i, at, first) : null;
        }
        boolean stroked = text.is(i + 1, "/") && text.token(i + 1).glued() && text.token(i + 2).whole(5, 30) && first <= 6 && lifted(text, i);
        if (stroked) {
            return tail(text, i, i + 3, first, text.token(i + 2).value(), null);
        }
        boolean seconds = text.named(i + 1, Category.UNIT, "s") && first <= 120;
        int times = i + 2 + (text.any(i + 2, "hold", "holds") ? 1 : 0);
        if (seconds && text.is(times, "x") && text.token(times + 1).whole(1, 60)) {
            return tail(text, i, times + 2, null, text.token(times + 1).value(), text.word(i) + " s");
        }
        if (text.is(i - 1, "x") && !text.token(i - 2).number() && text.token(i).whole(1, 200)) {
            return times(text, i, first);
        }
        boolean counted = text.is(i + 1, "x") && text.token(i + 1).glued() && text.token(i).whole(5, 100) && !text.token(i + 2).number()
                && (text.token(i + 2).line() || text.any(i + 2, ",", ";", ".", "each", "ea", "bilat", "r", "l", "b", ")", "w/", "with", "") || i + 2 >= text.size());
        if (counted) {
            return tail(text, i, i + 2, null, first, null);
        }
        if (text.any(i + 1, "reps", "repetitions", "rep") && text.token(i).whole(1, 200)) {
            boolean sets = text.any(i + 2, "x", "for", ",") && text.token(i + 3).whole(1, 12) && text.any(i + 4, "sets", "set");
            return tail(text, i, sets ? i + 5 : i + 2, sets ? text.token(i + 3).value() : null, first, null);
        }
        return null;
    }

    /// "biceps curl 5 lb 3/10": sets over repetitions behind a known exercise and its weight.
    static boolean lifted(NoteText text, int i) {
        if (!text.named(i - 1, Category.UNIT, "lb", "kg")) {
            return false;
        }
        for (int k = i - 1; k > i - 8 && !text.token(k).line() && !text.any(k, ",", ";"); k--) {
            if (text.hit(k, Category.EXERCISE) != null || text.hit(k, Category.MUSCLE) != null) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Dose pair(NoteText text, int i, double first) {
        boolean seconds = text.named(i + 3, Category.UNIT, "s") || text.any(i + 3, "\"", "-");
        boolean size = (first > 12 && text.token(i + 2).value() > 12 && !seconds) || text.any(i + 3, "in", "inch", "inches", "cm", "mm");
        if (size) {
            return null;
        }
        return second(text, i, i + 2, first);
    }

    /// The number after "3 x" or "3 sets of": repetitions, or seconds of a hold, or a distance.
    private static @Nullable Dose second(NoteText text, int from, int at, double sets) {
        double value = text.token(at).value();
        int to = at + 1;
        boolean range = text.any(to, "-", "to") && text.token(to + 1).number() && !text.is(to + 2, "x");
        if (range) {
            value = text.token(to + 1).value();
            to += 2;
        }
        int unit = text.is(to, "-") && text.token(to).glued() ? to + 1 : to;
        if (text.named(unit, Category.UNIT, "s") || (text.is(unit, "\"") && text.token(unit).glued())) {
            return tail(text, from, unit + 1, null, sets, trim(value) + " s");
        }
        if (text.is(unit, "'") && value >= 20) {
            return new Dose(from, unit + 1, sets, null, null, true);
        }
        if (text.named(unit, Category.UNIT, "min") || (text.is(unit, "'") && text.token(unit).glued())) {
            return tail(text, from, unit + 1, null, sets, trim(value) + " min");
        }
        if (text.named(unit, Category.UNIT, "ft", "m", "yd", "cycles", "wk", "day", "steps", "mi", "in", "cm") && !text.is(unit, "in")) {
            return new Dose(from, unit + 1, sets, null, null, true);
        }
        if (text.is(unit, "%") || text.is(unit, "/") && (text.token(unit).glued() || text.token(unit + 1).number()) || text.named(unit, Category.UNIT, "wk", "day")) {
            return null;
        }
        if (text.named(unit, Category.UNIT, "lb", "kg")) {
            return null;
        }
        return tail(text, from, to, sets, value, null);
    }

    private static @Nullable Dose times(NoteText text, int i, double value) {
        int unit = i + 1;
        if (text.named(unit, Category.UNIT, "s") || (text.is(unit, "\"") && text.token(unit).glued())) {
            boolean more = text.is(unit + 1, "x") && text.token(unit + 2).whole(1, 60);
            return tail(text, i - 1, more ? unit + 3 : unit + 1, null, more ? (Double) text.token(unit + 2).value() : null, trim(value) + " s");
        }
        boolean sets = text.any(unit, "sets", "set");
        boolean other = text.named(unit, Category.UNIT, "min", "ft", "m", "yd", "wk", "day", "mo", "hr", "yr", "cycles", "unit", "mi", "steps")
                || text.is(unit, "'") || text.any(unit, "visits", "weeks", "person", "people", "/", "sessions", "episodes", "days", "%");
        boolean each = text.is(unit, "x");
        if (other || each) {
            return each ? null : new Dose(i - 1, unit + 1, null, null, null, true);
        }
        boolean range = text.any(unit, "-") && text.token(unit + 1).whole(1, 200);
        return sets ? tail(text, i - 1, unit + 1, value, null, null)
                : range ? tail(text, i - 1, unit + 2, null, text.token(unit + 1).value(), null) : tail(text, i - 1, unit, null, value, null);
    }

    /// Reads "reps", "each", and a hold behind the count: "x 5 sec", "w/ 5 sec hold", "hold 5 s".
    private static Dose tail(NoteText text, int from, int at, @Nullable Double sets, @Nullable Double reps, @Nullable String hold) {
        int to = at;
        while (text.any(to, "reps", "rep", "repetitions", "each", "ea", "hold", "holds", "bilat", "bilaterally")) {
            to++;
        }
        int k = to;
        while (k < to + 3 && text.any(k, "x", "w/", "with", "hold", "(", "for", "holding", "held", "@", "a", ",", "of", "by")) {
            k++;
        }
        boolean seconds = hold == null && text.token(k).number() && k > to - 1
                && (text.named(text.is(k + 1, "-") ? k + 2 : k + 1, Category.UNIT, "s") || (text.is(k + 1, "\"") && text.token(k + 1).glued()));
        boolean listed = text.is(to, ",") && !text.any(k + 2, "hold", "holds");
        if (seconds && !listed) {
            int end = text.is(k + 1, "-") ? k + 3 : k + 2;
            while (text.any(end, "hold", "holds", "each")) {
                end++;
            }
            int count = counted(text, end);
            boolean more = count > 0 && sets == null;
            return new Dose(from, more ? count : end, more ? (Double) text.token(count - 2).value() : sets, reps, trim(text.token(k).value()) + " s", false);
        }
        int count = counted(text, to);
        return count > 0 && sets == null ? new Dose(from, count, text.token(count - 2).value(), reps, hold, false) : new Dose(from, to, sets, reps, hold, false);
    }

    /// @return the index after ", 2 sets", or -1
    private static int counted(NoteText text, int at) {
        return text.is(at, ",") && text.token(at + 1).whole(1, 12) && text.any(at + 2, "sets", "set") ? at + 3 : -1;
    }

    private static String trim(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
