package org.notewright.vault.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.notewright.clinical.Diagnosis;
import org.notewright.clinical.Discipline;
import org.notewright.clinical.Patient;
import org.notewright.clinical.PatientId;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;

final class SqlPatients implements PatientStore {

    private static final String INSERT = """
            INSERT INTO patient (id, family_name, given_name, birth_date, record_number, contact, payer, discipline)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String UPDATE = """
            UPDATE patient
               SET family_name = ?, given_name = ?, birth_date = ?, record_number = ?, contact = ?, payer = ?, discipline = ?
             WHERE id = ? AND trashed_at IS NULL
            """;
    private static final String ALL = """
            SELECT id, family_name, given_name, birth_date, record_number, contact, payer, discipline
              FROM patient WHERE trashed_at IS NULL
            """;
    private static final String FIND = ALL + " AND id = ?";
    private static final String TRASH = "UPDATE patient SET trashed_at = ? WHERE id = ? AND trashed_at IS NULL";
    private static final String RESTORE = "UPDATE patient SET trashed_at = NULL WHERE id = ?";

    private final Database database;
    private final Clock clock;

    SqlPatients(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override public void add(Patient patient) {
        database.write("adding a patient", connection -> {
            Sql.update(connection, INSERT, patient.id(), patient.familyName(), patient.givenName(), patient.birthDate(),
                    patient.recordNumber(), patient.contact(), patient.payer(), patient.discipline());
            insertLists(connection, patient);
            SearchIndex.patient(connection, patient.id());
            return true;
        });
    }

    @Override public void update(Patient patient) {
        database.write("changing a patient", connection -> {
            requireChanged(Sql.update(connection, UPDATE, patient.familyName(), patient.givenName(), patient.birthDate(),
                    patient.recordNumber(), patient.contact(), patient.payer(), patient.discipline(), patient.id()));
            Sql.update(connection, "DELETE FROM patient_diagnosis WHERE patient_id = ?", patient.id());
            Sql.update(connection, "DELETE FROM patient_precaution WHERE patient_id = ?", patient.id());
            insertLists(connection, patient);
            SearchIndex.patient(connection, patient.id());
            return true;
        });
    }

    private static void insertLists(Connection connection, Patient patient) throws SQLException {
        int position = 0;
        for (var diagnosis : patient.diagnoses()) {
            Sql.update(connection, "INSERT INTO patient_diagnosis VALUES (?, ?, ?, ?)", patient.id(), position++,
                    diagnosis.code(), diagnosis.text());
        }
        position = 0;
        for (var precaution : patient.precautions()) {
            Sql.update(connection, "INSERT INTO patient_precaution VALUES (?, ?, ?)", patient.id(), position++, precaution);
        }
    }

    @Override public Optional<Patient> find(PatientId id) {
        return database.read("finding a patient",
                connection -> Sql.one(connection, FIND, row -> patient(connection, row), id));
    }

    @Override public List<Patient> all() {
        var all = database.read("listing patients",
                connection -> Sql.list(connection, ALL, row -> patient(connection, row)));
        return all.stream().filter(patient -> !patient.isClinic()).sorted(PatientSearch.BY_NAME).toList();
    }

    @Override public List<Patient> search(String query, int limit) {
        return PatientSearch.search(all(), query, limit);
    }

    @Override public void trash(PatientId id) {
        database.write("trashing a patient", connection -> {
            requireChanged(Sql.update(connection, TRASH, clock.instant(), id));
            SearchIndex.folder(connection, id);
            return true;
        });
    }

    @Override public void restore(PatientId id) {
        database.write("restoring a patient", connection -> {
            requireChanged(Sql.update(connection, RESTORE, id));
            SearchIndex.folder(connection, id);
            return true;
        });
    }

    private static void requireChanged(int rows) {
        if (rows == 0) {
            throw ProblemException.of(ProblemCode.PATIENT_UNKNOWN);
        }
    }

    /// A new record needs a patient who is there and not in the trash.
    static void requireKnown(Connection connection, PatientId id) throws SQLException {
        requireChanged(Sql.count(connection, "SELECT count(*) FROM patient WHERE id = ? AND trashed_at IS NULL", id));
    }

    private static Patient patient(Connection connection, ResultSet row) throws SQLException {
        var id = PatientId.of(Sql.text(row, "id"));
        var diagnoses = Sql.list(connection, "SELECT code, text FROM patient_diagnosis WHERE patient_id = ? ORDER BY position",
                line -> new Diagnosis(Sql.text(line, "code"), Sql.text(line, "text")), id);
        var precautions = Sql.list(connection, "SELECT text FROM patient_precaution WHERE patient_id = ? ORDER BY position",
                line -> Sql.text(line, "text"), id);
        return new Patient(id, Sql.text(row, "family_name"), Sql.text(row, "given_name"), Sql.date(row, "birth_date"),
                Sql.text(row, "record_number"), Sql.text(row, "contact"), Sql.text(row, "payer"), diagnoses, precautions,
                Discipline.valueOf(Sql.text(row, "discipline")));
    }
}
