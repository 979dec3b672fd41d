package org.notewright.vault.store;

import java.sql.SQLException;
import org.notewright.problem.Problem;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;
import org.sqlite.SQLiteException;

/// Turns what SQLite reports into what a person can be told.
///
/// @see <a href="https://www.sqlite.org/rescode.html">SQLite result codes</a>
final class SqlFailures {

    private static final int PERM = 3;
    private static final int BUSY = 5;
    private static final int LOCKED = 6;
    private static final int READONLY = 8;
    private static final int IOERR = 10;
    private static final int CORRUPT = 11;
    private static final int FULL = 13;
    private static final int CANTOPEN = 14;
    private static final int NOTADB = 26;
    private static final int IOERR_READ = IOERR | (1 << 8);
    private static final int IOERR_SHORT_READ = IOERR | (2 << 8);
    private static final int IOERR_DATA = IOERR | (32 << 8);
    private static final int IOERR_CORRUPTFS = IOERR | (33 << 8);

    private SqlFailures() {
    }

    /// A [ProblemException] for what the disk or a person did, an [IllegalStateException] for a defect of ours.
    ///
    /// @param operation what was being done, in fixed words
    /// @param folder    the vault folder's own name
    static RuntimeException from(String operation, SQLException failure, String folder) {
        int code = failure instanceof SQLiteException e ? e.getResultCode().code : failure.getErrorCode();
        return switch (code) {
            case IOERR_READ, IOERR_SHORT_READ, IOERR_DATA, IOERR_CORRUPTFS -> problem(ProblemCode.VAULT_DAMAGED, failure);
            default -> fromPrimary(operation, code & 0xFF, failure, folder);
        };
    }

    private static RuntimeException fromPrimary(String operation, int code, SQLException failure, String folder) {
        return switch (code) {
            case FULL, IOERR -> problem(ProblemCode.VAULT_DISK_FULL, failure);
            case CORRUPT, NOTADB -> problem(ProblemCode.VAULT_DAMAGED, failure);
            case BUSY, LOCKED -> problem(ProblemCode.VAULT_IN_USE, failure);
            case PERM, READONLY, CANTOPEN -> new ProblemException(Problem.of(ProblemCode.VAULT_NOT_WRITABLE, folder), failure);
            default -> new IllegalStateException(operation + " failed with SQLite code " + code, failure);
        };
    }

    private static ProblemException problem(ProblemCode code, SQLException failure) {
        return new ProblemException(Problem.of(code), failure);
    }
}
