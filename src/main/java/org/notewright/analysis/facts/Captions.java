package org.notewright.analysis.facts;

import org.jspecify.annotations.Nullable;
import org.notewright.analysis.facts.text.Category;
import org.notewright.analysis.facts.text.Hit;
import org.notewright.analysis.facts.text.NoteText;

/// Lines that only say what the lines below are about: "L SHOULDER", "Strength (right):", "MMT (R/L)", "Passive".
///
/// Captions nest: the kind that comes first is the outer one, and a new outer caption ends the inner ones.
final class Captions {

    private static final int LONGEST = 13;

    private final NoteText text;
    private final Places places;
    private @Nullable Hit region;
    private @Nullable Side side;
    private @Nullable String mode;
    private @Nullable Side pairFirst;
    private boolean regionOuter;
    private boolean modeOuter;

    Captions(NoteText text, Places places) {
        this.text = text;
        this.places = places;
    }

    /// Takes the clause as a caption when it is one; any other heading ends the captions above it.
    ///
    /// @return true when it was one
    boolean take(Sorted clause) {
        if (!clause.clause().lineStart()) {
            return false;
        }
        boolean caption = clause.clause().lineEnd() && clause.clause().length() <= LONGEST && read(clause.section() == null ? clause.clause().from() : clause.from(), clause.to());
        if (!caption && clause.section() != SoapSection.OBJECTIVE) {
            region = null;
            side = null;
            mode = null;
            pairFirst = null;
            regionOuter = false;
            modeOuter = false;
        }
        return caption;
    }

    private boolean read(int from, int to) {
        Hit place = null;
        Side limb = null;
        String way = null;
        Side first = null;
        int i = from;
        while (i < to) {
            var hit = places.place(i);
            var kind = text.hit(i, Category.MODE);
            var strength = text.hit(i, Category.CUE, "strength");
            var named = places.sideAt(i);
            int pair = pair(i, to);
            if (text.is(i, "(") && pair(i + 1, to) == i + 1 && places.sideAt(i + 1) == null) {
                while (i < to && !text.is(i, ")")) {
                    i++;
                }
                i++;
                continue;
            }
            if (pair > i) {
                first = text.any(i, "l", "l/r", "left") ? Side.LEFT : Side.RIGHT;
                i = pair;
            } else if (strength != null) {
                way = "strength";
                i = strength.to();
            } else if (kind != null) {
                way = kind.name();
                i = kind.to();
            } else if (hit != null && hit.to() <= to) {
                place = place == null ? hit : place;
                var own = Places.side(hit.term().detail());
                limb = own != null ? own : limb;
                i = hit.to();
            } else if (named != null) {
                limb = named;
                i++;
            } else if (filler(i)) {
                i++;
            } else {
                return false;
            }
        }
        if (place == null && limb == null && way == null && first == null) {
            return false;
        }
        keep(place, limb, way, first);
        return true;
    }

    private void keep(@Nullable Hit place, @Nullable Side limb, @Nullable String way, @Nullable Side first) {
        boolean where = place != null || limb != null;
        if (where && way == null && regionOuter) {
            mode = null;
        }
        if (way != null && !where && modeOuter) {
            region = null;
            side = null;
        }
        regionOuter |= where && !modeOuter && mode == null;
        modeOuter |= way != null && !regionOuter && region == null;
        if (place != null) {
            region = place;
            side = null;
        }
        side = limb != null ? limb : side;
        mode = way != null ? way : mode;
        pairFirst = first;
    }

    /// "R/L", "right / left", "L and R".
    private int pair(int i, int to) {
        if (text.any(i, "r/l", "l/r")) {
            return i + 1;
        }
        boolean two = places.sideAt(i) != null && text.any(i + 1, "/", "|", "and", "&", "vs", ",") && places.sideAt(i + 2) != null && i + 3 <= to;
        return two && places.sideAt(i) != places.sideAt(i + 2) ? i + 3 : i;
    }

    private boolean filler(int i) {
        return !text.token(i).letters() && !text.token(i).number() || text.any(i, "joint", "the", "of", "in", "exam", "examination", "testing", "test", "tests", "findings",
                "deg", "degrees", "measurements", "measures", "goniometry", "goniometric", "side", "limb", "involved", "and", "for", "grades", "screen", "today", "objective",
                "gross", "manual", "muscle", "sitting", "seated", "supine", "standing", "prone", "sidelying", "only", "measured", "screening", "throughout", "re", "retest", "bilateral",
                "goniometer", "inclinometer", "limits", "values", "data", "all", "with", "w/", "to", "position", "gravity", "end", "range", "a", "p", "cm");
    }

    @Nullable Hit region() {
        return region;
    }

    @Nullable Side side() {
        return side;
    }

    /// @return "active", "passive", "motion", "strength" or null
    @Nullable String mode() {
        return mode;
    }

    @Nullable Side pairFirst() {
        return pairFirst;
    }
}
