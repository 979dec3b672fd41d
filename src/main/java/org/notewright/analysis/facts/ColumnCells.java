package org.notewright.analysis.facts;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.notewright.analysis.facts.text.Category;
import org.notewright.analysis.facts.text.NoteText;

/// Reads a table's heading cell by cell where wide gaps or bars part the cells: "R eval   R today   L".
final class ColumnCells {

    private static final int GAP = 2;

    private final NoteText text;
    private final Places places;
    private final List<@Nullable When> whens = new ArrayList<>();
    private final List<@Nullable Side> sides = new ArrayList<>();
    private final List<@Nullable String> modes = new ArrayList<>();
    private @Nullable When when;
    private @Nullable Side side;
    private @Nullable String mode;
    private boolean dated;
    private boolean other;

    private ColumnCells(NoteText text, Places places) {
        this.text = text;
        this.places = places;
    }

    /// @return the columns, or null when the clause is no heading with at least two telling cells and two kinds of sign,
    ///         or dates over its columns
    static @Nullable Columns of(NoteText text, Sorted clause, Places places) {
        return new ColumnCells(text, places).read(clause);
    }

    private @Nullable Columns read(Sorted clause) {
        int from = clause.clause().from();
        for (int i = from; i < clause.to(); i++) {
            boolean row = text.hit(i, Category.PAIN) != null || text.hits(i).stream().anyMatch(h -> Subject.of(h) != null && h.length() > 0
                    && h.term().category() != Category.MOTION && !text.any(h.from(), "function"));
            if (row && text.token(i).letters()) {
                return null;
            }
        }
        for (int i = from; i < clause.to(); i++) {
            boolean bar = text.is(i, "|");
            if (bar || (i > from && text.token(i).start() - text.token(i - 1).end() >= GAP)) {
                close();
            }
            int date = Math.max(Dates.endOf(text, i), moment(i));
            var cue = text.hit(i, Category.WHEN);
            var limb = places.sideAt(i);
            var way = text.hit(i, Category.MODE);
            if (date > i) {
                dated = true;
                i = date - 1;
            } else if (text.token(i).number()) {
                return null;
            } else if (cue != null && (cue.name().equals("prior") || cue.name().equals("current") || cue.name().equals("goal"))) {
                when = cue.name().equals("prior") ? When.PRIOR : cue.name().equals("goal") ? When.GOAL : When.CURRENT;
                i = cue.to() - 1;
            } else if (text.any(i, "then", "start", "before", "pre", "first", "admit", "old", "begin", "beginning")) {
                when = When.PRIOR;
            } else if (text.any(i, "end", "after", "post", "final", "dc", "new", "latest", "finish", "recheck")) {
                when = When.CURRENT;
            } else if (limb != null) {
                side = limb;
            } else if (way != null && !way.name().equals("motion")) {
                mode = way.name();
            }
        }
        close();
        return made();
    }

    /// "5/4", "Week 8", "visit 10", "wk 0": a column of its own time.
    private int moment(int i) {
        boolean day = text.token(i).whole(1, 12) && text.is(i + 1, "/") && text.token(i + 2).whole(1, 31) && text.token(i + 2).glued()
                && (!text.token(i + 3).glued() || text.token(i + 3).line());
        boolean named = text.any(i, "week", "wk", "visit", "v", "month", "mo", "day") && text.token(i + 1).whole(0, 99);
        return day ? i + 3 : named ? i + 2 : i;
    }

    private void close() {
        boolean told = when != null || side != null || mode != null || dated;
        if (told) {
                whens.add(when == null && dated ? When.BEST : when);
            sides.add(side);
            modes.add(mode);
        } else {
            other |= !whens.isEmpty();
        }
        when = null;
        side = null;
        mode = null;
        dated = false;
    }

    /// A cell with a date only stands as BEST until the order of the dates decides.
    private @Nullable Columns made() {
        int n = whens.size();
        long moments = whens.stream().filter(w -> w != null).count();
        long limbs = sides.stream().filter(s -> s != null).count();
        long ways = modes.stream().filter(m -> m != null).count();
        if (n < 2 || other || (moments < 2 && limbs < 2 && ways < 2)) {
            return null;
        }
        boolean plain = moments < 2 && (limbs >= 2) != (ways >= 2);
        if (plain || (moments < 2 && n > Math.max(limbs, ways))) {
            return null;
        }
        int last = -1;
        for (int k = 0; k < n; k++) {
            last = whens.get(k) == When.BEST ? k : last;
        }
        for (int k = 0; k < n; k++) {
            if (whens.get(k) == When.BEST) {
                whens.set(k, k == last ? When.CURRENT : When.PRIOR);
            }
        }
        return new Columns(whens, sides, modes, null, null);
    }
}
