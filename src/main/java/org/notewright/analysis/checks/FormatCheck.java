package org.notewright.analysis.checks;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.notewright.clinical.Span;

/// Whether the sections came as they were asked for, and whether a gap was left to fill in by hand.
final class FormatCheck {

    /// `[Name]`, `[insert date]`, `____`, `XX/XX/XXXX`; a tick box `[ ]` or `[x]` and a link are none.
    private static final Pattern GAP = Pattern.compile("\\[(?![ xX]?\\])[A-Za-z][^\\]\\n]{1,60}\\](?!\\()|_{3,}|\\b[Xx]{2,4}/[Xx]{2,4}(?:/[Xx]{2,4})?\\b");

    private FormatCheck() {
    }

    private static String plain(String text) {
        return text.replace("*", "").replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    static void check(Expected expected, DraftParts draft, List<Finding> out) {
        int last = -1;
        var before = "";
        for (var wanted : expected.sections()) {
            var found = draft.find(wanted.heading());
            if (found.isEmpty()) {
                out.add(Finding.of(FindingKind.SECTION_ABSENT, null, wanted.heading()));
                continue;
            }
            var part = found.get();
            var body = draft.body(part);
            if (part.whole().start() < last) {
                out.add(Finding.of(FindingKind.SECTION_ORDER, draft.headingOf(part), wanted.heading(), before));
            } else {
                last = part.whole().start();
                before = wanted.heading();
            }
            if (body.isBlank()) {
                if (expected.patient()) {
                    out.add(Finding.of(FindingKind.SECTION_EMPTY, draft.headingOf(part), wanted.heading()));
                }
            } else if (wanted.form().equals("table") && !DraftParts.hasTable(body)) {
                out.add(Finding.of(FindingKind.NO_TABLE, draft.headingOf(part), wanted.heading()));
            } else if (wanted.form().equals("list") && !DraftParts.hasList(body) && body.strip().lines().count() < 2
                    && DraftParts.words(body) > 30) {
                out.add(Finding.of(FindingKind.NO_LIST, draft.headingOf(part), wanted.heading()));
            }
        }
        var plain = plain(draft.written());
        for (var line : expected.fixed()) {
            if (!plain.contains(plain(line))) {
                out.add(Finding.of(FindingKind.FIXED_LINE, null, line.replace("*", "")));
            }
        }
        var gaps = GAP.matcher(draft.written());
        while (gaps.find()) {
            out.add(Finding.of(FindingKind.GAP_TO_FILL, new Span(gaps.start(), gaps.end()), gaps.group()));
        }
    }
}
