package org.notewright.vault.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.Correction;
import org.notewright.clinical.FactCorrection;
import org.notewright.clinical.HeardWord;
import org.notewright.clinical.PatientId;
import org.notewright.clinical.PlacedWord;
import org.notewright.clinical.Source;
import org.notewright.clinical.SourceId;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;

final class SqlSources implements SourceStore {

    static final String INSERT = """
            INSERT INTO source (id, patient_id, visit_date, file_name, byte_count, sha256, kind, method, text, added_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String SELECT = """
            SELECT s.id, s.patient_id, s.visit_date, s.file_name, s.byte_count, s.sha256, s.kind, s.method, s.text, s.added_at
              FROM source s JOIN patient p ON p.id = s.patient_id
             WHERE s.trashed_at IS NULL AND p.trashed_at IS NULL
            """;
    private static final String FIND = SELECT + " AND s.id = ?";
    private static final String OF = SELECT + " AND s.patient_id = ? ORDER BY s.visit_date NULLS FIRST, s.added_at, s.rowid";
    private static final String SAME = SELECT + " AND s.patient_id = ? AND s.sha256 = ? ORDER BY s.added_at, s.rowid LIMIT 1";
    private static final String SAME_ANYWHERE = SELECT + " AND s.sha256 = ? ORDER BY s.added_at, s.rowid LIMIT 1";
    private static final String ORIGINAL = "SELECT bytes FROM source_original WHERE source_id = ?";
    private static final String MOVE = "UPDATE source SET visit_date = ? WHERE id = ? AND trashed_at IS NULL";
    private static final String TRASH = "UPDATE source SET trashed_at = ? WHERE id = ? AND trashed_at IS NULL";
    private static final String RESTORE = "UPDATE source SET trashed_at = NULL WHERE id = ?";

    private final Database database;
    private final Clock clock;

    SqlSources(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override public void add(Source source, byte[] original) {
        database.write("adding a source", connection -> insert(connection, source, original));
    }

    static boolean insert(Connection connection, Source source, byte[] original) throws SQLException {
        if (source.byteCount() != original.length || !source.sha256().equals(Hashes.sha256(original))) {
            throw new IllegalArgumentException("size and hash of a source must be those of its bytes");
        }
        SqlPatients.requireKnown(connection, source.patient());
        var reading = source.reading();
        Sql.update(connection, INSERT, source.id(), source.patient(), source.visitDate(), source.fileName(),
                source.byteCount(), source.sha256(), reading.kind(), reading.method(), reading.text(), source.addedAt());
        Sql.update(connection, "INSERT INTO source_original VALUES (?, ?)", source.id(), original);
        SqlReadings.OF_SOURCE.insert(connection, source.id(), reading);
        for (var correction : source.corrections()) {
            SqlCorrections.insert(connection, source.id(), correction);
        }
        for (var fact : source.facts()) {
            SqlFacts.insert(connection, source.id(), fact);
        }
        SearchIndex.source(connection, source.id());
        return true;
    }

    @Override public Optional<Source> find(SourceId id) {
        return database.read("finding a source", connection -> find(connection, id));
    }

    static Optional<Source> find(Connection connection, SourceId id) throws SQLException {
        return Sql.one(connection, FIND, row -> source(connection, row), id);
    }

    @Override public List<Source> of(PatientId patient) {
        return database.read("listing sources",
                connection -> Sql.list(connection, OF, row -> source(connection, row), patient));
    }

    @Override public Optional<Source> findSame(PatientId patient, String sha256) {
        return database.read("finding the same source",
                connection -> Sql.one(connection, SAME, row -> source(connection, row), patient, sha256));
    }

    @Override public Optional<Source> findSame(String sha256) {
        return database.read("finding the same source anywhere",
                connection -> Sql.one(connection, SAME_ANYWHERE, row -> source(connection, row), sha256));
    }

    @Override public byte[] original(SourceId id) {
        return database.read("reading an original", connection -> {
            var bytes = Sql.one(connection, ORIGINAL, row -> Objects.requireNonNull(row.getBytes(1)), id);
            if (bytes.isEmpty() && isWiped(connection, id)) {
                throw ProblemException.of(ProblemCode.SPEECH_SOUND_WIPED);
            }
            return bytes.orElseThrow(() -> ProblemException.of(ProblemCode.SOURCE_UNKNOWN));
        });
    }

    private static boolean isWiped(Connection connection, SourceId id) throws SQLException {
        return Sql.count(connection, "SELECT count(*) FROM source_sound_wiped WHERE source_id = ?", id) > 0;
    }

    @Override public List<PlacedWord> words(SourceId id) {
        return database.read("reading places of words", connection -> SqlReadings.OF_SOURCE.words(connection, id));
    }

    @Override public List<HeardWord> heard(SourceId id) {
        return database.read("reading spoken words", connection -> SqlReadings.OF_SOURCE.heard(connection, id));
    }

    @Override public Source correct(SourceId id, Correction correction) {
        return database.write("correcting a source", connection -> {
            var source = find(connection, id).orElseThrow(() -> ProblemException.of(ProblemCode.SOURCE_UNKNOWN));
            if (correction.span().end() > source.reading().text().length()) {
                throw new IllegalArgumentException("a correction lies in its text");
            }
            SqlCorrections.insert(connection, id, correction);
            SearchIndex.source(connection, id);
            return find(connection, id).orElseThrow();
        });
    }

    @Override public Source correctFact(SourceId id, FactCorrection correction) {
        return database.write("correcting a fact", connection -> {
            var source = find(connection, id).orElseThrow(() -> ProblemException.of(ProblemCode.SOURCE_UNKNOWN));
            if (correction.span().end() > source.effectiveText().length()) {
                throw new IllegalArgumentException("a corrected fact lies in its text");
            }
            SqlFacts.insert(connection, id, correction);
            return find(connection, id).orElseThrow();
        });
    }

    @Override public void moveToVisit(SourceId id, @Nullable LocalDate visitDate) {
        change("moving a source", connection -> {
            SqlCards.guess(connection, id, null);
            return Sql.update(connection, MOVE, visitDate, id);
        });
    }

    @Override public void trash(SourceId id) {
        changeTrash("trashing a source", id, TRASH, clock.instant(), id);
    }

    @Override public void restore(SourceId id) {
        changeTrash("restoring a source", id, RESTORE, id);
    }

    private void changeTrash(String operation, SourceId id, String sql, Object... values) {
        change(operation, connection -> {
            int changed = Sql.update(connection, sql, values);
            SearchIndex.source(connection, id);
            return changed;
        });
    }

    private void change(String operation, Database.Work<Integer> work) {
        database.write(operation, connection -> {
            if (work.run(connection) == 0) {
                throw ProblemException.of(ProblemCode.SOURCE_UNKNOWN);
            }
            return true;
        });
    }

    private static Source source(Connection connection, ResultSet row) throws SQLException {
        var id = SourceId.of(Sql.text(row, "id"));
        return new Source(id, PatientId.of(Sql.text(row, "patient_id")), Sql.date(row, "visit_date"),
                Sql.text(row, "file_name"), row.getLong("byte_count"), Sql.text(row, "sha256"),
                SqlReadings.OF_SOURCE.reading(connection, id, row), SqlCorrections.of(connection, id), SqlFacts.of(connection, id),
                Sql.instant(row, "added_at"));
    }
}
