package org.notewright.analysis.checks;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.notewright.analysis.letters.LetterField;
import org.notewright.analysis.letters.LetterReader;
import org.notewright.analysis.letters.LetterType;

/// Whether an appeal answers every reason (CARC, RARC) of the denial among its sources: by its code, or by the words of the
/// line in which the denial gives it.
final class ReasonsCheck {

    private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");
    private static final double ENOUGH = 0.5;
    private static final Set<String> FIELDS = Set.of("carc", "rarc");

    private ReasonsCheck() {
    }

    static void check(List<String> sources, DraftParts draft, List<Finding> out) {
        var answered = words(draft.written());
        var told = new HashSet<String>();
        for (var source : sources) {
            var letter = LetterReader.read(source);
            if (letter.type() != LetterType.DENIAL) {
                continue;
            }
            for (var field : letter.fields()) {
                if (FIELDS.contains(field.name()) && told.add(field.name() + field.value()) && !named(field, draft.written())
                        && !worded(source, field, answered)) {
                    out.add(Finding.of(FindingKind.REASON_OPEN, null, field.name().equals("carc") ? "CARC " + field.value() : field.value()));
                }
            }
        }
    }

    private static boolean named(LetterField field, String draft) {
        var code = Pattern.quote(field.value());
        return Pattern.compile(field.name().equals("carc")
                ? "(?i)\\b(?:co|pr|oa|pi|carc|reason(?: code)?|code)[\\s-]{0,3}" + code + "\\b" : "(?i)\\b" + code + "\\b").matcher(draft).find();
    }

    /// Half of the longer words of the reason's own line.
    private static boolean worded(String source, LetterField field, Set<String> answered) {
        int start = source.lastIndexOf('\n', field.span().start()) + 1;
        int end = source.indexOf('\n', field.span().end());
        var reason = words(source.substring(start, end < 0 ? source.length() : end));
        return reason.size() >= 3 && reason.stream().filter(answered::contains).count() >= reason.size() * ENOUGH;
    }

    private static Set<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(match -> match.group()).collect(Collectors.toSet());
    }
}
