package org.notewright.analysis.checks;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.notewright.analysis.readability.Readability;
import org.notewright.analysis.text.Sentences;
import org.notewright.clinical.Span;

/// Reading grade of the whole draft against the head's, with the sentences that raise it; and exercises told in more
/// sentences than one can follow while doing them (home exercise sheets: two or three).
final class ReadingCheck {

    private static final int MOST_SENTENCES = 3;
    /// A line that is a bold name and nothing else begins an exercise.
    private static final Pattern BOLD_NAME = Pattern.compile("(?m)^(?:#{3,4}\\s+|(?:\\d{1,2}[.)]\\s+)?\\*\\*)([^*\\n:]{3,60}?)(?:\\*\\*)?\\s*$");
    private static final Pattern DOSE_LINE = Pattern.compile("(?i)^\\W*(?:how (?:much|often|many)|sets?|dose|stop|warning|careful|be safe|do not)\\b.*|.*\\d+ ?(?:sets?|times|seconds?|reps?|minutes?)\\b.*");

    private ReadingCheck() {
    }

    static void check(Expected expected, DraftParts draft, List<Finding> out) {
        var report = Readability.of(draft.written());
        for (var sentence : report.causes(expected.grade())) {
            out.add(Finding.of(FindingKind.HARD_SENTENCE, new Span(sentence.start(), sentence.end()), grade(sentence.grade()),
                    grade(report.fleschKincaidGrade()), expected.grade()));
        }
        if (expected.patient()) {
            instructions(draft.written(), out);
        }
    }

    private static void instructions(String text, List<Finding> out) {
        var names = BOLD_NAME.matcher(text);
        while (names.find()) {
            int end = block(text, names.end());
            long sentences = Sentences.of(text, names.end(), end).stream()
                    .filter(s -> !DOSE_LINE.matcher(s.in(text)).matches() && s.in(text).matches("(?s).*\\p{L}{2}.*")).count();
            if (sentences > MOST_SENTENCES && !names.group(1).strip().endsWith(".")) {
                out.add(Finding.of(FindingKind.LONG_INSTRUCTION, new Span(names.start(1), names.end(1)), names.group(1).strip(), sentences));
            }
        }
    }

    /// Up to the next bold name or heading.
    private static int block(String text, int from) {
        var next = BOLD_NAME.matcher(text);
        int end = next.find(from) ? next.start() : text.length();
        int heading = text.indexOf("\n#", from);
        return heading >= 0 && heading < end ? heading : end;
    }

    private static String grade(double grade) {
        return String.format(Locale.US, "%.1f", Math.max(0, grade));
    }
}
