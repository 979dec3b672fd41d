package org.notewright.vault.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.notewright.clinical.ReadMethod;
import org.notewright.clinical.Reference;
import org.notewright.clinical.ReferenceId;
import org.notewright.clinical.SourceKind;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;

final class SqlReferences implements ReferenceStore {

    private static final String INSERT = "INSERT INTO reference VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, NULL)";
    private static final String SELECT = "SELECT r.* FROM reference r WHERE r.trashed_at IS NULL";
    private static final String SAME = "SELECT r.* FROM reference r WHERE r.sha256 = ?";
    private static final String OF = SELECT
            + " AND r.id IN (SELECT reference_id FROM skill_reference WHERE skill = ?) ORDER BY r.title, r.added_at";

    private final Database database;
    private final Clock clock;

    SqlReferences(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override public Reference add(Reference reference, byte[] original) {
        if (reference.byteCount() != original.length || !reference.sha256().equals(Hashes.sha256(original))) {
            throw new IllegalArgumentException("size and digest must be those of the original");
        }
        return database.write("adding to the shelf", connection -> {
            var same = Sql.one(connection, SAME, SqlReferences::reference, reference.sha256());
            if (same.isPresent()) {
                Sql.update(connection, "UPDATE reference SET trashed_at = NULL WHERE id = ?", same.get().id());
                return same.get();
            }
            Sql.update(connection, INSERT, reference.id(), reference.title(), reference.fileName(),
                    reference.byteCount(), reference.sha256(), reference.kind(), reference.method(), reference.text(),
                    reference.addedAt());
            Sql.update(connection, "INSERT INTO reference_original VALUES (?, ?)", reference.id(), original);
            return reference;
        });
    }

    @Override public List<Reference> all() {
        return database.read("listing the shelf", connection -> Sql.list(connection,
                SELECT + " ORDER BY r.title, r.added_at", SqlReferences::reference));
    }

    @Override public Optional<Reference> find(ReferenceId id) {
        return database.read("finding on the shelf",
                connection -> Sql.one(connection, SELECT + " AND r.id = ?", SqlReferences::reference, id));
    }

    @Override public byte[] original(ReferenceId id) {
        return database.read("reading an original of the shelf", connection -> Sql.one(connection,
                "SELECT bytes FROM reference_original WHERE reference_id = ?",
                row -> Objects.requireNonNull(row.getBytes("bytes")), id)
                .orElseThrow(() -> ProblemException.of(ProblemCode.REFERENCE_UNKNOWN)));
    }

    @Override public void attach(String skill, ReferenceId id) {
        database.write("attaching to a skill", connection -> {
            if (Sql.count(connection, "SELECT count(*) FROM reference WHERE id = ? AND trashed_at IS NULL", id) == 0) {
                throw ProblemException.of(ProblemCode.REFERENCE_UNKNOWN);
            }
            return Sql.update(connection, "INSERT OR IGNORE INTO skill_reference VALUES (?, ?)", skill, id);
        });
    }

    @Override public void detach(String skill, ReferenceId id) {
        database.write("detaching from a skill", connection -> Sql.update(connection,
                "DELETE FROM skill_reference WHERE skill = ? AND reference_id = ?", skill, id));
    }

    @Override public List<Reference> of(String skill) {
        return database.read("listing what goes with a skill",
                connection -> Sql.list(connection, OF, SqlReferences::reference, skill));
    }

    @Override public void trash(ReferenceId id) {
        database.write("trashing from the shelf", connection -> Sql.update(connection,
                "UPDATE reference SET trashed_at = ? WHERE id = ?", clock.instant(), id));
    }

    @Override public void restore(ReferenceId id) {
        database.write("putting back on the shelf", connection -> Sql.update(connection,
                "UPDATE reference SET trashed_at = NULL WHERE id = ?", id));
    }

    private static Reference reference(ResultSet row) throws SQLException {
        return new Reference(ReferenceId.of(Sql.text(row, "id")), Sql.text(row, "title"), Sql.text(row, "file_name"),
                row.getLong("byte_count"), Sql.text(row, "sha256"), SourceKind.valueOf(Sql.text(row, "kind")),
                ReadMethod.valueOf(Sql.text(row, "method")), Sql.text(row, "text"), Sql.instant(row, "added_at"));
    }
}
