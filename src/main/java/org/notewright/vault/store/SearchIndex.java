package org.notewright.vault.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.notewright.vault.search.WordReader;

/// Keeps the search index in step with the records. Every method looks at the record as it is now, in the transaction that
/// changed it: what is there and not in the trash is in the index, what is not is out of it.
final class SearchIndex {

    /// FTS5 keeps deleted words in older segments until it merges them. Shelves that change are made one segment after
    /// every change, so that nothing lingers; the large one only when the trash empties.
    private enum Shelf {
        KEPT("search_kept"), OPEN("search_open"), PATIENT("search_patient");

        private final String delete;
        private final String insert;
        private final String optimize;
        private final String clear;

        /// @param table one of our own table names, never input
        Shelf(String table) {
            delete = "DELETE FROM " + table + " WHERE rowid = ?";
            insert = "INSERT INTO " + table + " (rowid, owner, title, body) VALUES (?, ?, ?, ?)";
            optimize = "INSERT INTO " + table + " (" + table + ") VALUES ('optimize')";
            clear = "DELETE FROM " + table;
        }
    }

    private static final String PATIENT = """
            SELECT p.id, p.id AS patient_id, 0 AS part, 'PATIENT' AS kind, 'PATIENT' AS shelf,
                   p.given_name || ' ' || p.family_name || ' ' || p.record_number AS title,
                   coalesce((SELECT group_concat(d.code || ' ' || d.text, char(10)) FROM patient_diagnosis d
                              WHERE d.patient_id = p.id), '') AS text
              FROM patient p WHERE p.trashed_at IS NULL AND p.id = ?
            """;
    private static final String SOURCE = """
            SELECT s.id, s.patient_id, 0 AS part, 'SOURCE' AS kind, 'KEPT' AS shelf, s.file_name AS title, s.text
              FROM source s JOIN patient p ON p.id = s.patient_id
             WHERE s.trashed_at IS NULL AND p.trashed_at IS NULL AND s.id = ?
            """;
    private static final String DOCUMENT = """
            SELECT d.id, d.patient_id, 0 AS part, 'DOCUMENT' AS kind, iif(d.state = 'SIGNED', 'KEPT', 'OPEN') AS shelf,
                   d.title, d.working_text AS text
              FROM document d JOIN patient p ON p.id = d.patient_id
             WHERE d.trashed_at IS NULL AND p.trashed_at IS NULL AND d.id = ?1
            UNION ALL
            SELECT d.id, d.patient_id, a.number, 'DOCUMENT', 'KEPT', d.title, a.text
              FROM addendum a JOIN document d ON d.id = a.document_id JOIN patient p ON p.id = d.patient_id
             WHERE d.trashed_at IS NULL AND p.trashed_at IS NULL AND d.id = ?1
            """;
    private static final String ENTRIES = "SELECT entry, kind FROM search_entry WHERE ref = ?";

    /// Records without an entry, entries without a record, entries without words.
    private static final String ASTRAY = """
            WITH live (ref, part) AS (
              SELECT id, 0 FROM patient WHERE trashed_at IS NULL
              UNION ALL
              SELECT s.id, 0 FROM source s JOIN patient p ON p.id = s.patient_id
               WHERE s.trashed_at IS NULL AND p.trashed_at IS NULL
              UNION ALL
              SELECT d.id, coalesce(a.number, 0) FROM document d JOIN patient p ON p.id = d.patient_id
                LEFT JOIN (SELECT document_id, number FROM addendum UNION ALL SELECT id, 0 FROM document) a
                  ON a.document_id = d.id
               WHERE d.trashed_at IS NULL AND p.trashed_at IS NULL),
            filled (entry) AS (
              SELECT rowid FROM search_kept UNION ALL SELECT rowid FROM search_open UNION ALL SELECT rowid FROM search_patient)
            SELECT (SELECT count(*) FROM (SELECT ref, part FROM live EXCEPT SELECT ref, part FROM search_entry))
                 + (SELECT count(*) FROM (SELECT ref, part FROM search_entry EXCEPT SELECT ref, part FROM live))
                 + (SELECT count(*) FROM (SELECT entry FROM search_entry EXCEPT SELECT entry FROM filled))
                 + (SELECT count(*) FROM (SELECT entry FROM filled EXCEPT SELECT entry FROM search_entry))
            """;

    /// What one row of the index holds. No text leaves this class.
    private record Content(String patient, int part, String kind, Shelf shelf, String title, String text) {

        @Override public String toString() {
            return "Content[" + kind + "]";
        }
    }

    private SearchIndex() {
    }

    static void patient(Connection connection, Object id) throws SQLException {
        replace(connection, id, Sql.list(connection, PATIENT, SearchIndex::content, id));
        optimize(connection, Shelf.PATIENT);
    }

    static void source(Connection connection, Object id) throws SQLException {
        replace(connection, id, sourceContent(connection, id));
    }

    static void document(Connection connection, Object id) throws SQLException {
        replace(connection, id, Sql.list(connection, DOCUMENT, SearchIndex::content, id));
        optimize(connection, Shelf.OPEN);
    }

    /// The patient and everything in the folder, after it went to the trash or came back.
    static void folder(Connection connection, Object id) throws SQLException {
        for (var source : ids(connection, "SELECT id FROM source WHERE patient_id = ? ORDER BY added_at, rowid", id)) {
            source(connection, source);
        }
        for (var document : ids(connection, "SELECT id FROM document WHERE patient_id = ? ORDER BY created_at, rowid", id)) {
            replace(connection, document, Sql.list(connection, DOCUMENT, SearchIndex::content, document));
        }
        optimize(connection, Shelf.OPEN);
        patient(connection, id);
    }

    /// Takes out what is about to be deleted for ever.
    static void remove(Connection connection, Object id) throws SQLException {
        replace(connection, id, List.of());
    }

    /// Lets go of every deleted word.
    static void optimize(Connection connection) throws SQLException {
        for (var shelf : Shelf.values()) {
            optimize(connection, shelf);
        }
    }

    /// Everything anew.
    static void rebuild(Connection connection) throws SQLException {
        for (var shelf : Shelf.values()) {
            Sql.update(connection, shelf.clear);
        }
        Sql.update(connection, "DELETE FROM search_entry");
        for (var patient : ids(connection, "SELECT id FROM patient WHERE trashed_at IS NULL ORDER BY id")) {
            replace(connection, patient, Sql.list(connection, PATIENT, SearchIndex::content, patient));
        }
        for (var source : ids(connection, "SELECT id FROM source WHERE trashed_at IS NULL ORDER BY added_at, rowid")) {
            source(connection, source);
        }
        for (var document : ids(connection, "SELECT id FROM document WHERE trashed_at IS NULL ORDER BY created_at, rowid")) {
            replace(connection, document, Sql.list(connection, DOCUMENT, SearchIndex::content, document));
        }
        optimize(connection);
    }

    /// How many records and entries do not agree; 0 in a sound vault.
    static int astray(Connection connection) throws SQLException {
        return Sql.count(connection, ASTRAY);
    }

    private static List<Content> sourceContent(Connection connection, Object id) throws SQLException {
        return Sql.list(connection, SOURCE, row -> new Content(Sql.text(row, "patient_id"), 0, Sql.text(row, "kind"),
                Shelf.KEPT, Sql.text(row, "title"), SqlCorrections.effective(connection, id, Sql.text(row, "text"))), id);
    }

    private static Content content(ResultSet row) throws SQLException {
        return new Content(Sql.text(row, "patient_id"), row.getInt("part"), Sql.text(row, "kind"),
                Shelf.valueOf(Sql.text(row, "shelf")), Sql.text(row, "title"), Sql.text(row, "text"));
    }

    private static List<String> ids(Connection connection, String sql, Object... values) throws SQLException {
        return Sql.list(connection, sql, row -> Sql.text(row, "id"), values);
    }

    private static void replace(Connection connection, Object ref, List<Content> contents) throws SQLException {
        for (long entry : Sql.list(connection, ENTRIES, row -> row.getLong("entry"), ref)) {
            for (var shelf : Shelf.values()) {
                Sql.update(connection, shelf.delete, entry);
            }
        }
        if (contents.isEmpty()) {
            Sql.update(connection, "DELETE FROM search_entry WHERE ref = ?", ref);
        }
        for (var content : contents) {
            long entry = Sql.one(connection, """
                    INSERT INTO search_entry (kind, ref, part, patient_id) VALUES (?, ?, ?, ?)
                    ON CONFLICT (ref, part) DO UPDATE SET kind = excluded.kind RETURNING entry
                    """, row -> row.getLong("entry"), content.kind(), ref, content.part(), content.patient()).orElseThrow();
            Sql.update(connection, content.shelf().insert, entry, owner(content.patient()),
                    WordReader.index(content.title()), WordReader.index(content.text()));
        }
    }

    private static void optimize(Connection connection, Shelf shelf) throws SQLException {
        Sql.update(connection, shelf.optimize);
    }

    /// One word for a patient that nobody can type: it begins with a letter for private use.
    static String owner(Object patient) {
        return "\uE000" + patient.toString().replace("-", "");
    }
}
