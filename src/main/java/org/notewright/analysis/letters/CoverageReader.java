package org.notewright.analysis.letters;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.Span;

/// Who pays, and under which number the payer knows the person.
final class CoverageReader {

    private static final Pattern INSURED = Pattern.compile("(?i)\\b(?:insured (?:with|by|through)|insurance (?:is|through|with)|covered by|coverage (?:is|through)|her plan is|his plan is)\\s+((?-i:[A-Z])[\\w&' -]{2,50}?)(?=,|\\.|;|\\s\\(|\\smember|\\swith|\\sid\\b|\\n\\n)");
    /// Public payers by name, and any plan named right before its member number.
    private static final Pattern KNOWN = Pattern.compile("\\b(Medicare Part B|Medicare|Medicaid|TRICARE(?: \\w+)?|(?:[A-Z][\\w&]+ ){1,4}(?:PPO|HMO|EPO|Health Plan|Health|Insurance|Mutual|Plan|Cooperative|Care|Advantage|Choice|Assistance|Trust|Fund|Benefits?|Mutual|Shield|Cross))(?=,? \\(?(?:[Mm]ember |policy |subscriber )?(?:ID|id|number|no\\.|#|MBI))");
    private static final Pattern TOLD_ID = Pattern.compile("(?i)(?<!case |auth |group |claim |tax |provider |bill )\\b(?:member|policy|subscriber|medicare|insurance|identification|id)\\s?(?:id|number|no\\.?|#)?\\s?(?:is|:|#)?\\s{1,2}((?=[A-Z0-9-]*\\d)[A-Z0-9][A-Z0-9-]{5,20})\\b");
    private static final Pattern BEFORE_ID = Pattern.compile("(?i)\\b(?:member|policy|subscriber|participant|identification|beneficiary|recipient) (?:id|number|no\\.?|#)(?: number)?(?: is|:)?\\s(?=[A-Z0-9])|\\b(?:certificate|policy|member|id) (?=(?-i:[A-Z]{1,5})-?\\d)|\\bid ?#:? ?(?=(?-i:[A-Z0-9]))");
    private static final Pattern DASHED = Pattern.compile("\\s[-–/]\\s+((?=\\S*\\d{2})[A-Z0-9][A-Z0-9-]{5,20})$");
    private static final Pattern DASHED_CELL = Pattern.compile("\\s{1,4}[-–/]\\s+((?=\\S*\\d{2})[A-Z0-9][A-Z0-9-]{5,20})(?=\\s)");
    /// A payer's name ends where its member number begins.
    private static final Pattern CUT = Pattern.compile("(?i)\\s*(?:[;,(]\\s*(?:member|id|policy|subscriber|group|no\\.|#)|\\s(?:member|policy|subscriber) (?:id|no|number|#)).*$");
    /// In letters of workers' compensation the carrier's claim number identifies the person.
    private static final Pattern COMPENSATION = Pattern.compile("(?i)workers[’']?\\s?comp|claimant|injured (?:worker|employee)|date of (?:injury|accident)|w/c carrier|wc carrier|adjuster");
    private static final Pattern TICKED = Pattern.compile("^(?:\\[\\s?[xX]\\s?\\]|\\([xX]\\)|[☒☑✓✔])\\s*(?:(?i:commercial|private|other|managed care)\\s*:\\s*)?");

    private final Finder found;
    private @Nullable Span beside;

    CoverageReader(Finder found) {
        this.found = found;
    }

    void read(LetterType type) {
        payer(type);
        member();
    }

    private void payer(LetterType type) {
        for (var label : found.of("payer")) {
            var cell = found.cell(label);
            var whole = TICKED.matcher(found.in(cell)).replaceFirst("");
            var words = CUT.matcher(whole).replaceFirst("");
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
        boolean comp = COMPENSATION.matcher(found.page.text()).find();
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
    private @Nullable Span id(Span cell) {
        return Ids.at(found, cell);
    }
}
