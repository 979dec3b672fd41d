package org.notewright.analysis.facts;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.notewright.analysis.facts.text.Category;
import org.notewright.analysis.facts.text.NoteText;

/// The rows of a pain table that label every rating: "R calf   Now: 3   Best: 0   Worst: 6".
final class PainRows {

    private static final int FAR = 40;

    private PainRows() {
    }

    /// A rating with its label's moment.
    private record Cell(int from, int at, int to, When when) {
    }

    /// Adds the ratings of a line that gives at least two under labels of its own, worst or best among them.
    ///
    /// @return true when the line was such a row
    static boolean read(Scene scene, Sorted clause, Places places) {
        var text = scene.text;
        var cells = new ArrayList<Cell>();
        int from = text.hit(clause.from(), Category.WHEN) != null || clause.clause().lineStart() ? clause.from() : -1;
        boolean extreme = false;
        int last = clause.from();
        for (int i = clause.from(); from >= 0 && i < clause.to(); i++) {
            var when = label(text, i);
            int at = when == null ? -1 : value(scene, i);
            if (when != null && at > 0) {
                int to = text.is(at + 1, "/") && text.token(at + 2).whole(10, 10) ? at + 3 : at + 1;
                cells.add(new Cell(last, at, to, when));
                extreme |= when != When.CURRENT;
                last = to;
                i = to - 1;
            } else if (text.token(i).number()) {
                return false;
            }
        }
        var place = cells.isEmpty() ? null : place(clause, cells.getFirst().at(), places);
        if (cells.size() < 2 || !extreme || place == null || !headed(text, clause.from())) {
            return false;
        }
        var side = places.beside(place);
        var limb = side != null ? side : Places.midline(place.name()) ? null : places.limb(place.name());
        for (var cell : cells) {
            scene.take(cell.at(), cell.to());
            scene.add(new Fact.Pain(text.span(cell.from(), cell.to()), place.name(), limb, text.token(cell.at()).value(), null, cell.when()));
        }
        return true;
    }

    private static org.notewright.analysis.facts.text.@Nullable Hit place(Sorted clause, int to, Places places) {
        for (int i = clause.from(); i < to; i++) {
            if (places.place(i) != null) {
                return places.place(i);
            }
        }
        return null;
    }

    private static @Nullable When label(NoteText text, int i) {
        var hit = text.hit(i, Category.WHEN);
        return hit == null ? null : switch (hit.name()) {
            case "current" -> When.CURRENT;
            case "best" -> When.BEST;
            case "worst" -> When.WORST;
            default -> null;
        };
    }

    private static int value(Scene scene, int label) {
        var hit = scene.text.hit(label, Category.WHEN);
        int at = hit == null ? label + 1 : hit.to();
        at = scene.text.any(at, ":", "=") ? at + 1 : at;
        return scene.text.token(at).whole(0, 10) && scene.free(at) ? at : -1;
    }

    /// The word pain stands in the row or in the lines right above it.
    private static boolean headed(NoteText text, int row) {
        for (int i = row + 8; i >= Math.max(0, row - FAR); i--) {
            if (text.hit(i, Category.PAIN) != null) {
                return true;
            }
        }
        return false;
    }
}
