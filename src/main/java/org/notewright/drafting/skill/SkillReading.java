package org.notewright.drafting.skill;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What came of reading a skill file.
///
/// @param skill  null where a fault makes it unusable
/// @param faults in the order of their lines
public record SkillReading(@Nullable Skill skill, List<SkillFault> faults) {

    public SkillReading {
        faults = List.copyOf(faults);
    }
}
