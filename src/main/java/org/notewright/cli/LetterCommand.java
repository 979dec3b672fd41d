package org.notewright.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.notewright.analysis.letters.LetterJson;
import org.notewright.analysis.letters.LetterReader;
import org.notewright.job.JobContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `letter FILE [--json]`: the fields of a referral, denial or authorization letter, each with its place.
@Command(name = "letter", description = "The fields of a referral, denial or authorization letter.")
final class LetterCommand implements Callable<Integer> {

    private final CliContext context;
    @Parameters(paramLabel = "FILE") private Path file = Path.of("");
    @Option(names = "--json", description = "print JSON") private boolean json;

    LetterCommand(CliContext context) {
        this.context = context;
    }

    @Override public Integer call() {
        var text = context.tools().read(file, JobContext.NONE).text();
        var letter = LetterReader.read(text);
        if (json) {
            context.say(Json.pretty(Json.tree(LetterJson.of(letter, text))));
            return 0;
        }
        context.say("type\t" + letter.type().name().toLowerCase(java.util.Locale.ROOT));
        letter.fields().forEach(f -> context.say(f.name() + "\t" + f.value()));
        letter.problems().forEach(p -> context.tell(p.field() + ": " + p.why()));
        return 0;
    }
}
