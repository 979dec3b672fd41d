package org.notewright.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.Discipline;
import org.notewright.drafting.skill.VisitFacts;
import org.notewright.job.JobContext;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;
import org.notewright.workflow.Order;
import org.notewright.workflow.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `draft --skill NAME`: from files to standard output, or from a patient's folder to a stored document.
@Command(name = "draft", description = "Make a draft from files, or from a patient's folder.")
final class DraftCommand implements Callable<Integer> {

    private final CliContext context;
    @Mixin private final VaultOption vault = new VaultOption();
    @Option(names = "--skill", paramLabel = "NAME", required = true) private String skill = "";
    @Option(names = "--model", paramLabel = "ID", defaultValue = "offline") private String model = "offline";
    @Option(names = "--discipline", paramLabel = "PT|OT", defaultValue = "PT", description = "for files without a patient")
    private Discipline discipline = Discipline.PT;
    @Option(names = "--patient", paramLabel = "ID") private @Nullable String patient;
    @Option(names = "--source", paramLabel = "ID", description = "repeat it; all sources of the visit by default")
    private List<String> sources = List.of();
    @Option(names = "--visit", paramLabel = "DATE") private @Nullable LocalDate visit;
    @Option(names = "--answer-to", paramLabel = "NAME=TEXT", description = "answer a parameter of the skill; repeat it")
    private Map<String, String> answers = Map.of();
    @Option(names = "--show-request", description = "print the complete request; nothing is sent")
    private boolean showRequest;
    @Option(names = "--answer", paramLabel = "FILE", description = "take FILE as the model's answer")
    private @Nullable Path answer;
    @Parameters(paramLabel = "FILE", arity = "0..*") private List<Path> files = List.of();

    DraftCommand(CliContext context) {
        this.context = context;
    }

    @Override public Integer call() {
        if (patient != null) {
            var order = new Order(skill, Ids.patient(patient), visit, sources.stream().map(Ids::source).toList(), List.of(), answers, model);
            context.say(vault.use(context, workspace -> stored(workspace, order)));
            return 0;
        }
        if (files.isEmpty()) {
            throw ProblemException.of(ProblemCode.USAGE_WRONG, "Name at least one FILE, or a folder with --patient ID.");
        }
        context.out().print(fromFiles());
        context.out().flush();
        return 0;
    }

    private String stored(Workspace workspace, Order order) {
        if (showRequest) {
            return workspace.drafting().show(order);
        }
        var document = answer == null ? workspace.drafting().run(order, _ -> { }, JobContext.NONE)
                : workspace.drafting().runWithAnswer(order, context.tools().read(answer, JobContext.NONE).text());
        return document.id().toString();
    }

    private String fromFiles() {
        if (showRequest) {
            return context.tools().show(skill, model, new VisitFacts(discipline, visit, answers), files) + "\n";
        }
        if (answer != null) {
            return context.tools().draftFromAnswer(skill, new VisitFacts(discipline, visit, answers), answer);
        }
        return context.tools().draft(skill, model, new VisitFacts(discipline, visit, answers), files, _ -> { }, JobContext.NONE);
    }
}
