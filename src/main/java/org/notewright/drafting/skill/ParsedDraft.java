package org.notewright.drafting.skill;

import java.util.List;

/// An answer read back into sections.
///
/// @param sections      those of the skill in its order, also the empty ones, then whatever else the answer held
/// @param missing       what the answer listed under `Missing`, possibly empty
/// @param absent        headings of the skill that the answer did not have
/// @param followsFormat whether the answer had the form that was asked for
/// @param deviations    how it differed, one sentence each
public record ParsedDraft(List<SectionText> sections, String missing, List<String> absent,
                          boolean followsFormat, List<String> deviations) {

    /// Heading of what stood before the first heading of the answer.
    public static final String OUTSIDE = "Outside the sections";

    public ParsedDraft {
        sections = List.copyOf(sections);
        absent = List.copyOf(absent);
        deviations = List.copyOf(deviations);
    }

    /// Whether the answer ignored the form: it had fewer than half of the headings.
    public boolean ignoresFormat(Skill skill) {
        return absent.size() * 2 > skill.sections().size();
    }

    /// The draft in the form that was asked for: one `## Heading` a section, a last `## Missing` where something is
    /// missing. Reading it again gives the same draft.
    public String toMarkdown() {
        var text = new StringBuilder();
        for (var section : sections) {
            append(text, section.heading(), section.text());
        }
        if (!missing.isEmpty()) {
            append(text, Skill.MISSING, missing);
        }
        return text.toString().stripTrailing() + "\n";
    }

    private static void append(StringBuilder text, String heading, String body) {
        text.append("## ").append(heading).append("\n\n");
        if (!body.isEmpty()) {
            text.append(body).append("\n\n");
        }
    }

    @Override public String toString() {
        return "ParsedDraft[" + sections.size() + " sections]";
    }
}
