package org.notewright.app;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.notewright.cli.CliContext;
import org.notewright.cli.CommandRunner;
import org.notewright.cli.Secrets;
import org.notewright.problem.Problem;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;
import org.notewright.problem.ProblemText;

/// Where the program begins: without arguments the window, with arguments the command line.
///
/// This class does not extend `Application`: the launcher of the JDK would then demand JavaFX as modules.
public final class Main {

    private Main() {
    }

    public static void main(String[] args) {
        QuietLibraries.hush();
        System.exit(run(args));
    }

    private static int run(String[] args) {
        try {
            var places = Places.of(System.getenv(), System.getProperty("os.name", ""),
                    Path.of(System.getProperty("user.home", ".")));
            return args.length == 0 ? window(places) : commandLine(places, args);
        } catch (ProblemException e) {
            return tell(e.problem());
        }
    }

    private static int window(Places places) {
        if (!Display.isThere(System.getenv(), System.getProperty("os.name", ""),
                System.getProperty("glass.platform", ""))) {
            return tell(Problem.of(ProblemCode.DISPLAY_MISSING));
        }
        NativeFolders.use(places.natives());
        return NotewrightApp.open(places);
    }

    private static int commandLine(Places places, String[] args) {
        NativeFolders.use(places.commandLine().resolve("natives"));
        var out = writer(System.out);
        var err = writer(System.err);
        var parts = Wiring.forCommandLine(places).parts(Clock.system(ZoneId.systemDefault()));
        var secrets = new Secrets(System.getenv(), Main::ask);
        return new CommandRunner(new CliContext(parts.door(), parts.toolbox(), out, err, secrets, System.getenv(),
                Clock.systemUTC())).run(args);
    }

    @SuppressWarnings("SystemConsoleNull") // the library's null annotation says it may be null
    private static char @Nullable [] ask(String question) {
        var console = System.console();
        return console == null || !console.isTerminal() ? null : console.readPassword("%s", question);
    }

    /// UTF-8 whatever the system's own encoding is: the contract promises it.
    private static PrintWriter writer(java.io.PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    private static int tell(Problem problem) {
        var err = writer(System.err);
        err.println(ProblemText.of(problem).line());
        err.flush();
        return problem.code().kind().exitStatus();
    }
}
