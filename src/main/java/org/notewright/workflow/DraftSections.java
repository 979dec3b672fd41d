package org.notewright.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.notewright.drafting.skill.Skill;
import org.notewright.export.markup.PrintedSection;

/// A draft's Markdown cut at its `## ` lines. Words before the first heading form a section without one.
final class DraftSections {

    private static final String MARK = "## ";

    private DraftSections() {
    }

    static List<PrintedSection> of(String text) {
        var sections = new ArrayList<PrintedSection>();
        var heading = "";
        var body = new StringBuilder();
        boolean open = false;
        for (var line : text.lines().toList()) {
            if (line.startsWith(MARK)) {
                add(sections, heading, body, open);
                heading = line.substring(MARK.length()).strip();
                body.setLength(0);
                open = true;
            } else {
                body.append(line).append('\n');
            }
        }
        add(sections, heading, body, open);
        return List.copyOf(sections);
    }

    private static void add(List<PrintedSection> sections, String heading, StringBuilder body, boolean open) {
        var text = body.toString().strip();
        if (open || !text.isEmpty()) {
            sections.add(new PrintedSection(heading, text));
        }
    }

    static boolean isMissing(PrintedSection section) {
        return section.heading().equalsIgnoreCase(Skill.MISSING);
    }

    /// The text without its `Missing` list: that list is for the therapist who writes, not for the record.
    static String withoutMissing(String text) {
        var sections = of(text);
        if (sections.stream().noneMatch(DraftSections::isMissing)) {
            return text;
        }
        return sections.stream().filter(s -> !isMissing(s))
                .map(s -> (s.heading().isEmpty() ? "" : MARK + s.heading() + "\n\n") + s.text())
                .collect(Collectors.joining("\n\n")).strip() + "\n";
    }
}
