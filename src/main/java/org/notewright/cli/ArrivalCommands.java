package org.notewright.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.Arrival;
import org.notewright.job.JobContext;
import org.notewright.problem.ProblemKind;
import org.notewright.problem.ProblemText;
import org.notewright.workflow.ArrivalOutcome;
import org.notewright.workflow.WatchedPlace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `arrivals list|take|watch|look|file`.
@Command(name = "arrivals", description = "Files that wait for a patient: from watched folders, or taken by hand.")
final class ArrivalCommands {

    private ArrivalCommands() {
    }

    static ArrivalCommands group() {
        return new ArrivalCommands();
    }

    static Object[] all(CliContext context) {
        return new Object[] {new ListAll(context), new Take(context), new Watch(context), new Look(context),
            new FileIn(context)};
    }

    @Command(name = "list", description = "List what waits, the oldest first, with what it may be.")
    private static final class ListAll implements Callable<Integer> {
        private final CliContext context;
        @Mixin private final VaultOption vault = new VaultOption();
        @Option(names = "--json", description = "print JSON") private boolean json;

        ListAll(CliContext context) {
            this.context = context;
        }

        @Override public Integer call() {
            var waiting = vault.use(context, workspace -> workspace.tray().list());
            if (!json) {
                waiting.forEach(arrival -> context.say(line(arrival)));
                return 0;
            }
            var all = Json.array();
            for (var arrival : waiting) {
                var hint = arrival.patient();
                var visit = arrival.visit();
                all.addObject().put("id", arrival.id().toString()).put("file", arrival.fileName())
                        .put("kind", arrival.reading().kind().label()).put("pages", arrival.reading().pages().size())
                        .put("arrivedAt", arrival.arrivedAt().toString())
                        .put("patientGuess", hint == null ? null : hint.patient().toString())
                        .put("sure", hint != null && hint.sure()).put("why", hint == null ? "" : hint.why())
                        .put("visitDateGuess", visit == null ? null : visit.date().toString());
            }
            context.say(Json.pretty(all));
            return 0;
        }
    }

    @Command(name = "take", description = "Take files without a patient into the vault.")
    private static final class Take implements Callable<Integer> {
        private final CliContext context;
        @Mixin private final VaultOption vault = new VaultOption();
        @Parameters(paramLabel = "FILE", arity = "1..*") private List<Path> files = List.of();

        Take(CliContext context) {
            this.context = context;
        }

        @Override public Integer call() {
            return vault.use(context, workspace -> say(context,
                    files.stream().map(file -> workspace.tray().take(file, JobContext.NONE)).toList()));
        }
    }

    @Command(name = "watch", description = "Name the folders to watch in place of those named before; none stops watching.")
    private static final class Watch implements Callable<Integer> {
        private final CliContext context;
        @Mixin private final VaultOption vault = new VaultOption();
        @Option(names = "--move", description = "move originals into a sub-folder once they are filed") private boolean move;
        @Parameters(paramLabel = "DIR", arity = "0..*") private List<Path> folders = List.of();

        Watch(CliContext context) {
            this.context = context;
        }

        @Override public Integer call() {
            var places = folders.stream().map(f -> new WatchedPlace(f.toAbsolutePath().normalize().toString(), move)).toList();
            return vault.use(context, workspace -> {
                workspace.settings().watched(places);
                return 0;
            });
        }
    }

    @Command(name = "look", description = "Take what is complete in the watched folders.")
    private static final class Look implements Callable<Integer> {
        private final CliContext context;
        @Mixin private final VaultOption vault = new VaultOption();
        @Option(names = "--pause", paramLabel = "MS", description = "between the two looks (${DEFAULT-VALUE})")
        private long pause = 2_000;

        Look(CliContext context) {
            this.context = context;
        }

        @Override public Integer call() throws InterruptedException {
            try (var workspace = vault.open(context)) {
                var watch = workspace.watch();
                var outcomes = new ArrayList<>(watch.look(JobContext.NONE));
                Thread.sleep(pause);
                outcomes.addAll(watch.look(JobContext.NONE));
                return say(context, outcomes);
            }
        }
    }

    @Command(name = "file", description = "Move what waits into a patient's folder; prints the source id.")
    private static final class FileIn implements Callable<Integer> {
        private final CliContext context;
        @Mixin private final VaultOption vault = new VaultOption();
        @Option(names = "--patient", paramLabel = "ID", required = true) private String patient = "";
        @Option(names = "--visit", paramLabel = "DATE", description = "date of service, as 2026-01-22")
        private @Nullable LocalDate visit;
        @Parameters(paramLabel = "ARRIVAL", arity = "1..*") private List<String> ids = List.of();

        FileIn(CliContext context) {
            this.context = context;
        }

        @Override public Integer call() {
            var folder = Ids.patient(patient);
            return vault.use(context, workspace -> {
                for (var id : ids) {
                    var filed = workspace.tray().file(Ids.arrival(id), folder, visit);
                    context.say(filed.source().id() + "  original "
                            + filed.original().name().toLowerCase(Locale.ROOT).replace('_', ' ')
                            + (filed.wasThere() ? "  was there already" : ""));
                }
                return 0;
            });
        }
    }

    private static String line(Arrival arrival) {
        var hint = arrival.patient();
        var visit = arrival.visit();
        return arrival.id() + "  " + arrival.fileName() + "  " + arrival.reading().kind().label()
                + (hint == null ? "" : "  " + (hint.sure() ? "probably " : "perhaps ") + hint.patient())
                + (visit == null ? "" : "  visit " + visit.date() + "?");
    }

    private static int say(CliContext context, List<ArrivalOutcome> outcomes) {
        int status = 0;
        for (var outcome : outcomes) {
            switch (outcome) {
                case ArrivalOutcome.Arrived(var arrival) -> context.say(line(arrival));
                case ArrivalOutcome.WaitsAlready(var arrival) -> context.say(line(arrival) + "  waits already");
                case ArrivalOutcome.FiledAlready(var source) -> context.say(source.id() + "  " + source.fileName()
                        + "  filed already");
                case ArrivalOutcome.Failed(_, var problem) -> {
                    context.tell(ProblemText.of(problem).line());
                    status = ProblemKind.INPUT.exitStatus();
                }
            }
        }
        return status;
    }
}
