package org.notewright.cli;

import java.util.Locale;
import org.notewright.problem.Problem;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemKind;
import org.notewright.problem.ProblemText;
import org.notewright.problem.Problems;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/// Runs one command line and gives its exit status.
public final class CommandRunner {

    @Command(name = "notewright", mixinStandardHelpOptions = true, versionProvider = CommandRunner.Version.class,
            description = "Documentation for physical and occupational therapists. Without a command: opens the window.",
            synopsisSubcommandLabel = "COMMAND")
    static final class Root {
        @Option(names = "--debug", description = "print the stack trace of a failure",
                scope = CommandLine.ScopeType.INHERIT)
        private boolean debug;
    }

    /// The version that the build wrote into the jar.
    static final class Version implements CommandLine.IVersionProvider {
        @Override public String[] getVersion() {
            var version = CommandRunner.class.getPackage().getImplementationVersion();
            return new String[] {"Notewright " + (version == null ? "(not packaged)" : version)};
        }
    }

    private final CliContext context;
    private final Root root = new Root();

    public CommandRunner(CliContext context) {
        this.context = context;
    }

    public int run(String... args) {
        return commandLine().execute(args);
    }

    private CommandLine commandLine() {
        var line = new CommandLine(root);
        line.addSubcommand(new DemoCommand(context));
        line.addSubcommand(group(VaultCommands.group(), VaultCommands.all(context)));
        line.addSubcommand(group(PatientCommands.group(), PatientCommands.all(context)));
        line.addSubcommand(new ImportCommand(context));
        line.addSubcommand(group(ArrivalCommands.group(), ArrivalCommands.all(context)));
        line.addSubcommand(new SearchCommand(context));
        line.addSubcommand(group(TrashCommands.group(), TrashCommands.all(context)));
        line.addSubcommand(new TextCommand(context));
        line.addSubcommand(new TranscribeCommand(context));
        line.addSubcommand(group(SpeechModelCommands.group(), SpeechModelCommands.all(context)));
        line.addSubcommand(new DraftCommand(context));
        line.addSubcommand(new DiffCommand(context));
        line.addSubcommand(new CheckCommand(context));
        line.addSubcommand(new ExtractCommand(context));
        line.addSubcommand(new OutcomesCommand(context));
        line.addSubcommand(new LetterCommand(context));
        line.addSubcommand(new ReadabilityCommand(context));
        line.addSubcommand(group(SkillsCommands.group(), SkillsCommands.all(context)));
        line.addSubcommand(group(QueueCommands.group(), QueueCommands.all(context)));
        line.addSubcommand(group(ContextCommands.group(), ContextCommands.all(context)));
        line.addSubcommand(new SignCommand(context));
        line.addSubcommand(new ExportCommand(context));
        line.setOut(context.out());
        line.setErr(context.err());
        line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        line.setParameterExceptionHandler(this::misused);
        line.setExecutionExceptionHandler(this::failed);
        return line;
    }

    private static CommandLine group(Object group, Object[] commands) {
        var line = new CommandLine(group);
        for (var command : commands) {
            line.addSubcommand(command);
        }
        return line;
    }

    private int misused(ParameterException failure, String[] args) {
        var line = failure.getCommandLine();
        context.tell(String.valueOf(failure.getMessage()));
        UnmatchedArgumentException.printSuggestions(failure, context.err());
        line.usage(context.err());
        return ProblemKind.USAGE.exitStatus();
    }

    private int failed(Exception failure, CommandLine line, ParseResult parsed) {
        var message = failure.getMessage();
        var problem = failure instanceof IllegalArgumentException && message != null
                ? Problem.of(ProblemCode.USAGE_WRONG, sentence(message)) : Problems.from(failure);
        context.tell(ProblemText.of(problem).line() + " [" + problem.code().label() + "]");
        if (problem.code().kind() == ProblemKind.USAGE) {
            context.tell(line.getUsageMessage().lines().findFirst().orElse(""));
        }
        if (root.debug) {
            failure.printStackTrace(context.err());
        }
        return problem.code().kind().exitStatus();
    }

    private static String sentence(String message) {
        return message.substring(0, 1).toUpperCase(Locale.ROOT) + message.substring(1) + ".";
    }
}
