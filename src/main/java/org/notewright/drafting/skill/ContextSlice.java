package org.notewright.drafting.skill;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.notewright.clinical.Diagnosis;

/// The part of the clinic context that one patient's run sends: everything but the sub-sections that are for other
/// diagnoses and other payers.
///
/// A sub-section is a `### Heading` under `## Standards by diagnosis` or `## Payer requirements`. It is sent where its
/// heading names one of the patient's ICD-10 codes or a code's beginning (`M17`, `M17.1`, `S83.5-`), shares a word with
/// a diagnosis, or names the payer. What stands before the first sub-heading is always sent. Same input, same slice.
///
/// @param text    what is sent, Markdown
/// @param leftOut headings of what is not, in order
public record ContextSlice(String text, List<String> leftOut) {

    private static final Pattern CODE = Pattern.compile("\\b[A-TV-Z]\\d[0-9A-Z](?:\\.[0-9A-Z]{1,4})?\\b");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d&]{2,}");
    /// Words too common in headings to tell one diagnosis or payer from another.
    private static final Set<String> COMMON = Set.of("and", "or", "the", "of", "for", "with", "to", "in", "on", "by",
            "right", "left", "bilateral", "pain", "unspecified", "other", "chronic", "acute", "disorder", "syndrome",
            "plan", "health", "insurance", "company", "inc", "care", "requirements", "standards", "part", "group", "all",
            "pt", "ot", "s/p", "status", "post");

    public ContextSlice {
        leftOut = List.copyOf(leftOut);
    }

    /// @param context Markdown, possibly empty
    public static ContextSlice of(String context, List<Diagnosis> diagnoses, String payer) {
        var kept = new ArrayList<String>();
        var leftOut = new ArrayList<String>();
        var topic = ContextTopic.OTHER;
        boolean sends = true;
        for (var line : context.replace("\r\n", "\n").split("\n", -1)) {
            if (line.startsWith("### ") && topic.isSliced()) {
                var heading = line.substring(4).strip();
                sends = topic == ContextTopic.DIAGNOSES ? fitsDiagnosis(heading, diagnoses) : sharesWord(heading, payer);
                if (!sends) {
                    leftOut.add(heading);
                }
            } else if (line.startsWith("## ") || line.startsWith("# ")) {
                topic = ContextTopic.of(line.substring(line.indexOf(' ')).strip());
                sends = true;
            }
            if (sends) {
                kept.add(line);
            }
        }
        return new ContextSlice(String.join("\n", kept).strip(), leftOut);
    }

    private static boolean fitsDiagnosis(String heading, List<Diagnosis> diagnoses) {
        var codes = CODE.matcher(heading.toUpperCase(Locale.ROOT)).results().map(match -> match.group()).toList();
        boolean byCode = diagnoses.stream().map(diagnosis -> diagnosis.code().toUpperCase(Locale.ROOT))
                .anyMatch(code -> codes.stream().anyMatch(code::startsWith));
        return byCode || diagnoses.stream().anyMatch(diagnosis -> sharesWord(heading, diagnosis.text()));
    }

    private static boolean sharesWord(String heading, String words) {
        var shared = words(heading);
        shared.retainAll(words(words));
        return !shared.isEmpty();
    }

    private static Set<String> words(String text) {
        var found = new HashSet<String>();
        WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(match -> match.group())
                .filter(word -> !COMMON.contains(word)).forEach(found::add);
        return found;
    }

    /// Counts only.
    @Override public String toString() {
        return "ContextSlice[" + text.length() + " characters, " + leftOut.size() + " left out]";
    }
}
