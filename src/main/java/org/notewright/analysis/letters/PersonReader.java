package org.notewright.analysis.letters;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.notewright.analysis.text.WrittenDate;
import org.notewright.clinical.Span;

/// Who the letter is about: name and birth date, then the coverage.
final class PersonReader {

    private static final String DATE_OF_BIRTH = "(?i)\\(?(?:date of birth|d\\.?o\\.?b\\.?|born|b(?=\\.\\s?\\d))\\b\\W{0,4}(?:on )?";
    private static final Pattern TOLD = Pattern.compile("\\b(?:(?i:referring|refer|see|evaluate|request for|therapy for|services for|approved for|certification for|certified for|authorization for|approval for|claim for|coverage for|referral for|decision for|seeing|evaluating|on behalf of|our patient,?|our member,?|"
            + "member,|patient,|regarding|concerning|re:?)\\s+)(?:(?i:mr|mrs|ms|miss|dr)\\.?\\s)?");
    /// A name is followed by what identifies the person: "Anders Lund (ID 1234, born …)".
    private static final Pattern DESCRIBED = Pattern.compile("(?i) \\((?:member |subscriber )?(?:id|no)\\b|[ ,]{1,2}\\(?(?:dob|d\\.o\\.b\\.|born|date of birth)\\b");
    private static final Pattern TITLE = Pattern.compile("(?i)^(?:mr|mrs|ms|miss)\\.?\\s");
    private static final Pattern STREET = Pattern.compile("(?m)(?<=^|\\s{2})(\\d{1,5} [A-Z][\\w.]*(?: [A-Z][\\w.]*){0,2} (?i:st|street|ct|court|ave|avenue|rd|road|ln|lane|dr|drive|way|pl|place|blvd|row|ter|terrace|cir|circle|pkwy|hwy)\\b)");
    private static final int LONGEST_NAME = 48;

    private final Finder found;

    PersonReader(Finder found) {
        this.found = found;
    }

    void read(LetterType type) {
        name();
        birth();
        new CoverageReader(found).read(type);
    }

    private void name() {
        for (var field : new String[] {"patient", "member", "holder"}) {
            for (var label : found.of(field)) {
                if (name(found.cell(label))) {
                    return;
                }
            }
        }
        if (parts()) {
            return;
        }
        for (var label : found.of("name")) {
            boolean provider = found.labels.stream().anyMatch(l -> l.field().equals("provider") && l.strong() && l.start() < label.start() && label.start() - l.start() < 120)
                    || found.page.before(label.start(), 60).toLowerCase(Locale.ROOT).contains("provider");
            if (!provider && name(found.cell(label))) {
                return;
            }
        }
        subject();
        if (!found.has("patientName") && !above()) {
            addressee();
        }
    }

    private boolean name(Span cell) {
        var words = found.in(cell);
        var title = TITLE.matcher(words);
        int skip = title.find() ? title.end() : 0;
        if (words.endsWith(",")) {
            return wrapped(cell);
        }
        var match = Names.at(words.substring(skip));
        if (match == null || words.matches("(?i).*\\b(health|insurance|plan|services|center|clinic|hospital|hmo|ppo|epo|associates|department|unit|rehab\\w*|practice|family|medicine|medical|group|school|county|trust|fund|orthop\\w+|pediatrics|surgery|specialists|institute|university|information|number|name)\\b.*")) {
            return false;
        }
        var span = new Span(cell.start() + skip + match.start(), cell.start() + skip + match.end());
        found.put("patientName", Names.person(found.in(span)), span);
        return true;
    }

    /// A family name whose given name stands in the next row of its column.
    private boolean wrapped(Span cell) {
        for (var column : found.tables.columns()) {
            boolean first = column.rows().size() > 1 && column.rows().getFirst().cell().equals(cell);
            var whole = first ? found.in(cell) + " " + found.in(column.rows().get(1).cell()) : "";
            var match = first ? Names.at(whole) : null;
            if (match != null && match.end() == whole.length()) {
                found.put("patientName", Names.person(whole), cell);
                return true;
            }
        }
        return false;
    }

    /// A name without a label on the line of the birth date or on one of the two above it.
    private boolean above() {
        var birth = birthday();
        int line = birth == null ? -1 : found.page.lineStart(birth.span().start());
        for (int i = 0; i < 3 && line >= 0; i++) {
            for (var cell : found.tables.cells(new Span(line, found.page.lineEnd(line)))) {
                var words = found.in(cell);
                var match = words.matches(".*[\\d:].*") ? null : Names.at(words);
                if (match != null && match.end() == words.length() && !words.equals(words.toUpperCase(Locale.ROOT)) && Labels.fieldOf(words).isEmpty() && name(cell)) {
                    return true;
                }
            }
            line = line == 0 ? -1 : found.page.lineStart(line - 1);
        }
        return false;
    }

    /// A letter that went to the person: the name above a street.
    private void addressee() {
        var m = STREET.matcher(found.page.text());
        while (m.find()) {
            int line = found.page.lineStart(m.start());
            int column = m.start(1) - line;
            int above = line == 0 ? 0 : found.page.lineStart(line - 1);
            for (var cell : line == 0 ? java.util.List.<Span>of() : found.tables.cells(new Span(above, line - 1))) {
                var match = Names.at(found.in(cell));
                if (cell.start() - above == column && match != null && match.end() == cell.length() && name(cell)) {
                    return;
                }
            }
        }
    }

    /// Given and family name in boxes of their own.
    private boolean parts() {
        var first = found.of("first");
        var last = found.of("last");
        if (first.isEmpty() || last.isEmpty()) {
            return false;
        }
        var given = found.cell(first.getFirst());
        var family = found.cell(last.getFirst());
        if (given.length() == 0 || family.length() == 0 || given.length() > 40 || family.length() > 40) {
            return false;
        }
        var middle = found.of("middle").stream().map(l -> found.in(found.cell(l))).filter(w -> w.matches("\\p{Lu}[\\p{L}.]{0,20}")).findFirst().orElse("");
        found.put("patientName", Names.cased(found.in(given)) + (middle.isEmpty() ? " " : " " + middle + " ") + Names.cased(found.in(family)),
                new Span(Math.min(given.start(), family.start()), Math.max(given.end(), family.end())));
        return true;
    }

    /// "I am referring … (date of birth …)", "RE: …".
    private void subject() {
        var described = DESCRIBED.matcher(found.page.text());
        while (described.find()) {
            int line = found.page.lineStart(described.start());
            for (int from = Math.max(line, described.start() - LONGEST_NAME); from < described.start(); from++) {
                boolean begins = from == line || !Character.isLetterOrDigit(found.page.text().charAt(from - 1));
                var words = found.page.text().substring(from, described.start()).strip();
                var match = begins ? Names.at(words) : null;
                if (match != null && match.end() == words.length() && name(new Span(from, from + match.end()))) {
                    return;
                }
            }
        }
        var m = TOLD.matcher(found.page.text());
        while (m.find()) {
            int end = Math.min(found.page.text().length(), m.end() + 60);
            var match = Names.at(found.page.text().substring(m.end(), end).replace('\n', ' '));
            if (match != null && name(new Span(m.end(), m.end() + match.end()))) {
                return;
            }
        }
    }

    private void birth() {
        found.put("dob", birthday());
    }

    private @Nullable WrittenDate birthday() {
        var date = found.dated("dob");
        if (date == null) {
            var m = Pattern.compile(DATE_OF_BIRTH).matcher(found.page.text());
            while (date == null && m.find()) {
                date = found.dateAt(m.end(), 12);
            }
        }
        if (date != null && date.shortYear() && date.date() != null) {
            date = new WrittenDate(date.span(), latest(date.date()), false);
        }
        return date;
    }

    /// A birth year of two digits belongs to the last century where this one would put the birth after the letter.
    private java.time.LocalDate latest(java.time.LocalDate birth) {
        boolean later = found.dates.stream().anyMatch(d -> d.date() != null && !d.shortYear() && d.date().isBefore(birth));
        return later || birth.getYear() > 2020 ? birth.minusYears(100) : birth;
    }
}
