package org.notewright.analysis.letters;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.notewright.analysis.text.WrittenDate;
import org.notewright.clinical.Span;

/// What was not paid and why, and how long one may object.
final class DenialReader {

    /// First and last day as remittances print them, "0302 030226".
    private static final Pattern REMITTED = Pattern.compile("(?<!\\d)(\\d{4}) (\\1\\d{2})(?!\\d)");
    private static final Pattern SIX = Pattern.compile("^\\s{0,8}(?:\\d{1,2}\\s+)?(0[1-9]|1[0-2])([0-2]\\d|3[01])(\\d\\d)(?=\\s)");
    private static final Pattern GROUP = ServiceLine.GROUP;
    private static final Pattern MONEY = Claimed.MONEY;
    private static final Pattern BILLED = Pattern.compile("(?i)\\b(?:billed|charged|charges?|in the amount of|totaling)\\b[^\\d\\n]{0,20}" + MONEY.pattern());
    private static final Pattern CARC = Pattern.compile("(?i)\\b(?:CARC|(?:claim )?adjustment reason(?: code)?|denial (?:code|reason)|reason code|reason|adj code)\\s?:?#?\\s?\\(?(?:(CO|PR|OA|PI)\\s?-?\\s?)?(\\d{1,3}|B\\d{1,2})(?![\\w/]|\\.\\d)");
    private static final Pattern RARC = Pattern.compile("(?<![\\w.-])(MA\\d{1,3}|[MN]\\d{1,4})(?!\\w|[.-]\\w)");
    private static final Pattern WORD_GROUP = Pattern.compile("(?i)\\bgroup(?: code)?(?:[^.\\n:]{0,30}:)?\\s?(CO|PR|OA|PI)\\b|\\b(contractual obligation)|\\b(patient responsibility)");
    private static final Pattern CLAIM = Pattern.compile("(?i)\\bclaim\\s?(?:number|no\\.?|#)?\\s?:?\\s?(?-i:((?=[A-Z0-9-]*\\d{3})[A-Z0-9][A-Z0-9-]{5,24}))\\b");
    private static final Pattern SERVICE = Pattern.compile("(?i)\\b(?:dates? of service|seen|services? (?:rendered|provided|furnished|received)|treatment|visit|treated)\\W{0,3}(?:was |on |from )?");
    /// "… the care given to … on May 12, 2026": the sentence tells of a treatment before the date.
    private static final Pattern GIVEN = Pattern.compile("(?is).*\\b(care|service|services|therapy|treatment|visit|evaluation|session|furnished|rendered|provided)\\b.*\\b(?:on|of)\\s$");
    private static final Set<String> NO_DENIAL = ServiceLine.NO_DENIAL;
    private static final Pattern OBJECTION = Pattern.compile("(?i)appeal|reconsider|redeterminat|second review|dispute|corrected claim|grievance|request for review|resubmi|(?:administrative|informal|provider|first level|second level|desk) review");
    private static final Pattern NO_OBJECTION = Pattern.compile("(?i)corrected|we will|we decide|peer|of service");
    private static final Pattern LIMIT = Pattern.compile("(?is).*\\b(no later than|by|before|on or before|until|deadline|within|postmarked|received by|last day)\\b(?![^.]*\\b(?:of|from|after)\\s$)[^.]{0,30}$");
    private static final int PARAGRAPH = 260;
    private static final Pattern DAYS = Pattern.compile("(?i)\\b(?:[a-z-]+ \\()?(\\d{2,3})\\)?[\\s-]{1,3}(?:calendar |business |working )?days?\\b");

    private final Finder found;

    DenialReader(Finder found) {
        this.found = found;
    }

    void read(List<Codes.Code> cpts, List<Phones.Phone> phones) {
        for (var field : new String[] {"bill", "claim"}) {
            for (var label : found.of(field)) {
                var id = Ids.at(found, found.cell(label));
                if (id != null && !found.has("claimNumber") && !found.in(id).equals(member())) {
                    found.put("claimNumber", Ids.plain(found.in(id)), id);
                }
            }
        }
        var told = CLAIM.matcher(found.page.text());
        if (!found.has("claimNumber") && told.find() && !told.group(1).equals(member())) {
            found.put("claimNumber", told.group(1), new Span(told.start(1), told.end(1)));
        }
        service(cpts);
        lines(cpts);
        objection(phones);
    }

    private String member() {
        var member = found.first("memberId");
        return member == null ? "" : member.value();
    }

    private void service(List<Codes.Code> cpts) {
        var date = found.dated("dos");
        var told = SERVICE.matcher(found.page.text());
        while (date == null && told.find()) {
            date = found.dateAt(told.end(), 4);
        }
        for (var code : cpts) {
            int start = found.page.lineStart(code.span().start());
            date = date == null ? found.dateAt(start, Math.max(0, code.span().start() - start)) : date;
        }
        date = date == null ? found.dated("start") : date;
        for (var code : cpts) {
            var short6 = SIX.matcher(found.page.line(code.span().start()));
            if (date == null && short6.find()) {
                int start = found.page.lineStart(code.span().start());
                date = WrittenDate.in(short6.group(1) + "/" + short6.group(2) + "/" + short6.group(3)).stream().findFirst()
                        .map(d -> new WrittenDate(new Span(start + short6.start(1), start + short6.end(3)), d.date(), false)).orElse(null);
            }
        }
        var remitted = REMITTED.matcher(found.page.text());
        if (date == null && remitted.find()) {
            var day = remitted.group(2);
            date = org.notewright.analysis.text.WrittenDate.in(day.substring(0, 2) + "/" + day.substring(2, 4) + "/" + day.substring(4)).stream()
                    .map(d -> new WrittenDate(new Span(remitted.start(2), remitted.end(2)), d.date(), false)).findFirst().orElse(null);
        }
        var birth = found.first("dob");
        if (date == null || birth != null && date.span().overlaps(birth.span())) {
            date = found.dates.stream().filter(d -> (birth == null || !d.span().overlaps(birth.span()))
                    && GIVEN.matcher(found.page.before(d.span().start(), 160).substring(Math.max(0, Math.min(d.span().start(), 160) - (d.span().start() - found.page.sentence(d.span().start()).start())))).matches())
                    .findFirst().orElse(null);
        }
        found.put("dateOfService", date);
    }

    private void lines(List<Codes.Code> cpts) {
        var denied = new ArrayList<ServiceLine>();
        var told = new ArrayList<Codes.Code>();
        int paid = 0;
        for (var code : cpts) {
            var line = ServiceLine.of(found, code);
            if (line.money().size() < 2 && line.group() == null || line.prose(found.page)) {
                continue;
            }
            if (line.denied()) {
                denied.add(line);
            } else {
                paid++;
            }
        }
        if (denied.isEmpty() && paid == 0) {
            told.addAll(Claimed.refused(found.page, cpts));
        } else if (denied.isEmpty()) {
            told.addAll(Claimed.only(found.page, cpts));
        }
        if (denied.isEmpty()) {
            told.forEach(c -> found.put("deniedCpts", c.code(), c.span()));
        }
        denied.stream().map(ServiceLine::code).filter(c -> !found.fields.stream().anyMatch(f -> f.name().equals("deniedCpts") && f.value().equals(c.code())))
                .toList().forEach(c -> once("deniedCpts", c.code(), c.span()));
        for (var line : denied) {
            if (!line.reason().isEmpty()) {
                once("carc", line.reason(), line.groupSpan());
            }
        }
        told(denied);
        remarks(denied);
        amount(denied);
        if (!found.has("deniedAmount")) {
            priced(told, cpts);
        }
    }

    private void told(List<ServiceLine> denied) {
        var group = denied.stream().filter(l -> l.group() != null).findFirst().orElse(null);
        if (group != null) {
            found.put("groupCode", java.util.Objects.requireNonNull(group.group()), group.groupSpan());
            return;
        }
        var m = CARC.matcher(found.page.text());
        while (m.find()) {
            if (!NO_DENIAL.contains(m.group(2))) {
                once("carc", m.group(2), new Span(m.start(2), m.end(2)));
            }
        }
        var coded = GROUP.matcher(found.page.text());
        while (coded.find()) {
            if (!NO_DENIAL.contains(coded.group(2))) {
                once("carc", coded.group(2), new Span(coded.start(2), coded.end(2)));
                if (!found.has("groupCode")) {
                    found.put("groupCode", ServiceLine.group(coded.group(1)), new Span(coded.start(1), coded.end(1)));
                }
            }
        }
        var word = WORD_GROUP.matcher(found.page.text());
        if (!found.has("groupCode") && word.find()) {
            found.put("groupCode", word.group(1) != null ? word.group(1).toUpperCase(java.util.Locale.ROOT) : word.group(2) != null ? "CO" : "PR",
                    new Span(word.start(), word.end()));
        }
    }

    private void remarks(List<ServiceLine> denied) {
        for (var line : denied) {
            for (var place : line.places()) {
                var m = RARC.matcher(found.page.text()).region(place.start(), place.end()).useTransparentBounds(true);
                while (m.find()) {
                    once("rarc", m.group(1), new Span(m.start(1), m.end(1)));
                }
            }
        }
        if (!found.has("rarc")) {
            var m = RARC.matcher(found.page.text());
            while (m.find()) {
                var before = found.page.before(m.start(), 40);
                if (before.matches("(?is).*\\b(rarc|rem|remarks?(?: code)?s?)\\b[^.\\n]{0,20}$")) {
                    once("rarc", m.group(1), new Span(m.start(1), m.end(1)));
                }
            }
        }
    }

    private void amount(List<ServiceLine> denied) {
        for (var label : found.of("denied")) {
            if (found.column(label.start()) != null) {
                continue;
            }
            var m = MONEY.matcher(found.in(found.cell(label)));
            if (m.find()) {
                int at = found.cell(label).start();
                found.put("deniedAmount", ServiceLine.plain(m), new Span(at + m.start(), at + m.end()));
                return;
            }
        }
        var sum = BigDecimal.ZERO;
        for (var line : denied) {
            var cell = deniedCell(line);
            sum = cell != null ? sum.add(new BigDecimal(cell)) : line.money().isEmpty() ? sum : sum.add(new BigDecimal(line.money().getFirst()));
        }
        if (sum.signum() > 0) {
            found.put("deniedAmount", sum.toPlainString(), denied.getFirst().places().getFirst());
        }
    }

    /// The amount of the line in a column of denied amounts, or null.
    private @Nullable String deniedCell(ServiceLine line) {
        for (var column : found.tables.columns()) {
            for (var row : column.rows()) {
                var m = MONEY.matcher(found.in(row.cell()));
                boolean same = column.field().equals("denied") && found.page.lineStart(row.cell().start()) == found.page.lineStart(line.places().getFirst().start());
                if (same && m.matches() && !ServiceLine.plain(m).equals("0.00")) {
                    return ServiceLine.plain(m);
                }
            }
        }
        return null;
    }

    private void priced(List<Codes.Code> told, List<Codes.Code> cpts) {
        var sum = told.isEmpty() ? BigDecimal.ZERO : Claimed.sum(found.page, told, cpts);
        if (sum.signum() > 0) {
            found.put("deniedAmount", sum.toPlainString(), Claimed.place(found.page, told.getFirst()));
            return;
        }
        var billed = BILLED.matcher(found.page.text());
        if (billed.find()) {
            found.put("deniedAmount", billed.group(1).replace(",", "") + "." + billed.group(2), new Span(billed.start(1), billed.end(2)));
        }
    }

    private void objection(List<Phones.Phone> phones) {
        WrittenDate deadline = found.dated("deadline");
        Span days = null;
        for (int reach : new int[] {0, PARAGRAPH}) {
            for (var date : found.dates) {
                var before = found.page.before(date.span().start(), 70);
                if (deadline == null && LIMIT.matcher(before).matches() && OBJECTION.matcher(around(date.span().start(), reach)).find()) {
                    deadline = date;
                }
            }
            var m = DAYS.matcher(found.page.text());
            while (days == null && m.find()) {
                if (OBJECTION.matcher(around(m.start(), reach)).find() && (reach == 0 || !NO_OBJECTION.matcher(around(m.start(), 0)).find())) {
                    days = new Span(m.start(1), m.end(1));
                }
            }
        }
        found.put("appealDeadline", deadline);
        if (days != null) {
            found.put("appealDays", found.in(days), days);
        }
        PayerPhones.read(found, phones, true);
    }

    /// The sentence, with so many characters of its own paragraph before it.
    private String around(int at, int reach) {
        var sentence = found.page.sentence(at);
        int paragraph = found.page.text().lastIndexOf("\n\n", at);
        return found.in(new Span(Math.min(sentence.start(), Math.max(paragraph + 1, sentence.start() - reach)), sentence.end()));
    }

    private void once(String name, String value, Span span) {
        if (found.fields.stream().noneMatch(f -> f.name().equals(name) && f.value().equals(value))) {
            found.put(name, value, span);
        }
    }
}
