package org.notewright.app;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.notewright.vault.store.Vaults;
import org.notewright.workflow.Parts;
import org.notewright.workflow.VaultDoor;
import org.notewright.workflow.Workspace;

/// Puts the rooms together when a vault is first opened, off the screen's thread: the unlock screen needs none of them.
final class LazyDoor implements VaultDoor {

    private final Supplier<Parts> making;
    private @Nullable VaultDoor door;

    LazyDoor(Supplier<Parts> making) {
        this.making = making;
    }

    private synchronized VaultDoor door() {
        var made = door;
        if (made == null) {
            made = making.get().door();
            door = made;
        }
        return made;
    }

    /// Looks at files only; loads nothing.
    @Override public boolean isVault(Path folder) {
        return Vaults.exists(folder);
    }

    @Override public Created create(Path folder, char[] passphrase, String practiceName) {
        return door().create(folder, passphrase, practiceName);
    }

    @Override public Workspace unlock(Path folder, char[] passphrase) {
        return door().unlock(folder, passphrase);
    }

    @Override public Workspace recover(Path folder, char[] recoveryCode, char[] newPassphrase) {
        return door().recover(folder, recoveryCode, newPassphrase);
    }

    @Override public void restore(Path backup, Path folder) {
        door().restore(backup, folder);
    }
}
