package org.notewright.analysis.facts;

import org.jspecify.annotations.Nullable;
import org.notewright.analysis.facts.text.Category;
import org.notewright.analysis.facts.text.Hit;
import org.notewright.analysis.facts.text.NoteText;

/// Tasks no lexicon knows, in the note's own words: "Opening the milk carton, setup only", "chopped peppers with rocker knife, supervision".
final class TaskWords {

    private static final int LONGEST = 8;

    private TaskWords() {
    }

    /// @return true for words that end a task's name: how it is done, who needs what, when
    static boolean stops(NoteText text, int i) {
        return text.any(i, "with", "w/", "using", "via", "at", "is", "are", "was", "were", "now", "today", "still", "requires", "required", "requiring", "needs", "needed", "needing", "took", "takes",
                "from", "by", "per", "c", "w", "only", "currently", "remains", "continues", "completed", "performed", "after", "x", "he", "she", "pt", "patient", "level", "=", "but", "then",
                "improved", "progressed", "goes", "went", "given", "and", "l/r", "r/l", "self", "each", "reciprocal", "reciprocally") || text.hit(i, Category.WHEN) != null || text.hit(i, Category.LEVEL) != null || text.hit(i, Category.DEVICE) != null;
    }

    /// @return true when words of a task's own stand between the tokens
    static boolean words(NoteText text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.token(i).letters() && text.word(i).length() > 2 && !filler(text, i) && !stops(text, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean filler(NoteText text, int i) {
        return text.any(i, "he", "she", "they", "pt", "patient", "client", "student", "the", "a", "an", "then", "also", "and", "can", "able", "to", "his", "her", "their", "now", "today", "mr", "mrs",
                "ms", "i", "we", "still", "only", "just", "up", "for", "needs", "needed", "requires", "required", "at", "it", "trial", "rep", "reps", "attempt", "first", "last", "second", "third", "one", "two", "1st", "2nd", "3rd", "4th", "5th", "st", "nd", "rd", "th", "which", "that", "who", "where", "when",
                "this", "except", "each", "both") || text.hit(i, Category.CUE, "equipment") != null;
    }

    private static @Nullable Hit known(NoteText text, int from, int to) {
        for (int i = from; i < Math.min(to, from + 3); i++) {
            if (text.hit(i, Category.TASK) != null) {
                return text.hit(i, Category.TASK);
            }
        }
        return null;
    }

    /// The words that open the clause, where the level stands behind a comma or colon of its own.
    static @Nullable AssistTask segment(NoteText text, Sorted clause, int low, int level) {
        int from = clause.from();
        for (int i = clause.from(); i < low - 2; i++) {
            from = text.is(i, ":") && text.token(i + 1).letters() ? i + 1 : from;
        }
        while (from < low && (filler(text, from) || !text.token(from).letters())) {
            from++;
        }
        var known = known(text, from, low);
        known = known == null ? known(text, clause.from(), Math.min(clause.from() + 1, low)) : known;
        if (known != null && known.name().equals("ambulation")) {
            return new AssistTask(known.from(), known.to(), known.name(), true, false);
        }
        int to = from;
        while (to < low && to - from < LONGEST && (text.token(to).letters() || text.is(to, "-") && text.token(to).glued() || text.is(to, "/") && text.token(to).glued())
                && !(stops(text, to) && !text.any(to, "and", "with", "from"))) {
            to++;
        }
        while (to > from && (filler(text, to - 1) || stops(text, to - 1) || text.any(to - 1, "on", "in", "of"))) {
            to--;
        }
        for (int i = to; i < low; i++) {
            if (text.token(i).number() && (text.any(i + 1, "%", "/") || text.any(i - 1, "<", ">", "<=", ">="))) {
                return null;
            }
        }
        boolean told = to > from && text.word(from).length() > 1 && text.hit(from, Category.MEASURE) == null && text.hit(from, Category.PAIN) == null && text.hit(from, Category.SERVICE) == null
                && text.hit(from, Category.FINDING) == null && !text.any(to, "(") && level - to <= 12;
        return told ? new AssistTask(from, to, Names.of(text, from, to, null), false, false) : null;
    }
}
