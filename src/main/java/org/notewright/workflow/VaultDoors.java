package org.notewright.workflow;

import java.nio.file.Path;
import org.notewright.clinical.Practice;
import org.notewright.vault.store.Vault;
import org.notewright.vault.store.Vaults;

/// The door to real vaults. Passphrases are handed on as copies, because the vault clears what it is given.
final class VaultDoors implements VaultDoor {

    private final Parts parts;

    VaultDoors(Parts parts) {
        this.parts = parts;
    }

    @Override public boolean isVault(Path folder) {
        return Vaults.exists(folder);
    }

    @Override public Created create(Path folder, char[] passphrase, String practiceName) {
        var created = Vaults.create(folder, passphrase.clone(), parts.clock());
        try (var code = created.recoveryCode()) {
            var workspace = open(created.vault());
            if (!practiceName.isBlank()) {
                workspace.settings().practice(new Practice(practiceName.strip(), "", "", ""));
            }
            return new Created(workspace, code.printed());
        }
    }

    @Override public Workspace unlock(Path folder, char[] passphrase) {
        return open(Vaults.unlock(folder, passphrase.clone(), parts.clock()));
    }

    @Override public Workspace recover(Path folder, char[] recoveryCode, char[] newPassphrase) {
        return open(Vaults.recover(folder, recoveryCode.clone(), newPassphrase.clone(), parts.clock()));
    }

    @Override public void restore(Path backup, Path folder) {
        Vaults.restore(backup, folder);
    }

    private Workspace open(Vault vault) {
        return new OpenWorkspace(vault, parts);
    }
}
