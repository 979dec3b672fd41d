package org.notewright.vault.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.notewright.clinical.DocumentId;
import org.notewright.clinical.Version;

/// Versions of documents: inserted and read, never changed.
final class SqlVersions {

    private static final String SELECT = "SELECT document_id, number, text, origin, made_at FROM version WHERE document_id = ?";

    private SqlVersions() {
    }

    static void insert(Connection connection, Version version) throws SQLException {
        Sql.update(connection, "INSERT INTO version VALUES (?, ?, ?, ?, ?)", version.document(), version.number(),
                version.text(), version.origin(), version.madeAt());
    }

    static List<Version> all(Connection connection, DocumentId id) throws SQLException {
        return Sql.list(connection, SELECT + " ORDER BY number", SqlVersions::version, id);
    }

    static List<Version> origins(Connection connection, DocumentId id) throws SQLException {
        return Sql.list(connection, """
                SELECT v.document_id, v.number, v.text, v.origin, v.made_at
                  FROM document_origin o JOIN version v ON v.document_id = o.origin_id AND v.number = o.version
                 WHERE o.document_id = ? ORDER BY o.position
                """, SqlVersions::version, id);
    }

    static Version last(Connection connection, DocumentId id) throws SQLException {
        return Sql.one(connection, SELECT + " ORDER BY number DESC LIMIT 1", SqlVersions::version, id).orElseThrow();
    }

    private static Version version(ResultSet row) throws SQLException {
        return new Version(DocumentId.of(Sql.text(row, "document_id")), row.getInt("number"), Sql.text(row, "text"),
                Version.Origin.valueOf(Sql.text(row, "origin")), Sql.instant(row, "made_at"));
    }
}
