package org.notewright.drafting.skill;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Checks the placeholders of a skill's body: known names only, and of the template language nothing but a name, lines
/// under a condition (`{{#pt}} … {{/pt}}`) and lines without it (`{{^payer}} … {{/payer}}`), one inside another at most.
///
/// A standard or own parameter stands for its answer and, as a condition, for "something was answered".
final class Placeholders {

    private static final Pattern TAG = Pattern.compile("\\{\\{(.*?)\\}\\}+", Pattern.DOTALL);
    private static final Pattern PLAIN = Pattern.compile("([#^/]?)([a-z][a-z0-9_]*)");
    private static final int DEEPEST = 2;
    /// Asked for the layout and the sections, so that an instruction need not repeat them.
    private static final Set<String> USED_ELSEWHERE = Set.of("payer", "setting", "paper");

    private final SkillWords words;
    private final Set<String> asked;

    /// @param parameters that the head asks for
    Placeholders(SkillWords words, List<Parameter> parameters) {
        this.words = words;
        this.asked = parameters.stream().map(Parameter::name).collect(Collectors.toSet());
    }

    /// @param firstLine line of the file on which the body begins
    List<SkillFault> check(String file, String body, int firstLine) {
        var faults = new ArrayList<SkillFault>();
        var used = new HashMap<String, Integer>();
        var open = new ArrayDeque<Map.Entry<String, Integer>>();
        var tags = TAG.matcher(body);
        while (tags.find()) {
            int line = firstLine + lines(body, tags.start());
            var plain = PLAIN.matcher(tags.group(1).strip());
            boolean known = plain.matches() && !tags.group().endsWith("}}}");
            var name = known ? plain.group(2) : "";
            var placeholder = find(name);
            if (placeholder == null && !asked.contains(name)) {
                faults.add(unknown(file, line, tags.group(), name));
                continue;
            }
            var sign = plain.group(1);
            used.merge(name, 1, Integer::sum);
            if (placeholder != null && placeholder.flag() == sign.isEmpty()) {
                faults.add(new SkillFault(file, line, shown(tags.group()) + " is used in the wrong way.",
                        placeholder.flag() ? "Enclose lines with {{#" + name + "}} and {{/" + name + "}}."
                                : "Write {{" + name + "}}."));
            } else if (sign.equals("/")) {
                if (open.isEmpty() || !open.pop().getKey().equals(name)) {
                    faults.add(unbalanced(file, line));
                }
            } else if (!sign.isEmpty()) {
                open.push(Map.entry(name, line));
                if (open.size() > DEEPEST) {
                    faults.add(unbalanced(file, line));
                }
            }
        }
        open.forEach(left -> faults.add(unbalanced(file, left.getValue())));
        judgeUse(faults, file, firstLine, used);
        return faults;
    }

    private void judgeUse(List<SkillFault> faults, String file, int firstLine, Map<String, Integer> used) {
        words.placeholders().stream().filter(p -> p.required() && used.getOrDefault(p.name(), 0) != 1)
                .forEach(p -> faults.add(new SkillFault(file, firstLine,
                        "{{" + p.name() + "}} stands " + used.getOrDefault(p.name(), 0) + " times in the instruction.",
                        "Use {{" + p.name() + "}} exactly once.")));
        asked.stream().sorted().filter(name -> !used.containsKey(name) && !USED_ELSEWHERE.contains(name))
                .forEach(name -> faults.add(new SkillFault(file, firstLine,
                        "The parameter " + name + " is asked and never used.",
                        "Use {{" + name + "}} in the instruction, or do not ask for it.")));
    }

    private SkillFault unknown(String file, int line, String tag, String name) {
        boolean standard = words.parameters().stream().anyMatch(p -> p.name().equals(name));
        return new SkillFault(file, line, standard ? shown(tag) + " is never asked." : "There is no placeholder "
                + shown(tag) + ".", standard ? "Add " + name + " to parameters: in the head."
                        : "Use one of " + names() + ", or ask for it under parameters: in the head.");
    }

    private static SkillFault unbalanced(String file, int line) {
        return new SkillFault(file, line, "The lines under a condition do not begin and end in pairs.",
                "Close each {{#name}} or {{^name}} with {{/name}}, with one condition inside another at most.");
    }

    private SkillWords.@Nullable Placeholder find(String name) {
        return words.placeholders().stream().filter(p -> p.name().equals(name)).findFirst().orElse(null);
    }

    private String names() {
        return Stream.concat(words.placeholders().stream().map(SkillWords.Placeholder::name), asked.stream().sorted())
                .map(name -> "{{" + name + "}}").collect(Collectors.joining(", "));
    }

    private static String shown(String tag) {
        return tag.length() > 40 ? tag.substring(0, 40) + "…" : tag;
    }

    private static int lines(String text, int end) {
        return (int) text.substring(0, end).chars().filter(c -> c == '\n').count();
    }
}
