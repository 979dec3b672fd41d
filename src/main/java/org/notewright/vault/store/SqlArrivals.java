package org.notewright.vault.store;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.Arrival;
import org.notewright.clinical.ArrivalId;
import org.notewright.clinical.PatientHint;
import org.notewright.clinical.PatientId;
import org.notewright.clinical.PlacedWord;
import org.notewright.clinical.Source;
import org.notewright.clinical.SourceId;
import org.notewright.clinical.VisitGuess;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;

final class SqlArrivals implements ArrivalStore {

    private static final String INSERT = """
            INSERT INTO arrival (id, file_name, place, byte_count, sha256, kind, method, text, guess_sure, guess_why, arrived_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, '', ?)
            """;
    private static final String SELECT = """
            SELECT a.*, p.id AS hinted FROM arrival a
              LEFT JOIN patient p ON p.id = a.guessed_patient AND p.trashed_at IS NULL
             WHERE a.trashed_at IS NULL
            """;
    private static final String HINT = """
            UPDATE arrival SET guessed_patient = ?, guess_sure = ?, guess_why = ?, visit_date_guessed = ?, guess_start = ?,
                   guess_end = ?
             WHERE id = ? AND trashed_at IS NULL
            """;
    private static final String KNOWS = """
            SELECT EXISTS (SELECT 1 FROM source WHERE sha256 = ?1) OR EXISTS (SELECT 1 FROM arrival WHERE sha256 = ?1)
                OR EXISTS (SELECT 1 FROM watched_file WHERE sha256 = ?1)
            """;
    /// From the tray into the folder, without a detour through memory.
    private static final List<String> MOVE = List.of(
            "INSERT INTO source_original SELECT arrival_id, bytes FROM arrival_original WHERE arrival_id = ?",
            "INSERT INTO source_page SELECT * FROM arrival_page WHERE arrival_id = ?",
            "INSERT INTO source_warning SELECT * FROM arrival_warning WHERE arrival_id = ?",
            "INSERT INTO source_words SELECT * FROM arrival_words WHERE arrival_id = ?",
            "INSERT INTO source_heard SELECT * FROM arrival_heard WHERE arrival_id = ?");
    private static final List<String> DELETE = List.of(
            "DELETE FROM arrival_original WHERE arrival_id = ?", "DELETE FROM arrival_page WHERE arrival_id = ?",
            "DELETE FROM arrival_warning WHERE arrival_id = ?", "DELETE FROM arrival_words WHERE arrival_id = ?",
            "DELETE FROM arrival_heard WHERE arrival_id = ?",
            "DELETE FROM arrival WHERE id = ?");

    private final Database database;
    private final Clock clock;

    SqlArrivals(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override public void add(Arrival arrival, byte[] original) {
        if (arrival.byteCount() != original.length || !arrival.sha256().equals(Hashes.sha256(original))) {
            throw new IllegalArgumentException("size and hash of an arrival must be those of its bytes");
        }
        database.write("adding an arrival", connection -> {
            var reading = arrival.reading();
            Sql.update(connection, INSERT, arrival.id(), arrival.fileName(), arrival.place(), arrival.byteCount(),
                    arrival.sha256(), reading.kind(), reading.method(), reading.text(), arrival.arrivedAt());
            Sql.update(connection, "INSERT INTO arrival_original VALUES (?, ?)", arrival.id(), original);
            SqlReadings.OF_ARRIVAL.insert(connection, arrival.id(), reading);
            hint(connection, arrival.id(), arrival.patient(), arrival.visit());
            return true;
        });
    }

    @Override public Optional<Arrival> find(ArrivalId id) {
        return database.read("finding an arrival", connection -> find(connection, id));
    }

    @Override public List<Arrival> all() {
        return database.read("listing arrivals", connection -> Sql.list(connection,
                SELECT + " ORDER BY a.arrived_at, a.rowid", row -> arrival(connection, row)));
    }

    @Override public int count() {
        return database.read("counting arrivals",
                connection -> Sql.count(connection, "SELECT count(*) FROM arrival WHERE trashed_at IS NULL"));
    }

    @Override public byte[] original(ArrivalId id) {
        return database.read("reading an arrival", connection -> Sql.one(connection,
                "SELECT bytes FROM arrival_original WHERE arrival_id = ?", row -> Objects.requireNonNull(row.getBytes(1)), id)
                .orElseThrow(SqlArrivals::unknown));
    }

    @Override public List<PlacedWord> words(ArrivalId id) {
        return database.read("reading places of words", connection -> SqlReadings.OF_ARRIVAL.words(connection, id));
    }

    @Override public void hint(ArrivalId id, @Nullable PatientHint patient, @Nullable VisitGuess visit) {
        database.write("hinting at a patient", connection -> requireChanged(hint(connection, id, patient, visit)));
    }

    private static int hint(Connection connection, ArrivalId id, @Nullable PatientHint patient, @Nullable VisitGuess visit)
            throws SQLException {
        return Sql.update(connection, HINT, patient == null ? null : patient.patient(), patient != null && patient.sure() ? 1 : 0,
                patient == null ? "" : patient.why(), visit == null ? null : visit.date(),
                visit == null ? null : (Integer) visit.evidence().start(),
                visit == null ? null : (Integer) visit.evidence().end(), id);
    }

    @Override public Source file(ArrivalId id, PatientId patient, @Nullable LocalDate visitDate) {
        return database.write("filing an arrival", connection -> {
            var arrival = find(connection, id).orElseThrow(SqlArrivals::unknown);
            SqlPatients.requireKnown(connection, patient);
            var reading = arrival.reading();
            Sql.update(connection, SqlSources.INSERT, id, patient, visitDate, arrival.fileName(), arrival.byteCount(),
                    arrival.sha256(), reading.kind(), reading.method(), reading.text(), clock.instant());
            for (var sql : MOVE) {
                Sql.update(connection, sql, id);
            }
            var guess = arrival.visit();
            if (visitDate == null && guess != null) {
                SqlCards.guess(connection, id, guess);
            }
            delete(connection, id);
            SearchIndex.source(connection, id);
            return SqlSources.find(connection, new SourceId(id.value())).orElseThrow();
        });
    }

    static void delete(Connection connection, Object id) throws SQLException {
        for (var sql : DELETE) {
            Sql.update(connection, sql, id);
        }
    }

    @Override public void trash(ArrivalId id) {
        database.write("trashing an arrival", connection -> requireChanged(Sql.update(connection,
                "UPDATE arrival SET trashed_at = ? WHERE id = ? AND trashed_at IS NULL", clock.instant(), id)));
    }

    @Override public void restore(ArrivalId id) {
        database.write("restoring an arrival", connection -> requireChanged(Sql.update(connection,
                "UPDATE arrival SET trashed_at = NULL WHERE id = ?", id)));
    }

    @Override public Optional<Arrival> findSame(String sha256) {
        return database.read("finding the same arrival", connection -> Sql.one(connection,
                SELECT + " AND a.sha256 = ? ORDER BY a.arrived_at LIMIT 1", row -> arrival(connection, row), sha256));
    }

    @Override public boolean knows(String sha256) {
        return database.read("looking for the same bytes", connection -> Sql.count(connection, KNOWS, sha256)) > 0;
    }

    @Override public boolean taken(String place, long byteCount, Instant modifiedAt) {
        return database.read("looking for a place", connection -> Sql.count(connection,
                "SELECT count(*) FROM watched_file WHERE place = ? AND byte_count = ? AND modified_at = ?",
                hash(place), byteCount, modifiedAt)) > 0;
    }

    @Override public void remember(String place, long byteCount, Instant modifiedAt, String sha256) {
        database.write("remembering a place", connection -> Sql.update(connection,
                "INSERT OR REPLACE INTO watched_file VALUES (?, ?, ?, ?)", hash(place), byteCount, modifiedAt, sha256));
    }

    private static String hash(String place) {
        return Hashes.sha256(place.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean requireChanged(int rows) {
        if (rows == 0) {
            throw unknown();
        }
        return true;
    }

    private static ProblemException unknown() {
        return ProblemException.of(ProblemCode.ARRIVAL_UNKNOWN);
    }

    private static Optional<Arrival> find(Connection connection, ArrivalId id) throws SQLException {
        return Sql.one(connection, SELECT + " AND a.id = ?", row -> arrival(connection, row), id);
    }

    private static Arrival arrival(Connection connection, ResultSet row) throws SQLException {
        var id = ArrivalId.of(Sql.text(row, "id"));
        var hinted = Sql.nullableText(row, "hinted");
        var hint = hinted == null ? null
                : new PatientHint(PatientId.of(hinted), row.getInt("guess_sure") == 1, Sql.text(row, "guess_why"));
        return new Arrival(id, Sql.text(row, "file_name"), Sql.text(row, "place"), row.getLong("byte_count"),
                Sql.text(row, "sha256"), SqlReadings.OF_ARRIVAL.reading(connection, id, row), hint, SqlCards.guess(row),
                Sql.instant(row, "arrived_at"));
    }
}
