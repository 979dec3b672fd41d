package org.notewright.workflow;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.Document;
import org.notewright.clinical.DocumentId;
import org.notewright.clinical.Patient;
import org.notewright.clinical.PatientId;
import org.notewright.clinical.SourceId;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;
import org.notewright.vault.store.Vault;

/// Patients and what lies in their folders. Whatever is deleted goes to the trash and can be restored.
public final class PatientFolders {

    private static final int MOST_HITS = 200;

    private final Vault vault;

    public PatientFolders(Vault vault) {
        this.vault = vault;
    }

    /// All patients for an empty query, else those whose name or record number contains every word of it.
    public List<Patient> find(String query) {
        return query.isBlank() ? vault.patients().all() : vault.patients().search(query, MOST_HITS);
    }

    public Patient patient(PatientId id) {
        return vault.patients().find(id).orElseThrow(() -> ProblemException.of(ProblemCode.PATIENT_UNKNOWN));
    }

    /// The clinic's own folder, for documents about the practice and no patient; made at its first use.
    public PatientId clinic() {
        if (vault.patients().find(PatientId.CLINIC).isEmpty()) {
            vault.patients().add(Patient.clinic());
        }
        return PatientId.CLINIC;
    }

    public void add(Patient patient) {
        vault.patients().add(patient);
        vault.log().add("patient-add", patient.id().toString());
    }

    public void update(Patient patient) {
        vault.patients().update(patient);
    }

    /// Reads a folder and notes in the access log that it was opened.
    public Folder open(PatientId id) {
        vault.log().add("folder-open", id.toString());
        return read(id);
    }

    /// Reads a folder again, for a screen that already shows it.
    public Folder read(PatientId id) {
        return new Folder(patient(id), vault.sources().of(id), vault.documents().of(id));
    }

    public void moveToVisit(SourceId id, @Nullable LocalDate visitDate) {
        vault.sources().moveToVisit(id, visitDate);
    }

    public void trash(PatientId id) {
        vault.patients().trash(id);
        vault.log().add("patient-trash", id.toString());
    }

    public void restore(PatientId id) {
        vault.patients().restore(id);
    }

    public void trash(SourceId id) {
        vault.sources().trash(id);
        vault.log().add("source-trash", id.toString());
    }

    public void restore(SourceId id) {
        vault.sources().restore(id);
    }

    public void trash(DocumentId id) {
        vault.documents().trash(id);
        vault.log().add("document-trash", id.toString());
    }

    public void restore(DocumentId id) {
        vault.documents().restore(id);
    }

    /// Documents with this date of service and, from every other day, those not signed yet; the newest day first.
    public List<Document> openWork(LocalDate day) {
        return vault.documents().openWork(day);
    }
}
