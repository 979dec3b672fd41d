package org.notewright.desktop.canvas;

import java.util.List;
import java.util.stream.Stream;
import org.notewright.clinical.PatientId;
import org.notewright.drafting.skill.Skill;

/// What is offered first: in the clinic's own folder the documents of the practice, in a patient's the patient's.
final class SkillOrder {

    private static final String PRACTICE = "practice";

    private SkillOrder() {
    }

    static List<Skill> of(List<Skill> skills, PatientId folder) {
        boolean clinic = folder.equals(PatientId.CLINIC);
        return Stream.concat(skills.stream().filter(skill -> skill.group().equals(PRACTICE) == clinic),
                skills.stream().filter(skill -> skill.group().equals(PRACTICE) != clinic)).toList();
    }
}
