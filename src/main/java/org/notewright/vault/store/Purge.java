package org.notewright.vault.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// Deletes for ever, rows and what hangs on them. `secure_delete` overwrites the bytes; the schema's triggers refuse what
/// was signed.
final class Purge {

    /// What a model was sent and said in the making of it goes too; that it was sent, when and where to, stays.
    private static final String FORGET_WORDS = "UPDATE run SET request = '', answer = '', document_id = NULL WHERE ";

    private static final List<String> SOURCE = List.of(
            FORGET_WORDS + "id IN (SELECT run_id FROM run_source WHERE source_id = ?)",
            "DELETE FROM run_source WHERE source_id = ?",
            "DELETE FROM source_thumbnail WHERE source_id = ?",
            "DELETE FROM source_card WHERE source_id = ?",
            "DELETE FROM source_correction WHERE source_id = ?",
            "DELETE FROM source_fact WHERE source_id = ?",
            "DELETE FROM source_words WHERE source_id = ?",
            "DELETE FROM source_heard WHERE source_id = ?",
            "DELETE FROM source_sound_wiped WHERE source_id = ?",
            "DELETE FROM source_warning WHERE source_id = ?",
            "DELETE FROM source_page WHERE source_id = ?",
            "DELETE FROM source_original WHERE source_id = ?",
            "DELETE FROM source WHERE id = ?");
    private static final List<String> DOCUMENT = List.of(
            "DELETE FROM speaker_review WHERE document_id = ?",
            "DELETE FROM run_answer WHERE run_id IN (SELECT id FROM run WHERE document_id = ?)",
            FORGET_WORDS + "document_id = ?",
            "DELETE FROM document_origin WHERE document_id = ?",
            "DELETE FROM document_source WHERE document_id = ?",
            "DELETE FROM version WHERE document_id = ?",
            "DELETE FROM document WHERE id = ?");
    private static final List<String> PATIENT = List.of(
            "DELETE FROM run_answer WHERE run_id IN (SELECT id FROM run WHERE patient_id = ?)",
            "UPDATE recording SET trashed_at = coalesce(trashed_at, 0) WHERE patient_id = ?",
            "DELETE FROM recording_piece WHERE recording_id IN (SELECT id FROM recording WHERE patient_id = ?)",
            "DELETE FROM recording WHERE patient_id = ?",
            "DELETE FROM run_cost WHERE run_id IN (SELECT id FROM run WHERE patient_id = ?)",
            "DELETE FROM run WHERE patient_id = ?",
            "UPDATE arrival SET guessed_patient = NULL, guess_why = '' WHERE guessed_patient = ?",
            "DELETE FROM patient_diagnosis WHERE patient_id = ?",
            "DELETE FROM patient_precaution WHERE patient_id = ?",
            "DELETE FROM patient WHERE id = ?");

    /// A job of the queue is of no use without what it works on; one that waited for it waits no more.
    private static final List<String> JOB = List.of(
            "UPDATE job SET after_job = NULL, state = iif(state = 'NEEDS_REVIEW', 'CANCELLED', state) WHERE after_job = ?",
            "DELETE FROM job_source WHERE job_id = ?",
            "DELETE FROM job_origin WHERE job_id = ?",
            "DELETE FROM job WHERE id = ?");

    private Purge() {
    }

    /// @param item in the trash, kept for nothing
    static void of(Connection connection, Trashed item) throws SQLException {
        switch (item.kind()) {
            case SOURCE -> source(connection, item.id());
            case DOCUMENT -> document(connection, item.id());
            case ARRIVAL -> SqlArrivals.delete(connection, item.id());
            case PATIENT -> patient(connection, item.id());
        }
    }

    private static void source(Connection connection, String id) throws SQLException {
        SearchIndex.remove(connection, id);
        jobs(connection, "SELECT job_id AS id FROM job_source WHERE source_id = ?", id);
        all(connection, SOURCE, id);
    }

    private static void document(Connection connection, String id) throws SQLException {
        SearchIndex.remove(connection, id);
        jobs(connection, "SELECT id FROM job WHERE document_id = ?", id);
        jobs(connection, "SELECT job_id AS id FROM job_origin WHERE document_id = ?", id);
        all(connection, DOCUMENT, id);
    }

    /// The folder goes with its patient; what was not in the trash by itself is put there first, as the triggers ask.
    private static void patient(Connection connection, String id) throws SQLException {
        for (var table : List.of("document", "source")) {
            Sql.update(connection, "UPDATE " + table + " SET trashed_at = coalesce(trashed_at, "
                    + "(SELECT trashed_at FROM patient WHERE id = patient_id)) WHERE patient_id = ?", id);
        }
        jobs(connection, "SELECT id FROM job WHERE patient_id = ?", id);
        Sql.update(connection, "DELETE FROM document_origin WHERE document_id IN (SELECT id FROM document WHERE patient_id = ?)",
                id);
        for (var document : ids(connection, "SELECT id FROM document WHERE patient_id = ?", id)) {
            document(connection, document);
        }
        for (var source : ids(connection, "SELECT id FROM source WHERE patient_id = ?", id)) {
            source(connection, source);
        }
        SearchIndex.remove(connection, id);
        all(connection, PATIENT, id);
    }

    private static void jobs(Connection connection, String select, String id) throws SQLException {
        for (var job : ids(connection, select, id)) {
            all(connection, JOB, job);
        }
    }

    private static List<String> ids(Connection connection, String sql, String id) throws SQLException {
        return Sql.list(connection, sql, row -> Sql.text(row, "id"), id);
    }

    private static void all(Connection connection, List<String> statements, String id) throws SQLException {
        for (var sql : statements) {
            Sql.update(connection, sql, id);
        }
    }
}
