package org.notewright.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.Source;
import org.notewright.job.JobContext;
import org.notewright.problem.Problem;
import org.notewright.problem.ProblemKind;
import org.notewright.problem.ProblemText;
import org.notewright.workflow.ImportOutcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `import --patient ID FILE…`: one JSON line a file, folders opened; one bad file never stops the others.
@Command(name = "import", description = "Import files and folders into a patient's folder; one JSON line a file.")
final class ImportCommand implements Callable<Integer> {

    private final CliContext context;
    @Mixin private final VaultOption vault = new VaultOption();
    @Option(names = "--patient", paramLabel = "ID", required = true) private String patient = "";
    @Option(names = "--visit", paramLabel = "DATE", description = "date of service, as 2026-01-22")
    private @Nullable LocalDate visit;
    @Parameters(paramLabel = "FILE", arity = "1..*") private List<Path> files = List.of();

    ImportCommand(CliContext context) {
        this.context = context;
    }

    @Override public Integer call() {
        var id = Ids.patient(patient);
        return vault.use(context, workspace -> {
            workspace.folders().patient(id);
            var outcomes = workspace.imports().all(id, visit, files, (file, outcome) -> context.say(line(file, outcome)),
                    JobContext.NONE);
            return outcomes.stream().anyMatch(ImportOutcome.Failed.class::isInstance) ? ProblemKind.INPUT.exitStatus() : 0;
        });
    }

    private static String line(Path file, ImportOutcome outcome) {
        return switch (outcome) {
            case ImportOutcome.Imported(var source) -> done(file, source, List.of());
            case ImportOutcome.AlreadyThere(var source) ->
                    done(file, source, List.of("The same file is in this folder already; it was not stored again."));
            case ImportOutcome.Failed(_, var problem) -> failed(file, problem);
        };
    }

    private static String done(Path file, Source source, List<String> more) {
        var reading = source.reading();
        var line = Json.object().put("file", file.toString()).put("sourceId", source.id().toString())
                .put("kind", reading.kind().label()).put("pages", reading.pages().size())
                .put("characters", reading.text().length()).put("method", reading.method().label())
                .put("confidence", reading.confidence());
        var warnings = line.putArray("warnings");
        reading.warnings().forEach(warnings::add);
        more.forEach(warnings::add);
        return line.toString();
    }

    private static String failed(Path file, Problem problem) {
        var text = ProblemText.of(problem);
        return Json.object().put("file", file.toString()).put("error", text.what()).put("remedy", text.next())
                .toString();
    }
}
