package org.notewright.vault.store;

import java.util.List;
import java.util.Optional;
import org.notewright.clinical.Patient;
import org.notewright.clinical.PatientId;

/// Patients of the vault.
public interface PatientStore {

    void add(Patient patient);

    /// Replaces the stored values of the patient with the same id.
    void update(Patient patient);

    Optional<Patient> find(PatientId id);

    /// All patients by family name, then given name, ignoring case.
    List<Patient> all();

    /// Patients whose name or record number contains every word of the query, ignoring case and accents; best first.
    List<Patient> search(String query, int limit);

    /// Puts a patient with everything in the folder into the trash.
    void trash(PatientId id);

    void restore(PatientId id);
}
