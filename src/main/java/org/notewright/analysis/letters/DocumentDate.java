package org.notewright.analysis.letters;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.notewright.analysis.text.WrittenDate;
import org.notewright.clinical.Span;

/// The day of the signature, the notice or the decision: the date whose label says so; a date with another owner is out.
final class DocumentDate {

    /// Labels in the order they are believed, by the kind of letter.
    private static final Map<LetterType, List<String>> RANKS = Map.of(
            LetterType.REFERRAL, List.of("signdate", "date", "orderdate"),
            LetterType.DENIAL, List.of("notice", "date", "decision", "mailed"),
            LetterType.AUTHORIZATION, List.of("decision", "notice", "date", "mailed"));
    private static final Pattern OTHER = Pattern.compile("(?s).*\\b(injury|birth|service|start|end|from|to|effective|expir\\w*|received|appeal|expected|surgery|visit|next|loss|onset|due|plan)\\W*");
    private static final Pattern DATED = Pattern.compile("(?is).*\\b(signed by|signed|notice|letter|dated|decided|decision|determination)\\b[^\\n]{0,40}");
    private static final Pattern TOLD = Pattern.compile("(?i)\\b(?:date of (?:this )?(?:notice|letter|decision|determination)|this (?:notice|letter|decision) (?:is|was) (?:dated|mailed|made|sent)|(?:letter|notice) dated|(?:made|reached) (?:this|our|the) (?:decision|determination) on|decided (?:this )?on)\\b\\W{0,4}");
    private static final Pattern SIGNED = Pattern.compile("(?i)\\b(?:e-?signed|signed|authenticated|authorized electronically)\\b|/s/|\\b(?:authorized|approved) by\\b");
    private static final int LETTERHEAD = 200;

    private DocumentDate() {
    }

    static void read(Finder found, LetterType type) {
        found.put("documentDate", date(found, type));
    }

    private static @Nullable WrittenDate date(Finder found, LetterType type) {
        var date = type == LetterType.REFERRAL ? signature(found) : null;
        for (var field : RANKS.getOrDefault(type, List.of())) {
            date = date == null ? labelled(found, field) : date;
        }
        var m = TOLD.matcher(found.page.text());
        while (date == null && m.find()) {
            date = found.dateAt(m.end(), 2);
        }
        if (date == null) {
            date = type == LetterType.REFERRAL ? behindName(found) : null;
        }
        if (date == null) {
            date = alone(found);
        }
        if (date == null) {
            date = labelled(found, "paydate");
        }
        if (date == null && type == LetterType.AUTHORIZATION) {
            date = before(found, 12, Pattern.compile("(?is).*printed\\W{0,4}"));
        }
        return date == null ? before(found, 50, DATED) : date;
    }

    private static @Nullable WrittenDate before(Finder found, int most, Pattern words) {
        return found.dates.stream().filter(d -> words.matcher(found.page.before(d.span().start(), most)).matches() && !owned(found, d)).findFirst().orElse(null);
    }

    /// The date on the line of a signature, or on the line below it.
    private static @Nullable WrittenDate signature(Finder found) {
        for (var label : found.of("signed")) {
            if (found.column(label.start()) != null) {
                continue;
            }
            int end = found.page.lineEnd(label.start());
            for (var date : found.dates) {
                int at = date.span().start();
                if (at > label.start() && at < end && !owned(found, date)) {
                    return date;
                }
            }
        }
        var told = SIGNED.matcher(found.page.text());
        while (told.find()) {
            var date = found.dateAt(told.end(), 90);
            boolean same = date != null && date.span().start() < found.page.lineEnd(told.start()) && !found.in(new Span(told.end(), date.span().start())).matches(".*\\d.*");
            if (date != null && same && !owned(found, date)) {
                return date;
            }
        }
        return null;
    }

    /// A date behind a name with credentials on one line: a signature without a label.
    private static @Nullable WrittenDate behindName(Finder found) {
        var m = Names.provider().matcher(found.page.text());
        while (m.find()) {
            var date = found.dateAt(m.end(), 12);
            if (date != null && date.span().end() <= found.page.lineEnd(m.end()) && !owned(found, date)) {
                return date;
            }
        }
        return null;
    }

    /// @return true where a label of something else owns the date
    private static boolean owned(Finder found, WrittenDate date) {
        int start = date.span().start();
        return found.labels.stream().anyMatch(l -> List.of("dob", "otherdate", "dos", "start", "end", "paydate", "deadline").contains(l.field()) && l.start() < start
                && start <= found.cell(l).start() + 6 && start >= found.cell(l).start());
    }

    private static @Nullable WrittenDate labelled(Finder found, String field) {
        for (var label : found.of(field)) {
            var date = found.dateAt(found.cell(label).start(), 3);
            var taken = date == null ? null : date.span();
            if (taken != null && found.fields.stream().noneMatch(f -> f.span().equals(taken) && f.name().equals("dob"))
                    && !OTHER.matcher(found.page.before(label.start(), 14).toLowerCase(Locale.ROOT)).matches()) {
                return date;
            }
        }
        return null;
    }

    /// A line or column that holds nothing but a date, as at the head of a letter.
    private static @Nullable WrittenDate alone(Finder found) {
        return found.dates.stream().filter(d -> {
            var line = found.page.line(d.span().start()).strip();
            boolean cell = d.span().start() < 4 * LETTERHEAD && found.page.opens(d.span().start()) && found.page.cellEnd(d.span().end()) - d.span().end() <= 1;
            return line.length() <= d.span().length() + 2 || cell && !owned(found, d) && !d.shortYear() && found.in(d.span()).matches("[A-Z].*|\\d{1,2} [A-Z][a-z].*")
                    || (d.span().start() < LETTERHEAD && found.page.before(d.span().start(), 16).matches("(?is).*notice\\W{1,3}"));
        }).findFirst().orElse(null);
    }
}
