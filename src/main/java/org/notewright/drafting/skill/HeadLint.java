package org.notewright.drafting.skill;

import java.util.ArrayList;
import java.util.List;

/// What the entries of one head must have to do with each other.
final class HeadLint {

    private static final String DOCUMENT = "document";

    private HeadLint() {
    }

    /// @param lines of the whole file, to name the line of an entry
    static List<SkillFault> check(String file, String[] lines, Skill skill) {
        var about = skill.about();
        var faults = new ArrayList<SkillFault>();
        if (about.reader().equals("patient") && about.grade() == 0) {
            faults.add(new SkillFault(file, lineOf(lines, "reader"), "A text for patients has no reading grade.",
                    "Add grade: 6 to the head."));
        }
        if (about.grade() > 0 && !skill.checks().contains("readability")) {
            faults.add(new SkillFault(file, lineOf(lines, "grade"), "The reading grade is never checked.",
                    "Add readability to checks:."));
        }
        boolean takes = skill.inputs().contains(DOCUMENT) || about.optional().contains(DOCUMENT);
        if (about.after().isEmpty() == takes) {
            faults.add(new SkillFault(file, lineOf(lines, takes ? "inputs" : "after"),
                    takes ? "It takes a document, and the head does not say of which skill."
                            : "It comes after another skill, and no input takes that skill's document.",
                    takes ? "Name the skill as in after: [progress-report]."
                            : "Add document to inputs:, or document (optional)."));
        }
        if (about.after().contains(skill.name()) || about.feeds().contains(skill.name())) {
            faults.add(new SkillFault(file, lineOf(lines, about.after().contains(skill.name()) ? "after" : "feeds"),
                    "A skill cannot feed itself.", "Name another skill."));
        }
        about.optional().stream().filter(skill.inputs()::contains).forEach(input -> faults.add(new SkillFault(file,
                lineOf(lines, "inputs"), "\"" + input + "\" is needed and optional at once.", "Name it once.")));
        return faults;
    }

    /// The line that begins with this entry, 1 where there is none.
    static int lineOf(String[] lines, String key) {
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].startsWith(key + ":")) {
                return i + 1;
            }
        }
        return 1;
    }
}
