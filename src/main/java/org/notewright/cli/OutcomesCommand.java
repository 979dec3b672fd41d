package org.notewright.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.notewright.analysis.outcomes.EpisodeNote;
import org.notewright.analysis.outcomes.Outcomes;
import org.notewright.analysis.outcomes.OutcomesJson;
import org.notewright.analysis.outcomes.TrendTable;
import org.notewright.job.JobContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `outcomes FILE… [--json]`: the course of one patient's episode from the notes of its visits.
@Command(name = "outcomes", description = "Measures, change, thresholds and goals over the notes of one patient.")
final class OutcomesCommand implements Callable<Integer> {

    private final CliContext context;
    @Parameters(paramLabel = "FILE", arity = "1..*") private List<Path> files = List.of();
    @Option(names = "--json", description = "print JSON") private boolean json;

    OutcomesCommand(CliContext context) {
        this.context = context;
    }

    @Override public Integer call() {
        var notes = files.stream().map(f -> new EpisodeNote(shortName(f), context.tools().read(f, JobContext.NONE).text(), null)).toList();
        var outcomes = Outcomes.of(notes);
        if (outcomes.visits().stream().anyMatch(v -> v.date() == null)) {
            context.tell("At least one note has no date of service; the notes stand in the order given.");
        }
        if (json) {
            context.say(Json.pretty(Json.tree(OutcomesJson.of(folder(files.getFirst()), outcomes))));
        } else {
            context.say(TrendTable.of(outcomes).markdown());
        }
        return 0;
    }

    private static String folder(Path file) {
        var parent = file.toAbsolutePath().normalize().getParent();
        return parent == null || parent.getFileName() == null ? "" : parent.getFileName().toString();
    }

    private static String shortName(Path file) {
        return folder(file) + "/" + file.getFileName();
    }
}
