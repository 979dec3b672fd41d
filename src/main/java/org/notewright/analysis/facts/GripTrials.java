package org.notewright.analysis.facts;

import java.util.ArrayList;
import java.util.List;
import org.notewright.analysis.facts.text.Category;
import org.notewright.analysis.facts.text.NoteText;

/// Three squeezes in a row: "42, 45, 44 lb (avg 43.7)", "40/42/44, mean 42". Where the mean is printed it is the result,
/// otherwise every trial is one.
final class GripTrials {

    private static final int REACH = 16;

    private GripTrials() {
    }

    /// @return the index after the last trial or the mean, or -1 when fewer than three values stand together
    static int end(NoteText text, Sorted clause, Places places, Amount first) {
        int to = Math.min(clause.to(), first.first() + REACH);
        int count = 1;
        int i = first.first() + 1;
        while (i < to && text.any(i, "/", ",", "-", "and") && !text.is(i, "-") && number(text, i + 1) > 0 && places.sideAt(number(text, i + 1) + 1) == null) {
            i = number(text, i + 1) + 1;
            count++;
        }
        if (count < 3) {
            return -1;
        }
        int mean = mean(text, i, to);
        return mean > 0 ? mean : text.hit(i, Category.UNIT) != null ? i + 1 : i;
    }

    /// @return the index after a printed mean behind two or more trials of a test, or -1
    static int mean(NoteText text, Sorted clause, Places places, Amount first) {
        int to = Math.min(clause.to(), first.first() + REACH);
        int i = first.first() + 1;
        int count = 1;
        while (i < to && text.any(i, "/", ",", "and") && number(text, i + 1) > 0 && places.sideAt(number(text, i + 1) + 1) == null) {
            i = number(text, i + 1) + 1;
            count++;
        }
        return count < 2 ? -1 : mean(text, i, to);
    }

    /// @return the last number between the tokens
    static int last(NoteText text, int from, int to) {
        for (int i = to - 1; i > from; i--) {
            if (text.token(i).number()) {
                return i;
            }
        }
        return from;
    }

    /// @return the number at the token or behind "and", or -1
    private static int number(NoteText text, int i) {
        return text.token(i).number() ? i : text.any(i, "and") && text.token(i + 1).number() ? i + 1 : -1;
    }

    private static int mean(NoteText text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.any(i, "avg", "average", "mean", "averaging", "averaged", "ave")) {
                int at = i + 1;
                while (text.any(at, ":", "=", "of", "is", "was", ".")) {
                    at++;
                }
                int unit = text.hit(at + 1, Category.UNIT) != null ? at + 2 : at + 1;
                return text.token(at).number() ? text.is(unit, ")") ? unit + 1 : unit : -1;
            }
            boolean between = text.hit(i, Category.UNIT) != null || text.any(i, ",", "(", "=", ";", "-", "with", "for", "an", "a");
            if (text.any(i, "=") && text.token(i + 1).number()) {
                return i + 2;
            }
            if (!between) {
                return -1;
            }
        }
        return -1;
    }

    /// @return the mean, or every trial
    static List<Double> values(NoteText text, int from, int to) {
        var values = new ArrayList<Double>();
        for (int i = from; i < to; i++) {
            if (text.any(i, "avg", "average", "mean", "averaging", "averaged", "ave", "=")) {
                values.clear();
            }
            if (text.token(i).number()) {
                values.add(text.token(i).value());
            }
        }
        return values;
    }
}
