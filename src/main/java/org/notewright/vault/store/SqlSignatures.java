package org.notewright.vault.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.notewright.clinical.Addendum;
import org.notewright.clinical.Document;
import org.notewright.clinical.DocumentId;
import org.notewright.clinical.Signature;
import org.notewright.clinical.Signer;

/// Signatures and addenda: inserted and read, never changed.
final class SqlSignatures {

    private static final String FIND = """
            SELECT g.document_id, g.version, g.name, g.credentials, g.licence, g.signed_at, g.sha256
              FROM signature g JOIN document d ON d.id = g.document_id JOIN patient p ON p.id = d.patient_id
             WHERE g.document_id = ? AND d.trashed_at IS NULL AND p.trashed_at IS NULL
            """;
    private static final String ADDENDA = "SELECT * FROM addendum WHERE document_id = ? ORDER BY number";

    private final Database database;

    SqlSignatures(Database database) {
        this.database = database;
    }

    /// @throws IllegalArgumentException if the signature is not that of the last version's text
    static void sign(Connection connection, Document document, Signature signature) throws SQLException {
        var last = SqlVersions.last(connection, document.id());
        if (signature.version() != last.number() || !signature.sha256().equals(Hashes.sha256(last.text()))) {
            throw new IllegalArgumentException("a signature fixes the last version and carries its hash");
        }
        var signer = signature.signer();
        Sql.update(connection, "INSERT INTO signature VALUES (?, ?, ?, ?, ?, ?, ?)", signature.document(),
                signature.version(), signer.name(), signer.credentials(), signer.licence(), signature.signedAt(),
                signature.sha256());
        // In one statement, so that the working text of a signed document is what was signed.
        Sql.update(connection, "UPDATE document SET state = 'SIGNED', working_text = ? WHERE id = ?", last.text(),
                document.id());
    }

    Optional<Signature> find(DocumentId id) {
        return database.read("finding a signature", connection -> Sql.one(connection, FIND, row ->
                new Signature(DocumentId.of(Sql.text(row, "document_id")), row.getInt("version"), signer(row),
                        Sql.instant(row, "signed_at"), Sql.text(row, "sha256")), id));
    }

    /// @throws IllegalArgumentException if the number is not the next or the hash not that of the text
    static void amend(Connection connection, Addendum addendum) throws SQLException {
        int before = Sql.count(connection, "SELECT count(*) FROM addendum WHERE document_id = ?", addendum.document());
        if (addendum.number() != before + 1 || !addendum.sha256().equals(Hashes.sha256(addendum.text()))) {
            throw new IllegalArgumentException("an addendum has the next number and the hash of its text");
        }
        var signer = addendum.signer();
        Sql.update(connection, "INSERT INTO addendum VALUES (?, ?, ?, ?, ?, ?, ?, ?)", addendum.document(),
                addendum.number(), addendum.text(), signer.name(), signer.credentials(), signer.licence(),
                addendum.signedAt(), addendum.sha256());
    }

    static List<Addendum> addenda(Connection connection, DocumentId id) throws SQLException {
        return Sql.list(connection, ADDENDA, row -> new Addendum(id, row.getInt("number"), Sql.text(row, "text"),
                signer(row), Sql.instant(row, "signed_at"), Sql.text(row, "sha256")), id);
    }

    private static Signer signer(ResultSet row) throws SQLException {
        return new Signer(Sql.text(row, "name"), Sql.text(row, "credentials"), Sql.text(row, "licence"));
    }
}
