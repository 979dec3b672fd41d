package org.notewright.analysis.facts;

import org.jspecify.annotations.Nullable;
import org.notewright.analysis.facts.text.Category;
import org.notewright.analysis.facts.text.NoteText;

/// The resistance of an exercise: "2#", "with a two pound cuff", "GTB", "red TB", "50 lb".
final class Loads {

    /// @param text canonical load ("2 lb", "red band") or null
    /// @param to   index after the load when it stands behind the dose, otherwise 0
    record Load(@Nullable String text, int to) {
        /// Its name only: the words are a patient's.
        @Override public String toString() {
            return "Load";
        }
    }

    private static final int REACH = 8;

    private Loads() {
    }

    static Load of(NoteText text, Sorted clause, int from, Dose dose, int end) {
        for (int i = from; i < dose.from(); i++) {
            var load = at(text, i);
            if (load != null) {
                return new Load(load, 0);
            }
        }
        for (int i = end; i < Math.min(clause.to(), end + REACH); i++) {
            boolean next = (text.any(i, ",", ";", ".", "+") && i > end) || (text.any(i + 1, "x", "by", "sets") && text.token(i).number());
            boolean item = text.is(i, ",") && i == end && at(text, end + 1) == null && !text.any(end + 1, "with", "w/", "using", "against", "@", "w");
            if (next || item || (text.hit(i, Category.EXERCISE) != null && text.hit(i, Category.BAND) == null)) {
                break;
            }
            var load = at(text, i);
            if (load != null) {
                return new Load(load, bandEnd(text, i));
            }
        }
        return new Load(null, 0);
    }

    private static int bandEnd(NoteText text, int i) {
        int to = i + 1;
        while (text.any(to, "tb", "band", "theraband", "t", "-", "tband", "resistance", "#", "lb", "lbs", "pound", "pounds", "cuff", "weight", "wt", "kg",
                "db", "dumbbell", "weights", "loop", "tubing", "ankle", "kb")) {
            to++;
        }
        return to;
    }

    private static @Nullable String at(NoteText text, int i) {
        if (text.token(i).number() && text.named(i + 1, Category.UNIT, "lb")) {
            return text.word(i) + " lb";
        }
        if (text.token(i).number() && text.is(i + 1, "-") && text.named(i + 2, Category.UNIT, "lb")) {
            return text.word(i) + " lb";
        }
        if (text.token(i).number() && text.named(i + 1, Category.UNIT, "kg")) {
            return text.word(i) + " kg";
        }
        var band = text.hit(i, Category.BAND);
        boolean full = band != null && (text.word(i).endsWith("tb") || text.any(i + 1, "tb", "band", "theraband", "tband", "t", "tubing", "loop",
                "thera", "resistance", "putty", "theraputty", "bands") || text.is(i + 1, "-") || (text.token(i + 1).number() && text.is(i + 2, "x") && text.word(i).length() > 2));
        return full && band != null ? band.name() + (text.any(i + 1, "putty", "theraputty") ? " putty" : " band") : null;
    }
}
