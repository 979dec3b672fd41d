package org.notewright.vault.store;

import java.io.ByteArrayOutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.notewright.clinical.PatientId;
import org.notewright.clinical.Recording;
import org.notewright.clinical.RecordingId;
import org.notewright.clinical.Source;
import org.notewright.clinical.SourceId;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;

final class SqlRecordings implements RecordingStore {

    private static final String SELECT = """
            SELECT r.id, r.patient_id, r.visit_date, r.rate, r.started_at,
                   (SELECT coalesce(sum(length(sound)), 0) FROM recording_piece WHERE recording_id = r.id) AS bytes
              FROM recording r JOIN patient p ON p.id = r.patient_id
             WHERE r.trashed_at IS NULL AND p.trashed_at IS NULL
            """;
    private static final String ADD = """
            INSERT INTO recording_piece
            SELECT ?1, coalesce(max(number), 0) + 1, ?2 FROM recording_piece WHERE recording_id = ?1
            """;
    private static final List<String> DELETE = List.of("DELETE FROM recording_piece WHERE recording_id = ?",
            "DELETE FROM recording WHERE id = ?");

    private final Database database;
    private final Clock clock;

    SqlRecordings(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override public void begin(Recording recording) {
        database.write("beginning a recording", connection -> {
            SqlPatients.requireKnown(connection, recording.patient());
            return Sql.update(connection, "INSERT INTO recording VALUES (?, ?, ?, ?, ?, NULL)", recording.id(),
                    recording.patient(), recording.visitDate(), recording.rate(), recording.startedAt());
        });
    }

    @Override public void add(RecordingId id, List<byte[]> pieces) {
        database.write("adding sound", connection -> {
            for (var piece : pieces) {
                Sql.update(connection, ADD, id, piece);
            }
            return true;
        });
    }

    @Override public List<Recording> open() {
        return database.read("listing recordings",
                connection -> Sql.list(connection, SELECT + " ORDER BY r.started_at, r.rowid", SqlRecordings::recording));
    }

    @Override public Optional<Recording> find(RecordingId id) {
        return database.read("finding a recording",
                connection -> Sql.one(connection, SELECT + " AND r.id = ?", SqlRecordings::recording, id));
    }

    @Override public byte[] sound(RecordingId id) {
        var sound = new ByteArrayOutputStream();
        database.read("reading sound", connection -> Sql.list(connection,
                "SELECT sound FROM recording_piece WHERE recording_id = ? ORDER BY number", row -> {
                    sound.writeBytes(Objects.requireNonNull(row.getBytes(1)));
                    return true;
                }, id));
        return sound.toByteArray();
    }

    @Override public void close(Source source, byte[] original) {
        database.write("finishing a recording", connection -> {
            SqlSources.insert(connection, source, original);
            return delete(connection, source.id());
        });
        // The pieces' pages are free now and overwritten; the log still holds them until it is emptied.
        database.checkpoint();
    }

    private static boolean delete(Connection connection, Object id) throws SQLException {
        for (var sql : DELETE) {
            Sql.update(connection, sql, id);
        }
        return true;
    }

    @Override public void trash(RecordingId id) {
        change("trashing a recording", "UPDATE recording SET trashed_at = ? WHERE id = ? AND trashed_at IS NULL",
                clock.instant(), id);
    }

    @Override public void restore(RecordingId id) {
        change("restoring a recording", "UPDATE recording SET trashed_at = NULL WHERE id = ?", id);
    }

    private void change(String operation, String sql, Object... values) {
        database.write(operation, connection -> {
            if (Sql.update(connection, sql, values) == 0) {
                throw ProblemException.of(ProblemCode.RECORDING_UNKNOWN);
            }
            return true;
        });
    }

    @Override public int purge(Instant before) {
        return database.write("purging recordings", connection -> {
            var due = Sql.list(connection, "SELECT id FROM recording WHERE trashed_at < ?", row -> Sql.text(row, "id"), before);
            for (var id : due) {
                delete(connection, id);
            }
            return due.size();
        });
    }

    @Override public boolean wipe(SourceId source, Instant when) {
        boolean wiped = database.write("wiping sound", connection -> {
            int known = Sql.count(connection, """
                    SELECT count(*) FROM source s JOIN source_original o ON o.source_id = s.id
                     WHERE s.id = ? AND s.kind = 'AUDIO'
                    """, source);
            if (known > 0) {
                Sql.update(connection, "DELETE FROM source_original WHERE source_id = ?", source);
                Sql.update(connection, "INSERT INTO source_sound_wiped VALUES (?, ?)", source, when);
            }
            return known > 0;
        });
        if (wiped) {
            database.checkpoint();
        }
        return wiped;
    }

    private static Recording recording(ResultSet row) throws SQLException {
        return new Recording(RecordingId.of(Sql.text(row, "id")), PatientId.of(Sql.text(row, "patient_id")),
                Sql.date(row, "visit_date"), row.getInt("rate"), Sql.instant(row, "started_at"), row.getLong("bytes"));
    }
}
