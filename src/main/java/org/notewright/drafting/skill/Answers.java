package org.notewright.drafting.skill;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;

/// The answers to the standard parameters and a skill's own, defaults filled in.
final class Answers {

    private final Map<String, String> values;

    private Answers(Map<String, String> values) {
        this.values = values;
    }

    /// Answers to something the skill does not ask are ignored: one form may serve several skills.
    ///
    /// @throws ProblemException SKILL_PARAMETER_WRONG with the parameter's label
    static Answers of(Skill skill, VisitFacts facts, SkillWords words) {
        var values = new HashMap<String, String>();
        words.parameters().forEach(parameter -> put(values, parameter, facts));
        if (skill.about().grade() > 0 && !facts.answers().containsKey("grade")) {
            values.put("grade", String.valueOf(skill.about().grade()));
        }
        for (var parameter : skill.about().parameters()) {
            boolean gradeOfHead = parameter.name().equals("grade") && skill.about().grade() > 0;
            if (!gradeOfHead || facts.answers().containsKey("grade")) {
                put(values, parameter, facts);
            }
        }
        return new Answers(values);
    }

    private static void put(Map<String, String> values, Parameter parameter, VisitFacts facts) {
        var answer = facts.answers().getOrDefault(parameter.name(), parameter.initial()).strip();
        if (!parameter.accepts(answer)) {
            throw ProblemException.of(ProblemCode.SKILL_PARAMETER_WRONG, parameter.label(),
                    parameter.choices().isEmpty() ? "one line" : String.join(", ", parameter.choices()));
        }
        values.put(parameter.name(), answer);
    }

    String get(String name) {
        return values.getOrDefault(name, "");
    }

    List<String> names() {
        return values.keySet().stream().sorted().toList();
    }

    /// A count: the answers may name a person.
    @Override public String toString() {
        return "Answers[" + values.size() + "]";
    }
}
