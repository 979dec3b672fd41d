package org.notewright.analysis.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.notewright.analysis.facts.text.Category;
import org.notewright.analysis.facts.text.Hit;
import org.notewright.analysis.facts.text.NoteText;

/// Levels of assistance with the task they are for: "UB dressing min A", "CGA with stairs", "(mod A at eval)".
final class AssistReader implements Reader {

    private final Tables tables;
    private @Nullable String lastTask;
    private @Nullable String lineTask;
    private @Nullable Columns columns;
    private int column;
    /// How many levels the clause has given.
    private int levels;

    AssistReader(Tables tables) {
        this.tables = tables;
    }

    @Override public void read(Scene scene) {
        var moments = new Moments(scene.text);
        for (var clause : scene.clauses) {
            if (AssistPairs.read(scene, clause)) {
                continue;
            }
            columns = tables.row(clause);
            column = 0;
            levels = 0;
            lastTask = clause.clause().lineStart() ? null : scene.text.hit(clause.from(), Category.TASK) != null ? null : lastTask;
            var opening = scene.text.hit(clause.from(), Category.TASK);
            lineTask = opening != null && opening.to() < clause.to() ? opening.name() : clause.clause().lineStart() ? null : lineTask;
            int previous = clause.from();
            for (int i = clause.from(); i < clause.to(); i++) {
                var hit = cellLevel(scene.text, clause, i) != null ? cellLevel(scene.text, clause, i) : level(scene, clause, i);
                if (hit != null) {
                    previous = one(scene, clause, hit, previous, moments);
                    i = Math.max(i, previous - 1);
                }
            }
        }
    }

    /// A level that fills its cell: "| min A | I |".
    private @Nullable Hit cellLevel(NoteText text, Sorted clause, int i) {
        var hit = text.hit(i, Category.LEVEL);
        if (hit == null || i == clause.from() || text.any(hit.to(), "units", "unit", "minutes")) {
            return null;
        }
        boolean bars = columns != null && columns.layout() == Columns.Layout.BARS && text.is(i - 1, "|")
                && (hit.to() >= clause.to() || text.any(hit.to(), "|", "(", "x", ","));
        boolean gaps = clause.clause().lineStart() && gap(text, i) && (hit.to() >= clause.to() || gap(text, hit.to()) || text.is(hit.to(), "x"))
                && (text.token(i).upper() || columns != null);
        return bars || gaps ? hit : null;
    }

    private static boolean gap(NoteText text, int i) {
        int between = text.token(i).start() - text.token(i - 1).end();
        return between >= 2 || (between == 1 && text.note().charAt(text.token(i - 1).end()) == '\t');
    }

    /// The task of a row is its first cell: "Toilet transfer, drop-arm    Dep    Mod A".
    private static @Nullable AssistTask row(Scene scene, Sorted clause, int level) {
        var text = scene.text;
        int end = clause.from() + 1;
        while (end < level && !gap(text, end) && !text.is(end, "|")) {
            end++;
        }
        if (end > level || text.hit(clause.from(), Category.LEVEL) != null || !text.token(clause.from()).letters()) {
            return null;
        }
        int comma = clause.from();
        while (comma < end && !text.any(comma, ",", "(", ":", "_") && !(text.is(comma, "-") && !text.token(comma).glued())) {
            comma++;
        }
        var known = text.hit(clause.from(), Category.TASK);
        boolean whole = known != null && known.to() <= end;
        int to = whole && known != null ? known.to() : Math.max(comma, clause.from() + 1);
        return new AssistTask(clause.from(), to, Names.of(text, clause.from(), to, whole ? known : null), true, false);
    }

    private static @Nullable Hit level(Scene scene, Sorted clause, int i) {
        var text = scene.text;
        var hit = text.hit(i, Category.LEVEL);
        if (hit == null && text.any(i, "minimal", "moderate", "maximal") && adjective(text, clause, i)) {
            var name = text.is(i, "minimal") ? "Min A" : text.is(i, "moderate") ? "Mod A" : "Max A";
            return new Hit(i, i + 1, new org.notewright.analysis.facts.text.Term(Category.LEVEL, name, "", ""));
        }
        if (hit == null || hit.to() > clause.to()) {
            return null;
        }
        int next = hit.to();
        boolean full = hit.length() > 1 || text.any(i, "sba", "cga", "supervision", "spv");
        if (full && text.any(next, "cues", "cue", "vc", "vcs", "verbal", "tactile")) {
            return hit;
        }
        if (text.is(next, "of") && text.token(next + 1).whole(1, 4)) {
            return hit;
        }
        if (text.any(next, "cues", "cue", "verbal", "vc", "vcs", "tactile", "difficulty", "cueing", "living", "facility", "program", "variable",
                "hep", "edema", "position", "pain", "effort", "tenderness", "complexity", "restrictions", "swelling", "resistance", "gym", "community",
                "visual", "guarding", "spasm", "deficits", "improvement", "antalgic", "trendelenburg", "limitation", "of", "loss", "tightness",
                "protection", "exercise", "exercises", "management", "compensation", "impairment", "opening", "v/c", "tone", "fall", "lordosis",
                "dysmetria", "irritability", "severity", "drainage", "strength", "gains", "vcs", "tcs", "sway", "unsteadiness", "home", "benefit")) {
            return null;
        }
        boolean lives = text.any(i - 1, "lives", "live", "living", "gravity", "time", "become", "remain", "remains", "more", "most", "fully")
                && !text.any(i - 1, "remains");
        boolean hidden = (text.any(i, "supervision", "supervised") && text.any(i - 1, "under", "without", "direct", "pt", "require")
                && !text.any(i - 1, "require")) || (text.is(i, "setup") && !task(text, clause, i) && !text.any(i - 1, "with", "w/", ",", ":", "after", "following", "needs", "requires", "needed", "required")
                && !text.any(hit.to(), "only"));
        if (lives || hidden) {
            return null;
        }
        boolean bare = hit.length() == 1 && text.word(i).length() <= 3 && !text.any(i, "sba", "cga", "ind", "spv", "tga", "s/u");
        return !bare || bare(scene, clause, hit) ? hit : null;
    }

    /// "(moderate at start of care)", "in September it was maximal": the level alone behind one told in full.
    private static boolean adjective(NoteText text, Sorted clause, int i) {
        boolean opens = text.any(i - 1, "(", "was", "were", "from", "is", "now") && !text.any(i + 1, "assist", "assistance", "a");
        boolean ends = i + 1 >= clause.to() || text.any(i + 1, ")", ",", ".", ";", "at", "in", "on", "last") || text.hit(i + 1, Category.WHEN) != null;
        for (int k = i - 1; opens && ends && k > Math.max(0, i - 40); k--) {
            var level = text.hit(k, Category.LEVEL);
            if (level != null && level.length() > 1 && (k >= clause.from() || text.named(clause.from(), Category.WHEN, "prior") || text.any(i - 2, "this", "it", "that"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean task(NoteText text, Sorted clause, int i) {
        for (int k = Math.max(clause.from(), i - 6); k < Math.min(clause.to(), i + 6); k++) {
            if (text.hit(k, Category.TASK) != null) {
                return true;
            }
        }
        return false;
    }

    /// "min", "mod", "I", "S", "dep" alone: only right behind a task, before a break.
    private static boolean bare(Scene scene, Sorted clause, Hit hit) {
        var text = scene.text;
        int i = hit.from();
        boolean letter = text.word(i).length() == 1;
        if ((letter && !text.token(i).upper()) || text.token(i - 1).number() || (letter && text.any(i + 1, "/", "'", ":")) || scene.taken(i + 1)) {
            return false;
        }
        boolean ends = hit.to() >= clause.to() || text.any(hit.to(), ",", ";", ".", ")", "x", "(", "w/", "with", "for", "and", "from", "at", "assist",
                "all", "due", "on", "to", "using", "in", "/", "→", "today", "|", "by", "1st", "first", "each", "both") || text.hit(hit.to(), Category.WHEN) != null
                || text.hit(hit.to(), Category.TASK) != null || (letter && text.any(i, "i") && text.is(i - 1, "("));
        boolean behind = false;
        for (int k = i - 1; k >= Math.max(clause.from(), i - 6); k--) {
            if (text.any(k, ",", ";", "(") && !(text.is(k, "(") && k == i - 1)) {
                break;
            }
            for (var task : text.hits(k)) {
                behind |= task.term().category() == Category.TASK && task.to() <= i && i - task.to() <= (hit.to() >= clause.to() || text.any(hit.to(), ",", ";") ? 6 : letter ? 2 : 3);
            }
        }
        boolean opens = !letter && text.any(i - 1, "was", "to", "from", "→", "(", "with", "w/", "needs", "requires") && task(text, clause, i);
        if (letter && text.is(i, "i") && clause.goal() && (i == clause.from() || text.any(i - 1, ",", ":", ";", "•", "-")) && text.any(hit.to(), "with", "w/", "in", "c")) {
            return true;
        }
        boolean own = clause.goal() && ends && !text.any(i, "a", "p", "b") && (TaskWords.words(text, Math.max(clause.from(), i - 5), i) && text.token(i - 1).letters() || text.is(i - 1, ",") && feet(text, clause, i));
        if (own) {
            return true;
        }
        boolean plof = (clause.label().equals("plof") || clause.base() == When.PRIOR) && letter && text.is(i, "i");
        return (ends && (behind || opens)) || plof;
    }

    private static boolean feet(NoteText text, Sorted clause, int at) {
        for (int k = clause.from(); k < at; k++) {
            if (text.token(k).number() && text.named(k + 1, Category.UNIT, "ft", "m", "yd")) {
                return true;
            }
        }
        return false;
    }

    private int one(Scene scene, Sorted clause, Hit found, int previous, Moments moments) {
        var text = scene.text;
        var hit = found;
        int to = hit.to();
        if (text.any(to, "/", "-", "to", "→") && (!text.any(to, "to", "→") || !changes(text, clause, hit))) {
            var upper = text.hit(to + 1, Category.LEVEL);
            if (upper != null && upper.to() <= clause.to() && (upper.length() > 1 || text.word(to + 1).length() > 2)) {
                hit = upper;
                to = upper.to();
            }
        }
        if (text.is(to, "x") && text.token(to + 1).whole(1, 4)) {
            scene.take(to + 1, to + 2);
            to += 2;
        }
        var when = moments.of(clause, found.from(), to, previous, false);
        var cell = columns == null ? null : columns.at(text, clause, found.from(), column);
        when = cell != null && cell.when() != null ? cell.when() : when;
        when = when == When.PRIOR && text.is(to, "→") && within(text, clause, to) ? When.CURRENT : when;
        boolean aim = when == When.CURRENT && clause.section() == SoapSection.PLAN && text.is(to, "by")
                && (text.any(to + 1, "discharge", "d/c", "dc") || text.token(to + 1).number());
        when = aim ? When.GOAL : when;
        column++;
        boolean bracketed = when == When.CURRENT && !clause.goal() && levels > 0 && text.is(found.from() - 1, "(") && (text.is(to, ")") || Dates.endOf(text, to) > to);
        when = bracketed ? When.PRIOR : when;
        levels++;
        if (clause.label().equals("plof") || clause.label().equals("prior")) {
            when = When.PRIOR;
        }
        var moment = text.hit(clause.from(), Category.WHEN);
        boolean label = moment != null && found.from() <= moment.to() + 1 && found.from() > clause.from()
                && (found.from() == moment.to() || text.hit(moment.to(), Category.TASK) == null);
        var named = lastTask != null ? lastTask : lineTask;
        var task = label && named != null ? new AssistTask(found.from(), to, named, true, false) : AssistTask.of(scene, clause, found.from(), to, previous, lastTask);
        if (columns != null && columns.parted() && clause.clause().lineStart()) {
            var first = row(scene, clause, found.from());
            task = first != null ? first : task;
        } else if (column > 0 && columns != null && lastTask != null) {
            task = new AssistTask(found.from(), to, lastTask, true, false);
        }
        if (task == null || task.name().equals("hep")) {
            return to;
        }
        boolean told = clause.section() == SoapSection.ASSESSMENT || clause.section() == SoapSection.PLAN;
        if (told && !clause.goal() && !task.known()) {
            return to;
        }
        int from = Math.min(task.from(), found.from());
        for (var name : List.of(task.name().split("\\|", -1))) {
            scene.add(new Fact.Assist(text.span(from, Math.max(to, task.to())), name, hit.name(), when));
        }
        lastTask = task.name();
        return Math.max(to, task.behind() ? task.to() : to);
    }

    /// "SBA → CGA with fatigue", "mod A → min A 3rd rep": a change within the session.
    private static boolean within(NoteText text, Sorted clause, int arrow) {
        var second = text.hit(arrow + 1, Category.LEVEL);
        for (int i = second == null ? arrow + 1 : second.to(); i < Math.min(clause.to(), arrow + 9); i++) {
            if (text.any(i, "fatigue", "rep", "reps", "trial", "trials", "cues", "practice", "repetition", "attempt", "attempts", "cueing", "last", "fatigued", "2nd", "3rd",
                    "second", "third")) {
                return true;
            }
            if (text.any(i, ",", ";", ".")) {
                return false;
            }
        }
        return false;
    }

    /// "from mod A to min A": two values, not a range.
    private static boolean changes(NoteText text, Sorted clause, Hit hit) {
        for (int i = Math.max(clause.from(), hit.from() - 3); i < hit.from(); i++) {
            if (text.any(i, "from", "progressed", "improved")) {
                return true;
            }
        }
        return text.is(hit.to(), "→");
    }
}
