package org.notewright.analysis.facts;

import org.jspecify.annotations.Nullable;
import org.notewright.analysis.facts.text.Category;
import org.notewright.analysis.facts.text.NoteText;

/// Planned visits per week: "2x/wk x 6 wks", "2-3 times per week for 8 weeks", "twice a week". How often somebody
/// exercises at home or has a headache is no frequency of visits.
final class FrequencyReader implements Reader {

    private static final int LOOK = 9;

    @Override public void read(Scene scene) {
        for (var clause : scene.clauses) {
            for (int i = clause.from(); i < clause.to(); i++) {
                read(scene, clause, i);
            }
        }
    }

    private void read(Scene scene, Sorted clause, int i) {
        var text = scene.text;
        double value = 0;
        Double low = null;
        int end = -1;
        boolean minutes = scene.free(i) && text.is(i + 1, "x") && text.token(i + 2).number() && text.named(i + 3, Category.UNIT, "min");
        if (minutes) {
            value = text.token(i).value();
            end = value >= 1 && value <= 7 ? week(text, i + 4, false) : -1;
        } else if (scene.free(i)) {
            boolean range = text.any(i + 1, "-", "to", "or") && text.token(i + 2).number();
            int at = range ? i + 3 : i + 1;
            value = text.token(at - 1).value();
            low = range ? (Double) text.token(i).value() : null;
            boolean fraction = text.is(at, "/") && text.token(at + 1).number();
            end = value >= 1 && value <= 7 && !fraction ? week(text, at, true) : -1;
        } else if (text.any(i, "once", "twice") && !scene.taken(i)) {
            value = text.is(i, "once") ? 1 : 2;
            end = week(text, i + 1, false);
        } else if (every(text, i) > 0 && !scene.taken(i)) {
            value = everyValue(text, i);
            end = every(text, i);
        } else if (text.any(i, "weekly") && !scene.taken(i) && text.any(i + 1, "x", "for") && clause.section() == SoapSection.PLAN) {
            value = 1;
            end = i + 1;
        }
        boolean then = value < 1 && text.any(i - 1, "then", "to") && text.any(i - 2, ",", "wks", "weeks", "wk");
        if (end < 0 || then || !(minutes || visits(text, clause, i, end))) {
            return;
        }
        int weeksEnd = weeksAfter(scene, end, clause.to());
        @Nullable Double weeks = weeksEnd > 0 ? (Double) lastNumber(text, end, weeksEnd) : weeksBefore(text, i, clause.from());
        int to = weeksEnd > 0 ? weeksEnd : end;
        scene.take(i, to);
        scene.add(new Fact.Frequency(text.span(i, to), value, low, weeks));
    }

    /// "q wk x 12", "every week for 4 visits", "every other week for 12 weeks", "every 2 weeks".
    ///
    /// @return the index after the words, or -1
    private static int every(NoteText text, int i) {
        if (text.any(i, "qwk", "qweek")) {
            return i + 1;
        }
        if (!text.any(i, "q", "every", "each", "once") || (text.is(i, "once") && !text.is(i + 1, "every"))) {
            return -1;
        }
        int at = text.is(i, "once") ? i + 2 : i + 1;
        boolean several = text.any(at, "other") || text.token(at).whole(2, 4);
        at = several ? at + 1 : at;
        boolean week = text.any(at, "wk", "week") || (several && text.any(at, "wks", "weeks"));
        return week ? at + 1 : -1;
    }

    private static double everyValue(NoteText text, int i) {
        int at = text.is(i, "once") ? i + 2 : i + 1;
        return text.any(at, "other") ? 0.5 : text.token(at).number() ? Math.round(100 / text.token(at).value()) / 100.0 : 1;
    }

    /// @return the index after "x/wk", "times per week", "/week", "x weekly" at `at`, or -1
    private static int week(NoteText text, int at, boolean bare) {
        int i = at;
        boolean counted = false;
        while (text.any(i, "x", "times", "time", "visits", "visit", "sessions", "session", "days", "xs")) {
            counted = true;
            i++;
        }
        boolean joined = false;
        while (text.any(i, "/", "per", "a", "each", "every", "-")) {
            joined = true;
            i++;
        }
        if (text.any(i, "wk", "week", "wkly", "weekly", "wks", "weeks")) {
            boolean weekly = text.any(i, "wkly", "weekly");
            boolean fits = counted || (weekly && !bare) || joined || !bare;
            return fits && !(text.any(i, "wks", "weeks") && !joined) ? i + 1 : -1;
        }
        boolean homeHealth = bare && text.is(at, "w") && text.token(at).glued() && text.token(at + 1).number()
                && text.token(at + 1).glued();
        return homeHealth ? at + 1 : -1;
    }

    private static int weeksAfter(Scene scene, int end, int to) {
        var text = scene.text;
        int i = end;
        if (text.any(end, ".", ";", ",", "\n") && text.any(end + 1, "duration", "length", "dur")) {
            int at = text.any(end + 2, ":", "-", "of", "is") ? end + 3 : end + 2;
            int last = text.any(at + 1, "-", "to") && text.token(at + 2).number() ? at + 2 : at;
            return text.token(last).number() && text.any(last + 1, "wk", "wks", "week", "weeks") ? last + 2 : -1;
        }
        boolean each = text.is(end, "for") && text.token(end + 1).number() && text.any(end + 2, "min", "minutes", "mins") && text.any(end + 3, "over", "for", "x", "across", "each", ",");
        i = each ? end + 3 : i;
        while (i < Math.min(to, Math.max(i, end) + 5) && text.any(i, "x", "for", "each", "across", "land", "aquatic", "clinic", "in", "pt", "ot", "outpatient", "individual", "group", "therapy", "tx", "/", ",", "(", "the", "next", "-", "duration", ":", "over", "total",
                "of")) {
            i++;
        }
        if (i >= to || !text.token(i).number() || scene.taken(i)) {
            return -1;
        }
        int last = text.any(i + 1, "-", "to") && text.token(i + 2).number() ? i + 3 : i + 1;
        while (text.any(last, "more", "additional", "further", "consecutive", "remaining")) {
            last++;
        }
        boolean month = text.any(last, "mo", "mos", "months", "month", "visits", "visit", "days", "min", "sessions");
        boolean week = text.any(last, "wk", "wks", "week", "weeks", "w");
        boolean implied = (text.is(i - 1, "x") && (last >= to || text.any(last, ".", ",", ";", ")", "then", "and", "to", "w/", "with") || text.is(last, "/") && !text.token(last).glued())) || text.is(end - 1, "w");
        boolean elided = text.is(i - 1, "for") && (last >= to || text.any(last, ".", ",", ";", "then")) && weeksNamed(text, end);
        implied |= elided;
        return week ? last + 1 : !month && implied ? last : -1;
    }

    /// "twice weekly for three weeks, then weekly for two": the unit was said with the number before.
    private static boolean weeksNamed(NoteText text, int end) {
        for (int i = end - 1; i > end - 12 && !text.token(i).line(); i--) {
            if (text.any(i, "weeks", "wks") && text.token(i - 1).number()) {
                return true;
            }
        }
        return false;
    }

    private static double lastNumber(NoteText text, int from, int to) {
        double value = 0;
        for (int i = from; i < to; i++) {
            value = text.token(i).number() ? text.token(i).value() : value;
        }
        return value;
    }

    private static @Nullable Double weeksBefore(NoteText text, int i, int from) {
        for (int k = i - 1; k >= Math.max(from, i - LOOK); k--) {
            boolean weeks = text.any(k, "wk", "wks", "week", "weeks") && text.token(k - 1).number();
            if (weeks && text.any(k - 2, "for", "next", "x", "coming", "following", "first", "another", "additional", "remaining", "over", ":", "-", "to")) {
                return text.token(k - 1).value();
            }
        }
        return null;
    }

    private static boolean visits(NoteText text, Sorted clause, int from, int end) {
        boolean therapy = false;
        boolean other = false;
        for (int i = Math.max(clause.from(), from - LOOK); i < Math.min(clause.to(), end + 3); i++) {
            therapy |= text.any(i, "pt", "ot", "poc", "frequency", "freq", "therapy", "continue", "cont", "seen", "treatment",
                    "skilled", "visits", "sessions", "recommend", "outpatient", "plan", "recommended", "see", "push");
            boolean home = text.any(i, "hep", "walk", "walks", "walking", "gym", "yoga", "headaches", "headache", "swims",
                    "swimming", "jogs", "runs", "running", "works", "home", "pilates", "exercises", "exercised", "golf", "class",
                    "falls", "icing", "ice", "bike", "bikes", "dizzy", "wakes", "wake", "episodes", "incontinence", "leaks",
                    "cooks", "independently", "drives", "plays", "practice", "perform", "workout", "stretching", "stretches");
            boolean visit = text.is(i, "home") && text.any(i - 1, "ot", "pt", "at", "in");
            other |= home && !visit && i <= end;
            other &= !(i >= from - 2 && i < from && text.any(i, "pt", "ot", "poc"));
        }
        boolean plan = (clause.section() == SoapSection.PLAN || clause.section() == SoapSection.ASSESSMENT) && !clause.goal();
        boolean told = clause.section() == SoapSection.SUBJECTIVE;
        return !other && (plan || (therapy && !told) || (clause.section() == null && therapy) || text.hit(from, Category.VITAL) != null);
    }
}
