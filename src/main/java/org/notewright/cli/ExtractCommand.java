package org.notewright.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.notewright.analysis.facts.FactExtractor;
import org.notewright.analysis.facts.FactsJson;
import org.notewright.job.JobContext;
import org.notewright.problem.Problems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `extract FILE [--json]`: the clinical facts of a note, each with its place.
@Command(name = "extract", description = "The clinical facts of a note, each with its place.")
final class ExtractCommand implements Callable<Integer> {

    private final CliContext context;
    @Parameters(paramLabel = "FILE") private Path file = Path.of("");
    @Option(names = "--json", description = "print JSON") private boolean json;

    ExtractCommand(CliContext context) {
        this.context = context;
    }

    @Override public Integer call() {
        var note = context.tools().read(file, JobContext.NONE).text();
        var facts = FactExtractor.extract(note);
        if (json) {
            context.say(Json.pretty(Json.tree(FactsJson.of(Problems.name(file.toString()), note, facts))));
            return 0;
        }
        for (var fact : facts.facts()) {
            context.say(fact.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT) + "\t" + fact.span().in(note));
        }
        facts.implausible().forEach(i -> context.tell("implausible: " + i.span().in(note) + " - " + i.why()));
        return 0;
    }
}
