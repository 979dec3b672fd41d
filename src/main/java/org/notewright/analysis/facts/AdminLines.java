package org.notewright.analysis.facts;

import org.notewright.analysis.facts.text.Category;
import org.notewright.analysis.facts.text.NoteText;
import org.notewright.analysis.facts.text.Token;

/// Knows what is no part of the record's story: titles, names, dates, billing numbers and signatures.
final class AdminLines {

    private static final int SIGNATURE = 16;

    private final NoteText text;

    AdminLines(NoteText text) {
        this.text = text;
    }

    /// @return true for a line of names, dates and numbers only
    boolean only(Clause clause, boolean firstLine) {
        int words = 0;
        int admin = 0;
        boolean date = false;
        boolean told = false;
        boolean signs = false;
        boolean diagnosis = !firstLine && text.any(clause.from(), "dx");
        for (int i = clause.from(); i < clause.to(); i++) {
            var token = text.token(i);
            boolean dated = Dates.endOf(text, i) > i;
            date |= dated;
            int end = Math.max(i + 1, Dates.endOf(text, i));
            var header = text.hit(i, Category.HEADER);
            if (header != null && header.name().equals("N")) {
                end = Math.max(end, header.to());
            }
            boolean mine = dated || end > i + 1 || token.number() || token.kind() == Token.Kind.CODE
                    || text.named(i, Category.CUE, "admin", "credential") || (header != null && header.name().equals("N"))
                    || text.any(i, "visit", "v", "of", "dx", "for", "by");
            signs |= text.named(i, Category.CUE, "credential") || text.any(i, "signed");
            var cue = text.hit(i, Category.SECTION);
            told |= cue != null && !mine && Integer.parseInt(cue.term().detail()) >= 3;
            if (token.letters() || token.number() || token.kind() == Token.Kind.CODE) {
                words += end - i;
                admin += mine ? end - i : 0;
            }
            i = Math.min(end, clause.to()) - 1;
        }
        if (diagnosis) {
            return false;
        }
        if (words == 0 || (signature(clause, told) && signs)) {
            return true;
        }
        boolean title = firstLine && date && !told && words < 22;
        return title || (admin * 10 >= words * 8 && (date || admin > 1 || words < 3) && !measured(clause));
    }

    /// A bare number line can still be a value ("48/80"): only admin words or dates make it a title.
    private boolean measured(Clause clause) {
        boolean admin = false;
        for (int i = clause.from(); i < clause.to(); i++) {
            var header = text.hit(i, Category.HEADER);
            admin |= text.named(i, Category.CUE, "admin", "credential") || Dates.endOf(text, i) > i
                    || (header != null && header.name().equals("N")) || text.any(i, "visit", "v", "dx")
                    || text.token(i).kind() == Token.Kind.CODE;
        }
        return !admin;
    }

    /// "K. Bramwell, PT, DPT", "Signed electronically, Gwen Harcastle, PT", "Dana Whitlock, PT lic# 04417".
    private boolean signature(Clause clause, boolean told) {
        if (clause.length() > SIGNATURE && !text.any(clause.from(), "signed")) {
            return false;
        }
        if (text.any(clause.from(), "signed", "electronically", "e", "dictated", "respectfully", "therapist", "cosigned")) {
            return true;
        }
        if (told) {
            return false;
        }
        int names = 0;
        for (int i = clause.from(); i < clause.to(); i++) {
            if (text.named(i, Category.CUE, "credential")) {
                return names > 0 && i > clause.from();
            }
            var token = text.token(i);
            if (token.number() || (token.letters() && !token.upper())) {
                return false;
            }
            names += token.letters() ? 1 : 0;
        }
        return false;
    }

    /// @return the first token after a date and a visit number at the start of a clause that then goes on to tell
    int afterDateAndVisit(Clause clause) {
        int at = clause.from();
        boolean moved = true;
        while (moved && at < clause.to()) {
            moved = false;
            int date = Dates.endOf(text, at);
            if (date > at) {
                at = date;
                moved = true;
            } else if (clause.runOn()) {
                for (int i = at; i < Math.min(at + 9, clause.to() - 2); i++) {
                    if (text.any(i, "visit", "session") && text.token(i + 1).number()) {
                        at = text.any(i + 2, "of", "out") ? i + (text.is(i + 3, "of") ? 5 : 4) : i + 2;
                        moved = true;
                        break;
                    }
                }
            }
            while (moved && text.any(at, ",", "-", ":", ".")) {
                at++;
            }
        }
        return Math.min(at, clause.to());
    }
}
