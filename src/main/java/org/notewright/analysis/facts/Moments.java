package org.notewright.analysis.facts;

import org.jspecify.annotations.Nullable;
import org.notewright.analysis.facts.text.Category;
import org.notewright.analysis.facts.text.Hit;
import org.notewright.analysis.facts.text.NoteText;

/// Decides which moment a value belongs to from the words beside it: "was 6", "95 (IE 80)", "9 at eval, 21 today".
final class Moments {

    private static final int BEFORE = 9;
    private static final int AFTER = 7;

    private final NoteText text;
    private final java.util.Map<Integer, Integer> owned = new java.util.HashMap<>();
    private final MomentDays days;
    private int clauseFrom;
    private int clauseTo;
    private int lastTo = -1;
    private When lastWhen = When.CURRENT;

    Moments(NoteText text) {
        this.text = text;
        this.days = new MomentDays(text);
    }

    /// @param clause   the clause the value stands in
    /// @param from     first token of the value
    /// @param to       index after it
    /// @param previous index after the value before it in the clause, or the clause's start
    /// @param extremes whether "best" and "worst" count (pain only)
    When of(Sorted clause, int from, int to, int previous, boolean extremes) {
        clauseFrom = clause.from();
        clauseTo = clause.to();
        var when = told(clause, from, to, previous, extremes);
        boolean listed = when == When.CURRENT && lastWhen == When.PRIOR && lastTo >= clause.from() && from - lastTo == 1
                && (text.any(lastTo, "and", ",", "/", "&") && Brackets.open(text, clause.from(), lastTo) || extremes && text.is(lastTo, "and") && after(clause, to, true) == null) && before(clause, from, previous, extremes) == null;
        boolean within = when == When.CURRENT && !clause.goal() && after(clause, to, extremes) == null && opened(from);
        when = listed || within ? When.PRIOR : when;
        lastTo = to;
        lastWhen = when;
        return when == When.CURRENT && clause.base() != null && !near(from, previous, "now", "today", "current", "currently") ? clause.base() : when;
    }

    /// "(IE ext -12, flex 80)", "; eval R -3, L -5": an earlier moment that opens a bracket or a clause holds to its end.
    private boolean opened(int from) {
        for (int i = from - 1; i >= Math.max(clauseFrom, from - 14); i--) {
            var hit = text.hit(i, Category.WHEN);
            boolean early = text.any(i, "ie", "eval", "baseline", "initial", "initially", "evaluation", "soc");
            if (text.is(i, ")") || (hit != null && !early && hit.name().equals("current"))) {
                return false;
            }
            if (early && cue(i) != null && (i == clauseFrom || text.is(i - 1, "("))) {
                return true;
            }
        }
        return false;
    }

    private When told(Sorted clause, int from, int to, int previous, boolean extremes) {
        var swallowed = extremes ? text.hit(from, Category.WHEN) : null;
        if (swallowed != null && swallowed.to() <= to && !clause.goal() && (swallowed.name().equals("best") || swallowed.name().equals("worst"))) {
            return swallowed.name().equals("best") ? When.BEST : When.WORST;
        }
        var before = before(clause, from, previous, extremes);
        var after = after(clause, to, extremes);
        var headed = extremes && before != When.BEST && before != When.WORST && after == null ? MomentWords.extreme(text, clause, from) : null;
        if (headed != null) {
            return headed;
        }
        boolean chevron = text.is(to, ">") && text.token(to + 1).number() && !clause.goal();
        if (chevron || text.is(to, "then") || (!clause.goal() && before == null && improved(to)) || (!clause.goal() && !text.is(from - 1, "→") && MomentWords.pairThenArrow(text, to, clauseTo)) || (text.is(to, "→") && !clause.goal() && !text.named(to + 1, Category.WHEN, "goal"))) {
            return When.PRIOR;
        }
        if (text.is(from - 1, "then")) {
            return When.CURRENT;
        }
        int open = Brackets.earlier(text, from);
        if (open > clause.from() && (previous <= open || Brackets.sided(text, from) > 0) && !clause.goal() && text.token(open - 1).start() > 0) {
            return When.PRIOR;
        }
        boolean bracket = text.is(from - 1, "(") && previous == from - 1 && previous > clause.from() && !text.any(from, "<", ">", "<=", ">=");
        if (bracket && clause.goal() && text.is(to, ")") && text.token(from - 2).end() > 0) {
            return When.CURRENT;
        }
        if (bracket && (text.is(to, ")") || (!clause.goal() && after(clause, to, extremes) == null))) {
            return When.PRIOR;
        }
        if (clause.goal() && text.is(to, "→") && before != When.GOAL) {
            return When.CURRENT;
        }
        if (clause.goal()) {
            boolean prior = (before == When.PRIOR && near(from, previous, "ie", "eval", "baseline", "from", "evaluation", "initial"))
                    || (after == When.PRIOR && !closed(to));
            boolean current = before == When.CURRENT && near(from, previous, "currently", "now", "current", "present");
            current |= after == When.CURRENT && text.is(from - 1, "(") && text.any(text.hit(to, Category.UNIT) != null ? to + 1 : to, "today", "now", "currently", "current", "this");
            return prior ? When.PRIOR : current ? When.CURRENT : When.GOAL;
        }
        if (extremes && after != null && !(before != null && adjacent(from, previous)) && (after == When.BEST || after == When.WORST) && before != When.BEST
                && before != When.WORST) {
            return after;
        }
        if (before != null && (adjacent(from, previous) || after == null)) {
            return before;
        }
        if (after != null) {
            return after;
        }
        return before == null ? When.CURRENT : before;
    }

    /// "4/5, now 5-/5", "22/80, then 41/80": what goes on to a later value was an earlier one.
    private boolean improved(int to) {
        if (!text.is(to, ",")) {
            return false;
        }
        if (text.is(to + 1, "then") && text.token(to + 2).number()) {
            return text.token(to - 1).number() || text.hit(to - 1, Category.UNIT) != null && !text.named(to + 3, Category.UNIT, "ft", "m", "min", "reps") && !text.any(to + 3, "'", "x");
        }
        var cue = text.hit(to + 1, Category.WHEN);
        boolean now = cue != null && cue.name().equals("current") && text.any(to + 1, "now", "today", "currently", "presently", "current");
        int at = cue == null ? to + 1 : text.any(cue.to(), "is", ":", "at", "up", "down") ? cue.to() + 1 : cue.to();
        return now && cue != null && text.token(at).number() && cue(Amount.at(text, at).to()) == null;
    }

    private boolean near(int from, int previous, String... words) {
        for (int i = Math.max(previous, from - 5); i < from; i++) {
            if (text.any(i, words)) {
                return true;
            }
        }
        return false;
    }

    private boolean closed(int to) {
        return text.any(to, ")", ",", ";");
    }

    /// The cue right before the number, with nothing but a colon or a small word between.
    private boolean adjacent(int from, int previous) {
        int i = from - 1;
        while (i >= previous && text.any(i, ":", "=", "is", "at", "of", "to", "as", "the", "a", "-")) {
            i--;
        }
        for (int start = i; start >= Math.max(previous, i - 3); start--) {
            var hit = cue(start);
            if (hit != null && hit.to() == i + 1) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Hit cue(int i) {
        var hit = text.hit(i, Category.WHEN);
        boolean versus = text.any(i - 1, "versus", "vs") && text.hit(i - 2, Category.WHEN) != null && hit != null && text.is(hit.to(), ":");
        boolean elapsed = hit != null && hit.length() > 1 && text.any(i - 1, "after", "following", "until") && text.any(hit.to() - 1, "session", "visit", "treatment", "tx");
        if (hit != null && (versus || elapsed || MomentWords.month(text, i, hit, clauseFrom))) {
            return null;
        }
        if (hit == null || (text.any(i, "since", "start") && hit.length() == 1 && !(text.is(i, "start") && text.token(i + 1).number())) || copula(i)) {
            return null;
        }
        if (text.any(hit.to() - 1, "start") && within(i)) {
            return null;
        }
        if (text.is(i, "pn") && hit.length() == 1 && (!text.token(i).upper() || (text.token(i + 1).number() && text.is(i + 2, "/") && text.token(i + 3).whole(10, 10)))) {
            return null;
        }
        if (text.is(i, "from") && hit.length() == 1 && !MomentWords.source(text, i + 1)) {
            return null;
        }
        boolean early = text.any(i, "before") && hit.length() == 1 && !text.token(i + 1).number() && !text.is(i + 1, ":");
        boolean sides = text.any(hit.to() - 1, "vs", "versus", "to", "with") && !text.any(i, "prior")
                && (text.hit(hit.to(), Category.SIDE) != null || text.any(hit.to(), "uninvolved", "unaffected", "contralateral", "other", "opposite",
                "sound", "the", "uninjured", "nonoperative", "good"));
        return early || (sides && !text.any(hit.to(), "the")) || MomentWords.otherSide(text, i, hit) ? null : hit;
    }

    /// "3/10 at start, 6/10 at end of testing": the start of this session is no earlier day.
    private boolean within(int at) {
        for (int k = at; k < Math.min(clauseTo, at + 14); k++) {
            if (text.any(k, "end", "finish", "session", "today", "testing", "treatment", "tx") && !text.any(k - 1, "care")) {
                return true;
            }
        }
        return false;
    }

    /// "Gait speed was 0.48": in a told visit the verb joins the test to its value and says nothing about an earlier
    /// one, unless the sentence goes on to today.
    private boolean copula(int i) {
        if (!text.any(i, "was", "were") || i <= clauseFrom) {
            return false;
        }
        var before = text.token(i - 1);
        boolean joins = before.letters() && !text.any(i - 1, "it", "which", "that", "this", "and", "but", "these", "those", "there", "today", "now",
                "currently") && text.hit(i - 1, Category.UNIT) == null && text.hit(i - 1, Category.WHEN) == null && !(text.hit(i - 1, Category.LEVEL) != null
                && text.hit(i - 1, Category.TASK) == null);
        if (!joins) {
            return false;
        }
        if (MomentWords.sideAgain(text, clauseFrom, i)) {
            return false;
        }
        boolean number = false;
        for (int k = i + 1; k < Math.min(clauseTo, i + 24); k++) {
            number |= text.token(k).number() || text.hit(k, Category.LEVEL) != null;
            if (number && text.any(k, "now", "today", "currently", "presently") && !text.any(k + 1, ")")) {
                return text.token(k - 1).number() || text.hit(k - 1, Category.UNIT) != null;
            }
            if (text.any(k, ".", ";")) {
                break;
            }
        }
        return true;
    }

    private @Nullable When before(Sorted clause, int from, int previous, boolean extremes) {
        boolean arrow = text.any(from - 1, "→", "to") && (text.token(previous - 1).number() || previous >= from - 1);
        if (arrow && previous > clause.from() && from - previous <= 1) {
            return extremes && text.is(from - 1, "→") ? MomentWords.carried(text, clause.from(), previous) : When.CURRENT;
        }
        var day = days.before(clause, from);
        if (day != null) {
            return day;
        }
        int low = Math.max(Math.max(previous, clause.from()), from - BEFORE);
        for (int i = from - 1; i >= low; i--) {
            var hit = cue(i);
            boolean copula = extremes && text.any(i, "was", "were", "up", "it");
            boolean foreign = hit != null && owned.getOrDefault(hit.from(), from) < from && owned.getOrDefault(hit.from(), from) > 0
                    && owned.containsKey(hit.from());
            if (hit != null && !foreign && hit.to() <= from && !barred(hit, from)) {
                var when = named(hit, extremes);
                if ((copula || (extremes && when == When.CURRENT)) && MomentWords.extreme(text, low, i)) {
                    continue;
                }
                if (when != null) {
                    return when;
                }
            }
            if (text.any(i, ")", ";")) {
                return leading(clause, from);
            }
        }
        return leading(clause, from);
    }

    /// A cue with its own closing mark before the value ("at eval, 21 today") belongs to what stood before it.
    private boolean barred(Hit hit, int from) {
        for (int i = hit.to(); i < from; i++) {
            if (text.any(i, ",", ")") && !text.is(hit.from() - 1, ",")) {
                return true;
            }
        }
        return false;
    }

    /// "At eval: 90, 80 and 30", "Worst pain …": a cue that opens the clause holds until another one comes.
    private @Nullable When leading(Sorted clause, int from) {
        int label = clause.from();
        for (int i = clause.from() + 1; cue(clause.from()) == null && i < Math.min(from, clause.from() + 6) && !text.token(i).number(); i++) {
            var named = cue(i);
            label = named != null && text.is(named.to(), ":") ? i : label;
        }
        var hit = cue(label);
        if (label > clause.from() && hit != null && hit.to() < from) {
            return hit.name().equals("prior") && !MomentWords.later(text, clause.from(), from) ? When.PRIOR : null;
        }
        if (hit == null || hit.to() >= from) {
            return null;
        }
        if (text.any(clause.from(), "last") && hit.length() == 1) {
            return null;
        }
        int next = hit.to();
        if (text.is(next, "(")) {
            while (next < hit.to() + 8 && !text.is(next, ")")) {
                next++;
            }
            next++;
        }
        boolean verb = false;
        for (int i = hit.to(); i < from; i++) {
            verb |= text.any(i, "was", "were", "had", "measured", "scored", "needed", "required");
        }
        boolean opens = hit.length() > 1 || text.any(next, ":", ",", "-") || text.any(clause.from(), "at", "on") || verb
                || text.any(clause.from(), "initial", "previous", "prior", "initially", "previously", "baseline");
        boolean prior = hit.name().equals("prior") && opens;
        for (int i = hit.to(); prior && i < from; i++) {
            var other = cue(i);
            prior = other == null || !other.name().equals("current");
        }
        return prior ? When.PRIOR : null;
    }

    private @Nullable When after(Sorted clause, int to, boolean extremes) {
        int high = Math.min(clause.to(), to + AFTER);
        for (int i = to; i < high; i++) {
            var token = text.token(i);
            var day = i - to <= 5 && text.any(i - 1, "on", "(", "from", "of", "at") ? days.of(i) : null;
            if (day != null) {
                return day;
            }
            boolean pair = extremes && i == to && text.any(i, "and") && text.token(i + 1).number() && text.any(clausePart(clause, to), ";", "(", ".", ",");
            if (pair) {
                int end = Amount.at(text, i + 1).to();
                var later = end < clause.to() ? cue(end) : null;
                return later != null && later.name().equals("prior") && !followed(later, clause) ? When.PRIOR : null;
            }
            boolean named = extremes && text.is(i, "(") && text.named(i + 1, Category.WHEN, "best", "worst") && text.is(i + 2, ")");
            if (named) {
                return text.named(i + 1, Category.WHEN, "best") ? When.BEST : When.WORST;
            }
            if (token.number() || text.any(i, ",", ")", ";", "→", "and", "vs", "/", "then") || (text.is(i, "(") && i > to)) {
                return null;
            }
            if (text.is(i, "(")) {
                boolean level = false;
                for (int k = i + 1; k < Math.min(clause.to(), i + 8) && !text.is(k, ")"); k++) {
                    var assist = text.hit(k, Category.LEVEL);
                    level |= text.token(k).number() || (assist != null && assist.length() > 1);
                }
                if (level) {
                    return null;
                }
                var inner = cue(i + 1);
                boolean value = (inner != null && !text.is(inner.to(), ")")) || text.token(i + 1).number() || text.token(i + 2).number() || text.token(i + 3).number();
                if (value) {
                    return null;
                }
                continue;
            }
            var hit = cue(i);
            if (hit != null) {
                var when = followed(hit, clause) ? null : named(hit, extremes);
                if (extremes && when != null && when != When.BEST && when != When.WORST) {
                    for (int k = hit.to(); k < high && !text.token(k).number() && !text.any(k, ",", ")", ";", "and"); k++) {
                        if (text.named(k, Category.WHEN, "best", "worst") && !text.token(k + 1).number()) {
                            return text.named(k, Category.WHEN, "best") ? When.BEST : When.WORST;
                        }
                    }
                }
                if (when != null) {
                    owned.put(hit.from(), to);
                }
                return when;
            }
            if (i > to && (text.hit(i, Category.MOTION) != null || text.hit(i, Category.MEASURE) != null)) {
                return null;
            }
        }
        return null;
    }

    /// @return the token before the value that ends at the token
    private int clausePart(Sorted clause, int to) {
        int i = to - 1;
        while (i >= clause.from() && (text.token(i).number() || text.any(i, "/", "out", "of"))) {
            i--;
        }
        return i;
    }

    /// The next number owns a cue that stands right before it, unless that number has its own cue behind.
    private boolean followed(Hit hit, Sorted clause) {
        int i = hit.to();
        if (text.token(i).whole(1, 12) && text.is(i + 1, "/") && text.token(i + 2).whole(1, 31) && text.is(i + 3, ")")) {
            return false;
        }
        if (text.is(i, "and") && hit.name().equals("prior") && text.any(hit.from(), "at", "on", "baseline", "initially", "previously")) {
            return false;
        }
        while (text.any(i, "was", ":", "of", "it", "at", "is", "and", "=", "with", "pain", "-", "minus")) {
            i++;
        }
        if (text.any(hit.from(), "was", "were", "from", "vs", "versus", "down", "up", "compared", "it", "last")
                && (hit.length() == 1 || !text.any(hit.from(), "last"))) {
            return true;
        }
        if (!text.token(i).number() || i >= clause.to() || text.any(hit.to(), ")", ",")) {
            return false;
        }
        int end = Amount.at(text, i).to();
        return cue(end) == null;
    }

    private static @Nullable When named(Hit hit, boolean extremes) {
        return switch (hit.name()) {
            case "prior" -> When.PRIOR;
            case "current" -> When.CURRENT;
            case "goal" -> When.GOAL;
            case "best" -> extremes ? When.BEST : null;
            case "worst" -> extremes ? When.WORST : null;
            default -> null;
        };
    }
}
