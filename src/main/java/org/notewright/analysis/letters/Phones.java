package org.notewright.analysis.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.Span;

/// Telephone and fax numbers with what the words beside them say whose they are.
final class Phones {

    private static final Pattern NUMBER = Pattern.compile("(?<![\\w-])(?:1[-. ])?(?:\\(\\d{3}\\)\\s?|\\d{3}[-. ])\\d{3}[-. ]\\d{4}(?![\\w-])");
    private static final Pattern FAX = Pattern.compile("(?i)\\b(?:fax|facsimile)\\b[^\\d.]{0,40}$|\\bF\\b\\W{0,4}$");
    private static final Pattern THIRD = Pattern.compile(
            "(?i)\\b(adjuster|attorney|employer|emergency|pharmacy|pcp|primary care|spouse|case manager|imaging|interpreter|transport\\w*|to:|fax to|send notes|return to|nurse case)\\b[^\\n]{0,50}$");
    private static final Pattern PATIENT = Pattern.compile("(?i)\\b(home|cell|mobile|patient|her telephone|his telephone|her phone|his phone|reach (?:her|him|them)|preferred|contact phone)\\b[^\\n]{0,30}$");

    private Phones() {
    }

    /// @param fax     true for a fax number
    /// @param before  up to 60 characters before it, on its line and, in a wrapped sentence, the line above
    record Phone(String number, Span span, boolean fax, String before) {

        /// Only its place.
        @Override public String toString() {
            return "Phone[" + span + "]";
        }

        boolean third() {
            return THIRD.matcher(tail()).find();
        }

        boolean patient() {
            return PATIENT.matcher(tail()).find();
        }

        /// The words after the number before this one.
        private String tail() {
            int last = Math.max(before.lastIndexOf('\n'), lastNumber());
            return before.substring(last + 1);
        }

        private int lastNumber() {
            var m = NUMBER.matcher(before);
            int end = -1;
            while (m.find()) {
                end = m.end() - 1;
            }
            return end;
        }
    }

    static List<Phone> in(Page page) {
        var out = new ArrayList<Phone>();
        var m = NUMBER.matcher(page.text());
        while (m.find()) {
            var before = page.before(m.start(), 80);
            var own = before.substring(Math.max(0, lastEnd(before)));
            out.add(new Phone(m.group(), new Span(m.start(), m.end()), FAX.matcher(own).find(), before));
        }
        return out;
    }

    private static int lastEnd(String before) {
        var m = NUMBER.matcher(before);
        int end = 0;
        while (m.find()) {
            end = m.end();
        }
        return end;
    }

    /// @return the first number whose own words match, or null
    static @Nullable Phone like(List<Phone> phones, boolean fax, String words) {
        var pattern = Pattern.compile("(?is).*\\b(" + words + ").*");
        return phones.stream().filter(p -> p.fax() == fax && pattern.matcher(p.before().substring(lastEnd(p.before())).toLowerCase(Locale.ROOT)).matches()).findFirst()
                .orElse(null);
    }
}
