package org.notewright.drafting.skill;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Checks the placeholders of a skill's body: known names only, and of the template language nothing but a name and
/// lines for one discipline (`{{#pt}} … {{/pt}}`).
final class Placeholders {

    private static final Pattern TAG = Pattern.compile("\\{\\{(.*?)\\}\\}+", Pattern.DOTALL);
    private static final Pattern PLAIN = Pattern.compile("([#/]?)([a-z_]+)");

    private final SkillWords words;

    Placeholders(SkillWords words) {
        this.words = words;
    }

    /// @param firstLine line of the file on which the body begins
    List<SkillFault> check(String file, String body, int firstLine) {
        var faults = new ArrayList<SkillFault>();
        var used = new HashMap<String, Integer>();
        var open = "";
        int openLine = firstLine;
        var tags = TAG.matcher(body);
        while (tags.find()) {
            int line = firstLine + lines(body, tags.start());
            var plain = PLAIN.matcher(tags.group(1).strip());
            var placeholder = plain.matches() ? find(plain.group(2)) : null;
            if (placeholder == null || tags.group().endsWith("}}}")) {
                faults.add(new SkillFault(file, line, "There is no placeholder " + shown(tags.group()) + ".",
                        "Use one of " + names() + "."));
                continue;
            }
            var sign = plain.group(1);
            if (placeholder.flag() == sign.isEmpty()) {
                faults.add(new SkillFault(file, line, shown(tags.group()) + " is used in the wrong way.",
                        placeholder.flag() ? "Enclose lines with {{#" + placeholder.name() + "}} and {{/"
                                + placeholder.name() + "}}." : "Write {{" + placeholder.name() + "}}."));
            } else if (sign.equals("#") != open.isEmpty() && placeholder.flag()) {
                faults.add(unbalanced(file, line));
            } else if (sign.equals("/") && !open.equals(placeholder.name())) {
                faults.add(unbalanced(file, line));
            }
            open = sign.equals("#") ? placeholder.name() : sign.equals("/") ? "" : open;
            openLine = line;
            used.merge(placeholder.name(), 1, Integer::sum);
        }
        if (!open.isEmpty()) {
            faults.add(unbalanced(file, openLine));
        }
        words.placeholders().stream().filter(p -> p.required() && used.getOrDefault(p.name(), 0) != 1)
                .forEach(p -> faults.add(new SkillFault(file, firstLine,
                        "{{" + p.name() + "}} stands " + used.getOrDefault(p.name(), 0) + " times in the instruction.",
                        "Use {{" + p.name() + "}} exactly once.")));
        return faults;
    }

    private static SkillFault unbalanced(String file, int line) {
        return new SkillFault(file, line, "The lines for one discipline do not begin and end in pairs.",
                "Close each {{#pt}} with {{/pt}} and each {{#ot}} with {{/ot}}, without one inside the other.");
    }

    private SkillWords.@Nullable Placeholder find(String name) {
        return words.placeholders().stream().filter(p -> p.name().equals(name)).findFirst().orElse(null);
    }

    private String names() {
        return String.join(", ", words.placeholders().stream().map(p -> "{{" + p.name() + "}}").toList());
    }

    private static String shown(String tag) {
        return tag.length() > 40 ? tag.substring(0, 40) + "…" : tag;
    }

    private static int lines(String text, int end) {
        return (int) text.substring(0, end).chars().filter(c -> c == '\n').count();
    }
}
