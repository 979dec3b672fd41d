package org.notewright.export.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Keeps signs that mean something in a chart from being read as Markdown: `+ Lachman` is a positive test and not a
/// list, `# of visits` a count and not a heading, `3*10` a product and not stress, a line of dashes no heading above.
final class ClinicalSigns {

    private static final Pattern LINE = Pattern.compile("\r\n|\r|\n");
    private static final Pattern LONE_HASH = Pattern.compile("^(\\s*(?:[-*]\\s+){0,5})#(?=\\s|$)");
    private static final Pattern PLUS = Pattern.compile("^(\\s*(?:[-*]\\s+){0,5})\\+(?=\\s|$)");
    private static final Pattern PRODUCT = Pattern.compile("(?<=\\d)\\*(?=\\d)");
    private static final Pattern UNDERLINE = Pattern.compile("^\\s*(=+|--?)\\s*$");
    private static final Pattern DASHES = Pattern.compile("^\\s{0,3}-{3,}\\s*$");
    /// Deeper nesting on one line than anyone writes; the rest is text.
    private static final Pattern DEEP = Pattern.compile("^(\\s*(?:(?:[-*+]|\\d{1,9}[.)])\\s+){5})(?=[-*+\\d])");
    private static final int DEEPEST_INDENT = 24;

    private ClinicalSigns() {
    }

    static String shield(String text) {
        var lines = new ArrayList<String>();
        for (var line : NestingLimit.keep(List.of(LINE.split(text, -1)))) {
            if (DASHES.matcher(line).matches()) {
                lines.add("");
                lines.add(line);
            } else {
                lines.add(line(line));
            }
        }
        return String.join("\n", TableWidths.even(lines));
    }

    private static String line(String line) {
        var kept = shallow(line);
        if (UNDERLINE.matcher(kept).matches()) {
            var at = kept.length() - kept.stripLeading().length();
            return kept.substring(0, at) + "\\" + kept.substring(at);
        }
        kept = LONE_HASH.matcher(kept).replaceFirst("$1\\\\#");
        kept = PLUS.matcher(kept).replaceFirst("$1\\\\+");
        kept = PRODUCT.matcher(kept).replaceAll("\\\\*");
        var deep = DEEP.matcher(kept);
        return deep.find() ? kept.substring(0, deep.end()) + "\u200B" + kept.substring(deep.end()) : kept;
    }

    private static String shallow(String line) {
        var text = line.stripLeading();
        return line.length() - text.length() > DEEPEST_INDENT ? " ".repeat(DEEPEST_INDENT) + text : line;
    }
}
