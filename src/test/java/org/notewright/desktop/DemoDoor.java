package org.notewright.desktop;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;
import org.notewright.workflow.VaultDoor;
import org.notewright.workflow.Workspace;

/// A door that opens for one passphrase and one code.
public final class DemoDoor implements VaultDoor {

    public static final String PASSPHRASE = "four plain words here";
    public static final String CODE = "7KQ2M-XW4PD-9RTLH-C5VN8-ZB3YF-6GJ2A";
    public volatile boolean exists = true;
    public volatile char @Nullable [] lastSecret;

    @Override public boolean isVault(Path folder) {
        return exists;
    }

    @Override public Created create(Path folder, char[] passphrase, String practiceName) {
        lastSecret = passphrase;
        return new Created(workspace(), CODE.toCharArray());
    }

    @Override public Workspace unlock(Path folder, char[] passphrase) {
        lastSecret = passphrase;
        if (!Arrays.equals(passphrase, PASSPHRASE.toCharArray())) {
            throw ProblemException.of(ProblemCode.VAULT_WRONG_PASSPHRASE);
        }
        return workspace();
    }

    @Override public Workspace recover(Path folder, char[] recoveryCode, char[] newPassphrase) {
        lastSecret = recoveryCode;
        if (!Arrays.equals(recoveryCode, CODE.toCharArray())) {
            throw ProblemException.of(ProblemCode.VAULT_WRONG_RECOVERY_CODE);
        }
        return workspace();
    }

    /// Nothing of it is used by the tests of the window.
    private static Workspace workspace() {
        return (Workspace) Proxy.newProxyInstance(Workspace.class.getClassLoader(), new Class<?>[] {Workspace.class},
                (_, method, _) -> {
                    throw new UnsupportedOperationException(method.getName());
                });
    }

    @Override public void restore(Path backup, Path folder) {
        throw new UnsupportedOperationException();
    }
}
