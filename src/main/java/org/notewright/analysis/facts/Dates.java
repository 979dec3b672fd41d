package org.notewright.analysis.facts;

import org.notewright.analysis.facts.text.NoteText;

/// Numbers that are no measurements: dates, clock times, telephone numbers.
final class Dates {

    private static final String[] MONTHS = {"january", "february", "march", "april", "june", "july", "august", "september",
        "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov",
        "dec", "may"};

    private Dates() {
    }

    /// @return the index after a date, clock time or telephone number that starts at the token, or the token itself
    static int endOf(NoteText text, int i) {
        var first = text.token(i);
        if (first.letters()) {
            boolean day = text.any(i, MONTHS) && text.token(i + 1).whole(1, 31) && !text.any(i + 2, "x", "by", "sets", "reps", "/")
                    && (!text.any(i, "march") || text.token(i).upper());
            return !day ? i : text.is(i + 2, ",") && text.token(i + 3).whole(1900, 2100) ? i + 4
                    : text.token(i + 2).whole(1900, 2100) ? i + 3 : i + 2;
        }
        if (!first.number()) {
            return i;
        }
        boolean glued = text.token(i + 1).glued() && text.token(i + 2).glued();
        if (glued && text.is(i + 1, ":") && first.whole(0, 23) && text.token(i + 2).whole(0, 59)
                && text.token(i + 2).word().length() == 2) {
            return text.any(i + 3, "am", "pm", "a", "p") ? i + 4 : i + 3;
        }
        boolean three = glued && text.any(i + 1, "/", "-", ".") && text.is(i + 3, text.word(i + 1))
                && text.token(i + 3).glued() && text.token(i + 4).glued() && text.token(i + 4).number();
        if (three && text.token(i + 2).number()) {
            boolean american = first.whole(1, 12) && text.token(i + 2).whole(1, 31) && year(text, i + 4);
            boolean iso = first.whole(1900, 2100) && text.token(i + 2).whole(1, 12) && text.token(i + 4).whole(1, 31);
            boolean phone = first.word().length() == 3 && text.token(i + 4).word().length() == 4;
            return american || iso || phone ? i + 5 : i;
        }
        boolean local = glued && text.is(i + 1, "-") && first.word().length() == 3 && text.token(i + 2).number()
                && text.token(i + 2).word().length() == 4;
        if (local) {
            return i + 3;
        }
        boolean month = glued && text.is(i + 1, "/") && first.whole(1, 12) && text.token(i + 2).whole(2000, 2099);
        if (month) {
            return i + 3;
        }
        boolean due = glued && text.is(i + 1, "/") && first.whole(1, 12) && text.token(i + 2).whole(1, 31) && !text.is(i + 3, "/")
                && text.any(i - 1, "by", "due", "until", "thru", "dos", "dated");
        if (due) {
            return i + 3;
        }
        return first.whole(1, 31) && text.any(i + 1, MONTHS) && text.token(i + 2).whole(1900, 2100) ? i + 3 : i;
    }

    private static boolean year(NoteText text, int i) {
        int length = text.word(i).length();
        return text.token(i).number() && (length == 2 || text.token(i).whole(1900, 2100));
    }
}
