package org.notewright.analysis.facts;

import org.notewright.analysis.facts.text.Category;
import org.notewright.analysis.facts.text.NoteText;

/// Small signs that tell a rating of pain from other scores of ten, counts and the scale itself.
final class PainScales {

    private PainScales() {
    }

    /// A table's row that names something measured and no pain: its "4 / 10" is a pair of sides.
    static boolean foreign(Scene scene, Sorted clause) {
        boolean measured = false;
        for (int i = clause.from(); i < clause.to() && !scene.text.token(i).number(); i++) {
            if (scene.text.hit(i, Category.PAIN) != null) {
                return false;
            }
            measured |= scene.text.any(i, "r/l", "l/r") || scene.text.hits(i).stream().anyMatch(h -> Subject.of(h) != null);
        }
        return measured;
    }

    /// "last week it was a three and a seven", "Initial eval: avg 6, worst 9": bare numbers in the words right behind a rating.
    static boolean repeated(NoteText text, Sorted clause, Amount amount) {
        return amount.of() == null && amount.unit() == null && !amount.signed() && amount.value() <= 10 && amount.value() == Math.rint(amount.value())
                && text.any(amount.from() - 1, "a", "an", "was", "and", "avg", "average", "worst", "best", ":", "rest", "were", ",")
                && (text.any(amount.to(), "and", ",", ".", ";", "at", "with", "during", "/", "when") || text.hit(amount.to(), Category.WHEN) != null
                || amount.to() >= clause.to());
    }

    /// "PAIN (NPRS 0-10)", "0-10 scale": the scale itself, no rating.
    static boolean scale(NoteText text, Amount amount) {
        return text.any(amount.first() - 1, "nprs", "vas", "nrs", "npr", "vnrs", "scale") && text.any(amount.to(), ")", ":", "") || text.is(amount.to(), "scale");
    }

    /// "4 on the 0-10 scale", "a 6 on a pain scale".
    static boolean scaled(NoteText text, int at) {
        boolean on = text.any(at, "on") && text.any(at + 1, "a", "the", "0", "an");
        for (int i = at + 1; on && i < at + 9; i++) {
            if (text.any(i, "scale", "nprs", "vas", "nrs")) {
                return true;
            }
        }
        return false;
    }

    /// "2 at rest and 5 with gripping on a 0-10 scale": the scale counts for both.
    static boolean second(NoteText text, Sorted clause, Amount amount) {
        boolean told = text.any(amount.from() - 1, "and", ",") && text.any(amount.to(), "with", "at", "during", "after", "when", "while", "on");
        for (int i = amount.to(); told && i < clause.to(); i++) {
            if (text.any(i, "scale", "nprs", "vas", "nrs")) {
                return true;
            }
        }
        return false;
    }

    /// "at its worst this week it got to a 7", "sitting brings it to 1".
    static boolean reached(NoteText text, int at) {
        int i = text.any(at - 1, "a", "an") ? at - 2 : at - 1;
        boolean verb = text.any(i - 1, "got", "gets", "goes", "went", "it", "down", "up") && (text.any(i - 2, "brings", "brought", "it", "takes", "bring"));
        return text.is(i, "to") && verb && text.hit(at + 1, Category.UNIT) == null && !text.any(at + 1, "times", "on", "visits", "of");
    }

    /// "8 @ worst, 1 best", "at its best 0": a bare number right beside the word for the extreme.
    static boolean extreme(NoteText text, Sorted clause, Amount amount) {
        int after = text.any(amount.to(), "@", "at", "is", "as", "(") ? amount.to() + 1 : amount.to();
        after = text.any(after, "its", "the", "his", "her") ? after + 1 : after;
        boolean behind = after < clause.to() && (text.named(after, Category.WHEN, "worst", "best") || text.any(after, "worst", "best", "max", "least"));
        int before = text.any(amount.from() - 1, ":", "=", "is", "was", "of", "at", "a") ? amount.from() - 2 : amount.from() - 1;
        boolean ahead = before >= clause.from() && text.any(before, "worst", "best", "least", "most", "highest", "lowest", "max");
        boolean day = text.any(before, "week", "wk", "month", "mo", "today", "day", "night", "weekend", "year") && text.any(before - 1, "this", "past", "last", "the");
        int far = before - (text.any(before - 2, "the", "in") ? 3 : 2);
        ahead |= day && (text.any(before - 2, "worst", "best", "least", "lowest", "highest") || text.any(far, "worst", "best", "least") || text.any(far - 1, "worst", "best", "least"));
        return behind || ahead;
    }

    /// "Pain (NPRS): rest 1, activity 5, worst 7": a list of labels with their numbers behind the word and a colon.
    static boolean listedRating(NoteText text, Sorted clause, Amount amount) {
        boolean whole = amount.of() == null && amount.low() == null && amount.unit() == null && !amount.signed() && text.token(amount.first()).whole(0, 10);
        boolean ends = amount.to() >= clause.to() || text.any(amount.to(), ",", ";", ".", ")", "-", "_", "/", "|") && !text.token(amount.to() + 1).number();
        boolean label = text.token(amount.from() - 1).letters() || text.any(amount.from() - 1, ":", "=");
        if (!whole || !ends || !label || text.any(amount.from() - 1, "x", "visit", "week", "day", "level", "stage", "grade")) {
            return false;
        }
        boolean pain = false;
        int i = clause.from();
        while (i < amount.from() && !text.is(i, ":")) {
            pain |= text.any(i, "pain", "nprs", "nrs", "vas", "pn", "p!", "soreness", "ache");
            i++;
        }
        boolean colon = pain && i < amount.from() && i - clause.from() <= 10;
        for (int k = i + 1; colon && k < amount.from(); k++) {
            colon = !text.is(k, ".") && text.hit(k, Category.MEASURE) == null && text.hit(k, Category.MUSCLE) == null;
        }
        return colon;
    }

    /// "(eval: 5, 3, 9)": one more value in a bracket that an earlier day opens.
    static boolean listed(NoteText text, Sorted clause, int at) {
        for (int i = at - 1; i >= Math.max(clause.from(), at - 10); i--) {
            if (text.is(i, "(")) {
                return text.named(i + 1, Category.WHEN, "prior");
            }
            if (!text.token(i).number() && !text.any(i, ",", "/", ":", "at") && text.hit(i, Category.WHEN) == null) {
                return false;
            }
        }
        return false;
    }

    /// A score of ten that is no pain: trials, exertion, dizziness, another scale.
    static boolean other(Scene scene, Sorted clause, Amount amount) {
        var text = scene.text;
        boolean counted = text.any(amount.first() + 1, "of", "out") && text.token(amount.to()).letters() && text.word(amount.to()).length() > 3 && text.word(amount.to()).endsWith("s")
                && text.hit(amount.to(), Category.PAIN) == null && text.hit(amount.to(), Category.WHEN) == null;
        boolean parts = text.is(amount.first() + 1, "of") && !painWord(scene, clause, amount.from(), 40);
        if (counted || parts || text.any(amount.to() - 1, "steps") || text.named(amount.to() - 1, Category.UNIT, "reps", "words", "cycles", "day", "errors", "lines", "block", "wk")) {
            return true;
        }
        if (text.any(amount.to(), "trials", "trial", "attempts", "times", "opportunities", "reps", "letters", "correct", "items",
                "words", "visits", "accuracy", "catches", "steps", "rpe", "sessions", "exertion", "effort", "difficulty", "fatigue",
                "confidence", "dizziness", "sob", "sx", "symptoms", "nausea", "successful", "success", "stairs", "buttons", "tries", "throws", "targets", "objects",
                "pegs", "responses", "questions", "sentences", "sites", "points", "days", "nights")) {
            return true;
        }
        if (Dose.lifted(text, amount.first())) {
            return true;
        }
        for (int i = amount.from() - 1; i >= Math.max(clause.from(), amount.from() - 5); i--) {
            if (text.hit(i, Category.PAIN) != null || text.token(i).number() || text.is(i, ",")) {
                return false;
            }
            if (text.is(i, "scale") && text.any(i - 1, "faces", "pain")) {
                return false;
            }
            if ((text.any(i, "rpe", "exertion", "effort", "fatigue", "dizzy", "dizziness", "nausea", "dyspnea", "sob", "confidence",
                    "difficulty", "anxiety", "stress", "satisfaction", "performance", "function", "functional", "borg", "urgency", "heaviness", "stiffness", "spasticity", "tired",
                    "tinnitus", "itching", "itch", "pruritus", "instability", "foggy", "fogginess", "vertigo", "breathlessness", "reps", "scale", "energy", "rpd", "mbs", "mrc", "exhaustion", "worry", "importance", "readiness")
                    && !text.any(i + 1, "pain")) || text.hit(i, Category.MEASURE) != null || text.named(i, Category.MOTION, "opposition") || text.hit(i, Category.GRIP) != null) {
                return true;
            }
        }
        return false;
    }

    static boolean painWord(Scene scene, Sorted clause, int at, int reach) {
        for (int i = at - 1; i >= Math.max(clause.from(), at - reach); i--) {
            if (scene.text.hit(i, Category.PAIN) != null) {
                return true;
            }
        }
        return false;
    }
}
