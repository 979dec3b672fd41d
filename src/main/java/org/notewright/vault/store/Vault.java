package org.notewright.vault.store;

import java.nio.file.Path;
import java.util.List;
import org.notewright.job.JobContext;

/// An unlocked vault. One process holds it at a time; closing wipes the key from memory and lets the lock go.
/// Every method fails with `VAULT_CLOSED` after [#close()].
public interface Vault extends AutoCloseable {

    PatientStore patients();

    SourceStore sources();

    DocumentStore documents();

    RecordingStore recordings();

    CardStore cards();

    ArrivalStore arrivals();

    TrashStore trash();

    SearchStore search();

    RunStore runs();

    SettingStore settings();

    JobStore jobs();

    SkillStore skills();

    ContextStore contexts();

    ReferenceStore references();

    SpeakerStore speakers();

    AccessLog log();

    Path folder();

    /// What the person should know about this unlocking, as whole sentences: that the key file was damaged and has been
    /// repaired from its second copy, for example. Usually none.
    default List<String> warnings() {
        return List.of();
    }

    /// Whether the passphrase opens this vault; for signing. Costs one key derivation. Does not clear the array.
    boolean passphraseMatches(char[] passphrase);

    /// Clears both arrays.
    ///
    /// @throws org.notewright.problem.ProblemException `VAULT_WRONG_PASSPHRASE`, `PASSPHRASE_TOO_SHORT`
    void changePassphrase(char[] current, char[] next);

    /// Recomputes the HMAC of every page, the SHA-256 of every stored file and the chain of the access log.
    CheckReport check(JobContext context);

    /// Writes a complete copy, encrypted under the same key, together with the key file, to one new file.
    ///
    /// @throws org.notewright.problem.ProblemException if the file exists or cannot be written; nothing half-written stays
    void backup(Path file);

    /// Idempotent.
    @Override void close();
}
