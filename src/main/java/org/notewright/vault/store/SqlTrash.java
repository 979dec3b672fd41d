package org.notewright.vault.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.PatientId;
import org.notewright.vault.store.Trashed.KeptFor;
import org.notewright.vault.store.Trashed.Kind;

final class SqlTrash implements TrashStore {

    private static final String ALL = """
            SELECT 'PATIENT' AS kind, p.id, p.id AS patient_id,
                   p.family_name || iif(p.given_name = '', '', ', ' || p.given_name) AS title, NULL AS visit_date, p.trashed_at,
                   iif(EXISTS (SELECT 1 FROM document d WHERE d.patient_id = p.id AND d.state = 'SIGNED'),
                       'SIGNED_FOLDER', 'NOTHING') AS kept_for
              FROM patient p WHERE p.trashed_at IS NOT NULL
            UNION ALL
            SELECT 'SOURCE', s.id, s.patient_id, s.file_name, s.visit_date, s.trashed_at,
                   CASE (SELECT max(CASE WHEN d.state = 'SIGNED' THEN 2 ELSE 1 END)
                           FROM document_source ds JOIN document d ON d.id = ds.document_id WHERE ds.source_id = s.id)
                     WHEN 2 THEN 'SIGNED_DOCUMENT' WHEN 1 THEN 'OPEN_DOCUMENT' ELSE 'NOTHING' END
              FROM source s WHERE s.trashed_at IS NOT NULL
            UNION ALL
            SELECT 'DOCUMENT', d.id, d.patient_id, d.title, d.visit_date, d.trashed_at,
                   CASE (SELECT max(CASE WHEN m.state = 'SIGNED' THEN 2 ELSE 1 END)
                           FROM document_origin o JOIN document m ON m.id = o.document_id WHERE o.origin_id = d.id)
                     WHEN 2 THEN 'SIGNED_DOCUMENT' WHEN 1 THEN 'OPEN_DOCUMENT' ELSE 'NOTHING' END
              FROM document d WHERE d.trashed_at IS NOT NULL
            UNION ALL
            SELECT 'ARRIVAL', a.id, NULL, a.file_name, NULL, a.trashed_at, 'NOTHING'
              FROM arrival a WHERE a.trashed_at IS NOT NULL
            """;
    private static final String LIST = "SELECT * FROM (" + ALL + ") ORDER BY trashed_at DESC, id";
    private static final String FIND = "SELECT * FROM (" + ALL + ") WHERE kind = ? AND id = ?";

    private final Database database;

    SqlTrash(Database database) {
        this.database = database;
    }

    @Override public List<Trashed> all() {
        return database.read("listing the trash", connection -> Sql.list(connection, LIST, SqlTrash::trashed));
    }

    @Override public List<Trashed> before(Instant moment) {
        return all().stream().filter(item -> item.trashedAt().isBefore(moment)).toList();
    }

    /// Round after round, documents first: a source, or a document that another was made from, may be waiting for the last
    /// one that needs it.
    @Override public List<Trashed> purge(List<Trashed> items) {
        var kept = database.write("emptying the trash", connection -> {
            var waiting = items.stream().sorted(Comparator.comparingInt(SqlTrash::turn)).toList();
            for (int before = Integer.MAX_VALUE; waiting.size() < before;) {
                before = waiting.size();
                waiting = purgeOnce(connection, waiting);
            }
            SearchIndex.optimize(connection);
            return waiting;
        });
        database.checkpoint();
        return kept;
    }

    /// @return those that are still there, as they are now
    private static List<Trashed> purgeOnce(Connection connection, List<Trashed> items) throws SQLException {
        var left = new ArrayList<Trashed>();
        for (var item : items) {
            var now = Sql.one(connection, FIND, SqlTrash::trashed, item.kind(), item.id());
            if (now.isPresent() && now.get().keptFor() == KeptFor.NOTHING) {
                Purge.of(connection, now.get());
            } else {
                now.ifPresent(left::add);
            }
        }
        return List.copyOf(left);
    }

    private static int turn(Trashed item) {
        return switch (item.kind()) {
            case DOCUMENT -> 0;
            case SOURCE, ARRIVAL -> 1;
            case PATIENT -> 2;
        };
    }

    private static Trashed trashed(ResultSet row) throws SQLException {
        @Nullable String patient = Sql.nullableText(row, "patient_id");
        return new Trashed(Kind.valueOf(Sql.text(row, "kind")), Sql.text(row, "id"),
                patient == null ? null : PatientId.of(patient), Sql.text(row, "title"), Sql.date(row, "visit_date"),
                Sql.instant(row, "trashed_at"), KeptFor.valueOf(Sql.text(row, "kept_for")));
    }
}
