package org.notewright.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.DraftJob;
import org.notewright.clinical.DraftJobId;
import org.notewright.clinical.Patient;
import org.notewright.clinical.PatientId;
import org.notewright.problem.Problem;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;
import org.notewright.workflow.Inbox;
import org.notewright.workflow.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `queue add|list|run|retry|cancel`.
@Command(name = "queue", description = "Drafts made in the background, and the Inbox.")
final class QueueCommands {

    private QueueCommands() {
    }

    static QueueCommands group() {
        return new QueueCommands();
    }

    static Object[] all(CliContext context) {
        return new Object[] {new Add(context), new ListAll(context), new Run(context), new Retry(context),
            new Cancel(context)};
    }

    private static DraftJobId id(String text) {
        try {
            return DraftJobId.of(text.strip());
        } catch (IllegalArgumentException e) {
            throw new ProblemException(Problem.of(ProblemCode.JOB_UNKNOWN), e);
        }
    }

    @Command(name = "add", description = "Queue one draft for each patient, from each one's usual sources; prints the job ids.")
    private static final class Add implements Callable<Integer> {
        private final CliContext context;
        @Mixin private final VaultOption vault = new VaultOption();
        @Option(names = "--skill", paramLabel = "NAME", required = true) private String skill = "";
        @Option(names = "--patients", paramLabel = "ID,ID|all", required = true, split = ",", arity = "1..*")
        private List<String> patients = List.of();
        @Option(names = "--model", paramLabel = "ID", defaultValue = "offline") private String model = "offline";
        @Option(names = "--answer-to", paramLabel = "NAME=TEXT", description = "answer a parameter of the skill; repeat it")
        private Map<String, String> answers = Map.of();

        Add(CliContext context) {
            this.context = context;
        }

        @Override public Integer call() {
            vault.use(context, workspace -> workspace.queue().batch(skill, chosen(workspace), answers, model))
                    .forEach(job -> context.say(job.id().toString()));
            return 0;
        }

        private List<PatientId> chosen(Workspace workspace) {
            return patients.equals(List.of("all")) ? workspace.folders().find("").stream().map(Patient::id).toList()
                    : patients.stream().map(Ids::patient).toList();
        }
    }

    @Command(name = "list", description = "List the jobs: id, state, skill, patient, document, reason.")
    private static final class ListAll implements Callable<Integer> {
        private final CliContext context;
        @Mixin private final VaultOption vault = new VaultOption();
        @Option(names = "--json", description = "print JSON") private boolean json;
        @Option(names = "--inbox", description = "only what waits for the therapist") private boolean inbox;

        ListAll(CliContext context) {
            this.context = context;
        }

        @Override public Integer call() {
            ArrayNode all = Json.array();
            vault.use(context, workspace -> {
                jobs(workspace).forEach(job -> {
                    var name = workspace.folders().patient(job.patient()).listName();
                    var document = job.document();
                    var node = all.addObject().put("id", job.id().toString()).put("state", state(job))
                            .put("skill", job.skill()).put("client", job.client()).put("patient", job.patient().toString())
                            .put("name", name).put("document", document == null ? null : document.toString())
                            .put("reason", Inbox.sentence(job)).put("attempts", job.attempts());
                    if (!json) {
                        context.say(String.format(Locale.ROOT, "%s  %-12s  %-24s  %s%s%s", job.id(), state(job), job.skill(),
                                name, document == null ? "" : "  " + document,
                                node.path("reason").asText().isEmpty() ? "" : "  " + node.path("reason").asText()));
                    }
                });
                return all;
            });
            if (json) {
                context.say(Json.pretty(all));
            }
            return 0;
        }

        private Stream<DraftJob> jobs(Workspace workspace) {
            return inbox ? workspace.inbox().items().stream().map(item -> item.job()).filter(DraftJob::hasDraft)
                    : workspace.queue().jobs().stream();
        }
    }

    private static String state(DraftJob job) {
        return Inbox.needsLook(job) ? "needs a look" : job.state().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    @Command(name = "run", description = "Work until nothing is queued; prints the jobs that came to rest.")
    private static final class Run implements Callable<Integer> {
        private final CliContext context;
        @Mixin private final VaultOption vault = new VaultOption();

        Run(CliContext context) {
            this.context = context;
        }

        @Override public Integer call() {
            vault.use(context, workspace -> {
                var queue = workspace.queue();
                queue.listen(job -> {
                    switch (job.state()) {
                        case QUEUED, NEEDS_REVIEW -> { }
                        case RUNNING -> context.tell("Drafting " + job.id());
                        case READY, NEEDS_FACTS, FAILED, CANCELLED -> context.say(job.id() + "  " + state(job)
                                + (job.document() == null ? "  " + Inbox.sentence(job) : "  " + job.document()));
                    }
                });
                try {
                    queue.runToEnd();
                } catch (InterruptedException _) {
                    Thread.currentThread().interrupt();
                }
                context.tell(workspace.inbox().count() + " to review.");
                return queue;
            });
            return 0;
        }
    }

    @Command(name = "retry", description = "Put one job, or every failed one, back into the queue.")
    private static final class Retry implements Callable<Integer> {
        private final CliContext context;
        @Mixin private final VaultOption vault = new VaultOption();
        @Parameters(paramLabel = "JOB", arity = "0..1", description = "all failed ones by default")
        private @Nullable String job;
        @Option(names = "--anyway", description = "draft although something the skill needs was not found")
        private boolean anyway;

        Retry(CliContext context) {
            this.context = context;
        }

        @Override public Integer call() {
            int back = vault.use(context, workspace -> job == null ? workspace.queue().retryFailed()
                    : workspace.queue().retry(id(job), anyway) ? 1 : 0);
            context.say(back + (back == 1 ? " job queued again." : " jobs queued again."));
            return 0;
        }
    }

    @Command(name = "cancel", description = "Take back a job that waits.")
    private static final class Cancel implements Callable<Integer> {
        private final CliContext context;
        @Mixin private final VaultOption vault = new VaultOption();
        @Parameters(paramLabel = "JOB") private String job = "";

        Cancel(CliContext context) {
            this.context = context;
        }

        @Override public Integer call() {
            boolean back = vault.use(context, workspace -> workspace.queue().cancel(id(job)));
            context.say(back ? "Taken back." : "It neither waits nor runs.");
            return 0;
        }
    }
}
