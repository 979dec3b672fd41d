package org.notewright.vault.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.notewright.clinical.DocumentId;
import org.notewright.clinical.DraftJob;
import org.notewright.clinical.DraftJobId;
import org.notewright.clinical.PatientId;
import org.notewright.clinical.RunId;
import org.notewright.clinical.SourceId;

/// Rows of the queue and back.
final class JobRows {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, String>> MAP = new TypeReference<>() { };
    private static final TypeReference<List<String>> LIST = new TypeReference<>() { };
    private static final String SELECT =
            "SELECT j.* FROM job j JOIN patient p ON p.id = j.patient_id WHERE p.trashed_at IS NULL";

    private JobRows() {
    }

    static Optional<DraftJob> find(Connection connection, DraftJobId id) throws SQLException {
        return Sql.one(connection, SELECT + " AND j.id = ?", row -> job(connection, row), id);
    }

    static List<DraftJob> all(Connection connection) throws SQLException {
        return Sql.list(connection, SELECT + " AND j.dismissed_at IS NULL ORDER BY j.seq", row -> job(connection, row));
    }

    private static DraftJob job(Connection connection, ResultSet row) throws SQLException {
        var id = DraftJobId.of(Sql.text(row, "id"));
        var sources = Sql.list(connection, "SELECT source_id FROM job_source WHERE job_id = ? ORDER BY position",
                line -> SourceId.of(Sql.text(line, "source_id")), id);
        var origins = Sql.list(connection, "SELECT document_id FROM job_origin WHERE job_id = ? ORDER BY position",
                line -> DocumentId.of(Sql.text(line, "document_id")), id);
        var after = Sql.nullableText(row, "after_job");
        var run = Sql.nullableText(row, "run_id");
        var document = Sql.nullableText(row, "document_id");
        long ended = row.getLong("ended_at");
        var endedAt = row.wasNull() ? null : Sql.instant(ended);
        return new DraftJob(id, PatientId.of(Sql.text(row, "patient_id")), Sql.text(row, "skill"),
                Sql.text(row, "client"), Sql.date(row, "visit_date"), read(Sql.text(row, "answers"), MAP), sources, origins,
                after == null ? null : DraftJobId.of(after), row.getInt("anyway") == 1,
                DraftJob.State.valueOf(Sql.text(row, "state")), run == null ? null : RunId.of(run),
                document == null ? null : DocumentId.of(document), Sql.nullableText(row, "problem"),
                read(Sql.text(row, "details"), LIST), row.getInt("attempts"), Sql.instant(row, "created_at"), endedAt);
    }

    static String text(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts can always be written", e);
        }
    }

    private static <T> T read(String json, TypeReference<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored job is not readable", e);
        }
    }
}
