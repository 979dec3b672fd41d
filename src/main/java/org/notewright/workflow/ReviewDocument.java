package org.notewright.workflow;

import java.util.List;
import java.util.Optional;
import org.notewright.clinical.DocumentId;
import org.notewright.clinical.DocumentState;
import org.notewright.clinical.Source;
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

    public ReviewDocument(Vault vault, SkillLibrary skills) {
        this.vault = vault;
        this.skills = skills;
    }

    /// @throws ProblemException `DOCUMENT_UNKNOWN`
    public Review open(DocumentId id) {
        var documents = vault.documents();
        var document = documents.find(id).orElseThrow(() -> ProblemException.of(ProblemCode.DOCUMENT_UNKNOWN));
        var patient = vault.patients().find(document.patient())
                .orElseThrow(() -> ProblemException.of(ProblemCode.PATIENT_UNKNOWN));
        List<Source> sources = documents.madeFrom(id).stream().map(vault.sources()::find).flatMap(Optional::stream)
                .toList();
        return new Review(document, patient, sources, documents.versions(id), documents.workingText(id),
                sections(document.skill()), vault.runs().of(id).orElse(null), documents.signature(id),
                documents.addenda(id));
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
    }
}
