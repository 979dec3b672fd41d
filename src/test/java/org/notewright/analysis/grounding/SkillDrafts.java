package org.notewright.analysis.grounding;

import java.util.ArrayList;
import java.util.List;
import org.notewright.drafting.skill.SkillLibrary;
import org.notewright.trial.SkillTrial;

/// The kept answers to the shipped skills as faithful drafts: `skills-even` of the skills at even places of the library
/// (tuned on), `skills-odd` of the others (held out).
final class SkillDrafts {

    private SkillDrafts() {
    }

    static List<Drafts.Sample> all() {
        var names = SkillLibrary.shipped().all().stream().map(skill -> skill.name()).toList();
        var out = new ArrayList<Drafts.Sample>();
        for (var trial : SkillTrial.all()) {
            var half = names.indexOf(trial.skill().name()) % 2 == 0 ? "skills-even" : "skills-odd";
            var sources = trial.sources().stream().map(block -> new SourceText(block.label(), block.text())).toList();
            trial.answer().ifPresent(answer -> out.add(new Drafts.Sample(trial.id(), half, sources, trial.parsed(answer).toMarkdown())));
        }
        return List.copyOf(out);
    }
}
