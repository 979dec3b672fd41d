package org.notewright.analysis.facts;

import org.jspecify.annotations.Nullable;
import org.notewright.analysis.facts.text.NoteText;

/// Grades of manual muscle tests: "4-/5", "4 / 5", "four minus out of five", and bare "4+" where strength is the subject.
///
/// @param grade 0 to 5 with + or -, or null when the number is above 5 and so impossible
/// @param to    index after the last token
record Grades(@Nullable String grade, int to) {
    /// Its name only: the words are a patient's.
    @Override public String toString() {
        return "Grades";
    }


    /// @param i     a number token
    /// @param bare  whether a grade without "/5" is believed
    /// @return the grade, or null when the number is none
    static @Nullable Grades at(NoteText text, int i, boolean bare) {
        return at(text, i, bare, false);
    }

    /// "4 / 4+", "3+/5", "4/5 | 5/5": two grades of two sides joined by one stroke, no fraction of five on either side.
    static boolean pair(NoteText text, int i, int end) {
        int strokes = 0;
        int fives = 0;
        int low = i;
        while (low > 0 && i - low < 10 && !cell(text, low) && !text.token(low - 1).line() && !text.token(low - 1).letters()) {
            low--;
        }
        for (int k = low; k < Math.min(end, i + 10) && (k <= i || !cell(text, k)) && !text.token(k).line() && !text.token(k).letters(); k++) {
            strokes += text.is(k, "/") ? 1 : 0;
            fives += text.is(k, "/") && text.token(k + 1).whole(5, 5) ? 1 : 0;
        }
        return strokes == 1 || (strokes > 1 && fives < strokes && !slashes(text, low, Math.min(end, i + 10)));
    }

    /// "5/5 / 4/5": more strokes than commas can part.
    private static boolean slashes(NoteText text, int from, int to) {
        for (int k = from; k + 2 < to; k++) {
            if (text.is(k, "/") && (text.is(k + 2, "/") || text.is(k + 3, "/") && text.any(k + 2, "+", "-"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean cell(NoteText text, int i) {
        return text.is(i, "|") || text.is(i - 1, "|") || text.wide(i);
    }

    /// @return the grade alone, its stroke parting two sides
    static Grades first(NoteText text, int i) {
        boolean half = text.any(i + 1, "+", "-") && text.token(i + 1).glued();
        return new Grades(half ? text.word(i) + text.word(i + 1) : text.word(i), half ? i + 2 : i + 1);
    }

    /// @param series true where strokes join grades of several moments: "3/4-" is 3, then 4-
    static @Nullable Grades at(NoteText text, int i, boolean bare, boolean series) {
        if (!text.token(i).whole(0, 99)) {
            return null;
        }
        int at = i + 1;
        String sign = "";
        boolean glued = text.token(at).glued();
        boolean half = (text.any(at, "+", "-") && (glued || text.is(at + 1, "/"))) || text.any(at, "plus", "minus");
        if (half && !(text.is(at, "-") && text.token(at + 1).number() && text.token(at + 1).glued()
                && !(text.any(at + 2, "+", "-") && text.is(at + 3, "/")))) {
            sign = text.any(at, "+", "plus") ? "+" : "-";
            at++;
        }
        int denominator = Amount.denominator(text, at);
        boolean five = denominator > 0 && text.token(denominator).whole(5, 5) && !text.is(at, "of")
                && !(text.token(denominator + 1).glued() && text.any(denominator + 1, "/"));
        if (five) {
            boolean possible = text.token(i).value() <= 5 && !(text.token(i).value() == 5 && sign.equals("+"));
            boolean other = text.any(denominator + 1, "trials", "times", "reps", "days", "attempts", "opportunities", "steps");
            return other ? null : new Grades(possible ? text.word(i) + sign : null, denominator + 1);
        }
        var unit = text.hit(at, org.notewright.analysis.facts.text.Category.UNIT);
        if (sign.isEmpty() && unit != null && text.token(at).start() - text.token(at - 1).end() <= 1 && text.word(at).length() > 1) {
            return null;
        }
        boolean apart = text.wide(at);
        boolean ends = (apart || !text.token(at).number()) && !text.any(at, "x", "/", "%", "°", "deg", "degrees", "lb", "lbs", "#", "sec", "s", "min",
                "to", "out", "wks", "weeks", "in", "cm", "reps", "sets", "-", "days", "mos", "kg");
        ends |= (series && text.any(at, "/", "→")) || (text.is(at, "/") && !text.token(at).glued() && text.token(at + 1).letters());
        boolean shape = text.token(i).whole(0, 5) && ((!sign.isEmpty() && (!text.token(at).glued() || text.token(at).line() || text.any(at, ",", ";", ".", ")", "/")))
                || (sign.isEmpty() && ends && bare));
        return bare && shape ? new Grades(text.word(i) + sign, at) : null;
    }
}
