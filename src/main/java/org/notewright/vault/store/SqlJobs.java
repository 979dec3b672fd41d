package org.notewright.vault.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.notewright.clinical.DocumentId;
import org.notewright.clinical.DraftJob;
import org.notewright.clinical.DraftJobId;
import org.notewright.clinical.Run;
import org.notewright.job.JobCancelled;

final class SqlJobs implements JobStore {

    private static final String INSERT = """
            INSERT INTO job (id, patient_id, skill, client, visit_date, answers, anyway, state, after_job, problem, details,
                             attempts, created_at, ended_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String REVIEWED_ALREADY = """
            UPDATE job SET state = 'QUEUED'
             WHERE state = 'NEEDS_REVIEW' AND after_job IN
                   (SELECT j.id FROM job j JOIN document d ON d.id = j.document_id WHERE d.state <> 'DRAFT')
            """;
    private static final String RELEASE = """
            UPDATE job SET state = 'QUEUED'
             WHERE state = 'NEEDS_REVIEW' AND after_job IS NULL AND NOT EXISTS
                   (SELECT 1 FROM job_origin o JOIN document d ON d.id = o.document_id
                     WHERE o.job_id = job.id AND d.state = 'DRAFT')
            """;
    private static final String CLAIM = """
            UPDATE job SET state = 'RUNNING', owner = ?, attempts = attempts + 1, problem = NULL, details = '[]'
             WHERE seq = (SELECT j.seq FROM job j JOIN patient p ON p.id = j.patient_id
                           WHERE j.state = 'QUEUED' AND j.client = ? AND p.trashed_at IS NULL ORDER BY j.seq LIMIT 1)
            RETURNING id
            """;
    private static final String END = """
            UPDATE job SET state = ?, owner = NULL, document_id = coalesce(?, document_id), problem = ?, details = ?,
                   ended_at = ?
             WHERE id = ? AND owner = ? AND state = 'RUNNING'
            """;
    private static final String RETRY = """
            UPDATE job SET state = 'QUEUED', anyway = max(anyway, ?), problem = NULL, details = '[]', ended_at = NULL,
                   dismissed_at = NULL
             WHERE id = ? AND document_id IS NULL AND state IN ('FAILED', 'NEEDS_FACTS', 'CANCELLED')
            """;
    private static final String CANCEL = """
            UPDATE job SET state = 'CANCELLED', owner = NULL, ended_at = ?
             WHERE id = ? AND state IN ('QUEUED', 'RUNNING', 'NEEDS_REVIEW')
            """;
    private static final String LEFT_WITH_DRAFT = """
            UPDATE job SET state = 'READY', owner = NULL, ended_at = ?,
                   document_id = (SELECT document_id FROM run WHERE id = job.run_id)
             WHERE state = 'RUNNING' AND owner <> ?
               AND (SELECT document_id FROM run WHERE id = job.run_id) IS NOT NULL
            """;
    private static final String LEFT_RUNS = """
            UPDATE run SET problem = 'interrupted', ended_at = ?
             WHERE ended_at IS NULL AND id IN (SELECT run_id FROM job WHERE state = 'RUNNING' AND owner <> ?)
            """;
    private static final String LEFT = "UPDATE job SET state = 'QUEUED', owner = NULL WHERE state = 'RUNNING' AND owner <> ?";

    private final Database database;
    private final Clock clock;

    SqlJobs(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override public void add(List<DraftJob> jobs) {
        database.write("queueing jobs", connection -> {
            for (var job : jobs) {
                insert(connection, job);
            }
            return Sql.update(connection, REVIEWED_ALREADY);
        });
    }

    private static void insert(Connection connection, DraftJob job) throws SQLException {
        SqlPatients.requireKnown(connection, job.patient());
        Sql.update(connection, INSERT, job.id(), job.patient(), job.skill(), job.client(), job.visitDate(),
                JobRows.text(job.answers()), job.anyway() ? 1 : 0, job.state(), job.after(), job.problem(),
                JobRows.text(job.details()), job.attempts(), job.createdAt(), job.endedAt());
        int position = 0;
        for (var source : job.sources()) {
            Sql.update(connection, "INSERT INTO job_source VALUES (?, ?, ?)", job.id(), position++, source);
        }
        for (DocumentId origin : job.origins()) {
            Sql.update(connection, "INSERT INTO job_origin VALUES (?, ?, ?)", job.id(), position++, origin);
        }
    }

    @Override public Optional<DraftJob> find(DraftJobId id) {
        return database.read("finding a job", connection -> JobRows.find(connection, id));
    }

    @Override public List<DraftJob> all() {
        return database.read("listing jobs", JobRows::all);
    }

    @Override public void releaseReviewed() {
        database.write("releasing reviewed jobs", connection -> Sql.update(connection, RELEASE));
    }

    @Override public List<String> waitingClients() {
        return database.read("looking for queued jobs", connection -> Sql.list(connection,
                "SELECT DISTINCT client FROM job WHERE state = 'QUEUED'", row -> Sql.text(row, "client")));
    }

    @Override public Optional<DraftJob> claim(String client, String owner) {
        return database.write("starting a job", connection -> {
            var id = Sql.one(connection, CLAIM, row -> DraftJobId.of(Sql.text(row, "id")), owner, client);
            return id.isEmpty() ? Optional.empty() : JobRows.find(connection, id.get());
        });
    }

    @Override public void begin(DraftJobId id, String owner, Run run) {
        database.write("starting a job's run", connection -> {
            SqlRuns.insert(connection, run);
            mine(Sql.update(connection, "UPDATE job SET run_id = ? WHERE id = ? AND owner = ? AND state = 'RUNNING'",
                    run.id(), id, owner));
            return true;
        });
    }

    @Override public boolean end(DraftJob job, String owner) {
        return database.write("ending a job", connection -> end(connection, job, owner) == 1);
    }

    @Override public void store(Drafted drafted, String owner) {
        var job = drafted.job();
        if (job == null || !drafted.document().id().equals(job.document())) {
            throw new IllegalArgumentException("a job's draft names the job, and the job its document");
        }
        database.write("storing a job's draft", connection -> {
            SqlRuns.store(connection, drafted);
            mine(end(connection, job, owner));
            return true;
        });
    }

    private int end(Connection connection, DraftJob job, String owner) throws SQLException {
        return Sql.update(connection, END, job.state(), job.document(), job.problem(), JobRows.text(job.details()),
                clock.instant(), job.id(), owner);
    }

    /// Throwing here undoes the whole transaction: a job that was taken back stores nothing.
    private static void mine(int changed) {
        if (changed != 1) {
            throw new JobCancelled();
        }
    }

    @Override public boolean retry(DraftJobId id, boolean anyway) {
        return database.write("retrying a job", connection -> Sql.update(connection, RETRY, anyway ? 1 : 0, id) == 1);
    }

    @Override public boolean cancel(DraftJobId id) {
        return database.write("cancelling a job", connection -> Sql.update(connection, CANCEL, clock.instant(), id) == 1);
    }

    @Override public void dismiss(DraftJobId id) {
        database.write("putting a job away", connection -> Sql.update(connection, "UPDATE job SET dismissed_at = ?"
                + " WHERE id = ? AND state NOT IN ('QUEUED', 'RUNNING')", clock.instant(), id));
    }

    @Override public int recover(String owner) {
        return database.write("taking up the queue", connection -> {
            Sql.update(connection, LEFT_WITH_DRAFT, clock.instant(), owner);
            Sql.update(connection, LEFT_RUNS, clock.instant(), owner);
            return Sql.update(connection, LEFT, owner);
        });
    }
}
