package org.notewright.analysis.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.notewright.clinical.Span;

/// Telephone and fax numbers with what the words beside them say whose they are.
final class Phones {

    private static final Pattern NUMBER = Pattern.compile("(?<![\\w-])(?:1[-. ])?(?:\\(\\d{3}\\)\\s?|\\d{3}[-./ ])\\d{3}[-. ]\\d{4}(?![\\w-])");
    private static final Pattern FAX = Pattern.compile("(?i)\\b(?:fax(?:es|ed)?|facsimile|telefax)\\b[^\\d.]{0,40}$|\\bF[Xx]?\\b\\W{0,4}$|\\bfax\\b\\s?\\([^)\\d]{0,24}\\)\\W{0,3}$");
    private static final Pattern FAX_BEHIND = Pattern.compile("(?i)^ ?\\((?:fax|f)\\)|^ ?fax\\b(?!\\W{0,4}\\d)");
    private static final Pattern PHONE = Pattern.compile("(?i)\\b(?:tel(?:ephone)?|phone|ph|call|voice|cell|mobile)\\b[^\\d]{0,12}$");
    private static final Pattern THIRD = Pattern.compile(
            "(?i)\\b(adjust[eo]r|attorney|employer|emergency|pharmacy|pcp|primary care|spouse|case manager|imaging|work phone|work tel|interpreter|transport\\w*|to:|fax to|send notes|return to|nurse case|operator|answering service"
            + "|after hours|in error|error call|notify|supervisor|mother|father|daughter|son|husband|wife|next of kin|school|lab|billing|records|tty|insurance|verif\\w+|sponsor|scheduling desk|surgery center)\\b[^\\n]{0,50}$");
    private static final Pattern PATIENT = Pattern.compile("(?i)\\b(home|cell|mobile|patient|daytime|day phone|evening|her telephone|his telephone|her phone|his phone|reach (?:her|him|them)|preferred|contact phone|best (?:phone|number))\\b[^\\n]{0,30}$");
    private static final Pattern BRACKET = Pattern.compile("^ ?\\(((?i:home|cell|mobile|work|office|fax|ph|phone|tel|voice|spouse|wife|husband|mother|father|daughter|son|clinic|h|c|w|o|m)[a-z /.-]{0,10})\\)");
    private static final Pattern ADDRESSEE = Pattern.compile("(?:TO|To|ATTN|Attn|ATTENTION|Attention)(?:\\s?:.{0,50}|\\s[A-Z].{0,40})?");
    private static final Pattern FROM = Pattern.compile("^(?:FROM|From|from)\\b");
    private static final int BEFORE = 80;

    private Phones() {
    }

    /// @param fax     true for a fax number
    /// @param before  up to 80 characters before it, on its line and, in a wrapped sentence, the line above
    /// @param own     its own words: from the number before it, with the head of its column in a table
    /// @param from    where its own words begin
    /// @param addressee true where it stands below "To:", the number of who gets the letter
    record Phone(String number, Span span, boolean fax, String before, String own, int from, boolean addressee) {

        /// Only its place.
        @Override public String toString() {
            return "Phone[" + span + "]";
        }

        boolean third() {
            return addressee || THIRD.matcher(line()).find();
        }

        boolean patient() {
            return PATIENT.matcher(line()).find();
        }

        /// Its own words on its own line.
        String line() {
            return own.substring(own.lastIndexOf('\n') + 1);
        }
    }

    static List<Phone> in(Finder found) {
        var page = found.page;
        var out = new ArrayList<Phone>();
        var m = NUMBER.matcher(page.text());
        int last = 0;
        while (m.find()) {
            int from = Math.max(Math.max(last, m.start() - BEFORE), 0);
            var own = page.text().substring(from, m.start()) + head(found, m.start());
            var rest = page.text().substring(m.end(), Math.min(page.text().length(), m.end() + 20));
            var said = BRACKET.matcher(rest);
            var bracket = said.find() ? said.group() : "";
            own = bracket.isEmpty() ? own : own + said.group(1).replaceFirst("(?i)^work$", "work phone") + " ";
            boolean behind = FAX_BEHIND.matcher(page.text().substring(m.end(), Math.min(page.text().length(), m.end() + 16))).find();
            boolean fax = behind || FAX.matcher(own).find() && !PHONE.matcher(own).find();
            out.add(new Phone(m.group(), new Span(m.start(), m.end()), fax, page.before(m.start(), BEFORE), own, from, addressee(found, m.start())));
            last = m.end() + bracket.length();
        }
        return out;
    }

    /// A fax cover names who gets the letter and who sends it side by side: the cell above, in the same column, says which.
    private static boolean addressee(Finder found, int at) {
        var page = found.page;
        int column = at - page.lineStart(at);
        var own = found.tables.cells(new Span(page.lineStart(at), page.lineEnd(at))).stream().filter(c -> c.start() <= at && c.end() > at).findFirst().orElse(null);
        int from = own == null ? column : own.start() - page.lineStart(at);
        var before = found.tables.cells(new Span(page.lineStart(at), at));
        if (own != null && FROM.matcher(found.in(own)).find()) {
            return false;
        }
        boolean labelled = own != null && own.start() == at && !before.isEmpty() && found.in(before.getLast()).matches("(?i)(?:fax|phone|ph|tel)\\W?");
        from = labelled ? before.getLast().start() - page.lineStart(at) : from;
        int line = page.lineStart(at);
        for (int i = 0; i < 2 && line > 0; i++) {
            line = page.lineStart(line - 1);
            for (var cell : found.tables.cells(new Span(line, page.lineEnd(line)))) {
                if (Math.abs(cell.start() - line - from) < 2) {
                    return ADDRESSEE.matcher(found.in(cell)).matches();
                }
            }
        }
        return false;
    }

    /// The head of the column a number stands in.
    private static String head(Finder found, int at) {
        for (var column : found.tables.columns()) {
            for (var row : column.rows()) {
                if (row.cell().start() <= at && at < row.cell().end()) {
                    return " " + found.in(column.head()) + " ";
                }
            }
        }
        return "";
    }
}
