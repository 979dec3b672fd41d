package org.notewright.analysis.facts;

import org.notewright.analysis.facts.text.Category;
import org.notewright.analysis.facts.text.NoteText;

/// Tells whether a sentence of the plan names values to reach: "QuickDASH 20, grip 45 lb", "toilet transfer CGA".
final class Targets {

    private static final String[] CONDITIONS = {"if", "unless", "until", "when", "avoid", "limit", "restrict", "restricted", "over", "above", "past", "beyond", "retest", "recheck",
        "remeasure", "measure", "re", "no", "hold", "stop", "precaution", "precautions", "max", "repeat", "because", "since", "given", "today", "was", "were", "currently", "trial",
        "reassess", "check", "monitor", "add", "start", "continue", "progress", "cont"};

    private Targets() {
    }

    /// @param from first token of the sentence
    /// @param to   index after its last
    static boolean named(NoteText text, int from, int to) {
        int found = 0;
        for (int i = from; i < to; i++) {
            if (text.any(i, CONDITIONS)) {
                return false;
            }
            found += measured(text, i, to) || leveled(text, i, to) ? 1 : 0;
        }
        return found > 0;
    }

    private static boolean measured(NoteText text, int i, int to) {
        boolean named = text.hit(i, Category.MEASURE) != null || text.hit(i, Category.MOTION) != null || text.hit(i, Category.MUSCLE) != null || text.hit(i, Category.GRIP) != null;
        var hit = text.hit(i, Category.MEASURE);
        int at = hit == null ? i + 1 : hit.to();
        for (int k = at; named && k < Math.min(to, at + 4); k++) {
            if (text.token(k).number()) {
                return !text.is(k + 1, "x") && !text.any(k + 1, "sets", "reps", "times", "wk", "wks", "weeks", "visits", "min") && !text.is(k - 1, "x");
            }
            if (text.any(k, ",", ";", ".", ")")) {
                return false;
            }
        }
        return false;
    }

    private static boolean leveled(NoteText text, int i, int to) {
        var task = text.hit(i, Category.TASK);
        if (task == null || task.to() >= to) {
            return false;
        }
        int at = text.any(task.to(), ":", "at", "with", "to", "w/") ? task.to() + 1 : task.to();
        var level = text.hit(at, Category.LEVEL);
        return level != null && level.to() <= to && (level.length() > 1 || text.token(at).upper() || text.word(at).length() > 3);
    }
}
