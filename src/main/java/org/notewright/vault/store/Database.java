package org.notewright.vault.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;

/// One writing and one reading connection to the encrypted file, each used by one thread at a time. Readers see what
/// was committed and do not wait for a writer.
final class Database implements AutoCloseable {

    @FunctionalInterface
    interface Work<R extends @Nullable Object> {
        R run(Connection connection) throws SQLException;
    }

    private final Connection writer;
    private final Connection reader;
    private final String folderName;
    private final ReentrantLock writing = new ReentrantLock();
    private final ReentrantLock reading = new ReentrantLock();
    private volatile boolean closed;

    private Database(Connection writer, Connection reader, String folderName) {
        this.writer = writer;
        this.reader = reader;
        this.folderName = folderName;
    }

    /// @throws ProblemException `VAULT_DAMAGED` if the file is none or the key is another one
    static Database open(Connector connector) {
        try {
            var writer = connector.open();
            try {
                var reader = connector.open();
                execute(reader, "PRAGMA query_only = ON");
                return new Database(writer, reader, VaultFiles.nameOf(connector.file().getParent()));
            } catch (SQLException failure) {
                writer.close();
                throw failure;
            }
        } catch (SQLException failure) {
            throw SqlFailures.from("opening the vault", failure, VaultFiles.nameOf(connector.file().getParent()));
        }
    }

    /// Runs work in one transaction that sees only committed changes.
    ///
    /// @param operation what is done, in fixed words, for the report of a defect
    /// @throws ProblemException for what the disk or a person did; `VAULT_CLOSED` after [#close()]
    <R extends @Nullable Object> R read(String operation, Work<R> work) {
        return run(operation, reading, reader, "BEGIN", work);
    }

    /// Runs work in one transaction: on the disk when it returns, undone whole when it throws.
    ///
    /// @param operation what is done, in fixed words, for the report of a defect
    /// @throws ProblemException for what the disk or a person did; `VAULT_CLOSED` after [#close()]
    <R extends @Nullable Object> R write(String operation, Work<R> work) {
        return run(operation, writing, writer, "BEGIN IMMEDIATE", work);
    }

    private <R extends @Nullable Object> R run(String operation, ReentrantLock lock, Connection connection, String begin,
            Work<R> work) {
        lock.lock();
        try {
            requireOpen();
            execute(connection, begin);
            try {
                R result = work.run(connection);
                execute(connection, "COMMIT");
                return result;
            } catch (SQLException | RuntimeException | Error failure) {
                rollBack(connection, failure);
                throw failure;
            }
        } catch (SQLException failure) {
            throw SqlFailures.from(operation, failure, folderName);
        } finally {
            lock.unlock();
        }
    }

    /// Runs work outside of any transaction on the writing connection, while nobody writes.
    <R extends @Nullable Object> R whileNobodyWrites(String operation, Work<R> work) {
        writing.lock();
        try {
            requireOpen();
            return work.run(writer);
        } catch (SQLException failure) {
            throw SqlFailures.from(operation, failure, folderName);
        } finally {
            writing.unlock();
        }
    }

    /// Brings everything from the write-ahead log into the file.
    void checkpoint() {
        reading.lock();
        try {
            whileNobodyWrites("emptying the log", connection -> {
                execute(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
                return true;
            });
        } finally {
            reading.unlock();
        }
    }

    private void requireOpen() {
        if (closed) {
            throw ProblemException.of(ProblemCode.VAULT_CLOSED);
        }
    }

    /// SQLite may have rolled back by itself already; a second failure must not hide the first.
    private static void rollBack(Connection connection, Throwable failure) {
        try {
            execute(connection, "ROLLBACK");
        } catch (SQLException second) {
            failure.addSuppressed(second);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /// Waits for running work, then closes both connections; the log is emptied into the file.
    @Override public void close() {
        writing.lock();
        reading.lock();
        try {
            if (closed) {
                return;
            }
            closed = true;
            try {
                reader.close();
            } finally {
                writer.close();
            }
        } catch (SQLException failure) {
            throw SqlFailures.from("closing the vault", failure, folderName);
        } finally {
            reading.unlock();
            writing.unlock();
        }
    }
}
