package org.notewright.drafting.skill;

import java.util.List;
import java.util.Set;
import org.notewright.clinical.Discipline;

/// A saved prompt as one Markdown file holds it.
///
/// @param name        file name without `.md`, lower case with hyphens: `soap-note`
/// @param title       what people read: `SOAP note`
/// @param disciplines who may use it, one or both
/// @param inputs      names of what it needs: `note`, `context`, `previous` …
/// @param sections    of the output, in order; a last `Missing` is implied
/// @param checks      names of the checks run on its drafts: `grounding`, `readability` …
/// @param body        the instruction with its placeholders
public record Skill(String name, String title, Set<Discipline> disciplines, List<String> inputs,
                    List<Section> sections, List<String> checks, String body) {

    /// Where a draft lists what the sources do not say.
    public static final String MISSING = "Missing";

    public Skill {
        disciplines = Set.copyOf(disciplines);
        inputs = List.copyOf(inputs);
        sections = List.copyOf(sections);
        checks = List.copyOf(checks);
    }

    @Override public String toString() {
        return "Skill[" + name + "]";
    }
}
