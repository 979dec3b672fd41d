package org.notewright.analysis.facts;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.notewright.analysis.facts.text.Category;
import org.notewright.analysis.facts.text.Hit;
import org.notewright.analysis.facts.text.NoteText;

/// Pain in a table: heads "Current  Best  Worst" over rows of places, or heads of places over rows of moments.
final class PainTables {

    private static final int FAR = 60;
    private static final int MOST = 8;

    /// What a head says: a moment, a place, or that its column is no rating.
    private record Head(@Nullable When when, @Nullable Hit place, @Nullable Side side, boolean skip, int x) {
        /// Its name only: the words are a patient's.
        @Override public String toString() {
            return "Head";
        }
    }

    private final Scene scene;
    private final NoteText text;
    private final Places places;

    private PainTables(Scene scene, Places places) {
        this.scene = scene;
        this.text = scene.text;
        this.places = places;
    }

    /// Adds the ratings of every such table and takes their numbers.
    static void read(Scene scene, Places places) {
        new PainTables(scene, places).lines();
    }

    private void lines() {
        List<Head> heads = List.of();
        int from = 0;
        for (int i = 0; i <= text.size(); i++) {
            if (i == text.size() || text.token(i).line()) {
                var named = i > from ? heading(from, i) : heads;
                if (named.size() >= 2) {
                    heads = named;
                } else if (!heads.isEmpty() && i > from && !drawn(from, i)) {
                    heads = row(heads, from, i) ? heads : List.of();
                }
                from = i + 1;
            }
        }
    }

    private boolean drawn(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.token(i).letters() || text.token(i).number()) {
                return false;
            }
        }
        return true;
    }

    private List<Head> heading(int from, int to) {
        var heads = new ArrayList<Head>();
        boolean extreme = false;
        boolean pain = false;
        for (int i = from; i < to; i++) {
            var hit = text.hit(i, Category.WHEN);
            var when = hit == null ? null : moment(hit);
            boolean opens = i > from && wide(i);
            pain |= text.hit(i, Category.PAIN) != null;
            if (text.token(i).number() && !text.any(i - 1, "(", "/", "-")) {
                return List.of();
            }
            if (when != null && hit != null && opens) {
                heads.add(new Head(when, null, null, false, ColumnCells.x(text, i)));
                extreme |= when == When.BEST || when == When.WORST;
                i = hit.to() - 1;
            } else if (opens && text.any(i, "average", "avg", "mean", "usual", "typical", "comments", "notes", "aggravating", "eases", "descriptor", "quality", "type")) {
                heads.add(new Head(null, null, null, true, ColumnCells.x(text, i)));
            } else if (opens && text.any(i, "rest", "activity", "night", "am", "pm", "sitting", "walking", "stairs", "at", "with", "w/", "movement", "gripping", "lifting")) {
                heads.add(new Head(When.CURRENT, null, null, false, ColumnCells.x(text, i)));
            } else if (opens && places.place(i) != null) {
                var place = places.place(i);
                heads.add(new Head(null, place, place == null ? null : places.beside(place), false, ColumnCells.x(text, i)));
            } else if (opens && places.sideAt(i) != null && places.place(i + 1) == null) {
                heads.add(new Head(null, null, places.sideAt(i), false, ColumnCells.x(text, i)));
            } else if (opens && places.sideAt(i) != null && places.place(i + 1) != null) {
                heads.add(new Head(null, places.place(i + 1), places.sideAt(i), false, ColumnCells.x(text, i)));
                i++;
            }
        }
        boolean moments = heads.stream().allMatch(h -> h.when() != null || h.skip());
        boolean told = pain || near(from);
        return heads.size() <= MOST && told && ((moments && extreme) || (!moments && heads.stream().allMatch(h -> h.when() == null && !h.skip()))) ? heads : List.of();
    }

    private boolean wide(int i) {
        return text.is(i - 1, "|") || text.token(i).start() - text.token(i - 1).end() >= 2 || text.note().charAt(text.token(i).start() - 1) == '\t';
    }

    private static @Nullable When moment(Hit hit) {
        return switch (hit.name()) {
            case "current" -> When.CURRENT;
            case "best" -> When.BEST;
            case "worst" -> When.WORST;
            case "prior" -> When.PRIOR;
            case "goal" -> When.GOAL;
            default -> null;
        };
    }

    /// The word pain stands in the lines right above.
    private boolean near(int from) {
        for (int i = from; i >= Math.max(0, from - FAR); i--) {
            if (text.any(i, "pain", "nprs", "nrs", "vas", "pn")) {
                return true;
            }
        }
        return false;
    }

    private boolean row(List<Head> heads, int from, int to) {
        boolean byMoment = heads.stream().noneMatch(h -> h.when() != null);
        var values = new ArrayList<Integer>();
        Hit place = null;
        Side side = null;
        When own = null;
        for (int i = from; i < to; i++) {
            var hit = text.hit(i, Category.WHEN);
            if (values.isEmpty() && place == null && places.place(i) != null && !text.token(i).number()) {
                place = places.place(i);
                side = place == null ? null : places.beside(place);
            } else if (values.isEmpty() && side == null && places.sideAt(i) != null) {
                side = places.sideAt(i);
            }
            own = hit != null && values.isEmpty() ? moment(hit) : own;
            if (text.token(i).number() && scene.free(i) && wide(i)) {
                if (!text.token(i).whole(0, 10) && !(text.token(i).value() < 10 && text.token(i).value() * 2 == Math.rint(text.token(i).value() * 2))) {
                    return false;
                }
                values.add(i);
                i += text.is(i + 1, "/") && text.token(i + 2).whole(10, 10) ? 2 : 0;
            } else if (text.any(i, "-", "_", "n/a", "na", "nt") && wide(i)) {
                values.add(-1);
            }
        }
        boolean headed = byMoment ? own != null || text.any(from, "rest", "activity", "now", "at", "with") : place != null || side != null;
        if (values.isEmpty() || values.size() > heads.size() || !headed) {
            return false;
        }
        for (int k = 0; k < values.size(); k++) {
            int at = values.get(k);
            if (at >= 0) {
                var head = values.size() == heads.size() ? heads.get(k) : nearest(heads, ColumnCells.x(text, at));
                emit(head, from, at, byMoment ? own == null ? When.CURRENT : own : head.when(), byMoment ? head.place() : place, byMoment ? head.side() : side);
            }
        }
        return true;
    }

    private void emit(Head head, int from, int at, @Nullable When when, @Nullable Hit place, @Nullable Side said) {
        int to = text.is(at + 1, "/") ? at + 3 : at + 1;
        scene.take(at, to);
        if (head.skip() || when == null) {
            return;
        }
        var region = place == null ? places.before(at) : place.name();
        var side = said != null ? said : Places.midline(region) ? null : places.limb(region);
        scene.add(new Fact.Pain(text.span(from, to), region, side, text.token(at).value(), null, when));
    }

    private static Head nearest(List<Head> heads, int x) {
        var best = heads.getFirst();
        for (var head : heads) {
            best = Math.abs(head.x() - x) < Math.abs(best.x() - x) ? head : best;
        }
        return best;
    }
}
