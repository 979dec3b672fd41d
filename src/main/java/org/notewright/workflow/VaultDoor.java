package org.notewright.workflow;

import java.nio.file.Path;

/// Opens vaults. Key derivation takes about half a second: call from a job. Arrays stay the caller's to clear.
public interface VaultDoor {

    /// A new vault and the one chance to write down its recovery code.
    ///
    /// @param recoveryCode printable groups; the caller shows and clears it
    @SuppressWarnings("ArrayRecordComponent") // handed over once to the screen that shows it, never compared
    record Created(Workspace workspace, char[] recoveryCode) {

        @Override public String toString() {
            return "Created";
        }
    }

    boolean isVault(Path folder);

    /// @param practiceName also kept outside the vault, for the unlock screen; possibly empty
    /// @throws org.notewright.problem.ProblemException `VAULT_EXISTS`, `PASSPHRASE_TOO_SHORT`, `VAULT_NOT_WRITABLE`
    Created create(Path folder, char[] passphrase, String practiceName);

    /// @throws org.notewright.problem.ProblemException `VAULT_MISSING`, `VAULT_WRONG_PASSPHRASE`, `VAULT_IN_USE`, …
    Workspace unlock(Path folder, char[] passphrase);

    /// Opens with the recovery code and sets a new passphrase.
    Workspace recover(Path folder, char[] recoveryCode, char[] newPassphrase);

    /// Unpacks a backup into an empty or new folder.
    ///
    /// @throws org.notewright.problem.ProblemException `VAULT_EXISTS`, `VAULT_DAMAGED`, `FILE_MISSING`
    void restore(Path backup, Path folder);
}
