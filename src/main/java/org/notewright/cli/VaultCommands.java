package org.notewright.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.notewright.job.JobContext;
import org.notewright.problem.ProblemKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `vault create|check|backup|restore|passphrase|recover`.
@Command(name = "vault", description = "Create, check, back up and restore a vault.",
        subcommands = {})
final class VaultCommands {

    private VaultCommands() {
    }

    static Object[] all(CliContext context) {
        return new Object[] {new Create(context), new Check(context), new Backup(context), new Restore(context),
            new Passphrase(context), new Recover(context)};
    }

    static VaultCommands group() {
        return new VaultCommands();
    }

    @Command(name = "create", description = "Make a new vault; prints its recovery code once.")
    private static final class Create implements Callable<Integer> {
        private final CliContext context;
        @Parameters(paramLabel = "DIR", description = "an empty or new folder")
        private Path folder = Path.of("");
        @Option(names = "--practice", paramLabel = "NAME", description = "shown on the unlock screen", defaultValue = "")
        private String practice = "";

        Create(CliContext context) {
            this.context = context;
        }

        @Override public Integer call() {
            var passphrase = context.secrets().newPassphrase(Secrets.VARIABLE);
            try {
                var created = context.door().create(folder, passphrase, practice);
                created.workspace().close();
                context.tell("Write this recovery code down; it is shown once and opens the vault without a passphrase:");
                context.out().println(created.recoveryCode());
                context.out().flush();
                Arrays.fill(created.recoveryCode(), '\0');
                return 0;
            } finally {
                Arrays.fill(passphrase, '\0');
            }
        }
    }

    @Command(name = "check", description = "Recompute every page's HMAC, every file's hash and the log's chain.")
    private static final class Check implements Callable<Integer> {
        private final CliContext context;
        @Mixin private final VaultOption vault = new VaultOption();

        Check(CliContext context) {
            this.context = context;
        }

        @Override public Integer call() {
            var report = vault.use(context, workspace -> workspace.care().check(JobContext.NONE));
            report.damages().forEach(context::say);
            context.say(report.pages() + " pages, " + report.files() + " files and " + report.logEntries()
                    + " log entries checked: " + (report.sound() ? "sound" : report.damages().size() + " damaged"));
            return report.sound() ? 0 : ProblemKind.VAULT.exitStatus();
        }
    }

    @Command(name = "backup", description = "Write one encrypted copy of the vault.")
    private static final class Backup implements Callable<Integer> {
        private final CliContext context;
        @Mixin private final VaultOption vault = new VaultOption();
        @Parameters(paramLabel = "FILE", description = "a new file") private Path file = Path.of("");

        Backup(CliContext context) {
            this.context = context;
        }

        @Override public Integer call() {
            vault.use(context, workspace -> {
                workspace.care().backup(file);
                return file;
            });
            context.say(file.toString());
            return 0;
        }
    }

    @Command(name = "restore", description = "Unpack a backup into a new folder.")
    private static final class Restore implements Callable<Integer> {
        private final CliContext context;
        @Parameters(index = "0", paramLabel = "FILE", description = "the backup") private Path file = Path.of("");
        @Parameters(index = "1", paramLabel = "DIR", description = "an empty or new folder")
        private Path folder = Path.of("");

        Restore(CliContext context) {
            this.context = context;
        }

        @Override public Integer call() {
            context.door().restore(file, folder);
            context.say(folder.toString());
            return 0;
        }
    }

    @Command(name = "passphrase", description = "Change the passphrase (the new one from " + Secrets.NEW_VARIABLE
            + " or the prompt).")
    private static final class Passphrase implements Callable<Integer> {
        private final CliContext context;
        @Mixin private final VaultOption vault = new VaultOption();

        Passphrase(CliContext context) {
            this.context = context;
        }

        @Override public Integer call() {
            var current = context.secrets().passphrase();
            char @Nullable [] next = null;
            try (var workspace = context.door().unlock(vault.folder(context), current)) {
                next = context.secrets().newPassphrase(Secrets.NEW_VARIABLE);
                workspace.care().changePassphrase(current, next);
                context.tell("The passphrase is changed; the recovery code stays the same.");
                return 0;
            } finally {
                Arrays.fill(current, '\0');
                if (next != null) {
                    Arrays.fill(next, '\0');
                }
            }
        }
    }

    @Command(name = "recover", description = "Open with the recovery code and set a new passphrase.")
    private static final class Recover implements Callable<Integer> {
        private final CliContext context;
        @Mixin private final VaultOption vault = new VaultOption();

        Recover(CliContext context) {
            this.context = context;
        }

        @Override public Integer call() {
            var code = context.secrets().recoveryCode();
            var next = context.secrets().newPassphrase(Secrets.NEW_VARIABLE);
            try {
                context.door().recover(vault.folder(context), code, next).close();
                context.tell("The vault opens with the new passphrase; the recovery code stays the same.");
                return 0;
            } finally {
                Arrays.fill(code, '\0');
                Arrays.fill(next, '\0');
            }
        }
    }
}
