package org.notewright.analysis.letters;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.notewright.analysis.text.WrittenDate;
import org.notewright.clinical.Span;

/// What a payer approved: number, visits, days.
final class AuthorizationReader {

    private static final Pattern OF = Pattern.compile("(?i)\\b(\\d{1,3})\\s{1,2}(?:\\w+ )?\\(?(?:out )?of (?:the )?(\\d{1,3}) (?:(?:requested )?(?:visits|sessions|units)|requested)");
    private static final Pattern APPROVED = Pattern.compile("(?i)\\b(?:approv\\w+|authoriz\\w+|certif\\w+|allow\\w*)\\b[^.\\d\\n]{0,40}?\\b(\\d{1,3})\\s{1,2}(?:\\w+ ){0,3}?(?:visits|sessions|treatments)|"
            + "\\b(\\d{1,3})\\s(?:\\w+ ){0,3}?(?:visits|sessions|treatments)\\b[^.\\n\\d]{0,40}?\\b(?:are |were |have been |has been )?(?:approved|authorized|certified)");
    private static final Pattern REQUESTED = Pattern.compile("(?i)\\brequest\\w*\\b[^.\\d\\n]{0,30}?\\b(\\d{1,3})\\s(?:\\w+ ){0,2}?(?:visits|sessions|treatments)|\\b(\\d{1,3})\\s(?:\\w+ ){0,2}?(?:visits|sessions)\\s(?:were |are )?requested");
    private static final Pattern COUNT = Pattern.compile("^\\W{0,3}(\\d{1,3})(?![\\d/.-])");
    private static final Pattern RANGE = Pattern.compile("^\\s{0,3}(?:-|–|to|through|thru|until|and|/)\\s{0,3}");

    private final Finder found;

    AuthorizationReader(Finder found) {
        this.found = found;
    }

    void read() {
        for (var label : found.of("auth")) {
            var id = PersonReader.Ids.at(found, found.cell(label));
            if (id != null && !found.has("authorizationNumber") && !found.in(id).equals(member())) {
                found.put("authorizationNumber", PersonReader.Ids.plain(found.in(id)), id);
            }
        }
        var told = Pattern.compile("(?i)\\bauthorization (?:number|no\\.?|#)?\\s?(?:is )?((?=[A-Z0-9-]*\\d{3})[A-Z0-9][A-Z0-9-]{4,20})").matcher(found.page.text());
        if (!found.has("authorizationNumber") && told.find()) {
            found.put("authorizationNumber", told.group(1), new Span(told.start(1), told.end(1)));
        }
        visits();
        days();
    }

    private String member() {
        var member = found.first("memberId");
        return member == null ? "" : member.value();
    }

    private void visits() {
        var of = OF.matcher(found.page.text());
        if (of.find()) {
            found.put("visitsApproved", of.group(1), new Span(of.start(1), of.end(1)));
            found.put("visitsRequested", of.group(2), new Span(of.start(2), of.end(2)));
            return;
        }
        counted("approved", "visitsApproved", APPROVED);
        counted("requested", "visitsRequested", REQUESTED);
    }

    private void counted(String label, String field, Pattern told) {
        for (var each : found.of(label)) {
            var cell = found.cell(each);
            var m = COUNT.matcher(found.in(cell));
            if (m.find() && found.dateAt(cell.start(), 2) == null) {
                found.put(field, m.group(1), new Span(cell.start() + m.start(1), cell.start() + m.end(1)));
                return;
            }
        }
        var m = told.matcher(found.page.text());
        while (m.find()) {
            int group = m.group(1) != null ? 1 : 2;
            boolean denied = found.in(new Span(m.start(), Math.min(found.page.text().length(), m.end() + 4))).matches("(?is).*\\bnot\\b.*");
            if (!denied) {
                found.put(field, m.group(group), new Span(m.start(group), m.end(group)));
                return;
            }
        }
    }

    private void days() {
        WrittenDate start = null;
        WrittenDate end = null;
        for (int i = 0; i + 1 < found.dates.size() && start == null; i++) {
            var from = found.dates.get(i);
            var to = found.dates.get(i + 1);
            if (RANGE.matcher(found.page.text().substring(from.span().end(), to.span().start())).matches()) {
                start = from;
                end = to;
            }
        }
        found.put("startDate", start != null ? start : day("start"));
        found.put("endDate", end != null ? end : day("end"));
    }

    private @Nullable WrittenDate day(String field) {
        return found.dated(field);
    }

    /// Diagnoses and services of the approval.
    void codes(List<Codes.Code> icd, List<Codes.Code> cpts) {
        icd.forEach(c -> found.put("icd10", c.code(), c.span()));
        Codes.distinct(cpts).forEach(c -> found.put("cpts", c.code(), c.span()));
    }
}
