package org.notewright.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.Discipline;
import org.notewright.clinical.TextVersion;
import org.notewright.job.JobContext;
import org.notewright.problem.ProblemException;
import org.notewright.problem.Problems;
import org.notewright.workflow.ContextForm;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `context show|set|diff|build`.
@Command(name = "context", description = "What the clinic wants every run to know.")
final class ContextCommands {

    private ContextCommands() {
    }

    static ContextCommands group() {
        return new ContextCommands();
    }

    static Object[] all(CliContext context) {
        return new Object[] {new Show(context), new Set(context), new Diff(context), new Build(context)};
    }

    @Command(name = "show", description = "Print the context, or what of it goes with one patient.")
    private static final class Show implements Callable<Integer> {
        private final CliContext context;
        @Mixin private final VaultOption vault = new VaultOption();
        @Option(names = "--discipline", paramLabel = "PT|OT", defaultValue = "PT")
        private Discipline discipline = Discipline.PT;
        @Option(names = "--patient", paramLabel = "ID", description = "only what is sent for this patient")
        private @Nullable String patient;

        Show(CliContext context) {
            this.context = context;
        }

        @Override public Integer call() {
            var named = patient;
            if (named == null) {
                context.say(vault.use(context, workspace -> workspace.context().text(discipline)));
                return 0;
            }
            var slice = vault.use(context, workspace -> workspace.context().slice(Ids.patient(named)));
            context.say(slice.text());
            context.tell(slice.leftOut().isEmpty() ? "Nothing is left out." : "Left out: "
                    + String.join("; ", slice.leftOut()));
            return 0;
        }
    }

    @Command(name = "set", description = "Store a Markdown file as the next version.")
    private static final class Set implements Callable<Integer> {
        private final CliContext context;
        @Mixin private final VaultOption vault = new VaultOption();
        @Option(names = "--discipline", paramLabel = "PT|OT", defaultValue = "PT")
        private Discipline discipline = Discipline.PT;
        @Parameters(paramLabel = "FILE") private @Nullable Path file;

        Set(CliContext context) {
            this.context = context;
        }

        @Override public Integer call() {
            try {
                var text = Files.readString(java.util.Objects.requireNonNull(file));
                context.say("Version " + vault.use(context, workspace -> workspace.context().save(discipline, text))
                        .number() + ".");
                return 0;
            } catch (IOException e) {
                throw new ProblemException(Problems.from(e), e);
            }
        }
    }

    @Command(name = "diff", description = "What changed between two versions; the last two by default.")
    private static final class Diff implements Callable<Integer> {
        private final CliContext context;
        @Mixin private final VaultOption vault = new VaultOption();
        @Option(names = "--discipline", paramLabel = "PT|OT", defaultValue = "PT")
        private Discipline discipline = Discipline.PT;
        @Parameters(paramLabel = "FROM TO", arity = "0..2") private List<Integer> numbers = List.of();

        Diff(CliContext context) {
            this.context = context;
        }

        @Override public Integer call() {
            vault.use(context, workspace -> {
                var all = workspace.context().versions(discipline).stream().map(TextVersion::number).toList();
                int to = numbers.size() > 1 ? numbers.get(1) : all.isEmpty() ? 1 : all.getLast();
                int from = numbers.isEmpty() ? Math.max(1, to - 1) : numbers.getFirst();
                var before = workspace.context().version(discipline, from).text();
                var after = workspace.context().version(discipline, to).text();
                workspace.context().diff(discipline, from, to).stream().filter(change -> !change.isEqual())
                        .forEach(change -> {
                            say("- ", before.substring(change.before().start(), change.before().end()));
                            say("+ ", after.substring(change.after().start(), change.after().end()));
                        });
                return all;
            });
            return 0;
        }

        private void say(String sign, String words) {
            if (!words.isEmpty()) {
                context.say(sign + words.replace("\n", "\u21b5"));
            }
        }
    }

    @Command(name = "build", description = "Print a first version made from sample notes; stores nothing.")
    private static final class Build implements Callable<Integer> {
        private final CliContext context;
        @Option(names = "--payer", paramLabel = "NAME", description = "repeat it") private List<String> payers = List.of();
        @Option(names = "--diagnosis", paramLabel = "TEXT", description = "repeat it") private List<String> diagnoses = List.of();
        @Parameters(paramLabel = "NOTE", arity = "0..*") private List<Path> notes = List.of();

        Build(CliContext context) {
            this.context = context;
        }

        @Override public Integer call() {
            var texts = notes.stream().map(note -> context.tools().read(note, JobContext.NONE).text()).toList();
            context.out().print(new ContextForm("", diagnoses, payers, "").build(texts));
            context.out().flush();
            return 0;
        }
    }
}
