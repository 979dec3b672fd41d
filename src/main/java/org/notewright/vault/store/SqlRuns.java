package org.notewright.vault.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.DocumentId;
import org.notewright.clinical.PatientId;
import org.notewright.clinical.Run;
import org.notewright.clinical.RunId;
import org.notewright.clinical.SourceId;

final class SqlRuns implements RunStore {

    private static final String INSERT = "INSERT INTO run VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String END = """
            UPDATE run
               SET document_id = ?, model = ?, request = ?, answer = ?, problem = ?, input_tokens = ?, output_tokens = ?,
                   ended_at = ?
             WHERE id = ? AND ended_at IS NULL
            """;
    private static final String SELECT = """
            SELECT r.* FROM run r JOIN patient p ON p.id = r.patient_id WHERE p.trashed_at IS NULL
            """;
    private static final String FIND = SELECT + " AND r.id = ?";
    private static final String OF_PATIENT = SELECT + " AND r.patient_id = ? ORDER BY r.started_at, r.rowid";
    private static final String OF_DOCUMENT = SELECT + " AND r.document_id = ? ORDER BY r.started_at DESC, r.rowid DESC LIMIT 1";
    private static final String SENT = "SELECT count(*) FROM run WHERE client <> 'offline' AND started_at >= ?";

    private final Database database;

    SqlRuns(Database database) {
        this.database = database;
    }

    @Override public void start(Run run) {
        database.write("starting a run", connection -> {
            insert(connection, run);
            return true;
        });
    }

    static void insert(Connection connection, Run run) throws SQLException {
        SqlPatients.requireKnown(connection, run.patient());
        Sql.update(connection, INSERT, run.id(), run.patient(), run.document(), run.skill(), run.client(), run.model(),
                run.request(), run.answer(), run.problem(), run.inputTokens(), run.outputTokens(), run.startedAt(),
                run.endedAt());
        int position = 0;
        for (var source : run.sources()) {
            Sql.update(connection, "INSERT INTO run_source VALUES (?, ?, ?)", run.id(), position++, source);
        }
    }

    @Override public void end(Run run) {
        database.write("ending a run", connection -> {
            end(connection, run);
            return true;
        });
    }

    private static void end(Connection connection, Run run) throws SQLException {
        if (Sql.update(connection, END, run.document(), run.model(), run.request(), run.answer(), run.problem(),
                run.inputTokens(), run.outputTokens(), run.endedAt(), run.id()) == 0) {
            throw new IllegalArgumentException("only a run that was started and has not ended can end");
        }
    }

    @Override public void store(Drafted drafted) {
        database.write("storing a draft", connection -> {
            store(connection, drafted);
            return true;
        });
    }

    /// Everything but the job, inside the caller's transaction.
    static void store(Connection connection, Drafted drafted) throws SQLException {
        var document = drafted.document();
        SqlDocuments.insert(connection, document, drafted.first(), drafted.sources());
        int position = 0;
        for (var origin : drafted.origins()) {
            Sql.update(connection, "INSERT INTO document_origin VALUES (?, ?, ?, ?)", document.id(), position++, origin,
                    SqlVersions.last(connection, origin).number());
        }
        end(connection, drafted.run());
        for (var answer : drafted.answers().entrySet()) {
            Sql.update(connection, "INSERT INTO run_answer VALUES (?, ?, ?)", drafted.run().id(), answer.getKey(), answer.getValue());
        }
        cost(connection, drafted.run().id(), drafted.microDollar());
    }

    private static void cost(Connection connection, RunId run, @Nullable Long microDollar) throws SQLException {
        if (microDollar != null) {
            Sql.update(connection, "INSERT INTO run_cost VALUES (?, ?)", run, microDollar);
        }
    }

    @Override public OptionalLong cost(RunId id) {
        return database.read("reading a cost", connection -> Sql.one(connection,
                        "SELECT micro_dollar FROM run_cost WHERE run_id = ?", row -> row.getLong(1), id))
                .map(OptionalLong::of).orElseGet(OptionalLong::empty);
    }

    @Override public Map<String, String> answers(RunId id) {
        var answers = new HashMap<String, String>();
        database.read("reading answers", connection -> Sql.list(connection, "SELECT name, value FROM run_answer WHERE run_id = ?",
                row -> answers.put(Sql.text(row, "name"), Sql.text(row, "value")) == null, id));
        return Map.copyOf(answers);
    }

    @Override public Optional<Run> find(RunId id) {
        return database.read("finding a run", connection -> Sql.one(connection, FIND, row -> run(connection, row), id));
    }

    @Override public List<Run> of(PatientId patient) {
        return database.read("listing runs",
                connection -> Sql.list(connection, OF_PATIENT, row -> run(connection, row), patient));
    }

    @Override public Optional<Run> of(DocumentId document) {
        return database.read("finding a document's run",
                connection -> Sql.one(connection, OF_DOCUMENT, row -> run(connection, row), document));
    }

    @Override public int sentSince(Instant since) {
        return database.read("counting runs", connection -> Sql.count(connection, SENT, since));
    }

    private static Run run(Connection connection, ResultSet row) throws SQLException {
        var id = RunId.of(Sql.text(row, "id"));
        var document = Sql.nullableText(row, "document_id");
        var sources = Sql.list(connection, "SELECT source_id FROM run_source WHERE run_id = ? ORDER BY position",
                line -> SourceId.of(Sql.text(line, "source_id")), id);
        long ended = row.getLong("ended_at");
        var endedAt = row.wasNull() ? null : Sql.instant(ended);
        return new Run(id, PatientId.of(Sql.text(row, "patient_id")), document == null ? null : DocumentId.of(document),
                Sql.text(row, "skill"), Sql.text(row, "client"), Sql.text(row, "model"), sources, Sql.text(row, "request"),
                Sql.text(row, "answer"), Sql.nullableText(row, "problem"), row.getLong("input_tokens"),
                row.getLong("output_tokens"), Sql.instant(row, "started_at"), endedAt);
    }
}
