package org.notewright.analysis.letters;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.notewright.analysis.text.WrittenDate;
import org.notewright.clinical.Span;

/// What a payer approved: number, visits, days. A column of what was approved beats a label, a label beats a sentence.
final class AuthorizationReader {

    private static final String N = "(" + Numbers.COUNT + ")";
    private static final String VISITS = "(?:visits|sessions|treatments|appointments)";
    private static final String OK = "(?:approv\\w+|authoriz\\w+|certif\\w+|allow(?:ed|s)?|grant\\w*)";
    private static final Pattern OF = Pattern.compile("(?i)\\b" + N + "\\s{1,2}(?:\\w+\\s){0,2}?\\(?(?:out )?of\\s(?:the\\s)?" + N + "\\s(?:(?:\\w+\\s){0,3}?" + VISITS + "|units|requested)");
    private static final Pattern APPROVED = Pattern.compile("(?i)\\b" + OK + "\\b[^.\\d;]{0,40}?\\b" + N + "\\s{1,2}(?:[\\w-]+\\s){0,4}?" + VISITS + "\\b|\\b" + N + "\\s(?:[\\w-]+\\s){0,4}?" + VISITS
            + "\\b[^.\\d;]{0,40}?\\b(?:are|were|have been|has been|is|was)\\s(?:\\w+\\s)?" + OK + "|\\b" + N + "\\s(?:[\\w-]+\\s){0,3}?" + VISITS + "\\s" + OK);
    private static final Pattern REQUESTED = Pattern.compile("(?i)\\b(?:request\\w*|ask(?:ed|ing)?)\\b[^.\\d;]{0,60}?\\b" + N + "\\s(?:[\\w-]+\\s){0,3}?" + VISITS + "|\\b" + N
            + "\\s(?:[\\w-]+\\s){0,3}?" + VISITS + "\\s(?:of\\s\\w+\\s\\w+\\s)?(?:that\\s)?(?:you\\s|were\\s|are\\s|was\\s)?(?:requested|asked)|\\brequest\\w*\\b[^.;]{0,40}?\\bfor\\s" + N + "(?=\\s?[.,;]|\\s" + VISITS + ")");
    private static final Pattern NUMBERED = Pattern.compile("(?i)\\b(?:authorization|certification|approval|auth|cert) (?:number|no\\.?|#)(?: is| for this \\w+ is|:)?\\s{1,3}(?=[A-Z0-9])");
    private static final Pattern NOT = Pattern.compile("(?is).*\\b(not|other|remaining|requested|request\\w*|asked?|asking|used|had|deny|denied|unable)\\b.*");
    private static final Pattern COUNT = Pattern.compile("(?i)^\\W{0,3}(" + Numbers.COUNT + ")(?![\\d/.-])");
    private static final Pattern ONLY = Pattern.compile("(?i)^\\W{0,3}(" + Numbers.COUNT + ")(?:\\s(?:visits?|units?|sessions?|of|requested|approved|\\d+))*\\W*$");
    private static final Pattern VISIT_ROW = Pattern.compile("(?i).*\\b(visits?|sessions?|treatments?|quantity|qty|number)\\b.*");
    private static final Pattern RANGE = Pattern.compile("(?i)^\\s{0,3}(?:-|–|to|through|thru|until|and|/|to and including)\\s{0,3}");

    private final Finder found;

    AuthorizationReader(Finder found) {
        this.found = found;
    }

    void read() {
        for (var field : new String[] {"auth", "case"}) {
            for (var label : found.of(field)) {
                var id = Ids.at(found, found.cell(label));
                if (id != null && !found.has("authorizationNumber") && !found.in(id).equals(member())) {
                    found.put("authorizationNumber", Ids.plain(found.in(id)), id);
                }
            }
            var named = NUMBERED.matcher(found.page.text());
            while (field.equals("auth") && !found.has("authorizationNumber") && named.find()) {
                var id = Ids.at(found, new Span(named.end(), Math.min(found.page.text().length(), named.end() + 24)));
                if (id != null && id.length() > 4) {
                    found.put("authorizationNumber", Ids.plain(found.in(id)), id);
                }
            }
            var told = Pattern.compile("(?i)\\b(?:authorization|certification|approval|reference) (?:number|no\\.?|#)?\\s?(?:is )?((?=[A-Z0-9-]*\\d{3})[A-Z0-9][A-Z0-9-]{4,20})").matcher(found.page.text());
            if (field.equals("auth") && !found.has("authorizationNumber") && told.find()) {
                found.put("authorizationNumber", told.group(1), new Span(told.start(1), told.end(1)));
            }
        }
        visits();
        days();
    }

    private String member() {
        var member = found.first("memberId");
        return member == null ? "" : member.value();
    }

    private void visits() {
        counted("approved", "visitsApproved");
        counted("requested", "visitsRequested");
        var of = OF.matcher(found.page.text());
        while (of.find()) {
            var approved = found.first("visitsApproved");
            int first = Numbers.of(of.group(1));
            if (!found.page.before(of.start(), 24).matches("(?is).*\\b(used|had|visit|not)\\W*") && (approved == null || approved.value().equals(String.valueOf(first)))) {
                count("visitsApproved", new Span(of.start(1), of.end(1)));
                count("visitsRequested", new Span(of.start(2), of.end(2)));
            }
        }
        labelled("visits", "visitsApproved", false);
        told("visitsApproved", APPROVED);
        told("visitsRequested", REQUESTED);
        labelled("visits", "visitsApproved", true);
        labelled("approved", "visitsApproved", true);
        labelled("requested", "visitsRequested", true);
    }

    private void count(String field, Span span) {
        int count = Numbers.of(found.in(span));
        if (count >= 0 && !found.has(field)) {
            found.put(field, String.valueOf(count), span);
        }
    }

    /// A column of approved numbers by its row of visits, then a label.
    private void counted(String label, String field) {
        column(label, field, false);
        labelled(label, field, false);
        column(label, field, true);
    }

    private void column(String label, String field, boolean byHead) {
        for (var column : found.tables.columns()) {
            for (var row : column.rows()) {
                boolean visits = column.field().equals(label) && VISIT_ROW.matcher(byHead ? found.in(column.head()) : row.label()).matches();
                var m = ONLY.matcher(found.in(row.cell()));
                if (visits && m.find() && found.dateAt(row.cell().start(), 2) == null) {
                    count(field, new Span(row.cell().start() + m.start(1), row.cell().start() + m.end(1)));
                }
            }
        }
    }

    private void labelled(String label, String field, boolean tables) {
        for (var each : found.of(label)) {
            if ((found.column(each.start()) != null) != tables) {
                continue;
            }
            var cell = found.cell(each);
            var m = (tables ? ONLY : COUNT).matcher(found.in(cell));
            if (m.find() && found.dateAt(cell.start(), 2) == null) {
                count(field, new Span(cell.start() + m.start(1), cell.start() + m.end(1)));
            }
        }
    }

    private void told(String field, Pattern pattern) {
        var m = pattern.matcher(found.page.text());
        while (m.find()) {
            int group = m.group(1) != null ? 1 : m.group(2) != null ? 2 : 3;
            int sentence = found.page.sentence(m.start()).start();
            boolean other = field.equals("visitsApproved") && NOT.matcher(found.page.text().substring(Math.max(sentence, m.start() - 40), Math.min(found.page.text().length(), m.end() + 4))).matches();
            if (!other) {
                count(field, new Span(m.start(group), m.end(group)));
            }
        }
    }

    private void days() {
        WrittenDate start = approvedColumn("start");
        WrittenDate end = approvedColumn("end");
        for (int i = 0; i + 1 < found.dates.size() && start == null && end == null; i++) {
            var from = found.dates.get(i);
            var to = found.dates.get(i + 1);
            if (RANGE.matcher(found.page.text().substring(from.span().end(), to.span().start())).matches()
                    && !found.page.before(from.span().start(), 60).matches("(?is).*\\b(requested|asked for|benefit (?:year|period)|plan year|coverage)\\b[^\\n]*")) {
                start = from;
                end = to;
            }
        }
        found.put("startDate", start != null ? start : told("start"));
        found.put("endDate", end != null ? end : told("end"));
    }

    private @Nullable WrittenDate approvedColumn(String field) {
        for (var column : found.tables.columns()) {
            for (var row : column.rows()) {
                boolean fits = column.field().equals("approved") && Labels.fieldOf(row.label()).equals(field);
                var date = fits ? found.dateAt(row.cell().start(), 2) : null;
                if (date != null) {
                    return date;
                }
            }
        }
        return null;
    }

    private static final Pattern FROM = Pattern.compile("(?i)\\b(?:from|beginning|starting|as of|effective|on or after|valid|begins?(?: on)?|starts?(?: on)?)\\s(?:on\\s)?");
    private static final Pattern UNTIL = Pattern.compile("(?i)\\b(?:through|until|on or before|no later than|by|to|thru|expires?(?: on)?|ends?(?: on)?|ending|good until|before)\\s(?:on\\s)?");

    private @Nullable WrittenDate told(String field) {
        var labelled = found.dated(field);
        if (labelled == null && field.equals("start")) {
            labelled = found.dated("dos");
        }
        if (labelled != null) {
            return labelled;
        }
        var m = (field.equals("start") ? FROM : UNTIL).matcher(found.page.text());
        while (m.find()) {
            var date = found.dateAt(m.end(), 1);
            var sentence = found.in(found.page.sentence(m.start()));
            if (date != null && sentence.matches("(?is).*\\b(visits?|certif\\w+|authoriz\\w+|approv\\w+|sessions?)\\b.*") && !sentence.matches("(?is).*\\b(appeal|peer|reconsider\\w*)\\b.*")) {
                return date;
            }
        }
        return null;
    }

    /// Diagnoses and services of the approval; where a column of approved codes stands, only those.
    void codes(List<Codes.Code> icd, List<Codes.Code> cpts) {
        icd.forEach(c -> found.put("icd10", c.code(), c.span()));
        var cells = found.tables.columns().stream().filter(c -> c.field().equals("approved")).flatMap(c -> c.rows().stream()).map(Tables.Row::cell).toList();
        var inside = cpts.stream().filter(c -> cells.stream().anyMatch(s -> s.start() <= c.span().start() && c.span().end() <= s.end())).toList();
        var given = cpts.stream().filter(c -> !found.in(new Span(c.span().end(), found.page.lineEnd(c.span().end()))).matches("(?i).*\\b(not (?:approved|authorized|certified)|denied|withdrawn|void)\\b.*")).toList();
        Codes.distinct(!inside.isEmpty() ? inside : given.isEmpty() ? cpts : given).forEach(c -> found.put("cpts", c.code(), c.span()));
    }
}
