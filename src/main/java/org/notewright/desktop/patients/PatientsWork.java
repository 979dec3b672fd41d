package org.notewright.desktop.patients;

import java.util.List;
import org.notewright.clinical.Patient;
import org.notewright.clinical.PatientId;
import org.notewright.workflow.DemoPractice;
import org.notewright.workflow.Workspace;

/// What the list of patients needs of an open vault. Every method blocks: called from jobs only.
public interface PatientsWork {

    List<Patient> find(String query);

    /// The clinic's own folder.
    PatientId clinic();

    void add(Patient patient);

    void update(Patient patient);

    void trash(PatientId id);

    void restore(PatientId id);

    /// Adds the bundled sample patients, marked DEMO.
    void addSamples();

    static PatientsWork of(Workspace workspace) {
        var folders = workspace.folders();
        return new PatientsWork() {
            @Override public void addSamples() {
                new DemoPractice().addTo(workspace);
            }

            @Override public List<Patient> find(String query) {
                return folders.find(query);
            }

            @Override public PatientId clinic() {
                return folders.clinic();
            }

            @Override public void add(Patient patient) {
                folders.add(patient);
            }

            @Override public void update(Patient patient) {
                folders.update(patient);
            }

            @Override public void trash(PatientId id) {
                folders.trash(id);
            }

            @Override public void restore(PatientId id) {
                folders.restore(id);
            }
        };
    }
}
