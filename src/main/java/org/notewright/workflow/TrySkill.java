package org.notewright.workflow;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.notewright.clinical.Discipline;
import org.notewright.drafting.model.ModelRequest;
import org.notewright.drafting.model.ModelRequest.SourceBlock;
import org.notewright.drafting.skill.ContextSlice;
import org.notewright.drafting.skill.PromptRenderer;
import org.notewright.drafting.skill.Skill;
import org.notewright.drafting.skill.SkillParser;
import org.notewright.drafting.skill.VisitFacts;
import org.notewright.job.JobContext;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;

/// Runs a skill, stored or still being written, on a patient of the bundled sample practice. Nothing is stored.
public final class TrySkill {

    private final PracticeSettings settings;
    private final Clients clients;
    private final PromptRenderer renderer = new PromptRenderer();

    /// What came of a trial.
    ///
    /// @param patient name of the invented patient
    /// @param request as the client was asked
    /// @param draft   Markdown
    public record Trial(String patient, String request, String draft) {
        @Override public String toString() {
            return "Trial";
        }
    }

    TrySkill(PracticeSettings settings, Clients clients) {
        this.settings = settings;
        this.clients = clients;
    }

    /// @param name of the skill
    /// @param text its file
    /// @throws ProblemException `SKILL_FAULTY`, `SKILL_PARAMETER_WRONG`, any `MODEL_…`
    public Trial run(String name, String text, Map<String, String> answers, String client, Consumer<String> onText,
                     JobContext job) {
        var skill = new SkillParser().parse(name + ".md", text);
        var sample = sample(skill);
        var patient = sample.patient();
        boolean several = skill.inputs().stream().anyMatch(input -> !input.equals("note") && !input.equals("context"));
        var notes = several ? sample.notes() : List.of(sample.notes().getLast());
        var blocks = notes.stream().map(note -> new SourceBlock("text note " + note.visitDate(), note.text())).toList();
        var given = new java.util.HashMap<>(answers);
        given.putIfAbsent("payer", patient.payer());
        var facts = new VisitFacts(patient.discipline(), notes.getLast().visitDate(), given);
        var context = ContextSlice.of(settings.context(patient.discipline()), patient.diagnoses(), patient.payer());
        ModelRequest request = renderer.render(skill, blocks, context.text(), facts);
        var asked = new Asking(renderer.narrowed(skill, facts), clients.forSending(client, settings))
                .ask(request, onText, job);
        return new Trial(patient.fullName(), asked.request(), asked.text());
    }

    private static DemoPractice.Sample sample(Skill skill) {
        var samples = new DemoPractice().samples().stream().filter(sample -> !sample.notes().isEmpty()).toList();
        var discipline = skill.disciplines().contains(Discipline.PT) ? Discipline.PT : Discipline.OT;
        return samples.stream().filter(sample -> sample.patient().discipline() == discipline).findFirst()
                .or(() -> samples.stream().findFirst())
                .orElseThrow(() -> ProblemException.of(ProblemCode.SKILL_NEEDS_SOURCES));
    }
}
