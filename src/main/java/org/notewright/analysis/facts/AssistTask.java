package org.notewright.analysis.facts;

import org.jspecify.annotations.Nullable;
import org.notewright.analysis.facts.text.Category;
import org.notewright.analysis.facts.text.Hit;
import org.notewright.analysis.facts.text.NoteText;

/// The task a level of assistance is for.
///
/// @param from   first token
/// @param to     index after it
/// @param name   canonical or printed name; two tasks joined by a stroke bar
/// @param known  true when the task is in the lexicon
/// @param behind true when it stands behind the level
record AssistTask(int from, int to, String name, boolean known, boolean behind) {
    /// Its name only: the words are a patient's.
    @Override public String toString() {
        return "AssistTask";
    }


    private static final int NEAR = 9;

    static @Nullable AssistTask of(Scene scene, Sorted clause, int level, int end, int previous, @Nullable String last) {
        var text = scene.text;
        var opening = text.hit(clause.from(), Category.TASK);
        boolean row = opening != null && previous <= clause.from() && text.is(level - 1, ":") && text.is(opening.to(), ",") && level - opening.to() <= 7
                && (level - opening.to() < 3 || lastTask(text, opening.to() + 1, level) == null || equipment(text, lastTask(text, opening.to() + 1, level)));
        if (row && opening != null) {
            return new AssistTask(clause.from(), opening.to(), spelled(text, opening), true, false);
        }
        int low = segment(text, clause, level, previous);
        var seat = seat(text, clause, low, level);
        if (seat != null) {
            return seat;
        }
        var before = lastTask(text, low, level);
        var after = behind(text, clause, end);
        int target = text.any(end + 1, "the", "all", "his", "her") ? end + 2 : end + 1;
        var aim = text.is(end, "for") ? text.hit(target, Category.TASK) : null;
        if (aim != null && aim.to() <= clause.to() && (before == null || text.any(before.from(), "dressing", "adls", "adl", "self", "mobility"))) {
            return new AssistTask(aim.from(), aim.to(), spelled(text, aim), true, true);
        }
        boolean close = before != null && level - before.to() <= NEAR && !(after != null && number(text, before.to(), level));
        if (before != null && (close || after == null)) {
            var joined = joined(text, before, low);
            return joined != null ? joined : wider(text, before, level);
        }
        if (after != null) {
            return new AssistTask(after.from(), after.to(), spelled(text, after), true, true);
        }
        boolean bracket = false;
        for (int i = level - 1; i >= Math.max(clause.from(), level - 6); i--) {
            bracket |= text.any(i, "(", "was", "now", "from", "to", "previously", "vs", "→", ",", "ie", "eval", "today", "currently");
        }
        boolean near = low >= level - 7 || text.is(level - 1, "(");
        boolean bare = !TaskWords.words(text, low, level);
        boolean compared = text.any(level - 1, "(", "→", "vs", "versus", "from", "was", "previously", "formerly", "initially") || text.named(level - 1, Category.WHEN, "prior") && text.token(level - 1).letters();
        if (compared && previous > clause.from() && last != null) {
            return new AssistTask(level, end, last, true, false);
        }
        int way = bare ? walked(text, clause, low, previous) : -1;
        if (way >= 0) {
            return new AssistTask(way, end, "ambulation", true, false);
        }
        var named = bare && previous <= clause.from() ? TaskWords.segment(text, clause, low, level) : null;
        if (named != null && (clause.section() == SoapSection.OBJECTIVE || clause.goal())) {
            return named;
        }
        if (bracket && bare && last != null && (previous > clause.from() || text.any(level - 1, "was", "now")) && near) {
            return new AssistTask(level, end, last, true, false);
        }
        if (clause.goal() && empty(text, low, level) && text.token(end).letters() && !TaskWords.stops(text, end) && text.word(end).length() > 2) {
            int to = end;
            while (to < Math.min(clause.to(), end + 5) && (text.token(to).letters() || text.is(to, "-") || text.is(to, "/")) && !TaskWords.stops(text, to)) {
                to++;
            }
            return new AssistTask(end, to, Names.of(text, end, to, null), true, true);
        }
        if (clause.goal() && empty(text, low, level) && text.any(end, "with", "w/", "in", "c") && text.token(end + 1).letters()) {
            int to = end + 1;
            while (to < Math.min(clause.to(), end + 6) && (text.token(to).letters() || text.is(to, "-") || text.is(to, "/")) && !text.any(to, "with", "w/", "using", "by", "in", "and")) {
                to++;
            }
            return new AssistTask(end + 1, to, Names.of(text, end + 1, to, null), true, true);
        }
        var own = printed(scene, clause, low, level, last);
        var any = previous > clause.from() ? null : lastTask(text, clause.from(), level);
        if (any != null && !text.any(low - 1, ";") && (own == null || own.from() == level || text.hit(own.from(), Category.DEVICE) != null)) {
            return new AssistTask(any.from(), any.to(), spelled(text, any), true, false);
        }
        return own;
    }

    /// "coat on hook independently": the words between the known task and the level belong to its name.
    private static AssistTask wider(NoteText text, Hit task, int level) {
        int to = task.to();
        while (to < level && to - task.to() < 4 && (text.token(to).letters() || text.is(to, "-")) && !TaskWords.stops(text, to)) {
            to++;
        }
        boolean dangling = to > task.to() && text.any(to - 1, "on", "in", "of", "to", "for", "the", "a", "and", "or", "off");
        boolean whole = to == level || TaskWords.stops(text, to) || text.any(to, ":", "-");
        return to == task.to() || dangling || !whole ? new AssistTask(task.from(), task.to(), spelled(text, task), true, false)
                : new AssistTask(task.from(), to, Names.of(text, task.from(), to, null), true, false);
    }

    private static boolean number(NoteText text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.token(i).number()) {
                return true;
            }
        }
        return false;
    }

    private static int segment(NoteText text, Sorted clause, int level, int previous) {
        for (int i = level - 1; i >= Math.max(clause.from(), previous); i--) {
            int open = text.is(i, ")") ? opening(text, i, Math.max(clause.from(), previous)) : -1;
            if (open >= 0) {
                i = open;
                continue;
            }
            if (text.any(i, ",", ";", "(") && !(text.is(i, "(") && i == level - 1)) {
                return i + 1;
            }
        }
        return Math.max(clause.from(), previous);
    }

    /// "tub bench", "commode": things to sit on that stand for a transfer elsewhere, but not behind a task of their own.
    private static boolean equipment(NoteText text, @Nullable Hit hit) {
        boolean named = hit != null && hit.name().contains("transfer");
        for (int i = hit == null ? 0 : hit.from(); named && hit != null && i < hit.to(); i++) {
            named = !text.word(i).startsWith("transfer") && !text.any(i, "to", "→", ">", "t/f", "xfer");
        }
        return named;
    }

    /// "Transfers: sit to stand mod I, car CGA, tub SBA": behind the label a seat alone names the transfer.
    private static @Nullable AssistTask seat(NoteText text, Sorted clause, int from, int level) {
        int i = text.any(from, "to", "on", "off", "from", "on/off", "and", "the") ? from + 1 : from;
        boolean alone = i + 1 == level || (i + 2 == level && text.any(i + 1, ":", "-", "=", "w/", "with")) || text.any(i + 1, "via", "by", "using", "with", "w/");
        if (!alone || !text.any(i, "car", "tub", "toilet", "bed", "chair", "floor", "shower", "commode", "mat", "bsc", "bath", "couch", "sofa", "recliner")) {
            return null;
        }
        for (int k = clause.clause().from(); k < from; k++) {
            if (text.any(k, "transfers", "transfer", "xfers", "txfers", "tfs", "xfer") && !text.any(k + 1, "training")) {
                return new AssistTask(i, i + 1, text.word(i) + " transfer", true, false);
            }
        }
        return null;
    }

    private static boolean empty(NoteText text, int start, int to) {
        int from = text.token(start).whole(1, 20) && start + 1 == to ? start + 1 : start;
        for (int i = from; i < to; i++) {
            if (text.token(i).letters() || text.token(i).number()) {
                return false;
            }
        }
        return true;
    }

    /// "45 ft x 2 w RW to bathroom, CGA": a way walked with an aid earlier in the clause.
    private static int walked(NoteText text, Sorted clause, int low, int previous) {
        for (int i = low - 1; i >= Math.max(clause.from(), previous); i--) {
            if (text.token(i).number() && (text.named(i + 1, Category.UNIT, "ft", "m", "yd") || (text.is(i + 1, "'") && text.token(i).value() >= 10))) {
                for (int k = Math.max(clause.from(), i - 3); k < low; k++) {
                    if (text.hit(k, Category.DEVICE) != null) {
                        return i;
                    }
                }
            }
        }
        return -1;
    }

    /// @return the bracket that closes at the token, or -1: "kitchen task (choux pastry, 35 min) supervision"
    private static int opening(NoteText text, int close, int low) {
        for (int i = close - 1; i > low && i > close - 14; i--) {
            if (text.is(i, "(")) {
                return i;
            }
        }
        return -1;
    }

    /// The nearest task before the level; of overlapping ones the longest. A general word gives way to a special one.
    private static @Nullable Hit lastTask(NoteText text, int from, int to) {
        Hit best = null;
        for (int i = from; i < to; i++) {
            var hit = text.hit(i, Category.TASK);
            boolean counted = hit != null && text.any(i, "steps", "step") && text.token(i - 1).number() && best != null;
            if (hit == null || counted || hit.to() > to || (text.any(i - 1, "with", "w/", "bench", "using", "per", "from") && best != null) || text.any(i - 1, "via", "by")) {
                continue;
            }
            boolean general = text.any(i, "adl", "adls", "transfers", "mobility", "balance", "walk", "standing", "training", "self", "transfer");
            if (best == null || !general || (best.to() > hit.from() - 1 && hit.length() > best.length())) {
                best = hit;
            }
            i = hit.to() - 1;
        }
        return best;
    }

    private static @Nullable Hit behind(NoteText text, Sorted clause, int end) {
        int i = text.is(end, "of") && text.token(end + 1).whole(1, 4) ? end + 2 : end;
        i = text.any(i, "person", "people", "therapist", "staff") ? i + 1 : i;
        boolean linked = false;
        while (i < Math.min(clause.to(), end + 7)) {
            var hit = text.hit(i, Category.TASK);
            if (hit != null && hit.to() <= clause.to() && (linked || i == end)) {
                return hit;
            }
            if (text.any(i, "with", "w/", "for", "in", "during", "to", "on", "x")) {
                linked = true;
            } else if (text.any(i, ",", ";", "(", ")", ".", "and") || (text.token(i).number() && !text.is(i - 1, "x"))) {
                return null;
            }
            i++;
        }
        return null;
    }

    /// "feeding and grooming with setup", "UB/LB dressing min A".
    private static @Nullable AssistTask joined(NoteText text, Hit task, int low) {
        int i = task.from() - 1;
        if (!text.any(i, "and", "/", "&")) {
            return null;
        }
        if (task.name().endsWith("body dressing") && text.any(i - 1, "ub", "lb", "upper", "lower")) {
            return new AssistTask(i - 1, task.to(), "upper body dressing|lower body dressing", true, false);
        }
        for (int k = i - 1; k >= Math.max(low, i - 4); k--) {
            var hit = text.hit(k, Category.TASK);
            if (hit != null && hit.to() == i) {
                return new AssistTask(k, task.to(), spelled(text, hit) + "|" + spelled(text, task), true, false);
            }
        }
        return null;
    }

    /// No known task: the words of the item up to its first number.
    private static @Nullable AssistTask printed(Scene scene, Sorted clause, int low, int level, @Nullable String last) {
        var text = scene.text;
        int from = low;
        for (int i = low; i < level - 1; i++) {
            from = text.is(i, ":") && text.token(i + 1).letters() ? i + 1 : from;
        }
        while (from < level && (text.any(from, "he", "she", "they", "also", "now", "client", "student", "child", "we", "then", "followed", "by", "pt", "patient", "required", "requires", "requiring", "needed", "needs", "the", "and", "with", "w/", "to",
                "for", "at", "completed", "performed", ":") || text.token(from).number())) {
            from++;
        }
        int to = from;
        while (to < level && !text.token(to).number() && !text.any(to, "with", "w/", ":", "required", "requires", "needs", "completed", "performed",
                "from", "using", "//", "recovered", "for", "at")) {
            to++;
        }
        for (int i = low; i < level; i++) {
            if (text.token(i).number() && !scene.taken(i) && (text.named(i + 1, Category.UNIT, "ft", "m", "yd") || text.is(i + 1, "'"))) {
                return new AssistTask(i, i + 2, "ambulation", true, false);
            }
        }
        if (text.any(from, "trial", "st", "nd", "rd", "trials", "attempt") || text.any(from + 1, "trial", "attempt", "st", "nd", "rd")) {
            return null;
        }
        if (to <= from && last != null) {
            return new AssistTask(level, level + 1, last, true, false);
        }
        boolean words = to > from && TaskWords.words(text, from, to) && to - from <= 7 && text.token(from).letters() && text.word(from).length() > 1;
        boolean treated = (clause.section() == SoapSection.OBJECTIVE || clause.goal()) && text.hit(from, Category.WHEN) == null;
        if (!words || !treated) {
            return null;
        }
        return new AssistTask(from, to, Names.of(text, from, to, null), false, false);
    }

    private static String spelled(NoteText text, Hit hit) {
        return Names.of(text, hit.from(), hit.to(), hit);
    }
}
