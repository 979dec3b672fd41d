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
            "(?i)\\b(adjust[eo]r|attorney|employer|emergency|pharmacy|pcp|primary care|spouse|case manager|imaging|interpreter|transport\\w*|to:|fax to|send notes|return to|nurse case|operator|answering service"
            + "|after hours|in error|error call|notify|supervisor|mother|father|daughter|son|husband|wife|next of kin|school|lab|billing|records|tty|insurance|verif\\w+|sponsor|scheduling desk|surgery center)\\b[^\\n]{0,50}$");
    private static final Pattern PATIENT = Pattern.compile("(?i)\\b(home|cell|mobile|patient|daytime|day phone|evening|her telephone|his telephone|her phone|his phone|reach (?:her|him|them)|preferred|contact phone|best (?:phone|number))\\b[^\\n]{0,30}$");
    private static final int BEFORE = 80;

    private Phones() {
    }

    /// @param fax     true for a fax number
    /// @param before  up to 80 characters before it, on its line and, in a wrapped sentence, the line above
    /// @param own     its own words: from the number before it, with the head of its column in a table
    /// @param from    where its own words begin
    record Phone(String number, Span span, boolean fax, String before, String own, int from) {

        /// Only its place.
        @Override public String toString() {
            return "Phone[" + span + "]";
        }

        boolean third() {
            return THIRD.matcher(line()).find();
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
            boolean behind = FAX_BEHIND.matcher(page.text().substring(m.end(), Math.min(page.text().length(), m.end() + 16))).find();
            boolean fax = behind || FAX.matcher(own).find() && !PHONE.matcher(own).find();
            out.add(new Phone(m.group(), new Span(m.start(), m.end()), fax, page.before(m.start(), BEFORE), own, from));
            last = m.end();
        }
        return out;
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
