package org.notewright.analysis.facts;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.notewright.analysis.facts.text.Category;
import org.notewright.analysis.facts.text.NoteText;

/// Several ratings behind their labels: "current/best/worst: 3/1/7", "(now/best/worst) 4/10, 2/10, 8/10".
final class PainTriples {

    private PainTriples() {
    }

    /// Adds the ratings when as many labels joined by strokes stand right before the first number.
    ///
    /// @return the token after the last rating, or 0 when this is no such list
    static int read(Scene scene, Sorted clause, int first, @Nullable String region, @Nullable Side side) {
        var text = scene.text;
        var labels = labels(text, clause, first);
        if (labels.size() < 2) {
            return 0;
        }
        var places = new ArrayList<Integer>();
        int at = first;
        while (places.size() < labels.size() && at < clause.to() && text.token(at).whole(0, 10)) {
            places.add(at);
            at++;
            if (text.is(at, "/") && text.token(at + 1).whole(10, 10) && (places.size() < labels.size() || !text.is(at + 2, "/"))
                    && (text.any(at + 2, ",", ";", "/", "and", ".", "") || at + 2 >= clause.to())) {
                at += 2;
            }
            while (places.size() < labels.size() && text.any(at, "/", ",", "-", "and")) {
                at++;
            }
        }
        if (places.size() != labels.size()) {
            return 0;
        }
        at = text.is(at, "/") && text.token(at + 1).whole(10, 10) ? at + 2 : at;
        for (int k = 0; k < places.size(); k++) {
            int i = places.get(k);
            scene.add(new Fact.Pain(text.span(i, i + 1), region, side, text.token(i).value(), null, labels.get(k)));
        }
        scene.take(first, at);
        return at;
    }

    /// "current 2, best 0, worst 5 (IE 4/2/8)": three ratings of an earlier day.
    ///
    /// @return the token after the last, or 0
    static int earlier(Scene scene, Sorted clause, int first, @Nullable String region, @Nullable Side side) {
        var text = scene.text;
        boolean three = text.token(first).whole(0, 10) && text.is(first + 1, "/") && text.token(first + 2).whole(0, 10) && text.is(first + 3, "/") && text.token(first + 4).whole(0, 10)
                && text.any(first + 5, ")", ",", ";", "");
        var cue = text.hit(first - 1, Category.WHEN);
        if (!three || first - 1 < clause.from() || cue == null || !cue.name().equals("prior")) {
            return 0;
        }
        for (int i = first; i <= first + 4; i += 2) {
            scene.add(new Fact.Pain(text.span(i, i + 1), region, side, text.token(i).value(), null, When.PRIOR));
        }
        scene.take(first, first + 5);
        return first + 5;
    }

    /// @return true when labels joined by strokes end right before the number
    static boolean labeled(NoteText text, Sorted clause, int first) {
        return text.any(first - 1, ":", ")", "=", "-", "worst", "best", "current", "now", "w", "b", "pain", "least", "today", "present") && labels(text, clause, first).size() >= 2;
    }

    private static List<When> labels(NoteText text, Sorted clause, int first) {
        var labels = new ArrayList<When>();
        int i = first - 1;
        while (i >= clause.from() && text.any(i, ":", ")", "=", "-", "pain", "is", "are")) {
            i--;
        }
        while (i >= clause.from()) {
            var hit = text.hit(i, Category.WHEN);
            var when = text.any(i, "c") ? When.CURRENT : text.any(i, "b") ? When.BEST : text.any(i, "w") ? When.WORST
                    : hit == null || hit.to() > first ? null : switch (hit.name()) {
                        case "current" -> When.CURRENT;
                        case "best" -> When.BEST;
                        case "worst" -> When.WORST;
                        default -> null;
                    };
            if (when == null) {
                break;
            }
            labels.addFirst(when);
            boolean joined = text.any(i - 1, "/", ",", "-") || text.any(i - 1, "at");
            if (!joined) {
                break;
            }
            i -= text.any(i - 1, "at") ? 3 : 2;
        }
        return labels;
    }
}
