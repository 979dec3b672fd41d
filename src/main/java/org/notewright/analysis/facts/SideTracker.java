package org.notewright.analysis.facts;

import org.jspecify.annotations.Nullable;
import org.notewright.analysis.facts.text.Category;
import org.notewright.analysis.facts.text.Category;
import org.notewright.analysis.facts.text.NoteText;

/// Which side a number of a clause belongs to: named before it, behind it, by a pair ("R/L") or by a table's column.
final class SideTracker {

    private final NoteText text;
    private final Places places;
    private @Nullable Side side;
    private int at = -1;
    private boolean behindStyle;
    private @Nullable Side pairFirst;

    SideTracker(NoteText text, Places places) {
        this.text = text;
        this.places = places;
    }

    void open(boolean sameLine) {
        side = null;
        at = -1;
        behindStyle = false;
        pairFirst = sameLine ? pairFirst : null;
    }

    void named(Side said, int token) {
        side = said;
        at = token;
    }

    void none() {
        side = null;
        at = -1;
    }

    void pair(Side first) {
        pairFirst = first;
        side = null;
    }

    @Nullable Side first() {
        return pairFirst;
    }

    int at() {
        return at;
    }

    @Nullable Side current() {
        return side;
    }

    /// @param from      first token of the number
    /// @param to        index after it
    /// @param end       index after the clause
    /// @param opened    where the number's own stretch begins: after the last comma and the last value
    /// @param second    true for the second value of a subject
    /// @param column    side of the table's column, or null
    @Nullable Side of(int from, int to, int end, int opened, boolean second, @Nullable Side column) {
        int p = to;
        var cue = text.hit(p, Category.WHEN);
        p = cue != null && cue.name().equals("prior") && text.any(cue.to(), "on", "for", "with", "in") ? cue.to() : p;
        while (p < Math.max(to, p) + 4 && text.any(p, "on", "the", "in", "for", "(", "to", "toward", "towards", "with", "using", "his", "her")) {
            p++;
        }
        var behind = p < end ? places.sideAt(p) : null;
        if (behind != null && column == null) {
            var hit = text.hit(p, Category.SIDE);
            int next = hit == null ? p + 1 : hit.to();
            int q = text.any(next, "side", "ue", "le", "hand", "sides", "leg", "arm") ? next + 1 : next;
            boolean closes = q >= end || text.any(q, ",", ";", ")", ".", "and", "(", "/", "vs", "w/", "with", "→", "c", "lead", "leading", "forward", "fwd", "front", "back", "foot", "he", "she", "it", "they", "his", "her", "today", "which", "but")
                    || text.hit(q, Category.WHEN) != null || text.hit(q, Category.UNIT) != null;
            boolean before = side != null && at >= opened && at < to;
            if ((behindStyle && (closes || !before)) || (closes && !before) || (!closes && side == null && text.token(q).number())) {
                behindStyle |= !before;
                return behind;
            }
        }
        if (column != null) {
            return column;
        }
        if (pairFirst != null && side == null) {
            boolean behind2 = text.is(from - 1, "/") || (second && !text.is(to, "/"));
            return behind2 == (pairFirst == Side.RIGHT) ? Side.LEFT : Side.RIGHT;
        }
        return side;
    }
}
