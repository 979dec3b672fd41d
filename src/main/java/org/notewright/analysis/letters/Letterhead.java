package org.notewright.analysis.letters;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.Span;

/// The sender's name at the head of a payer's letter.
final class Letterhead {

    private static final Pattern FAX_LINE = Pattern.compile("(?i).*\\b(from:|to:|p\\. ?\\d|page \\d+ of|pg \\d).*\\d{7,}.*|^\\W*$");
    private static final Pattern TITLE = Pattern.compile("(?i)\\s{2,}.*$|[-–,]?\\s*\\b(explanation of|notice of|remittance|workers[’']? comp\\w*|authorization|auth approval|page \\d|utilization|claims department|"
            + "claims dept|- region|region \\d|- claims|letter\\b|denial of|adverse|approval).*$");
    private static final Pattern NO_NAME = Pattern.compile("(?i).*(\\bdate\\b|\\bfax\\b|\\bphone\\b|\\bprovider\\b:|\\bpatient\\b|\\d{3}-\\d{3,4}|po box|p\\.o\\.|street|avenue| ave\\b|portal|\\d{1,2}/\\d{1,2}/|"
            + "^to\\b|^from\\b|^dear\\b|\\bnpi\\b|\\bre:|rehab|lakeshore|therapy (?:center|clinic)).*");
    private static final int LINES = 6;

    private Letterhead() {
    }

    static @Nullable Span payer(Page page) {
        int seen = 0;
        for (var line : page.lines()) {
            var whole = line.in(page.text());
            if (FAX_LINE.matcher(whole).matches()) {
                continue;
            }
            if (seen++ >= LINES) {
                return null;
            }
            for (int from = line.start(); from < line.end();) {
                int cellEnd = Math.min(page.cellEnd(from), line.end());
                var span = page.trim(from, cellEnd);
                var name = TITLE.matcher(span.in(page.text())).replaceFirst("").strip();
                boolean fits = name.length() > 3 && name.matches("[A-Z].*") && name.split("\\s+", -1).length <= 7 && !NO_NAME.matcher(name).matches();
                if (fits) {
                    return new Span(span.start(), span.start() + name.length());
                }
                from = cellEnd + 1;
            }
        }
        return null;
    }
}
