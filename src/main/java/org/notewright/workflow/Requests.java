package org.notewright.workflow;

import java.util.List;
import org.notewright.clinical.ReadMethod;
import org.notewright.clinical.Source;
import org.notewright.drafting.model.ModelRequest;
import org.notewright.drafting.model.ModelRequest.SourceBlock;
import org.notewright.drafting.skill.PromptRenderer;
import org.notewright.drafting.skill.SkillLibrary;
import org.notewright.drafting.skill.VisitFacts;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;
import org.notewright.vault.store.Vault;

/// Puts the request of an order together.
final class Requests {

    private final Vault vault;
    private final SkillLibrary skills;
    private final PromptRenderer renderer;
    private final PracticeSettings settings;

    Requests(Vault vault, SkillLibrary skills, PromptRenderer renderer, PracticeSettings settings) {
        this.vault = vault;
        this.skills = skills;
        this.renderer = renderer;
        this.settings = settings;
    }

    /// The sources an order stands for: the named ones, or every read source of its date. Unread attachments have no
    /// words to give and are left out.
    ///
    /// @throws ProblemException `SOURCE_UNKNOWN`, `SKILL_NEEDS_SOURCES`
    List<Source> sources(Order order) {
        var all = vault.sources().of(order.patient());
        var chosen = order.sources().isEmpty()
                ? all.stream().filter(s -> order.visitDate() == null || order.visitDate().equals(s.visitDate()))
                : order.sources().stream().map(id -> all.stream().filter(s -> s.id().equals(id)).findFirst()
                        .orElseThrow(() -> ProblemException.of(ProblemCode.SOURCE_UNKNOWN)));
        var readable = chosen.filter(s -> s.reading().method() != ReadMethod.NONE).toList();
        if (readable.isEmpty()) {
            throw ProblemException.of(ProblemCode.SKILL_NEEDS_SOURCES);
        }
        return readable;
    }

    ModelRequest of(Order order, List<Source> sources) {
        var patient = vault.patients().find(order.patient())
                .orElseThrow(() -> ProblemException.of(ProblemCode.PATIENT_UNKNOWN));
        var blocks = sources.stream().map(s -> new SourceBlock(label(s), s.effectiveText())).toList();
        return renderer.render(skills.find(order.skill()), blocks, settings.context(),
                new VisitFacts(patient.discipline(), order.visitDate()));
    }

    private static String label(Source source) {
        var date = source.visitDate();
        return date == null ? source.reading().kind().label() + " without a date"
                : source.reading().kind().label() + " note " + date;
    }
}
