package org.notewright.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.notewright.clinical.Reading;
import org.notewright.job.JobContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `text FILE [--json]`: the words of a file, no vault needed.
@Command(name = "text", description = "Print the text of a file.")
final class TextCommand implements Callable<Integer> {

    private final CliContext context;
    @Parameters(paramLabel = "FILE") private Path file = Path.of("");
    @Option(names = "--json", description = "print pages and confidence as JSON") private boolean json;

    TextCommand(CliContext context) {
        this.context = context;
    }

    @Override public Integer call() {
        var reading = context.tools().read(file, JobContext.NONE);
        if (!json) {
            context.out().print(reading.text());
            context.out().flush();
            reading.warnings().forEach(context::tell);
            return 0;
        }
        context.say(Json.pretty(tree(reading)));
        return 0;
    }

    private static com.fasterxml.jackson.databind.JsonNode tree(Reading reading) {
        var root = Json.object().put("kind", reading.kind().label()).put("method", reading.method().label());
        var pages = root.putArray("pages");
        for (var page : reading.pages()) {
            pages.addObject().put("number", page.number()).put("text", page.span().in(reading.text()))
                    .put("confidence", page.confidence());
        }
        var warnings = root.putArray("warnings");
        reading.warnings().forEach(warnings::add);
        return root;
    }
}
