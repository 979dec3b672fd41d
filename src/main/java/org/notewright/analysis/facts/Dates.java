package org.notewright.analysis.facts;

import java.util.List;
import org.notewright.analysis.facts.text.NoteText;

/// Numbers that are no measurements: dates, clock times, telephone numbers.
final class Dates {

    private static final String[] MONTHS = {"january", "february", "march", "april", "june", "july", "august", "september",
        "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov",
        "dec", "may"};
    private static final int[] MONTH = {1, 2, 3, 4, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3, 4, 6, 7, 8, 9, 9, 10, 11, 12, 5};

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
        boolean padded = glued && text.is(i + 1, "/") && first.whole(1, 12) && text.token(i + 2).whole(1, 31) && !text.is(i + 3, "/")
                && first.word().length() == 2 && (first.word().startsWith("0") || (text.word(i + 2).length() == 2 && text.word(i + 2).startsWith("0")));
        boolean told = glued && text.is(i + 1, "/") && first.whole(1, 12) && text.token(i + 2).whole(1, 31) && !text.is(i + 3, "/") && !text.is(i + 3, "-")
                && (text.any(i - 1, "on", "since", "fr", "thru", "through", "beginning", "starting", "ending", "effective") || (text.is(i - 1, "of") && text.any(i - 2, "as", "week", "wk", "date"))
                || (text.any(i - 1, "from", "at", "ie", "eval", "soc", "lv", "adm", "admit", "pn", "re", "seen", "tested", "taken", "report") && !score(text, i + 2)));
        boolean boxed = glued && text.is(i - 1, "(") && text.is(i + 1, "/") && first.whole(1, 12) && text.token(i + 2).whole(1, 31) && text.is(i + 3, ")") && !score(text, i + 2)
                && !text.token(i - 2).number() && (text.token(i + 4).number() || text.token(i + 4).letters() || text.any(i + 4, ":"));
        boolean opens = glued && text.is(i - 1, "(") && text.is(i + 1, "/") && first.whole(1, 12) && text.token(i + 2).whole(1, 31) && text.is(i + 3, ":") && !score(text, i + 2);
        boolean closes = glued && text.is(i + 1, "/") && first.whole(1, 12) && text.token(i + 2).whole(1, 31) && text.is(i + 3, ")") && !score(text, i + 2)
                && (text.token(i - 1).number() || text.hit(i - 1, org.notewright.analysis.facts.text.Category.UNIT) != null || text.hit(i - 2, org.notewright.analysis.facts.text.Category.LEVEL) != null);
        if (padded || told || boxed || opens || closes) {
            return i + 3;
        }
        boolean due = glued && text.is(i + 1, "/") && first.whole(1, 12) && text.token(i + 2).whole(1, 31) && !text.is(i + 3, "/")
                && text.any(i - 1, "by", "due", "until", "thru", "dos", "dated");
        if (due) {
            return i + 3;
        }
        return first.whole(1, 31) && text.any(i + 1, MONTHS) && text.token(i + 2).whole(1900, 2100) ? i + 3 : i;
    }

    /// @return true for the denominators of ratings, grades and short scales
    private static boolean score(NoteText text, int i) {
        return text.token(i).whole(5, 5) || text.token(i).whole(10, 10) || text.token(i).whole(20, 20) || text.token(i).whole(24, 24) || text.token(i).whole(28, 28)
                || text.token(i).whole(30, 30) || text.token(i).whole(12, 12);
    }

    /// @return the day of the note, a number that differs by day, or -1 where its first lines print none
    static int noteDay(NoteText text) {
        for (int i = 0; i < Math.min(text.size(), 80); i++) {
            int day = day(text, i);
            if (day > 0 && !text.any(i - 1, "dob", "doi", "onset", "doe", "dos", "surgery", "sx") && !(text.is(i - 1, ":") && text.any(i - 2, "dob", "doi", "birth", "injury", "onset"))) {
                return day;
            }
        }
        return -1;
    }

    /// @return month and day of the date that starts at the token as one number, or -1 where none starts
    static int day(NoteText text, int i) {
        if (endOf(text, i) == i || !text.token(i).number() || text.is(i + 1, ":")) {
            if (text.token(i).letters() && endOf(text, i) > i) {
                int month = List.of(MONTHS).indexOf(text.word(i));
                return text.is(i, "may") ? 5 * 32 + whole(text, i + 1) : MONTH[month] * 32 + whole(text, i + 1);
            }
            return -1;
        }
        if (text.token(i).whole(1900, 2100)) {
            return whole(text, i + 2) * 32 + whole(text, i + 4);
        }
        return text.token(i).whole(1, 12) && text.token(i + 2).whole(1, 31) ? whole(text, i) * 32 + whole(text, i + 2) : -1;
    }

    private static int whole(NoteText text, int i) {
        return (int) text.token(i).value();
    }

    private static boolean year(NoteText text, int i) {
        int length = text.word(i).length();
        return text.token(i).number() && (length == 2 || text.token(i).whole(1900, 2100));
    }
}
