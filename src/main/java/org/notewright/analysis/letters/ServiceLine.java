package org.notewright.analysis.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.Span;

/// One line of the table of services, with the notes below the table its keys refer to.
///
/// @param places    the line from its code on, then its notes
/// @param money     amounts of the line as "123.45", left to right
/// @param group     CO, PR, OA, PI or CR; null where no reason is coded
/// @param reason    the CARC, "" without one
/// @param groupSpan where group and reason stand
record ServiceLine(Codes.Code code, List<Span> places, List<String> money, @Nullable String group, String reason, Span groupSpan) {

    static final Pattern GROUP = Pattern.compile("(?<![\\w-])(C[O0]|PR|[O0]A|P[Il]|P1(?=\\s?[-–])|CR)\\s?[-–]?\\s?(\\d{1,3}|[ABP]\\d{1,2})(?![\\w.])");
    /// Reductions that are no refusal: fee schedules, deductible, coinsurance, copay, sequestration, predetermination.
    static final Set<String> NO_DENIAL = Set.of("45", "253", "1", "2", "3", "59", "23", "94", "131", "144", "237", "P12");
    private static final Pattern KEY = Pattern.compile("(?<![\\w.$/-])([A-Z]{1,2}\\d{0,3}|\\d{1,3}|[a-z]\\d?|\\*{1,3})(?![\\w.$/-])");
    /// A reason without its group at the end of the line, its remark codes behind it.
    private static final Pattern BARE = Pattern.compile("(?<![\\d.,$])(\\d{1,3}|[AB]\\d{1,2})(?:[\\s/,;]{1,4}(?:MA|M|N)\\d{1,4})*\\s*$");
    private static final int LONGEST = 240;
    private static final int MOST_WORDS = 7;

    static ServiceLine of(Finder found, Codes.Code code) {
        int start = code.span().start();
        var line = new Span(start, Math.min(found.page.lineEnd(start), start + LONGEST));
        var places = new ArrayList<Span>();
        places.add(line);
        var money = new ArrayList<String>();
        var m = Claimed.MONEY.matcher(found.in(line));
        while (m.find()) {
            money.add(plain(m));
        }
        if (!GROUP.matcher(found.in(line)).find() && money.size() > 1) {
            places.addAll(notes(found, line));
        }
        Span best = null;
        String group = null;
        var reason = "";
        for (var place : places) {
            var coded = GROUP.matcher(found.page.text()).region(place.start(), place.end()).useTransparentBounds(true);
            while (coded.find()) {
                if (best == null || NO_DENIAL.contains(reason) && !NO_DENIAL.contains(coded.group(2))) {
                    best = new Span(coded.start(), coded.end());
                    group = group(coded.group(1));
                    reason = coded.group(2);
                }
            }
        }
        var bare = BARE.matcher(found.in(line));
        if (best == null && money.size() > 2 && bare.find()) {
            reason = bare.group(1);
            best = new Span(start + bare.start(1), start + bare.end(1));
        }
        return new ServiceLine(code, List.copyOf(places), List.copyOf(money), group, reason, best == null ? line : best);
    }

    /// "A1" at the end of the line and "A1: CO-16 …" at the head of a line below.
    private static List<Span> notes(Finder found, Span line) {
        var out = new ArrayList<Span>();
        var m = KEY.matcher(found.in(line));
        while (m.find()) {
            var note = Pattern.compile("(?m)^\\s{0,8}(?:note )?" + Pattern.quote(m.group(1)) + "\\s?[:.)=–-]?\\s[^\\n]*").matcher(found.page.text());
            if (note.find(line.end() > found.page.text().length() ? 0 : line.end()) && (GROUP.matcher(note.group()).find() || note.group().contains("CARC"))) {
                out.add(new Span(note.start(), note.end()));
            }
        }
        return out;
    }

    /// @return true where the code stands in a sentence and not in a table
    boolean prose(Page page) {
        int start = Math.max(page.lineStart(code.span().start()), code.span().start() - LONGEST);
        var words = page.text().substring(start, places.getFirst().end()).split("[^A-Za-z]+", -1);
        long lower = java.util.Arrays.stream(words).filter(w -> w.length() > 1 && Character.isLowerCase(w.charAt(0))).count();
        return lower > MOST_WORDS;
    }

    boolean denied() {
        boolean nothing = money.size() > 1 && money.subList(1, money.size()).contains("0.00");
        return group == null ? nothing && !NO_DENIAL.contains(reason) : !NO_DENIAL.contains(reason) && (nothing || money.size() < 2);
    }

    static String plain(java.util.regex.Matcher m) {
        return m.group(1).replace(",", "") + "." + m.group(2);
    }

    static String group(String written) {
        return written.replace('0', 'O').replaceAll("[l1]", "I");
    }

    /// Only its place.
    @Override public String toString() {
        return "ServiceLine[" + places.getFirst() + "]";
    }
}
