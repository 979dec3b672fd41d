package org.notewright.desktop;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;
import org.notewright.workflow.VaultDoor;
import org.notewright.workflow.Workspace;

/// A door that holds a locked vault open while a dictation goes on behind it. The right passphrase gives the same
/// workspace back; where nobody comes, the vault is closed as soon as the dictation has ended.
final class HeldDoor implements VaultDoor {

    private final VaultDoor door;
    private @Nullable Workspace held;

    HeldDoor(VaultDoor door) {
        this.door = door;
    }

    /// Closes a vault, now or after the dictation that runs in it.
    void leave(Workspace workspace) {
        synchronized (this) {
            held = workspace;
        }
        workspace.dictation().whenIdle(() -> closeIfHeld(workspace));
    }

    /// Closes what is held now; a dictation in it ends and its sound is kept.
    void release() {
        Workspace open;
        synchronized (this) {
            open = held;
        }
        if (open != null) {
            closeIfHeld(open);
        }
    }

    private synchronized void closeIfHeld(Workspace workspace) {
        if (workspace.equals(held)) {
            held = null;
            workspace.close();
        }
    }

    @Override public boolean isVault(Path folder) {
        return door.isVault(folder);
    }

    @Override public Created create(Path folder, char[] passphrase, String practiceName) {
        return door.create(folder, passphrase, practiceName);
    }

    @Override public Workspace unlock(Path folder, char[] passphrase) {
        synchronized (this) {
            var open = held;
            if (open != null && open.vaultFolder().equals(folder)) {
                if (!open.opensWith(passphrase)) {
                    throw ProblemException.of(ProblemCode.VAULT_WRONG_PASSPHRASE);
                }
                held = null;
                return open;
            }
        }
        return door.unlock(folder, passphrase);
    }

    @Override public Workspace recover(Path folder, char[] recoveryCode, char[] newPassphrase) {
        release();
        return door.recover(folder, recoveryCode, newPassphrase);
    }

    @Override public void restore(Path backup, Path folder) {
        door.restore(backup, folder);
    }
}
