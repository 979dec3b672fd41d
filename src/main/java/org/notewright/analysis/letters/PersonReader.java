package org.notewright.analysis.letters;

import java.util.regex.Pattern;
import org.notewright.analysis.text.WrittenDate;
import org.notewright.clinical.Span;

/// Who the letter is about: name, birth date, payer and member id.
final class PersonReader {

    private static final String DATE_OF_BIRTH = "(?i)\\(?(?:date of birth|d\\.?o\\.?b\\.?|born|b(?=\\.\\s?\\d))\\b\\W{0,4}(?:on )?";
    private static final Pattern TOLD = Pattern.compile("\\b(?:(?i:referring|refer|see|evaluate|request for|therapy for|services for|approved for|certification for|certified for|authorization for|approval for|claim for|coverage for|referral for|decision for|seeing|evaluating|on behalf of|our patient,?|our member,?|"
            + "member,|patient,|regarding|concerning|re:?)\\s+)(?:(?i:mr|mrs|ms|miss|dr)\\.?\\s)?");
    /// A name is followed by what identifies the person: "Anders Lund (ID 1234, born …)".
    private static final Pattern DESCRIBED = Pattern.compile("(?i) \\((?:member |subscriber )?(?:id|no)\\b|[ ,]{1,2}\\(?(?:dob|d\\.o\\.b\\.|born|date of birth)\\b");
    private static final Pattern TITLE = Pattern.compile("(?i)^(?:mr|mrs|ms|miss)\\.?\\s");
    private static final Pattern ID = Pattern.compile("(?:\\$(?=[A-Z]))?[A-Za-z0-9][A-Za-z0-9./-]*(?: (?=[A-Z0-9l-]*\\d)[A-Z0-9l][A-Z0-9l/-]*){0,3}");
    private static final int LONGEST_NAME = 48;
    private static final Pattern INSURED = Pattern.compile("(?i)\\b(?:insured (?:with|by|through)|insurance (?:is|through|with)|covered by|coverage (?:is|through)|her plan is|his plan is)\\s+((?-i:[A-Z])[\\w&' -]{2,50}?)(?=,|\\.|;|\\s\\(|\\smember|\\swith|\\sid\\b|\\n\\n)");
    /// Public payers by name, and any plan named right before its member number.
    private static final Pattern KNOWN = Pattern.compile("\\b(Medicare Part B|Medicare|Medicaid|TRICARE(?: \\w+)?|(?:[A-Z][\\w&]+ ){1,4}(?:PPO|HMO|EPO|Health Plan|Health|Insurance|Mutual|Plan|Cooperative|Care|Advantage|Choice|Assistance|Trust|Fund|Benefits?|Mutual|Shield|Cross))(?=,? \\(?(?:[Mm]ember |policy |subscriber )?(?:ID|id|number|no\\.|#|MBI))");
    private static final Pattern TOLD_ID = Pattern.compile("(?i)(?<!case |auth |group |claim |tax |provider |bill )\\b(?:member|policy|subscriber|medicare|insurance|identification|id)\\s?(?:id|number|no\\.?|#)?\\s?(?:is|:|#)?\\s{1,2}((?=[A-Z0-9-]*\\d)[A-Z0-9][A-Z0-9-]{5,20})\\b");

    private static final Pattern BEFORE_ID = Pattern.compile("(?i)\\b(?:member|policy|subscriber|participant|identification|beneficiary|recipient) (?:id|number|no\\.?|#)(?: number)?(?: is|:)?\\s(?=[A-Z0-9])|\\b(?:certificate|policy|member|id) (?=(?-i:[A-Z]{1,5})-?\\d)|\\bid ?#:? ?(?=(?-i:[A-Z0-9]))");

    private static final Pattern DASHED = Pattern.compile("\\s[-–/]\\s+((?=\\S*\\d{2})[A-Z0-9][A-Z0-9-]{5,20})$");
    private static final Pattern DASHED_CELL = Pattern.compile("\\s{1,4}[-–/]\\s+((?=\\S*\\d{2})[A-Z0-9][A-Z0-9-]{5,20})(?=\\s)");

    private final Finder found;
    private @org.jspecify.annotations.Nullable Span beside;

    PersonReader(Finder found) {
        this.found = found;
    }

    void read(LetterType type) {
        name();
        birth();
        payer(type);
        member();
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
                    || found.page.before(label.start(), 60).toLowerCase(java.util.Locale.ROOT).contains("provider");
            if (!provider && name(found.cell(label))) {
                return;
            }
        }
        subject();
        if (!found.has("patientName")) {
            above();
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
        if (match == null || words.matches("(?i).*\\b(health|insurance|plan|services|center|clinic|hospital|hmo|ppo|epo|associates|department|unit|rehab\\w*|information|number|name)\\b.*")) {
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
                if (match != null && match.end() == words.length() && !words.equals(words.toUpperCase(java.util.Locale.ROOT)) && Labels.fieldOf(words).isEmpty() && name(cell)) {
                    return true;
                }
            }
            line = line == 0 ? -1 : found.page.lineStart(line - 1);
        }
        return false;
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

    private @org.jspecify.annotations.Nullable WrittenDate birthday() {
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

    private void payer(LetterType type) {
        for (var label : found.of("payer")) {
            var cell = found.cell(label);
            var words = found.in(cell);
            boolean name = words.matches("(?:\\d[).] ?)?[A-Z][\\s\\S]{2,60}") && !words.matches("(?i).*\\b(verified|id|number|attached|copy|type|information|card|subject|does|will|year)\\b.*|(?!.*[-–/]\\s+\\S*\\d{3}\\S*$).*\\d{4,}.*")
                    && (label.strong() || label.opens());
            if (name && !found.secondary(label.value())) {
                numbered(cell);
                words = words.replaceFirst("^\\d[).] ?", "").replaceFirst("\\s+[-–/]\\s+(?=\\S*\\d)\\S+(?: [A-Z0-9-]+)*$", "");
                found.put("payer", Names.cased(words.replaceAll("[\\s,;.]+$", "").replaceAll("(?<=\\b[A-Z]{2,4})0\\b", "O")), cell);
                return;
            }
        }
        var told = INSURED.matcher(found.page.text());
        if (told.find()) {
            found.put("payer", told.group(1).replaceAll("\\s+", " ").strip(), new Span(told.start(1), told.end(1)));
            return;
        }
        var named = KNOWN.matcher(found.page.text());
        if (type == LetterType.REFERRAL && named.find()) {
            found.put("payer", named.group(1), new Span(named.start(1), named.end(1)));
            return;
        }
        if (type != LetterType.REFERRAL) {
            var head = Letterhead.payer(found.page);
            if (head != null) {
                found.put("payer", Names.cased(head.name().replaceAll("\\s+", " ").replaceAll("(?<=\\b[A-Z]{2,4})0\\b", "O")), head.span());
            }
        }
    }

    /// A payer with the member's number behind a dash: "Medicare B - 1QX7-TE5-MK42".
    private void numbered(Span cell) {
        var m = DASHED.matcher(found.in(cell));
        var text = found.page.text();
        var behind = DASHED_CELL.matcher(text).region(cell.end(), found.page.lineEnd(cell.end()));
        boolean inside = m.find();
        if (inside || behind.lookingAt()) {
            var span = inside ? new Span(cell.start() + m.start(1), cell.start() + m.end(1)) : new Span(behind.start(1), behind.end(1));
            beside = span;
        }
    }

    private void member() {
        boolean comp = Pattern.compile("(?i)workers[’']?\\s?comp|claimant|injured (?:worker|employee)|date of (?:injury|accident)|w/c carrier|wc carrier|adjuster").matcher(found.page.text()).find();
        boolean carrier = comp && found.of("member").stream().noneMatch(l -> id(found.cell(l)) != null);
        var source = carrier ? found.of("claim") : found.of("member");
        for (var label : source) {
            var id = found.secondary(label.value()) ? null : id(found.cell(label));
            if (id != null) {
                found.put("memberId", Ids.plain(found.in(id)), id);
                return;
            }
        }
        var behind = BEFORE_ID.matcher(found.page.text());
        while (!comp && behind.find()) {
            var id = Ids.at(found, new Span(behind.end(), Math.min(found.page.text().length(), behind.end() + 30)));
            if (id != null && id.length() > 5) {
                found.put("memberId", Ids.plain(found.in(id)), id);
                return;
            }
        }
        var dashed = beside;
        if (dashed != null) {
            found.put("memberId", Ids.plain(found.in(dashed)), dashed);
            return;
        }
        var told = TOLD_ID.matcher(found.page.text());
        if (!comp && told.find()) {
            found.put("memberId", told.group(1), new Span(told.start(1), told.end(1)));
        }
    }

    /// @return the identifier at the beginning of a cell, or null
    private @org.jspecify.annotations.Nullable Span id(Span cell) {
        return Ids.at(found, cell);
    }

    /// Identifiers: letters and digits, at least three digits, groups with blanks between them.
    static final class Ids {

        private static final Pattern LEAD = Pattern.compile("(?:is|was|=|#|no\\.?|number)[ :]+");
        private static final Pattern TELEPHONE = Pattern.compile("(?<!\\d)\\d{3}-\\d{3}-\\d{4}(?!\\d)");

        private Ids() {
        }

        /// An l among digits and capitals is a misread 1.
        static String plain(String written) {
            return written.replaceFirst("^\\$(?=[A-Z])", "S").replaceAll("(?<=[0-9A-Z-])l(?=[0-9A-Z-])|(?<=\\d)l\\b", "1");
        }

        static @org.jspecify.annotations.Nullable Span at(Finder found, Span cell) {
            var lead = LEAD.matcher(found.in(cell));
            int skip = lead.lookingAt() ? lead.end() : 0;
            var words = found.in(cell).substring(skip);
            var m = ID.matcher(words);
            if (!m.lookingAt()) {
                return null;
            }
            var id = m.group().replaceAll("[./-]+$", "");
            boolean date = id.matches("\\d{1,2}/\\d{1,2}/\\d{2,4}.*");
            boolean word = id.split(" ", -1)[0].matches("[A-Za-z]{5,}");
            return date || word || TELEPHONE.matcher(id).find() || id.chars().filter(Character::isDigit).count() < 3 ? null : new Span(cell.start() + skip, cell.start() + skip + id.length());
        }
    }
}
