package org.notewright.analysis.letters;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.Span;

/// The sender's name at the head of a payer's letter.
final class Letterhead {

    private static final Pattern FAX_LINE = Pattern.compile("(?i).*\\b(from:|to:|p\\. ?\\d|page \\d+ of|pg \\d).*\\d{7,}.*|^\\W*$");
    private static final Pattern TITLE = Pattern.compile("(?i)\\s{2,}.*$|[-–,]?\\s*\\b(explanation of|notice of|remittance|workers[’']? comp\\w*|authorization|auth approval|page \\d|utilization|claims department|"
            + "claims dept|- region|region \\d|- claims|fiscal agent|- jurisdiction|jurisdiction \\w+$|letter\\b|denial of|adverse|approval).*$");
    private static final Pattern NO_NAME = Pattern.compile("(?i).*(\\bnotice\\b|\\bdenial\\b|\\bclaim\\b|\\d{4}|^to |^dear |^order|^request|\\breply\\b|^form\\b|^prior\\b|\\breferral\\b|\\bdetermination\\b|\\bdecision\\b|^hello|^printed\\b|^page\\b|^fax\\b|\\bcopy\\b|^important|\\bdate\\b|\\bfax\\b|\\bphone\\b|\\bprovider\\b:|\\bpatient\\b|\\d{3}-\\d{3,4}|po box|p\\.o\\.|street|avenue| ave\\b|portal|\\d{1,2}/\\d{1,2}/|^(?:january|february|march|april|may|june|july|august|september|october|november|december) \\d|^a \\w+ |"
            + "^to\\b|^from\\b|^dear\\b|\\bnpi\\b|\\bre:|rehab|lakeshore|therapy (?:center|clinic)).*");
    /// Last words of the names of payers.
    private static final Pattern KIND = Pattern.compile("(?i).*\\b(fund|plan|plans|trust|insurance|health|mutual|ppo|hmo|epo|company|inc|corporation|program|cooperative|association|administrators|services|benefits|care|indemnity|casualty|group)\\b\\W*");
    private static final Pattern NO_CONTINUATION = Pattern.compile("(?i).*\\b(notice|of|authorized|authorization|claims?|department|explanation|office|unit|division|customer|member|provider)\\b.*");
    private static final int LINES = 6;

    private Letterhead() {
    }

    static @Nullable Head payer(Page page) {
        int seen = 0;
        for (var line : page.lines()) {
            var whole = line.in(page.text());
            if (FAX_LINE.matcher(whole).matches()) {
                continue;
            }
            if (seen++ >= LINES) {
                return closing(page);
            }
            for (int from = line.start(); from < line.end();) {
                int cellEnd = Math.min(page.cellEnd(from), line.end());
                var span = page.trim(from, cellEnd);
                var name = TITLE.matcher(span.in(page.text())).replaceFirst("").strip();
                int lead = name.startsWith("[") ? 1 : 0;
                name = name.replaceAll("^\\[|(?i: logo| letterhead)?\\]$", "");
                boolean fits = name.length() > 3 && name.matches("[A-Z].*") && !label(name) && name.split("\\s+", -1).length <= 7 && !NO_NAME.matcher(name).matches();
                if (fits) {
                    return continued(page, new Span(span.start() + lead, span.start() + lead + name.length()));
                }
                from = cellEnd + 1;
            }
        }
        return closing(page);
    }

    /// A letter without a head: the name alone on a line near the end.
    private static @Nullable Head closing(Page page) {
        var lines = page.lines();
        for (int i = lines.size() - 1; i >= 0 && i > lines.size() - 2 * LINES; i--) {
            var span = page.trim(lines.get(i).start(), lines.get(i).end());
            var name = span.in(page.text());
            if (name.matches("[A-Z].*[a-z].*") && KIND.matcher(name).matches() && !NO_NAME.matcher(name).matches() && !NO_CONTINUATION.matcher(name).matches() && name.split("\\s+", -1).length < 7) {
                return new Head(name, span);
            }
        }
        return null;
    }

    /// A short label of something else, or anything with a colon.
    private static boolean label(String name) {
        var field = Labels.fieldOf(name);
        return name.contains(":") || name.split("\\s+", -1).length < 4 && !field.isEmpty() && !field.equals("payer") && !KIND.matcher(name).matches();
    }

    /// A name over two lines: "Great Basin Electrical Workers" / "Benefit Fund".
    private static Head continued(Page page, Span name) {
        int line = page.lineEnd(name.end()) + 1;
        boolean whole = KIND.matcher(name.in(page.text())).matches();
        if (whole || line >= page.text().length()) {
            return new Head(name.in(page.text()), name);
        }
        int from = line + name.start() - page.lineStart(name.start());
        if (from >= page.lineEnd(line)) {
            return new Head(name.in(page.text()), name);
        }
        var below = page.trim(from, Math.min(page.cellEnd(from), page.lineEnd(from)));
        var words = below.in(page.text());
        boolean kind = below.start() == from && KIND.matcher(words).matches() && !NO_CONTINUATION.matcher(words).matches() && words.split(" ", -1).length <= 4 && !NO_NAME.matcher(words).matches();
        return kind ? new Head(name.in(page.text()) + " " + words, new Span(name.start(), below.end())) : new Head(name.in(page.text()), name);
    }

    /// @param name the payer's name in one piece
    /// @param span from its first to its last word
    record Head(String name, Span span) {

        /// Its place only.
        @Override public String toString() {
            return "Head[" + span + "]";
        }
    }
}
