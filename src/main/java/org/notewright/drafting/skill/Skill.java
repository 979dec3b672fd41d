package org.notewright.drafting.skill;

import java.util.List;
import java.util.Set;
import org.notewright.clinical.Discipline;

/// A saved prompt as one Markdown file holds it.
///
/// @param name        file name without `.md`, lower case with hyphens: `soap-note`
/// @param title       what people read: `SOAP note`
/// @param disciplines who may use it, one or both
/// @param inputs      names of what it cannot do without: `note`, `denial` …
/// @param sections    of the output, in order; a last `Missing` is implied
/// @param checks      names of the checks run on its drafts: `grounding`, `readability` …
/// @param about       everything else its head says
/// @param body        the instruction with its placeholders
public record Skill(String name, String title, Set<Discipline> disciplines, List<String> inputs,
                    List<Section> sections, List<String> checks, SkillAbout about, String body) {

    /// Where a draft lists what the sources do not say.
    public static final String MISSING = "Missing";

    public Skill {
        disciplines = Set.copyOf(disciplines);
        inputs = List.copyOf(inputs);
        sections = List.copyOf(sections);
        checks = List.copyOf(checks);
    }

    /// A skill whose head says nothing beyond the entries that every head needs.
    public Skill(String name, String title, Set<Discipline> disciplines, List<String> inputs,
                 List<Section> sections, List<String> checks, String body) {
        this(name, title, disciplines, inputs, sections, checks, SkillAbout.NOTHING, body);
    }

    /// The shelf it stands on: what its head says, else its one discipline, else `shared`.
    public String group() {
        return !about.group().isEmpty() ? about.group()
                : disciplines.size() == 1 ? disciplines.iterator().next().name() : "shared";
    }

    /// The same skill with only the sections that this visit has.
    public Skill narrowed(Discipline discipline, String setting) {
        var fitting = sections.stream().filter(section -> section.isFor(discipline, setting)).toList();
        return new Skill(name, title, disciplines, inputs, fitting, checks, about, body);
    }

    @Override public String toString() {
        return "Skill[" + name + "]";
    }
}
