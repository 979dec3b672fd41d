package org.notewright.problem;

import static org.notewright.problem.ProblemKind.DEFECT;
import static org.notewright.problem.ProblemKind.DISPLAY;
import static org.notewright.problem.ProblemKind.INPUT;
import static org.notewright.problem.ProblemKind.MODEL;
import static org.notewright.problem.ProblemKind.USAGE;
import static org.notewright.problem.ProblemKind.VAULT;

/// Every problem a person can be told about. Codes are never reused; each has three texts in `problems.properties`
/// (a test demands them).
public enum ProblemCode {
    GENERAL_DEFECT(DEFECT),
    DISPLAY_MISSING(DISPLAY),
    WINDOW_OPEN_ALREADY(VAULT),
    USAGE_WRONG(USAGE),

    FILE_MISSING(INPUT),
    FILE_NOT_ALLOWED(INPUT),
    FILE_UNREADABLE(INPUT),
    FILE_EMPTY(INPUT),
    FILE_TOO_LARGE(INPUT),
    FILE_CHANGED_WHILE_READ(INPUT),
    FILE_IS_FOLDER(INPUT),
    FILE_NOT_PLAIN(INPUT),
    TEXT_NOT_DECODABLE(INPUT),
    TEXT_TOO_LONG(INPUT),
    PDF_DAMAGED(INPUT),
    PDF_PASSWORD(INPUT),
    PDF_NO_PAGES(INPUT),
    PDF_TOO_MANY_PAGES(INPUT),
    PDF_TOO_COMPLEX(INPUT),
    PICTURE_DAMAGED(INPUT),
    PICTURE_TOO_LARGE(INPUT),
    PICTURE_TOO_MANY_PAGES(INPUT),
    DISK_FULL(INPUT),
    OUTPUT_NOT_WRITABLE(INPUT),

    VAULT_MISSING(VAULT),
    VAULT_EXISTS(VAULT),
    VAULT_IN_USE(VAULT),
    VAULT_WRONG_PASSPHRASE(VAULT),
    VAULT_WRONG_RECOVERY_CODE(VAULT),
    VAULT_KEY_DAMAGED(VAULT),
    VAULT_DAMAGED(VAULT),
    VAULT_TOO_NEW(VAULT),
    VAULT_TOO_OLD(VAULT),
    VAULT_DISK_FULL(VAULT),
    VAULT_NOT_WRITABLE(VAULT),
    VAULT_CLOSED(VAULT),
    PASSPHRASE_TOO_SHORT(VAULT),
    BACKUP_DAMAGED(INPUT),

    PATIENT_UNKNOWN(INPUT),
    SOURCE_UNKNOWN(INPUT),
    DOCUMENT_UNKNOWN(INPUT),
    DOCUMENT_SIGNED(INPUT),
    DOCUMENT_NOT_SIGNED(INPUT),
    SIGNER_INCOMPLETE(INPUT),

    SKILL_UNKNOWN(USAGE),
    SKILL_FAULTY(INPUT),
    SKILL_NEEDS_SOURCES(INPUT),
    ANSWER_UNREADABLE(INPUT),

    MODEL_UNKNOWN(USAGE),
    MODEL_NOT_CONFIRMED(MODEL),
    MODEL_KEY_REFUSED(MODEL),
    MODEL_BUSY(MODEL),
    MODEL_SERVER_ERROR(MODEL),
    MODEL_REQUEST_REFUSED(MODEL),
    MODEL_UNREACHABLE(MODEL),
    MODEL_TLS(MODEL),
    MODEL_TIMED_OUT(MODEL),
    MODEL_CUT_OFF(MODEL),
    MODEL_ANSWER_MALFORMED(MODEL),
    MODEL_ANSWER_EMPTY(MODEL);

    private final ProblemKind kind;

    ProblemCode(ProblemKind kind) {
        this.kind = kind;
    }

    public ProblemKind kind() {
        return kind;
    }

    /// The code as people read it out: `VAULT-IN-USE`.
    public String label() {
        return name().replace('_', '-');
    }
}
