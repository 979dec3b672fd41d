package org.notewright.analysis.facts;

import org.jspecify.annotations.Nullable;
import org.notewright.analysis.facts.text.Category;
import org.notewright.analysis.facts.text.Hit;
import org.notewright.analysis.facts.text.NoteText;

/// Words that look like a moment and mean something else: "compared with 58 on the right", "from leaning".
final class MomentWords {

    private MomentWords() {
    }

    /// "compared with 58 pounds on the right": the other hand, not an earlier day.
    static boolean otherSide(NoteText text, int i, Hit hit) {
        if (!text.any(i, "compared", "vs", "versus", "to", "with") || !text.token(hit.to()).number()) {
            return false;
        }
        int k = Amount.at(text, hit.to()).to();
        while (text.any(k, "on", "the", "in", "at", "for", "(", "deg")) {
            k++;
        }
        return text.hit(k, Category.SIDE) != null || text.any(k, "uninvolved", "unaffected", "contralateral", "other", "opposite", "sound", "uninjured");
    }

    /// "from 5/10", "from a 7", "from R 20", "from mod A": an earlier value; "from leaning at the desk" is none.
    static boolean source(NoteText text, int at) {
        int i = at;
        while (text.any(i, "a", "an", "about", "the", "initial", "baseline", "prior", "previous", "his", "her", ":", "only", "approx", "~", "roughly", "-", "last", "eval", "ie", "max", "mod",
                "min", "total", "evaluation") && i < at + 4) {
            i++;
        }
        boolean height = text.token(i).number() && text.any(i + 1, "\"", "in", "inch", "ft", "degrees") && !text.any(i + 1, "degrees");
        return (text.token(i).number() && !height) || text.hit(i, Category.LEVEL) != null || text.hit(i, Category.SIDE) != null || i > at + 1
                || (i > at && text.hit(i - 1, Category.LEVEL) != null) || text.any(i - 1, "eval", "evaluation", "ie", "baseline", "initial");
    }

    /// "R 8 / L 5 → R 24 / L 17": the pair before the arrow is the earlier one.
    static boolean pairThenArrow(NoteText text, int to, int clauseTo) {
        int side = text.any(to, "/", ",", "and") ? to + 1 : to;
        boolean pair = text.hit(side, Category.SIDE) != null && text.token(side + 1).number();
        int end = pair ? Amount.at(text, side + 1).to() : to;
        return pair && end < clauseTo && text.is(end, "→");
    }

    /// "R 34, L 40 (R was 20)", "L 138 - pulls, L was 120": a side told again with "was" goes back to an earlier day.
    static boolean sideAgain(NoteText text, int from, int was) {
        var side = text.hit(was - 1, Category.SIDE);
        for (int i = was - 2; side != null && i >= from; i--) {
            var other = text.hit(i, Category.SIDE);
            if (other != null && other.name().equals(side.name()) && text.token(i + 1).number()) {
                return true;
            }
        }
        return false;
    }

    /// @return true where "best" or "worst" stands before the token in its stretch
    static boolean extreme(NoteText text, int low, int to) {
        for (int i = to - 1; i >= low && !text.any(i, ",", ";", "now", "pain"); i--) {
            if (text.named(i, Category.WHEN, "best", "worst")) {
                return true;
            }
        }
        return false;
    }

    /// "at worst 9/10 → 5/10": the word before the first of two ratings holds for the second.
    static When carried(NoteText text, int from, int at) {
        for (int i = at - 1; i >= Math.max(from, at - 8) && !text.any(i, ",", ";", "."); i--) {
            var hit = text.hit(i, Category.WHEN);
            if (hit != null && hit.name().equals("worst")) {
                return When.WORST;
            }
            if (hit != null && hit.name().equals("best")) {
                return When.BEST;
            }
        }
        return When.CURRENT;
    }

    /// "Worst in the past month: R shoulder 7/10, low back 6/10": the word that opens the clause before a colon holds to its end.
    static @Nullable When extreme(NoteText text, Sorted clause, int from) {
        var hit = text.hit(clause.from(), Category.WHEN);
        boolean extreme = hit != null && (hit.name().equals("best") || hit.name().equals("worst"));
        for (int i = clause.from(); extreme && hit != null && i < Math.min(from, clause.from() + 9); i++) {
            if (text.is(i, ":")) {
                return hit.name().equals("best") ? When.BEST : When.WORST;
            }
            if (text.token(i).number()) {
                return null;
            }
        }
        return null;
    }

    /// @return true when a word for the present stands between the tokens
    static boolean later(NoteText text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.named(i, Category.WHEN, "current")) {
                return true;
            }
        }
        return false;
    }

    /// @return true for a month's name that does not stand where an earlier value is announced: "(Sept 38%)", "vs Sept"
    static boolean month(NoteText text, int i, Hit hit, int clauseFrom) {
        boolean month = hit.length() == 1 && text.any(i, "january", "february", "april", "june", "july", "august", "september", "october", "november", "december", "jan", "feb", "mar", "apr", "jun",
                "jul", "aug", "sep", "sept", "oct", "nov", "dec");
        return month && (!text.any(i - 1, "(", "vs", "since", "from", ";", "/") && i != clauseFrom || text.token(i + 1).whole(1, 31) && text.any(i + 2, ",", "20"));
    }
}
