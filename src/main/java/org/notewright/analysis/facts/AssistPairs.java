package org.notewright.analysis.facts;

import org.jspecify.annotations.Nullable;
import org.notewright.analysis.facts.text.Category;
import org.notewright.analysis.facts.text.Hit;
import org.notewright.analysis.facts.text.NoteText;

/// The rows of a list with two levels each: "LB dressing ....... MOD A / DEP" under "SELF-CARE (today / eval)".
final class AssistPairs {

    private static final int FAR = 240;

    private AssistPairs() {
    }

    /// @return true when the line was such a row
    static boolean read(Scene scene, Sorted clause) {
        var text = scene.text;
        int dots = leader(text, clause);
        if (dots < 0 || clause.goal()) {
            return false;
        }
        int at = dots;
        while (at < clause.to() && text.is(at, "_")) {
            at++;
        }
        var first = text.hit(at, Category.LEVEL);
        int slash = at;
        while (slash < clause.to() && !(text.is(slash, "/") && (!text.token(slash).glued() || !text.token(slash + 1).glued()))) {
            slash++;
        }
        if (first == null || slash >= clause.to() || dots == clause.from()) {
            return false;
        }
        var second = text.hit(slash + 1, Category.LEVEL);
        var order = order(text, clause.from());
        if (order == null) {
            return false;
        }
        var task = text.hit(clause.from(), Category.TASK);
        var name = Names.of(text, clause.from(), dots, task != null && task.to() == dots ? task : null);
        scene.add(new Fact.Assist(text.span(clause.from(), first.to()), name, first.name(), order[0]));
        if (second != null) {
            scene.add(new Fact.Assist(text.span(clause.from(), second.to()), name, second.name(), order[1]));
        }
        return true;
    }

    /// @return the row of dots, or -1
    private static int leader(NoteText text, Sorted clause) {
        for (int i = clause.from(); i + 1 < clause.to(); i++) {
            if (text.is(i, "_")) {
                return i;
            }
        }
        return -1;
    }

    /// The moments of the heading above: "(today / eval 10/22)".
    private static When @Nullable [] order(NoteText text, int row) {
        for (int i = row - 1; i >= Math.max(0, row - FAR); i--) {
            if (text.is(i, "(")) {
                var first = moment(text.hit(i + 1, Category.WHEN));
                var hit = text.hit(i + 1, Category.WHEN);
                int slash = hit == null ? -1 : hit.to();
                while (slash > 0 && slash < row && !text.is(slash, "/") && !text.is(slash, ")")) {
                    slash++;
                }
                var second = slash > 0 ? moment(text.hit(slash + 1, Category.WHEN)) : null;
                if (first != null && second != null && first != second) {
                    return new When[] {first, second};
                }
            }
        }
        return null;
    }

    private static @Nullable When moment(@Nullable Hit hit) {
        return hit == null ? null : switch (hit.name()) {
            case "current" -> When.CURRENT;
            case "prior" -> When.PRIOR;
            case "goal" -> When.GOAL;
            default -> null;
        };
    }
}
