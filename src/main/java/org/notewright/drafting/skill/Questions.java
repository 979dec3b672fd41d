package org.notewright.drafting.skill;

import java.util.List;

/// The small form that is asked before a skill runs: its parameters, each with the answer that holds where nobody gives
/// another. What is left as it stands need not be sent along: the run finds the same answer by itself.
public final class Questions {

    private Questions() {
    }

    /// @param payer of the patient, empty where the form serves several patients
    /// @return the skill's parameters in order, none where it asks nothing
    public static List<Parameter> of(Skill skill, String payer) {
        return skill.about().parameters().stream().map(asked -> new Parameter(asked.name(), asked.label(), asked.kind(),
                asked.choices(), initial(skill, asked, payer))).toList();
    }

    /// The rules of [Answers] and [Filling], read from the other side.
    private static String initial(Skill skill, Parameter asked, String payer) {
        var about = skill.about();
        return switch (asked.name()) {
            case "payer" -> payer.isBlank() ? asked.initial() : String.join(" ", payer.lines().toList());
            case "grade" -> about.grade() > 0 ? String.valueOf(about.grade()) : asked.initial();
            case "setting" -> about.settings().isEmpty() || about.settings().contains("outpatient") ? asked.initial()
                    : about.settings().getFirst();
            default -> asked.initial();
        };
    }
}
