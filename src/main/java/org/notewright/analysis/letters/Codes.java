package org.notewright.analysis.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.notewright.clinical.Span;

/// Diagnosis and procedure codes, misread characters repaired where the shape of the code leaves one reading.
final class Codes {

    private static final Pattern ICD = Pattern.compile("(?<![\\w./-])([A-TV-Z$][0-9OoIlS][0-9A-ZOolI]\\s?\\.\\s?[0-9A-ZOolI]{1,4})(?![\\w-])");
    private static final Pattern MISREAD = Pattern.compile("(?<![\\w./$-])([10]\\d\\d\\.\\d{1,4}[A-Z]?)(?![\\w-])");
    private static final Pattern SHORT_ICD = Pattern.compile("(?i)(?:icd-?10|dx|diagnos[ie]s)[^\\n]{0,20}?\\b([A-TV-Z]\\d\\d)(?![\\w.])");
    /// A list of other conditions on the page, not what the order is for.
    private static final Pattern ASIDE = Pattern.compile("(?i).*\\b(problem list|past medical|medical history|pmh|comorbid\\w*|for information|history of|other conditions|hx|family history|^\\W{0,4}other(?: diagnos[ei]s)?:)\\b?.*");
    private static final Pattern HISTORY = Pattern.compile("(?i)^[^,;]*\\((?:history|hx|pmh|past|comorbid\\w*)\\b");
    /// Three signs at the head of a line, with words behind, or in brackets behind words; only below a heading of diagnoses.
    private static final Pattern BARE = Pattern.compile("(?m)^(?: {0,30}|[^\\n]{0,24}(?i:dx|diagnos[ie]s)[^\\n]{0,12}?[:] {1,8})(?:\\d\\.? {1,3})?([A-TV-Z]\\d\\d)(?= {1,12}[A-Za-z(]| *$| *[;,-])|[(\\[]([A-TV-Z]\\d\\d)[)\\]]");
    private static final Pattern DIAGNOSES = Pattern.compile("(?i).*\\b(diagnos[ie]s|icd|dx)\\b.*");
    private static final int NEAR_LINES = 260;
    private static final Pattern CPT = Pattern.compile("(?<![\\w$#.-])(9[0-9OoIl]{4}|G0283|2056[01]|29[1-5]\\d\\d)(?![\\w.]\\d|\\w|-\\d)");
    private static final Pattern THERAPY = Pattern.compile("97\\d{3}|9599\\d|92[5-9]\\d\\d|90901|9091[23]|9898\\d|9944\\d|96\\d{3}|G0283|2056[01]|29[1-5]\\d\\d");
    private static final Pattern ZIP = Pattern.compile("\\b[A-Z]{2}\\s{1,2}$");

    private Codes() {
    }

    record Code(String code, Span span) {

        /// A code says nothing about who has it: safe to print.
        @Override public String toString() {
            return "Code[" + code + "]";
        }
    }

    static List<Code> icd(Page page) {
        var out = new ArrayList<Code>();
        var m = ICD.matcher(page.text());
        while (m.find()) {
            var code = repaired(m.group(1).replaceAll("\\s", ""));
            int behind = Math.min(page.lineEnd(m.end()), m.end() + 40);
            if (HISTORY.matcher(page.text().substring(m.end(), behind)).find()) {
                continue;
            }
            if (ASIDE.matcher(page.text().substring(page.lineStart(m.start()), m.start())).matches()) {
                continue;
            }
            boolean money = m.group(1).startsWith("$") && m.group(1).matches("\\$\\d{1,3}(,\\d{3})*\\.\\d{2}");
            if (!money && code.matches("[A-TV-Z]\\d[0-9A-Z]\\.[0-9A-Z]{1,4}") && out.stream().noneMatch(c -> c.code.equals(code))) {
                out.add(new Code(code, new Span(m.start(1), m.end(1))));
            }
        }
        misread(page, out);
        var s = SHORT_ICD.matcher(page.text());
        while (s.find()) {
            if (out.stream().noneMatch(c -> c.code.equals(s.group(1)))) {
                out.add(new Code(s.group(1), new Span(s.start(1), s.end(1))));
            }
        }
        var bare = BARE.matcher(page.text());
        while (bare.find()) {
            int group = bare.group(1) != null ? 1 : 2;
            boolean below = DIAGNOSES.matcher(page.before(bare.start(), NEAR_LINES).replace('\n', ' ')).matches();
            if (below && out.stream().noneMatch(c -> c.code.equals(bare.group(group)))) {
                out.add(new Code(bare.group(group), new Span(bare.start(group), bare.end(group))));
            }
        }
        return out;
    }

    /// On a line about the diagnosis a leading 1 is an I and a leading 0 an O.
    private static void misread(Page page, List<Code> out) {
        var m = MISREAD.matcher(page.text());
        while (m.find()) {
            var line = page.line(m.start()).toLowerCase(java.util.Locale.ROOT);
            boolean diagnosis = line.contains("diagnos") || line.contains("dx") || line.contains("icd") || ICD.matcher(page.line(m.start())).find();
            var code = (m.group(1).charAt(0) == '1' ? "I" : "O") + repaired(m.group(1)).substring(1);
            if (diagnosis && out.stream().noneMatch(c -> c.code.equals(code))) {
                out.add(new Code(code, new Span(m.start(1), m.end(1))));
            }
        }
    }

    private static String repaired(String written) {
        var out = new StringBuilder(written);
        if (out.charAt(0) == '$') {
            out.setCharAt(0, 'S');
        }
        for (int i = 1; i < out.length(); i++) {
            boolean digit = i == 1 || (i == 2 && "OoIl".indexOf(out.charAt(i)) >= 0) || (i > 3 && i < 6);
            char c = out.charAt(i);
            if (digit) {
                out.setCharAt(i, c == 'O' || c == 'o' ? '0' : c == 'I' || c == 'l' ? '1' : i == 1 && c == 'S' ? '5' : c);
            }
        }
        return out.toString();
    }

    static List<Code> cpt(Page page) {
        var out = new ArrayList<Code>();
        var m = CPT.matcher(page.text());
        while (m.find()) {
            var code = m.group(1).startsWith("G") ? m.group(1) : m.group(1).replaceAll("[Oo]", "0").replaceAll("[Il]", "1");
            if (THERAPY.matcher(code).matches() && !ZIP.matcher(page.before(m.start(), 5)).find()) {
                out.add(new Code(code, new Span(m.start(1), m.end(1))));
            }
        }
        return out;
    }

    /// @return each code once, in the order of the letter
    static List<Code> distinct(List<Code> codes) {
        var out = new ArrayList<Code>();
        for (var code : codes) {
            if (out.stream().noneMatch(c -> c.code.equals(code.code))) {
                out.add(code);
            }
        }
        return out;
    }
}
