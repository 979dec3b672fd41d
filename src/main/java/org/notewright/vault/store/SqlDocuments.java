package org.notewright.vault.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.Addendum;
import org.notewright.clinical.Document;
import org.notewright.clinical.DocumentId;
import org.notewright.clinical.DocumentState;
import org.notewright.clinical.PatientId;
import org.notewright.clinical.Signature;
import org.notewright.clinical.SourceId;
import org.notewright.clinical.Version;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;

final class SqlDocuments implements DocumentStore {

    private static final String INSERT = """
            INSERT INTO document (id, patient_id, skill, title, visit_date, state, working_text, created_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String SELECT = """
            SELECT d.id, d.patient_id, d.skill, d.title, d.visit_date, d.state, d.created_at,
                   (SELECT count(*) FROM version v WHERE v.document_id = d.id) AS versions
              FROM document d JOIN patient p ON p.id = d.patient_id
             WHERE d.trashed_at IS NULL AND p.trashed_at IS NULL
            """;
    private static final String FIND = SELECT + " AND d.id = ?";
    private static final String OF = SELECT + " AND d.patient_id = ? ORDER BY d.visit_date NULLS FIRST, d.created_at, d.rowid";
    private static final String ON = SELECT + " AND d.visit_date = ? ORDER BY d.created_at, d.rowid";

    private static final String OPEN = SELECT + """
             AND (d.state <> 'SIGNED' OR d.visit_date = ?)
             ORDER BY d.visit_date DESC NULLS LAST, d.created_at, d.rowid
            """;

    private final Database database;
    private final Clock clock;
    private final SqlSignatures signatures;

    SqlDocuments(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
        this.signatures = new SqlSignatures(database);
    }

    @Override public void add(Document document, Version first, List<SourceId> madeFrom) {
        database.write("adding a document", connection -> {
            insert(connection, document, first, madeFrom);
            return true;
        });
    }

    /// @throws IllegalArgumentException where it is signed or the version is another's
    static void insert(Connection connection, Document document, Version first, List<SourceId> madeFrom)
            throws SQLException {
        if (!first.document().equals(document.id()) || first.number() != 1 || document.state() == DocumentState.SIGNED) {
            throw new IllegalArgumentException("a new document is unsigned and has its own version 1");
        }
        SqlPatients.requireKnown(connection, document.patient());
        Sql.update(connection, INSERT, document.id(), document.patient(), document.skill(), document.title(),
                document.visitDate(), document.state(), first.text(), document.createdAt());
        SqlVersions.insert(connection, first);
        int position = 0;
        for (var source : madeFrom) {
            Sql.update(connection, "INSERT INTO document_source VALUES (?, ?, ?)", document.id(), position++, source);
        }
        SearchIndex.document(connection, document.id());
    }

    @Override public Optional<Document> find(DocumentId id) {
        return database.read("finding a document", connection -> find(connection, id));
    }

    @Override public List<Document> of(PatientId patient) {
        return database.read("listing documents", connection -> Sql.list(connection, OF, SqlDocuments::document, patient));
    }

    @Override public List<Document> on(LocalDate visitDate) {
        return database.read("listing a day", connection -> Sql.list(connection, ON, SqlDocuments::document, visitDate));
    }

    @Override public List<Document> openWork(LocalDate day) {
        return database.read("listing open work", connection -> Sql.list(connection, OPEN, SqlDocuments::document, day));
    }

    @Override public List<SourceId> madeFrom(DocumentId id) {
        return reading("listing a document's sources", id, connection -> Sql.list(connection,
                "SELECT source_id FROM document_source WHERE document_id = ? ORDER BY position",
                row -> SourceId.of(Sql.text(row, "source_id")), id));
    }

    @Override public List<Version> origins(DocumentId id) {
        return reading("listing a document's origins", id, connection -> SqlVersions.origins(connection, id));
    }

    @Override public List<Version> versions(DocumentId id) {
        return reading("listing versions", id, connection -> SqlVersions.all(connection, id));
    }

    @Override public String workingText(DocumentId id) {
        return reading("reading the working text", id, connection -> Sql.one(connection,
                "SELECT working_text FROM document WHERE id = ?", row -> Sql.text(row, "working_text"), id).orElseThrow());
    }

    @Override public void saveWorking(DocumentId id, String text) {
        changing("saving the working text", id, (connection, _) -> setWorking(connection, id, text));
    }

    private static int setWorking(Connection connection, DocumentId id, String text) throws SQLException {
        return Sql.update(connection, "UPDATE document SET working_text = ? WHERE id = ?", text, id);
    }

    @Override public Version addVersion(DocumentId id, String text, Version.Origin origin) {
        return changing("adding a version", id, (connection, _) -> {
            var last = SqlVersions.last(connection, id);
            setWorking(connection, id, text);
            if (last.text().equals(text)) {
                return last;
            }
            var next = new Version(id, last.number() + 1, text, origin, clock.instant());
            SqlVersions.insert(connection, next);
            return next;
        });
    }

    @Override public void setState(DocumentId id, DocumentState state) {
        if (state == DocumentState.SIGNED) {
            throw new IllegalArgumentException("only a signature makes a document signed");
        }
        changing("changing a document's state", id, (connection, document) -> {
            if (state.compareTo(document.state()) < 0) {
                throw new IllegalArgumentException("a document's state never goes backwards");
            }
            return Sql.update(connection, "UPDATE document SET state = ? WHERE id = ?", state, id);
        });
    }

    @Override public void sign(Signature signature) {
        changing("signing", signature.document(), (connection, document) -> {
            SqlSignatures.sign(connection, document, signature);
            return true;
        });
    }

    @Override public Optional<Signature> signature(DocumentId id) {
        return signatures.find(id);
    }

    @Override public void amend(Addendum addendum) {
        database.write("amending", connection -> {
            if (require(connection, addendum.document()).state() != DocumentState.SIGNED) {
                throw ProblemException.of(ProblemCode.DOCUMENT_NOT_SIGNED);
            }
            SqlSignatures.amend(connection, addendum);
            SearchIndex.document(connection, addendum.document());
            return true;
        });
    }

    @Override public List<Addendum> addenda(DocumentId id) {
        return reading("listing addenda", id, connection -> SqlSignatures.addenda(connection, id));
    }

    @Override public void trash(DocumentId id) {
        changing("trashing a document", id, (connection, _) ->
                Sql.update(connection, "UPDATE document SET trashed_at = ? WHERE id = ?", clock.instant(), id));
    }

    @Override public void restore(DocumentId id) {
        database.write("restoring a document", connection -> {
            if (Sql.update(connection, "UPDATE document SET trashed_at = NULL WHERE id = ? AND state <> 'SIGNED'", id) == 0) {
                requireUnsigned(require(connection, id));
            }
            SearchIndex.document(connection, id);
            return true;
        });
    }

    @FunctionalInterface
    private interface Change<R extends @Nullable Object> {
        R apply(Connection connection, Document before) throws SQLException;
    }

    /// Every writing method but [#amend] goes through here: the document is there and not signed.
    private <R extends @Nullable Object> R changing(String operation, DocumentId id, Change<R> change) {
        return database.write(operation, connection -> {
            var document = require(connection, id);
            requireUnsigned(document);
            R result = change.apply(connection, document);
            SearchIndex.document(connection, id);
            return result;
        });
    }

    private <R extends @Nullable Object> R reading(String operation, DocumentId id, Database.Work<R> work) {
        return database.read(operation, connection -> {
            require(connection, id);
            return work.run(connection);
        });
    }

    private static void requireUnsigned(Document document) {
        if (document.state() == DocumentState.SIGNED) {
            throw ProblemException.of(ProblemCode.DOCUMENT_SIGNED);
        }
    }

    private static Document require(Connection connection, DocumentId id) throws SQLException {
        return find(connection, id).orElseThrow(() -> ProblemException.of(ProblemCode.DOCUMENT_UNKNOWN));
    }

    private static Optional<Document> find(Connection connection, DocumentId id) throws SQLException {
        return Sql.one(connection, FIND, SqlDocuments::document, id);
    }

    private static Document document(ResultSet row) throws SQLException {
        return new Document(DocumentId.of(Sql.text(row, "id")), PatientId.of(Sql.text(row, "patient_id")),
                Sql.text(row, "skill"), Sql.text(row, "title"), Sql.date(row, "visit_date"),
                DocumentState.valueOf(Sql.text(row, "state")), row.getInt("versions"), Sql.instant(row, "created_at"));
    }
}
