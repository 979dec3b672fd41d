package org.notewright.desktop;

import java.util.List;
import java.util.stream.Stream;
import org.notewright.drafting.skill.Skill;

/// Words that call a skill in the palette.
final class SkillCommands {

    private SkillCommands() {
    }

    /// Its aliases, then its name.
    static List<String> calls(Skill skill) {
        return Stream.concat(skill.about().aliases().stream(), Stream.of(skill.name())).toList();
    }
}
