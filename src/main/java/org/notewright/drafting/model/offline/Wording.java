package org.notewright.drafting.model.offline;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.notewright.analysis.facts.SoapSection;

/// The few changes the offline client makes to the therapist's words: white space, a capital, a period.
final class Wording {

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern SAFE_FIRST_WORD = Pattern.compile("[a-z]{2,}(?=[\\s,]|$)");
    private static final Map<SoapSection, Pattern> LABELS = Map.of(
            SoapSection.SUBJECTIVE, label("S|Subjective"),
            SoapSection.OBJECTIVE, label("O|Objective"),
            SoapSection.ASSESSMENT, label("A|Assessment"),
            SoapSection.PLAN, label("P|Plan"));

    private Wording() {
    }

    private static Pattern label(String names) {
        return Pattern.compile("\\A\\s*(?:" + names + ")\\s*:\\s*", Pattern.CASE_INSENSITIVE);
    }

    /// Takes away the letter or name of the section the words stand under anyway.
    static String unlabelled(String text, SoapSection section) {
        var label = LABELS.get(section);
        return label == null ? text : label.matcher(text).replaceFirst("");
    }

    static String oneLine(String text) {
        return SPACE.matcher(text).replaceAll(" ").strip();
    }

    /// One line that begins with a capital, where that cannot change the meaning of the first word, and ends with a
    /// period, where it has no end.
    static String sentence(String text) {
        var line = withoutOpenEnd(oneLine(text));
        if (line.isEmpty()) {
            return line;
        }
        var first = SAFE_FIRST_WORD.matcher(line);
        var begun = first.lookingAt()
                ? line.substring(0, 1).toUpperCase(Locale.ROOT) + line.substring(1) : line;
        return ended(begun) ? begun : begun + ".";
    }

    private static String withoutOpenEnd(String line) {
        int end = line.length();
        while (end > 0 && " ,;".indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return line.substring(0, end);
    }

    private static boolean ended(String line) {
        int last = line.length() - 1;
        while (last > 0 && "\"')”’".indexOf(line.charAt(last)) >= 0 && ".!?".indexOf(line.charAt(last - 1)) >= 0) {
            last--;
        }
        return ".!?:".indexOf(line.charAt(last)) >= 0;
    }
}
