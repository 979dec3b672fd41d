package org.notewright.workflow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.notewright.clinical.Document;
import org.notewright.clinical.DocumentId;
import org.notewright.clinical.Patient;
import org.notewright.clinical.Source;
import org.notewright.clinical.Version;
import org.notewright.drafting.model.ModelRequest;
import org.notewright.drafting.model.ModelRequest.SourceBlock;
import org.notewright.drafting.skill.ContextSlice;
import org.notewright.drafting.skill.PromptRenderer;
import org.notewright.drafting.skill.Skill;
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

    /// What an order stands for: the named sources, or every read source of its date; the reviewed documents; the
    /// references that go with its skill. Unread attachments have no words to give and are left out.
    ///
    /// @throws ProblemException `PATIENT_UNKNOWN`, `SOURCE_UNKNOWN`, `SKILL_NEEDS_SOURCES`, `DOCUMENT_UNKNOWN`,
    ///                          `DOCUMENT_NOT_REVIEWED`
    Material material(Order order) {
        var patient = vault.patients().find(order.patient())
                .orElseThrow(() -> ProblemException.of(ProblemCode.PATIENT_UNKNOWN));
        var origins = order.origins().stream().map(this::origin).toList();
        var readable = chosen(order).stream().filter(s -> !s.heldText().isBlank()).toList();
        if (readable.isEmpty() && origins.isEmpty()) {
            throw ProblemException.of(ProblemCode.SKILL_NEEDS_SOURCES);
        }
        return new Material(patient, readable, origins, vault.references().of(order.skill()));
    }

    private List<Source> chosen(Order order) {
        var all = vault.sources().of(order.patient());
        if (!order.sources().isEmpty()) {
            return order.sources().stream().map(id -> all.stream().filter(s -> s.id().equals(id)).findFirst()
                    .orElseThrow(() -> ProblemException.of(ProblemCode.SOURCE_UNKNOWN))).toList();
        }
        return !order.origins().isEmpty() ? List.of() : all.stream()
                .filter(s -> order.visitDate() == null || order.visitDate().equals(s.visitDate())).toList();
    }

    /// What was reviewed is the working text; it is fixed as a version so that what was sent can always be shown.
    private Material.Origin origin(DocumentId id) {
        var documents = vault.documents();
        var document = documents.find(id).orElseThrow(() -> ProblemException.of(ProblemCode.DOCUMENT_UNKNOWN));
        return switch (document.state()) {
            case DRAFT -> throw ProblemException.of(ProblemCode.DOCUMENT_NOT_REVIEWED);
            case REVIEWED -> new Material.Origin(document,
                    documents.addVersion(id, documents.workingText(id), Version.Origin.PERSON));
            case SIGNED -> new Material.Origin(document, documents.versions(id).getLast());
        };
    }

    ModelRequest of(Order order, Material material) {
        var blocks = new ArrayList<SourceBlock>();
        material.origins().forEach(origin -> blocks.add(new SourceBlock(label(origin.document()),
                DraftSections.withoutMissing(origin.version().text()))));
        material.sources().forEach(source -> blocks.add(new SourceBlock(label(source), source.heldText())));
        material.references().forEach(reference -> blocks.add(new SourceBlock("reference " + reference.title(),
                reference.text())));
        return renderer.render(skills.find(order.skill()), blocks, slice(material.patient()).text(),
                facts(order, material.patient()));
    }

    /// What of the clinic context goes with a patient's run, and what does not.
    ContextSlice slice(Patient patient) {
        return ContextSlice.of(settings.context(patient.discipline()), patient.diagnoses(), patient.payer());
    }

    /// The skill with the sections that this order's draft has.
    Skill skill(Order order, Patient patient) {
        return renderer.narrowed(skills.find(order.skill()), facts(order, patient));
    }

    private static VisitFacts facts(Order order, Patient patient) {
        var answers = new HashMap<>(order.answers());
        answers.putIfAbsent("payer", String.join(" ", patient.payer().lines().toList()));
        return new VisitFacts(patient.discipline(), order.visitDate(), answers);
    }

    private static String label(Document document) {
        var date = document.visitDate();
        return "reviewed " + document.skill() + (date == null ? "" : " " + date);
    }

    private static String label(Source source) {
        var date = source.visitDate();
        return date == null ? source.reading().kind().label() + " without a date"
                : source.reading().kind().label() + " note " + date;
    }
}
