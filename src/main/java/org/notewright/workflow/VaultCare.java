package org.notewright.workflow;

import java.nio.file.Path;
import org.notewright.job.JobContext;
import org.notewright.vault.store.CheckReport;
import org.notewright.vault.store.Vault;

/// Looking after the vault: check, backup, passphrase.
public final class VaultCare {

    private final Vault vault;

    public VaultCare(Vault vault) {
        this.vault = vault;
    }

    /// Recomputes every page's HMAC, every stored file's hash and the chain of the access log.
    public CheckReport check(JobContext job) {
        return vault.check(job);
    }

    /// Writes one new file, encrypted under the same key.
    public void backup(Path file) {
        vault.backup(file);
    }

    /// Arrays stay the caller's to clear: the vault gets copies and clears those.
    public void changePassphrase(char[] current, char[] next) {
        vault.changePassphrase(current.clone(), next.clone());
    }
}
