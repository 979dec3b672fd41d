package org.notewright.analysis.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The number of this visit: "v6/12", "Visit 9 of 20", "Visits attended: 11", "4th visit". The first one counts.
final class VisitReader implements Reader {

    private static final int MOST = 400;
    private static final int EARLY = 60;
    /// "third PT visit", "5th home visit".
    private static final String[] KINDS = {"pt", "ot", "home", "therapy", "treatment", "clinic", "office", "scheduled", "outpatient", "rehab"};
    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
            "eleventh", "twelfth");

    @Override public void read(Scene scene) {
        var text = scene.text;
        for (int i = 0; i < text.size(); i++) {
            int ordinal = ordinal(text, i);
            if (ordinal > 0) {
                int end = text.any(i + 1, "th", "st", "nd", "rd") ? i + 2 : i + 1;
                end = text.any(end, KINDS) && !text.any(end + 1, "of") ? end + 1 : end;
                if (text.is(end, "of")) {
                    scene.take(i, end + 2);
                    scene.add(new Fact.Visit(text.span(i, end + 3), ordinal, (int) text.token(end + 1).value()));
                    return;
                }
                boolean told = text.any(end + 1, "of") && text.token(end + 2).whole(1, MOST);
                scene.take(i, told ? end + 3 : end);
                scene.add(new Fact.Visit(text.span(i, told ? end + 3 : end + 1), ordinal, told ? (Integer) (int) text.token(end + 2).value() : null));
                return;
            }
            int number = number(scene, i);
            if (number < 0) {
                continue;
            }
            int slash = Amount.denominator(text, number + 1);
            if (slash < 0 && text.is(number + 1, "of") && text.any(number + 2, "a", "an", "her", "his", "the", "planned", "approved", "authorized")) {
                int at = number + 2;
                while (at < number + 6 && text.any(at, "a", "an", "her", "his", "the", "planned", "approved", "authorized", "expected", "total", "of")) {
                    at++;
                }
                slash = text.token(at).number() ? at : slash;
            }
            if (slash < 0 && text.is(number + 1, "(") && text.is(number + 2, "of") && text.token(number + 3).number()) {
                slash = number + 3;
            }
            if (slash < 0 && text.is(number + 1, "(") && text.token(number + 2).number() && text.any(number + 3, "auth", "authorized", "approved", "total", "allowed")) {
                slash = number + 2;
            }
            if (slash > 0 && text.token(slash).number() && text.token(slash).value() < text.token(number).value()) {
                continue;
            }
            @Nullable Integer of = slash > 0 && text.token(slash).whole(1, MOST) ? (Integer) (int) text.token(slash).value() : null;
            int to = of == null ? number + 1 : slash + 1;
            scene.take(number, to);
            scene.add(new Fact.Visit(text.span(Math.min(i, number), Math.max(to, i + 1)), (int) text.token(number).value(), of));
            return;
        }
    }

    /// "10th visit", "fourth session" near the top of a note; "first visit" is more often an earlier one.
    ///
    /// @return the number, or 0
    private static int ordinal(org.notewright.analysis.facts.text.NoteText text, int i) {
        if (i >= EARLY || text.any(i - 1, "after", "by", "until", "since", "at", "from", "every", "next", "before")) {
            return 0;
        }
        var word = text.word(i);
        int end = i + 1;
        int value = 0;
        if (text.token(i).number() && text.any(i + 1, "th", "st", "nd", "rd") && text.token(i + 1).glued()) {
            end = i + 2;
            value = (int) text.token(i).value();
        } else if (word.length() <= 5 && word.length() > 2 && Character.isDigit(word.charAt(0)) && text.any(i, "2nd", "3rd", "4th", "5th", "6th", "7th", "8th", "9th", "10th",
                "11th", "12th")) {
            value = Integer.parseInt(word.substring(0, word.length() - 2));
        } else {
            value = 1 + ORDINALS.indexOf(word);
        }
        end = text.any(end, KINDS) ? end + 1 : end;
        if (value > 1 && text.is(end, "of") && text.token(end + 1).whole(value, MOST) && text.any(end + 2, "visits", "sessions", "visit", "session")) {
            return value;
        }
        return value > 1 && text.any(end, "visit", "session", "treatment", "appointment") ? value : 0;
    }

    /// @return the token of the visit number when one is told at `i`, or -1
    private int number(Scene scene, int i) {
        var text = scene.text;
        if (text.is(i, "visit") && text.token(i + 1).number() && text.is(i + 2, "→") && text.any(i + 3, "visit")) {
            return -1;
        }
        boolean other = text.any(i - 1, "last", "next", "per", "by", "previous", "prior", "every", "until", "since", "each",
                "this", "remaining", "in", "at", "after", "for", "x", "authorized", "approved", "additional", "more")
                || (text.is(i - 1, "of") && !text.token(i - 2).line());
        int seen = text.any(i, "seen", "attendance", "attended") ? text.is(i + 1, "x") || text.is(i + 1, "for") ? i + 2 : i + 1 : -1;
        boolean counted0 = seen > 0 && text.token(seen).whole(1, MOST) && Amount.denominator(text, seen + 1) > 0 && !text.any(seen + 1, "out")
                && text.token(Amount.denominator(text, seen + 1)).whole((int) text.token(seen).value(), MOST);
        int whole = counted0 ? Amount.denominator(text, seen + 1) + 1 : 0;
        if (counted0 && scene.free(seen) && !(text.any(seen - 1, "attended") && text.any(whole, "days") && text.any(whole + 1, ",", "this"))) {
            return seen;
        }
        if (opening(text, i) && scene.free(i + 1)) {
            return i + 1;
        }
        boolean bracket = text.any(i, "visit", "session") && text.is(i + 1, "(") && text.token(i + 2).whole(1, MOST) && text.any(i + 3, "of", "/");
        if (bracket && scene.free(i + 2)) {
            return i + 2;
        }
        boolean counts = text.any(i, "visit", "session", "vis", "tx", "treatment") && text.token(i + 1).whole(1, MOST) && Amount.denominator(text, i + 2) > 0
                && text.token(Amount.denominator(text, i + 2)).whole(1, MOST) && Dates.endOf(text, i + 1) == i + 1
                && text.token(Amount.denominator(text, i + 2)).value() >= text.token(i + 1).value();
        if (counts && scene.free(i + 1) && !text.any(i - 1, "next", "by", "last", "previous", "prior")) {
            return i + 1;
        }
        boolean treated = text.is(i, "day") && i < EARLY && text.any(i - 1, "tx", "treatment", "therapy") && text.token(i + 1).whole(1, 99);
        if (treated && scene.free(i + 1)) {
            return i + 1;
        }
        boolean day = text.is(i, "day") && i < EARLY && text.token(i + 1).whole(1, 99) && text.is(i + 2, "of") && text.token(i + 3).whole(2, 99);
        if (day && scene.free(i + 1)) {
            return i + 1;
        }
        if ((text.any(i, "visit", "visits", "vis") && !other) || (text.is(i, "v") && text.token(i + 1).number()
                && (text.token(i + 1).glued() || (text.token(i).upper() && text.is(i + 2, "/") && (i == 0 || text.token(i - 1).line()))))) {
            int at = i + 1;
            while (text.any(at, "#", ":", "no", "number", ".", "attended", "completed", "to", "date", "-", "count", "seen", "today",
                    "is", "=", "(", "num", "total", "this", "used", "auth", "_", "|", "authorized", "cert", "since", "soc", "eval")) {
                at++;
            }
            return text.token(at).whole(1, MOST) && !text.is(at + 1, "x") && (!text.is(at + 1, ".") || text.token(at + 2).line())
                    ? usable(scene, at) : text.token(at).whole(1, MOST) ? usable(scene, at) : -1;
        }
        boolean hash = text.is(i, "#") && i < EARLY && !text.token(i - 1).number() && text.token(i + 1).whole(1, 99) && text.any(i + 2, "of", "/") && text.token(i + 3).whole((int) text.token(i + 1).value(), MOST);
        if (hash && scene.free(i + 1)) {
            return i + 1;
        }
        boolean v = text.is(i, "v") && i < 30 && text.token(i + 1).whole(1, 99) && text.is(i + 2, "/") && text.token(i + 3).whole((int) text.token(i + 1).value(), MOST)
                && (text.any(i - 1, "|", ",", "-") || text.token(i - 1).line() || text.wide(i));
        if (v && scene.free(i + 1)) {
            return i + 1;
        }
        boolean session = text.any(i, "session", "tx", "treatment", "appt", "appointment");
        boolean early = i < 30 && text.is(i, "session") && text.token(i).upper() && text.token(i + 1).whole(1, 99)
                && (text.any(i + 2, ".", ",") || text.token(i + 2).line());
        boolean alone = i < EARLY && text.is(i, "session") && text.token(i + 1).whole(1, 99) && (text.token(i + 2).line() || text.is(i + 2, "|")) && (text.any(i - 1, "|", ",", "-") || text.token(i - 1).line()
                || text.token(i).start() - text.token(i - 1).end() >= 2);
        if ((early || alone) && scene.free(i + 1)) {
            return i + 1;
        }
        if (session && !other) {
            int at = i + 1;
            while (text.any(at, "#", ":", "no")) {
                at++;
            }
            boolean counted = text.is(i + 1, "#") || Amount.denominator(text, at + 1) > 0;
            return counted && text.token(at).whole(1, MOST) && !text.token(at + 2).whole(100, 999) ? usable(scene, at) : -1;
        }
        boolean counted = text.token(i).whole(1, MOST) && scene.free(i);
        boolean attended = counted && text.any(i + 1, "visits", "sessions", "treatments") && text.any(i + 2, "attended", "completed", "seen", "used", "kept") && !text.any(i - 1, "of", "/", "-", "last");
        if (attended) {
            return i;
        }
        if (counted && text.any(i - 1, "attended", "completed") && text.any(i + 1, "visits", "sessions", "of", "/")) {
            return i;
        }
        int of = counted ? Amount.denominator(text, text.any(i + 1, "th", "st", "nd", "rd") ? i + 2 : i + 1) : -1;
        return of > 0 && text.any(of + 1, "visits", "sessions", "visit") && text.token(of).value() >= text.token(i).value() ? i : -1;
    }

    /// "v 22", "tx 5" in the note's first line.
    private static boolean opening(org.notewright.analysis.facts.text.NoteText text, int i) {
        if (!text.any(i, "v", "tx", "treatment", "appt") || !text.token(i + 1).whole(1, 99) || text.any(i + 2, "x", ".", "'", "min", "minutes", "%")) {
            return false;
        }
        for (int k = 0; k < i; k++) {
            if (text.token(k).line() || k > 20) {
                return false;
            }
        }
        return !text.any(i + 2, "/", "of");
    }

    private static int usable(Scene scene, int at) {
        return scene.free(at) && !scene.text.any(at + 1, "min", "mins", "minutes", "minute") ? at : -1;
    }
}
