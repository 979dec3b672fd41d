package org.notewright.workflow;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.notewright.clinical.Document;
import org.notewright.clinical.DocumentId;
import org.notewright.clinical.DocumentState;
import org.notewright.clinical.ReadMethod;
import org.notewright.clinical.Reading;
import org.notewright.clinical.Source;
import org.notewright.clinical.SourceId;
import org.notewright.clinical.SourceKind;
import org.notewright.clinical.Version;
import org.notewright.drafting.skill.Section;
import org.notewright.drafting.skill.SkillLibrary;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;
import org.notewright.vault.store.Vault;

/// Reading and changing a draft. Every change is stored as it is made; a version is fixed when asked for.
public final class ReviewDocument {

    private final Vault vault;
    private final SkillLibrary skills;

    private final Runnable reviewed;

    /// @param reviewed told after a document was marked reviewed: the queue may go on
    ReviewDocument(Vault vault, SkillLibrary skills, Runnable reviewed) {
        this.vault = vault;
        this.skills = skills;
        this.reviewed = reviewed;
    }

    /// @throws ProblemException `DOCUMENT_UNKNOWN`
    public Review open(DocumentId id) {
        var documents = vault.documents();
        var document = documents.find(id).orElseThrow(() -> ProblemException.of(ProblemCode.DOCUMENT_UNKNOWN));
        var patient = vault.patients().find(document.patient())
                .orElseThrow(() -> ProblemException.of(ProblemCode.PATIENT_UNKNOWN));
        var sources = new ArrayList<>(documents.origins(id).stream().map(version -> asSource(document, version)).toList());
        documents.madeFrom(id).stream().map(vault.sources()::find).flatMap(Optional::stream).forEach(sources::add);
        return new Review(document, patient, sources, documents.versions(id), documents.workingText(id),
                sections(document.skill()), vault.runs().of(id).orElse(null), documents.signature(id),
                documents.addenda(id));
    }

    /// A reviewed document that a draft was made from, as the source it was: its words are held against it.
    private Source asSource(Document made, Version origin) {
        var text = DraftSections.withoutMissing(origin.text());
        var title = vault.documents().find(origin.document()).map(Document::title).orElse("Reviewed document");
        return new Source(new SourceId(origin.document().value()), made.patient(), made.visitDate(), title + ".md",
                text.getBytes(StandardCharsets.UTF_8).length, Digests.sha256(text),
                new Reading(SourceKind.MARKDOWN, ReadMethod.MARKUP, text, List.of(), List.of()), origin.madeAt());
    }

    /// Headings and copy keys of a skill; none where the skill is gone, so that its old documents still open.
    private List<Section> sections(String skill) {
        return skills.all().stream().filter(s -> s.name().equals(skill)).findFirst()
                .map(s -> s.sections()).orElse(List.of());
    }

    /// Stores the text being written; it is on the disk when this returns.
    public void autosave(DocumentId id, String text) {
        vault.documents().saveWorking(id, text);
    }

    /// Fixes the text as the next version; where nothing changed, the last version is returned.
    public Version keepVersion(DocumentId id, String text) {
        return vault.documents().addVersion(id, text, Version.Origin.PERSON);
    }

    public void markReviewed(DocumentId id) {
        vault.documents().setState(id, DocumentState.REVIEWED);
        vault.log().add("review", id.toString());
        reviewed.run();
    }
}
