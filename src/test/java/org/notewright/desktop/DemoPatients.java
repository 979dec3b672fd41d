package org.notewright.desktop;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.HashSet;
import java.util.Set;
import org.notewright.clinical.Patient;
import org.notewright.clinical.PatientId;
import org.notewright.desktop.patients.PatientsWork;

/// Patients in memory.
public final class DemoPatients implements PatientsWork {

    private final List<Patient> patients = new ArrayList<>(Demo.patients());
    private final Set<PatientId> trashed = new HashSet<>();

    @Override public synchronized List<Patient> find(String query) {
        var lower = query.strip().toLowerCase(Locale.ROOT);
        return patients.stream().filter(p -> !trashed.contains(p.id()))
                .filter(p -> (p.listName() + p.recordNumber()).toLowerCase(Locale.ROOT).contains(lower)).toList();
    }

    @Override public PatientId clinic() {
        return PatientId.CLINIC;
    }

    @Override public synchronized void add(Patient patient) {
        patients.add(patient);
    }

    @Override public synchronized void update(Patient patient) {
        patients.replaceAll(p -> p.id().equals(patient.id()) ? patient : p);
    }

    @Override public synchronized void trash(PatientId id) {
        trashed.add(id);
    }

    @Override public synchronized void restore(PatientId id) {
        trashed.remove(id);
    }

    public synchronized void clear() {
        patients.clear();
    }

    @Override public void addSamples() {
        // The sample patients are in this list from the start.
    }
}
