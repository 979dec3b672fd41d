package org.notewright.drafting.skill;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads a Markdown answer back into the sections of a skill. It forgives the usual slips of models (case, number of
/// `#`, bold headings, a code fence around everything, a preamble, another order) and tells each one. Words are never
/// dropped: what fits no section is kept after them under its own heading.
public final class DraftParser {

    private static final Pattern FENCE = Pattern.compile("\\A\\s*```[\\w-]*[ \\t]*\\n(.*?)\\n?```\\s*\\z", Pattern.DOTALL);
    private static final Pattern BLANK_START = Pattern.compile("\\A(?:[^\\S\\n]*\\n)+");

    private DraftParser() {
    }

    /// @param answer Markdown in any form
    public static ParsedDraft parse(Skill skill, String answer) {
        return new Reader(skill).read(answer);
    }

    /// Reads one answer.
    private static final class Reader {
        private final Skill skill;
        private final Set<String> deviations = new LinkedHashSet<>();
        private final Map<String, StringBuilder> known = new LinkedHashMap<>();
        private final List<Map.Entry<String, StringBuilder>> others = new ArrayList<>();
        private final List<String> met = new ArrayList<>();

        Reader(Skill skill) {
            this.skill = skill;
        }

        ParsedDraft read(String answer) {
            var lines = unfenced(answer.replace("\uFEFF", "").replace("\r\n", "\n").replace('\r', '\n'))
                    .split("\n", -1);
            boolean marked = List.of(lines).stream()
                    .anyMatch(line -> HeadingLine.of(line, skill.sections(), false).filter(HeadingLine::known).isPresent());
            sort(lines, !marked);
            judgeOrder();
            var sections = new ArrayList<SectionText>();
            var absent = new ArrayList<String>();
            for (var section : skill.sections()) {
                if (!met.contains(section.heading())) {
                    absent.add(section.heading());
                    deviations.add("There is no section " + section.heading() + ".");
                }
                sections.add(new SectionText(section.heading(), text(known.get(section.heading()))));
            }
            others.forEach(other -> addOther(sections, other.getKey(), text(other.getValue())));
            return new ParsedDraft(sections, text(known.get(Skill.MISSING)), absent, deviations.isEmpty(),
                    List.copyOf(deviations));
        }

        private String unfenced(String answer) {
            var text = answer;
            for (var fence = FENCE.matcher(text); fence.matches(); fence = FENCE.matcher(text)) {
                deviations.add("The answer stood in a code fence.");
                text = fence.group(1);
            }
            return text;
        }

        private void sort(String[] lines, boolean plain) {
            var preamble = new StringBuilder();
            others.add(Map.entry(ParsedDraft.OUTSIDE, preamble));
            var current = preamble;
            int level = 6;
            var waiting = new ArrayDeque<>(List.of(lines));
            while (!waiting.isEmpty()) {
                var line = waiting.pop();
                var heading = HeadingLine.of(line, skill.sections(), plain).orElse(null);
                if (heading == null || (!heading.known() && heading.level() > Math.max(2, level))) {
                    current.append(line).append('\n');
                } else {
                    current = begin(heading);
                    level = heading.level();
                    if (!heading.rest().isEmpty()) {
                        waiting.push(heading.rest());
                    }
                }
            }
        }

        private StringBuilder begin(HeadingLine heading) {
            if (!heading.known()) {
                var text = new StringBuilder();
                others.add(Map.entry(heading.heading(), text));
                return text;
            }
            if (heading.level() != 2) {
                deviations.add("A heading was not written as ## " + heading.heading() + ".");
            }
            if (met.contains(heading.heading())) {
                deviations.add("The section " + heading.heading() + " came more than once.");
            }
            met.add(heading.heading());
            var text = known.computeIfAbsent(heading.heading(), _ -> new StringBuilder());
            var before = text(text);
            text.setLength(0);
            return text.append(before).append(before.isEmpty() ? "" : "\n\n");
        }

        private void judgeOrder() {
            var wanted = new ArrayList<>(skill.sections().stream().map(Section::heading).toList());
            wanted.add(Skill.MISSING);
            var inOrder = wanted.stream().filter(met::contains).toList();
            if (!inOrder.equals(met.stream().distinct().toList())) {
                deviations.add("The sections came in another order.");
            }
        }

        private void addOther(List<SectionText> sections, String heading, String text) {
            if (heading.equals(ParsedDraft.OUTSIDE)) {
                if (!text.isEmpty()) {
                    deviations.add("There were words outside the sections.");
                    sections.add(new SectionText(heading, text));
                }
            } else if (heading.equalsIgnoreCase(skill.title()) && text.isEmpty()) {
                deviations.add("The answer began with the title " + heading + ".");
            } else {
                deviations.add("The skill has no section " + heading + ".");
                sections.add(new SectionText(heading, text));
            }
        }

        /// Without blank lines at the ends; the first line keeps its indent, which may be what makes it no heading.
        private static String text(@Nullable StringBuilder text) {
            return text == null ? "" : BLANK_START.matcher(text.toString().stripTrailing()).replaceFirst("");
        }
    }
}
