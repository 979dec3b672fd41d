package org.notewright.analysis.facts;

import org.notewright.analysis.facts.text.NoteText;

/// Tests no lexicon knows, by their shape: capitals and a score over a whole that no rating, grade, dose or day has ("FIST 44/56").
final class Acronyms {

    private static final int LEAST = 3;
    private static final int LONGEST = 8;
    private static final int LEAST_WHOLE = 12;

    private Acronyms() {
    }

    /// @return true when the token names such a test
    static boolean test(NoteText text, int i) {
        var token = text.token(i);
        int length = token.end() - token.start();
        if (!token.letters() || !token.upper() || length < LEAST || length > LONGEST || !text.hits(i).isEmpty()) {
            return false;
        }
        for (int k = token.start(); k < token.end(); k++) {
            char c = text.note().charAt(k);
            if (Character.isLetter(c) && !Character.isUpperCase(c)) {
                return false;
            }
        }
        int at = i + 1;
        while (at < i + 4 && text.any(at, ":", "=", "score", "total", "-", "is")) {
            at++;
        }
        boolean fraction = text.token(at).number() && text.is(at + 1, "/") && text.token(at + 2).whole(LEAST_WHOLE, 500) && text.token(at).value() <= text.token(at + 2).value();
        boolean day = text.token(at).whole(1, 12) && text.token(at + 2).whole(1, 31) && !text.any(at - 1, "score", "total");
        return fraction && !day && Dates.endOf(text, at) == at
                && !text.any(i, "bp", "visit", "med", "claim");
    }
}
