package org.notewright.analysis.checks;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.notewright.analysis.readability.HardWord;
import org.notewright.analysis.readability.Readability;
import org.notewright.analysis.standing.StandingLines;
import org.notewright.clinical.Span;

/// Clinical words with the plain ones beside them (`plain_language.csv`), each word once.
final class PlainWordsCheck {

    private PlainWordsCheck() {
    }

    static void check(DraftParts draft, List<Finding> out) {
        var seen = new HashSet<String>();
        for (HardWord word : Readability.of(draft.written()).hardWords()) {
            if (seen.add(word.word().toLowerCase(Locale.ROOT)) && !explained(draft.written(), word)
                    && !isFixed(draft.written(), word)) {
                out.add(Finding.of(FindingKind.HARD_WORD, new Span(word.start(), word.end()), word.word(), word.plain()).or(word.plain()));
            }
        }
    }

    /// Lines that were checked by hand stay as they are.
    private static boolean isFixed(String text, HardWord word) {
        int start = text.lastIndexOf('\n', word.start()) + 1;
        int end = text.indexOf('\n', word.end());
        return StandingLines.shipped().holds(text.substring(start, end < 0 ? text.length() : end));
    }

    /// A term that is said plainly right beside it ("shoulder blade (scapula)") teaches instead of hiding.
    private static boolean explained(String text, HardWord word) {
        var around = text.substring(Math.max(0, word.start() - word.plain().length() - 6),
                Math.min(text.length(), word.end() + word.plain().length() + 12)).toLowerCase(Locale.ROOT);
        return around.contains(word.plain().toLowerCase(Locale.ROOT));
    }
}
