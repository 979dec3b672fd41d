package org.notewright.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;
import org.notewright.workflow.Workspace;
import picocli.CommandLine.Option;

/// `--vault DIR`, shared by every command that needs one; `NOTEWRIGHT_VAULT` stands in for it.
final class VaultOption {

    @Option(names = "--vault", paramLabel = "DIR", description = "the vault's folder (or NOTEWRIGHT_VAULT)")
    private @Nullable Path folder;

    /// Whether the option was written, for commands that also work without a vault.
    boolean isWritten() {
        return folder != null;
    }

    Path folder(CliContext context) {
        if (folder != null) {
            return folder;
        }
        var fromEnvironment = context.environment().get("NOTEWRIGHT_VAULT");
        if (fromEnvironment == null) {
            throw ProblemException.of(ProblemCode.USAGE_WRONG, "Name the vault's folder with --vault DIR.");
        }
        return Path.of(fromEnvironment);
    }

    /// Unlocks, works, locks.
    <T> T use(CliContext context, Function<Workspace, T> work) {
        try (var workspace = open(context)) {
            return work.apply(workspace);
        }
    }

    /// Unlocks; the caller locks. The passphrase is cleared whatever happens.
    Workspace open(CliContext context) {
        var passphrase = context.secrets().passphrase();
        try {
            return context.door().unlock(folder(context), passphrase);
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }
}
