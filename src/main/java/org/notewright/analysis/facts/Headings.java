package org.notewright.analysis.facts;

import org.jspecify.annotations.Nullable;
import org.notewright.analysis.facts.text.Category;
import org.notewright.analysis.facts.text.Hit;
import org.notewright.analysis.facts.text.NoteText;

/// Finds the label a clause opens with: "O:", "Plan -", "PMH:", "SUBJECTIVE" alone on its line.
final class Headings {

    /// A label and where the words after it begin.
    ///
    /// @param section the data file's name: S, O, A, P, AP, G (goals) or N (title, names, billing: no section)
    /// @param bare    true for a label that is no part of the clause
    /// @param next    first token after the label and its sign
    record Heading(String section, boolean bare, int next) {
        /// Its name only: the words are a patient's.
        @Override public String toString() {
            return "Heading";
        }
    }

    private final NoteText text;
    private final boolean letters;

    Headings(NoteText text) {
        this.text = text;
        this.letters = letterLines(text) >= 3;
    }

    /// @return true when goals follow a label: "P: Goals: …", "A/P - LTG: …"
    boolean opensGoals(Clause clause, int at) {
        if (at >= clause.to() || (!text.is(at + 1, ":") && !text.is(at + 2, ":") && text.hit(at, Category.HEADER) == null && !text.any(at, "pt", "patient"))) {
            return false;
        }
        var inner = at(new Clause(at, clause.to(), false, clause.lineEnd(), false));
        return inner != null && inner.section().equals("G");
    }

    /// Some write "S Pt reports …" with no sign: believed only when at least three such lines are there.
    private static int letterLines(NoteText text) {
        int count = 0;
        for (int i = 0; i < text.size(); i++) {
            if (letterAlone(text, i) && (i == 0 || text.token(i - 1).line())) {
                count++;
            }
        }
        return count;
    }

    private static boolean letterAlone(NoteText text, int i) {
        return text.any(i, "s", "o", "a", "p") && text.token(i).upper() && !(text.token(i + 1).glued() && (text.token(i + 1).letters() || text.token(i + 1).number()));
    }

    @Nullable Heading at(Clause clause) {
        var hit = text.hit(clause.from(), Category.HEADER);
        if (target(clause)) {
            return new Heading("G", false, clause.from());
        }
        int aim = aim(clause);
        if (aim > 0) {
            return new Heading("G", false, aim);
        }
        var boxed = text.is(clause.from(), "(") && clause.lineStart() ? text.hit(clause.from() + 1, Category.HEADER) : null;
        if (boxed != null && text.word(clause.from() + 1).length() > 2 && text.is(boxed.to(), ")") && boxed.to() + 1 >= clause.to()) {
            return new Heading(boxed.name(), boxed.term().detail().equals("strip"), boxed.to() + 1);
        }
        if (hit == null) {
            var label = TitleLines.label(text, clause);
            return label != null ? label : zeroForO(clause);
        }
        boolean bare = hit.term().detail().equals("strip");
        int next = hit.to();
        boolean letter = hit.length() == 1 && text.word(hit.from()).length() == 1;
        if (text.is(next, "(") && !letter) {
            next = closing(next);
        }
        boolean capital = text.token(hit.from()).upper();
        if (text.is(next, ":")) {
            return new Heading(hit.name(), bare, next + 1);
        }
        if (letter) {
            boolean initial = text.is(next, ".") && text.token(next + 1).upper() && text.is(next + 2, ",");
            boolean signed = capital && clause.lineStart() && text.any(next, ")", ".", "-", "/", "//", "_", "|") && !initial;
            boolean spaced = !initial && !text.is(next, ".") && capital && clause.lineStart() && letters && letterAlone(text, hit.from());
            return signed ? new Heading(hit.name(), true, next + 1)
                    : spaced ? new Heading(hit.name(), true, next) : null;
        }
        boolean alone = clause.lineStart() && next >= clause.to() && capital;
        boolean dashed = clause.lineStart() && text.is(next, "-") && !(text.token(next).glued() && text.token(next + 1).glued())
                && capital;
        boolean gapped = clause.lineStart() && next < clause.to() && capital && text.wide(next)
                && text.word(hit.from()).length() > 1 && !text.token(next).number();
        boolean spoken = clause.runOn() && text.named(hit.from(), Category.CUE, "run-on header");
        if (alone || dashed || gapped || spoken) {
            return new Heading(hit.name(), bare, dashed ? next + 1 : next);
        }
        var loose = looseGoal(hit, capital);
        return loose != null ? loose : TitleLines.label(text, clause);
    }

    /// "New LTG:", "Week 4 goals:", "The target is", "Long term goals (8 wks):", "We aim for": the word may stand later.
    ///
    /// @return the token after the words, or -1
    private int aim(Clause clause) {
        for (int i = clause.from(); i < Math.min(clause.to(), clause.from() + 6); i++) {
            var hit = text.hit(i, Category.HEADER);
            boolean goal = (hit != null && hit.name().equals("G") && !text.any(i, "met", "not", "partially")) || text.any(i, "aim", "aims", "aiming") || (text.any(i, "want", "wants", "expect", "hope", "hoping", "like") && Targets.named(text, i, clause.to()));
            boolean abbreviated = hit != null && text.any(i, "stg", "ltg", "stgs", "ltgs") && !text.any(hit.to(), "met", "not", "partially", "status", "progress");
            if (abbreviated && hit != null && i > clause.from() && !text.is(hit.to(), ":") && !text.is(hit.to(), "(") && !text.token(hit.to()).number()) {
                return hit.to();
            }
            if (goal) {
                int next = hit != null && hit.name().equals("G") ? hit.to() : i + 1;
                while (next < Math.min(clause.to(), i + 10) && (text.token(next).number() || text.any(next, "(", ")", "wk", "wks", "week", "weeks", "in", "by", "to", "mo",
                        "months", "month", "for", "d/c", "discharge", "next", "#", "-", "at", "end", "of", "the", "time", "frame", "rest", "today", "upgraded", "new",
                        "updated", "visits", "poc", "pn", "recert", "re", "eval", "progress", "report", "date", "note", "/", "session", "sessions", "program", "services", "year", "iep", "school")) && !text.is(next, ":") && !Headings.verb(text, next)) {
                    next++;
                }
                boolean told = text.any(next, "is", "are", "remain", "remains", "include", "includes") && !text.any(next + 1, "met", "not", "partially", "reached",
                        "achieved", "in", "progressing", "ongoing", "on", "close", "nearly", "well", "unmet", "within");
                boolean aims = text.any(i, "aim", "aims", "aiming") && next > i + 1 || text.any(i, "want", "wants", "expect", "hope", "hoping", "like");
                return text.is(next, ":") || told || aims ? next + 1 : -1;
            }
            boolean term = text.any(i, ":") && i > clause.from() && (text.any(i - 1, "term") || (i == clause.from() + 1 && text.any(i - 1, "new", "lt", "st") && text.any(i - 1, "lt", "st")));
            if (term) {
                return i + 1;
            }
            boolean before = text.any(i, "new", "updated", "revised", "week", "wk", "weeks", "wks", "month", "months", "mo", "short", "long", "term", "patient's",
                    "her", "his", "the", "our", "client", "pt", "patient", "functional", "therapy", "treatment", "remaining", "current", "upgraded", "next", "in",
                    "by", "for", "-", "my", "we", "now", "also", "then", "still", "s", "i", "he", "she", "would", "am", "are", "ot", "pt's", "discharge", "to", "their", "progress", "outstanding", "#", "/", "primary", "main", "first", "second", "third")
                    || text.token(i).whole(1, 52);
            if (!before) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean verb(NoteText text, int i) {
        return text.any(i, "is", "are");
    }

    /// "Within 12 weeks: rotation 95", "In 4 weeks pt will …", "Pt will score …": a goal without the word.
    private boolean target(Clause clause) {
        int i = clause.from();
        for (int k = i + 1; k + 2 < clause.to(); k++) {
            boolean named = text.any(k, "remains", "is", "stays") && text.any(k + 1, "the", "our", "her", "his", "a", "my", "your") && text.any(k + 2, "long", "short")
                    && text.any(text.is(k + 3, "-") ? k + 5 : k + 4, "goal");
            if (named) {
                return true;
            }
        }
        boolean term = (text.any(i, "within", "in", "by") && text.token(i + 1).whole(1, 52) && text.named(i + 2, Category.UNIT, "wk", "mo"))
                || (text.any(i, "by", "at") && text.any(i + 1, "discharge", "d/c") && text.any(i + 2, ":", ",", "pt", "patient", "he", "she", "client", "the", "they", "mr", "mrs", "ms"));
        int end = text.any(i, "to", "by", "before", "for", "at", "until") && text.any(i + 1, "discharge", "d/c", "dc") ? i + 2 : i;
        end = end > i && dated(end) > end ? dated(end) : end;
        if (end > i && text.is(end, ":")) {
            return true;
        }
        int date = text.any(i, "by", "until") ? dated(i + 1) : i;
        if ((date > i + 1 && text.any(date, ":", ",")) || Aims.by(text, clause)) {
            return true;
        }
        boolean aims = false;
        boolean numbers = false;
        for (int k = i; k < clause.to(); k++) {
            aims |= text.named(k, Category.CUE, "aim") || (text.any(k, "is", "are", "should", "expected", "hopes", "wants", "able") && text.any(k + 1, "to", "be"));
            numbers |= k > i + 2 && text.token(k).number();
        }
        boolean will = text.any(i, "pt", "patient", "client", "child", "student", "he", "she") && text.is(i + 1, "will") && aims;
        return will || (term && (text.is(i + 3, ":") || text.is(i + 2, ":") || aims) && (numbers || leveled(clause)));
    }

    /// "By 7/14:", "By June 3:", "By end of May:".
    private int dated(int i) {
        int end = Dates.endOf(text, i);
        boolean month = text.token(i).upper() && text.any(i, "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
                "november", "december");
        return end > i ? end : month ? i + 1 : text.token(i).whole(1, 12) && text.is(i + 1, "/") && text.token(i + 2).number() ? i + 3 : i;
    }

    private boolean leveled(Clause clause) {
        for (int k = clause.from(); k < clause.to(); k++) {
            var hit = text.hit(k, Category.LEVEL);
            if (hit != null && (hit.length() > 1 || text.word(k).length() > 2)) {
                return true;
            }
        }
        return false;
    }

    /// "Goals, 8 weeks: …", "LTG TUG <12 s", "goal is …": goals need no colon.
    private @Nullable Heading looseGoal(Hit hit, boolean capital) {
        if (!hit.name().equals("G")) {
            return null;
        }
        if (text.any(hit.from(), "met", "not", "partially", "target", "targets") || (text.any(hit.from(), "goals") && text.any(hit.to(), "met", "were"))) {
            return null;
        }
        boolean verb = text.any(hit.to(), "met", "achieved", "partially", "not", "ongoing");
        boolean short1 = !text.any(hit.from(), "goal", "goals", "target", "targets") || capital || text.token(hit.from() - 1).line() || text.any(hit.from() - 1, "•", "-")
                || text.any(hit.to(), "is", "are", "of");
        return verb || !short1 ? null : new Heading("G", false, hit.to());
    }

    /// A scanner's "0:" at the start of a line is the letter O.
    private @Nullable Heading zeroForO(Clause clause) {
        boolean zero = clause.lineStart() && text.is(clause.from(), "0") && text.is(clause.from() + 1, ":")
                && !text.token(clause.from() + 2).glued();
        return zero ? new Heading("O", true, clause.from() + 2) : null;
    }

    private int closing(int open) {
        for (int i = open; i < open + 8; i++) {
            if (text.is(i, ")")) {
                return i + 1;
            }
        }
        return open;
    }
}
