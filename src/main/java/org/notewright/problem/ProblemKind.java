package org.notewright.problem;

/// Groups of problems; each has the exit status of the command line (see the contract in `docs/cli.md`).
public enum ProblemKind {
    /// A defect of ours.
    DEFECT(1),
    /// Wrong usage of a command.
    USAGE(2),
    /// An input cannot be used.
    INPUT(3),
    /// The vault is missing, locked by another process, damaged, or the passphrase is wrong.
    VAULT(4),
    /// The model or the network failed.
    MODEL(5),
    /// There is no display to open the window on.
    DISPLAY(6);

    private final int exitStatus;

    ProblemKind(int exitStatus) {
        this.exitStatus = exitStatus;
    }

    public int exitStatus() {
        return exitStatus;
    }
}
