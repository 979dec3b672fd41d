package org.notewright.analysis.facts;

import org.notewright.analysis.facts.text.Category;
import org.notewright.analysis.facts.text.NoteText;

/// Stated sums of minutes: total treatment time, and the sum of timed codes.
final class TimeReader implements Reader {

    private static final int LOOK = 8;
    private static final int MOST_MINUTES = 360;

    @Override public void read(Scene scene) {
        for (var clause : scene.clauses) {
            for (int i = clause.from(); i < clause.to(); i++) {
                if (scene.free(i)) {
                    read(scene, clause, i);
                }
            }
        }
    }

    private void read(Scene scene, Sorted clause, int i) {
        var text = scene.text;
        boolean letter = text.is(i + 1, "m") && text.token(i + 1).glued() && text.any(i - 1, "tot", "total", "time", "timed", "ttl", "tt", "ttt") && text.token(i).whole(8, 240);
        boolean minutes = letter || text.named(i + 1, Category.UNIT, "min") || text.is(i + 1, "'") || bare(text, clause, i);
        if (!text.token(i).whole(1, 2000) || (text.is(i - 1, "x") && !text.is(i - 2, "time"))) {
            return;
        }
        boolean unit = text.named(i + 1, Category.UNIT, "min") || text.is(i + 1, "'");
        var sum = before(text, clause.from(), i, minutes) < 0 ? MinuteSums.of(text, i) : "";
        if (!sum.isEmpty()) {
            add(scene, i, unit ? i + 3 : i + 2, sum.equals("timed"), text.token(i).value(), i);
            return;
        }
        int after = unit ? i + 2 : i + 1;
        boolean postfix = unit && text.any(after, "tot", "total", "timed", "ttl") && (text.any(after + 1, "/", ",", ";", ".", ")", "|") || after + 1 >= clause.to());
        postfix |= minutes && text.any(i + 1, "timed") && text.is(i + 2, ")");
        int cue = postfix ? -1 : before(text, clause.from(), i, minutes);
        for (int k = cue - 1; cue >= 0 && k >= Math.max(clause.from(), cue - 5); k--) {
            if (text.any(k, "timed", "total") && !text.token(k + 1).number() && slash(text, k, cue)) {
                cue = k;
            }
        }
        boolean timed = false;
        int from = cue;
        int to = after;
        if (cue >= 0) {
            timed = timed(text, cue, i);
            if (both(text, cue, i) && text.is(i + 1, "/") && text.token(i + 2).number()) {
                boolean timedFirst = firstIsTimed(text, cue, i);
                add(scene, cue, i + 3, timedFirst, text.token(i).value(), i);
                add(scene, cue, i + 3, !timedFirst, text.token(i + 2).value(), i + 2);
                return;
            }
        } else if (minutes) {
            while (text.any(after, "of", "(", "-", ",", ")")) {
                after++;
            }
            int next = text.any(after + 1, ":", "=", "time", "tx", "treatment", "timed") ? after + 2 : after + 1;
            boolean other = text.token(next).number() || (text.token(next + 1).number() && text.any(next, ":", "time", "minutes", "of", "="));
            boolean comma = text.is(i + 2, ",") || text.is(i + 2, ")");
            boolean all = (text.is(i - 1, "all") && text.any(after, "face", "1", "one", "direct", "timed")) || text.any(after, "altogether") || (text.any(after, "in", "all") && text.any(after + 1, "all", "told"));
            boolean spent = text.any(after, "treatment", "tx", "session", "therapy", "visit", "one", "direct", "skilled") && text.any(after + 1, "altogether", "total", "in");
            boolean passed = text.any(after, "were", "was") && text.any(after + 1, "spent") && text.any(after + 2, "in", "with", "on") && treatment(text, after + 3);
            int head = text.any(i - 1, ":", ",", "-") ? i - 2 : i - 1;
            boolean told = text.any(head, "told", "together") && text.is(head - 1, "all") || text.any(head, "altogether") || (text.is(head, "all") && text.is(head - 1, "in"));
            boolean total = told || all || spent || passed || session(text, clause.from(), i) || !other && text.any(after, "total", "tot", "ttl") && !text.named(after, Category.LEVEL, "Total A")
                    && !text.any(after + 1, "knee", "hip", "shoulder", "assist");
            timed = (text.any(after, "timed") && !(other && comma)) || (total && text.any(after + 1, "timed"));
            if (!total && !timed && !clock(text, clause.from(), i)) {
                return;
            }
            from = i;
            to = total || timed ? after + 1 : i + 2;
        } else {
            return;
        }
        add(scene, from, to, timed, text.token(i).value(), i);
        int all = text.any(after, ",", "(", "-", ";") ? after + 1 : after;
        if (!timed && text.is(all, "all") && text.any(all + 1, "timed", "of", "were") && (text.is(all + 1, "timed") || text.is(all + 2, "timed") || text.is(all + 2, "it") && !text.any(all + 3, "one", "direct", "1", "in", "individual"))) {
            add(scene, from, all + 2, true, text.token(i).value(), i);
        }
    }

    /// "total 56 / timed 48", "(timed 55)", "(38 timed)" in a clause that speaks of services or minutes.
    private static boolean bare(NoteText text, Sorted clause, int i) {
        int back = text.any(i - 1, "=", ":") ? i - 2 : i - 1;
        boolean equal = back < i - 1 && text.any(back, "total", "timed", "tot") && (i + 1 >= clause.to() || text.any(i + 1, ",", ".", ")", "/", ";", "|"));
        boolean sum = equal || (text.any(i - 1, "total", "timed", "tot", "ttm", "tcm", "tct", "tmt", "ttl", "ttt", "tt") && text.any(i + 1, "tcm", "tct", ",", ".", ")", "/", ";", "|", "", "(", "\n"))
                || (text.any(i - 1, "total", "timed", "tot", "ttm", "tcm", "tct", "ttl") && (i + 1 >= clause.to() || text.any(i + 1, "timed", "total")))
                || (text.any(i + 1, "timed", "total") && text.any(i + 2, ")", ",", ""));
        if (!sum || !text.token(i).whole(8, 240) || (text.is(i + 1, "/") && text.token(i + 2).number() && text.token(i + 2).glued())) {
            return false;
        }
        for (int k = Math.max(0, i - 120); k < Math.min(text.size(), i + 20); k++) {
            if (text.hit(k, Category.SERVICE) != null || text.any(k, "min", "minutes", "'")) {
                return !text.any(i - 1, "total") || !text.any(i - 2, "visits", "falls");
            }
        }
        return false;
    }

    private static void add(Scene scene, int from, int to, boolean timed, double minutes, int at) {
        scene.take(at, at + 1);
        if (minutes > MOST_MINUTES) {
            scene.reject(from, to, "A session cannot last longer than " + MOST_MINUTES + " minutes.");
        } else {
            scene.add(new Fact.Time(scene.text.span(from, to), timed ? "timed" : "total", minutes));
        }
    }

    /// @return the first token of the words that announce a sum before the number, or -1
    private static int before(NoteText text, int clauseFrom, int i, boolean minutes) {
        boolean time = minutes;
        for (int k = i - 1; k >= Math.max(clauseFrom, i - LOOK); k--) {
            time |= text.any(k, "time", "minutes", "min", "mins", "tx", "treatment", "timed", "session");
            if (text.token(k).number() || text.any(k, ",", ";", ".") || (text.hit(k, Category.SERVICE) != null
                    && !text.any(k, "ex", "group", "us", "exercise") && !text.any(k, "tx"))) {
                return -1;
            }
            if (text.any(k, "untimed")) {
                return -1;
            }
            boolean whole = minutes && text.any(k, "whole", "entire", "overall", "full") && text.any(k + 1, "visit", "session", "treatment", "time", "appointment");
            boolean session = whole || (text.any(k, "session", "tx", "treatment", "visit") && text.any(k + 1, "time", "length", "duration",
                    "minutes", "total")) || text.any(k, "ttt") || (text.any(k, "duration") && minutes);
            if ((time && text.any(k, "total", "tot", "ttl", "totals", "ttm")) || (session && time)) {
                return Math.max(clauseFrom, text.any(k - 1, "session", "timed") ? k - 1 : k);
            }
            boolean label = minutes && ((k == clauseFrom && text.any(k, "time", "minutes", "duration")) || text.any(k, "tt")) && i - k <= 2 && (text.is(k + 1, ":") || k + 1 == i || text.is(k + 1, "="));
            if (label) {
                return k;
            }
            if (minutes && text.any(k, "tcm", "tct")) {
                return k;
            }
            if (text.any(k, "timed") && (minutes || text.any(k + 1, ":", "minutes", "min", "code", "total", "time"))) {
                return text.any(k - 1, "total", "tot") ? k - 1 : k;
            }
        }
        return -1;
    }

    private static boolean slash(NoteText text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.token(i).number()) {
                return false;
            }
            if (text.is(i, "/")) {
                return true;
            }
        }
        return false;
    }

    private static boolean timed(NoteText text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.any(i, "tcm", "tct") || (text.any(i, "timed") && !text.any(i - 1, "un", "non"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean both(NoteText text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.is(i, "/")) {
                return timed(text, from, to);
            }
        }
        return false;
    }

    private static boolean firstIsTimed(NoteText text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.is(i, "/")) {
                return timed(text, from, i);
            }
        }
        return false;
    }

    /// "spent in treatment", "in the session".
    private static boolean treatment(NoteText text, int at) {
        int i = text.any(at, "the", "direct", "skilled", "active", "our") ? at + 1 : at;
        return text.any(i, "treatment", "tx", "session", "therapy") && text.hit(i, Category.SERVICE) == null;
    }

    /// "Done today (54 min):", "last session, 3/12, 30 minutes", "seen for 45 minutes": minutes right behind the name of the session.
    private static boolean session(NoteText text, int from, int i) {
        boolean lasted = (text.is(i - 1, "for") && text.any(i - 2, "seen", "treated"))
                || (text.any(i - 1, "lasted", "ran") && text.any(i - 2, "session", "visit", "treatment"));
        if (lasted && !text.any(i + 2, "of", "on", "x", "by", "per")) {
            return true;
        }
        boolean room = text.any(i - 1, "room", "clinic", "gym", "here") && text.any(i - 2, "the", "our") && text.any(i - 3, "in") && (i + 2 >= text.size() || text.any(i + 2, ".", ",", ";", "") || text.token(i + 2).line());
        if (room || text.any(i + 2, "on", "by") && text.any(i + 3, "video", "screen", "telehealth")) {
            return true;
        }
        boolean head = i - 1 == from && text.any(i - 1, "tx", "treatment", "rx", "session", "visit", "today") && text.is(i + 2, ":");
        if (head) {
            return true;
        }
        boolean visit = text.is(i + 2, ",") && text.is(i - 1, ",") && text.any(i - 2, "visit", "session", "treatment") && text.any(i + 3, "all", "direct", "one");
        if (visit) {
            return true;
        }
        boolean closed = text.any(i + 2, ")") || text.is(i + 2, ":");
        for (int k = i - 1; closed && k >= Math.max(from, i - 8); k--) {
            if (text.any(k, "session", "visit") || (text.is(k, "today") && text.any(k - 1, "done", "did", "treatment", "tx", "treated", "interventions",
                    "intervention", "provided", "performed", "completed"))) {
                return !text.any(k - 1, "per", "each", "every", "a", "next") && !text.any(k + 1, "s", "per");
            }
            if (!text.any(k, "(", ",", "-", "/", "on", "of") && !text.token(k).number()) {
                return false;
            }
        }
        return false;
    }

    /// "9:00-9:45 (45 min)": two clock times and the minutes they give.
    private static boolean clock(NoteText text, int from, int i) {
        int clocks = 0;
        for (int k = Math.max(from, i - 14); k < i; k++) {
            if (text.hit(k, Category.SERVICE) != null) {
                return false;
            }
        }
        for (int k = Math.max(from, i - 14); k < i; k++) {
            int end = Dates.endOf(text, k);
            if (end > k) {
                clocks += text.is(k + 1, ":") ? 1 : 0;
                k = end - 1;
            } else if (text.word(k).length() == 4 && text.token(k).whole(500, 2359)) {
                clocks++;
            } else if (text.token(k).number()) {
                return false;
            }
        }
        return clocks >= 2;
    }
}
