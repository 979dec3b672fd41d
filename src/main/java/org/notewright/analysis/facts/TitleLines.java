package org.notewright.analysis.facts;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.notewright.analysis.facts.text.Category;
import org.notewright.analysis.facts.text.NoteText;

/// Titles of a writer's own: "RE-TEST (IE >> today)", "Mobility", "UE measures   LEFT eval   LEFT now".
///
/// Their words tell the section (`headingwords.csv`); their shape tells that they are titles and no sentence.
final class TitleLines {

    private static final int LONGEST = 16;
    private static final int GAP = 3;

    private TitleLines() {
    }

    /// @return "S", "O", "A", "P" or "G", or the empty string when the clause is no title we understand
    static String section(NoteText text, Clause clause) {
        boolean alone = clause.lineStart() && clause.lineEnd() && clause.length() <= LONGEST && !text.is(clause.to(), ".");
        if (!alone || !text.token(clause.from()).upper()) {
            return "";
        }
        String found = "";
        int words = 0;
        int to = clause.to();
        boolean bracket = false;
        boolean gaps = false;
        for (int i = clause.from(); i < clause.to(); i++) {
            var token = text.token(i);
            int date = Dates.endOf(text, i);
            bracket = text.is(i, "(") || (bracket && !text.is(i, ")"));
            gaps |= i > clause.from() && token.start() - text.token(i - 1).end() >= GAP;
            if (date > i) {
                i = date - 1;
                continue;
            }
            boolean told = text.any(i, "is", "was", "were", "has", "reports", "denies", "states", "will", "with", "w/", "no", "not", ",", "and/or", "per")
                    || (text.hit(i, Category.LEVEL) != null && text.word(i).length() > 2);
            if (!bracket && (token.number() || told)) {
                return "";
            }
            words += token.letters() && !bracket ? 1 : 0;
            var hit = text.hit(i, Category.HEADING);
            if (hit != null && hit.to() <= to && found.isEmpty()) {
                found = hit.name();
            }
        }
        var first = text.hit(clause.from(), Category.HEADING);
        boolean whole = first != null && first.to() == to;
        if (gaps && !text.is(to - 1, ":")) {
            return found.isEmpty() || words > 8 ? "" : "O";
        }
        return words <= 8 && (whole || gaps || text.is(to - 1, ":") || capitals(text, clause)) ? found : "";
    }

    /// "What I saw. Cas was observed …": a few words with a full stop that open a paragraph.
    ///
    /// @return the section they name, or the empty string
    static String runIn(NoteText text, Clause clause) {
        boolean opens = clause.lineStart() && !clause.lineEnd() && clause.length() <= 7 && (text.is(clause.to(), ".") || text.is(clause.to() - 1, ".")) && text.token(clause.from()).upper()
                && (clause.from() == 0 || text.token(clause.from() - 2).line() || clause.from() < 2);
        String found = "";
        for (int i = clause.from(); opens && i < clause.to(); i++) {
            if (text.token(i).number() || text.any(i, "is", "are", "reports", "denies", "states", "has", "no", "not", "with")) {
                return "";
            }
            var hit = text.hit(i, Category.HEADING);
            found = hit != null && found.isEmpty() ? hit.name() : found;
        }
        return found;
    }

    /// @return true for a title that heads the columns of a table
    static boolean gaps(NoteText text, Clause clause) {
        for (int i = clause.from() + 1; i < clause.to(); i++) {
            if (text.token(i).start() - text.token(i - 1).end() >= GAP) {
                return true;
            }
        }
        return false;
    }

    /// "Opinion   A manual chair fails", "Mat evaluation   Passive hip flexion R 100": up to four words before a wide gap.
    static Headings.@Nullable Heading label(NoteText text, Clause clause) {
        if (!clause.lineStart() || !text.token(clause.from()).upper()) {
            return null;
        }
        var colon = colon(text, clause);
        if (colon != null) {
            return colon;
        }
        String found = "";
        for (int i = clause.from(); i < Math.min(clause.to(), clause.from() + 5); i++) {
            if (i > clause.from() && text.token(i).start() - text.token(i - 1).end() >= GAP) {
                boolean told = text.token(i).letters() && text.token(i).upper() && clause.to() - i > 4;
                return found.isEmpty() || !told ? null : new Headings.Heading(found, false, i);
            }
            var hit = text.hit(i, Category.HEADING);
            found = hit != null && found.isEmpty() ? hit.name() : found;
            if (!text.token(i).letters() || text.hit(i, Category.SIDE) != null) {
                return null;
            }
        }
        return null;
    }

    /// "Where this is going:", "Clinical thinking -": a label of the writer's own for judgment or plan begins a section.
    private static Headings.@Nullable Heading colon(NoteText text, Clause clause) {
        String found = "";
        for (int i = clause.from(); i < Math.min(clause.to(), clause.from() + 8); i++) {
            boolean dash = text.is(i, "-") && !text.token(i).glued();
            if (text.is(i, ":") || dash) {
                boolean judged = found.equals("A") || found.equals("P");
                return i > clause.from() && judged ? new Headings.Heading(found, true, i + 1) : null;
            }
            boolean sign = text.any(i, "/", "and", "+", "&", "'");
            var hit = text.hit(i, Category.HEADING);
            if (hit != null && hit.name().equals("O")) {
                return null;
            }
            found = hit != null && "AP".contains(hit.name()) ? hit.name() : found;
            if (!sign && (!text.token(i).letters() || text.hit(i, Category.LEVEL) != null && text.word(i).length() > 2)) {
                return null;
            }
        }
        return null;
    }

    /// The first word is printed in capitals and is no abbreviation of a body part or a side.
    private static boolean capitals(NoteText text, Clause clause) {
        int i = clause.from();
        var token = text.token(i);
        var printed = text.note().substring(token.start(), token.end());
        return printed.length() >= 2 && printed.equals(printed.toUpperCase(Locale.ROOT)) && text.hit(i, Category.HEADING) != null
                || printed.length() > 3 && printed.equals(printed.toUpperCase(Locale.ROOT));
    }
}
