package org.notewright.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.notewright.job.JobContext;
import org.notewright.workflow.dictate.InstalledModel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `speech-models list|add|check|remove`.
@Command(name = "speech-models", description = "See, add, check and remove the speech models of this computer.")
final class SpeechModelCommands {

    private SpeechModelCommands() {
    }

    static SpeechModelCommands group() {
        return new SpeechModelCommands();
    }

    static Object[] all(CliContext context) {
        return new Object[] {new ListAll(context), new Add(context), new Check(context), new Remove(context)};
    }

    private static String line(InstalledModel model) {
        return "%s  %s  %.1f MB  %d words  heard: %s".formatted(model.name(), model.language(), model.bytes() / 1e6,
                model.words(), model.trialHeard());
    }

    private static com.fasterxml.jackson.databind.node.ObjectNode tree(InstalledModel model) {
        return Json.object().put("name", model.name()).put("language", model.language()).put("bytes", model.bytes())
                .put("words", model.words()).put("trialSpoken", model.trialSpoken()).put("trialHeard", model.trialHeard());
    }

    @Command(name = "list", description = "List the installed models.")
    private static final class ListAll implements Callable<Integer> {
        private final CliContext context;
        @Option(names = "--json", description = "print JSON") private boolean json;

        ListAll(CliContext context) {
            this.context = context;
        }

        @Override public Integer call() {
            var models = context.tools().speechModels().list();
            if (json) {
                var all = Json.array();
                models.forEach(model -> all.add(tree(model)));
                context.say(Json.pretty(all));
            } else {
                models.forEach(model -> context.say(line(model)));
            }
            return 0;
        }
    }

    @Command(name = "add", description = "Check, copy and try a model: its folder or its zip file.")
    private static final class Add implements Callable<Integer> {
        private final CliContext context;
        @Parameters(paramLabel = "FOLDER|ZIP") private Path given = Path.of("");

        Add(CliContext context) {
            this.context = context;
        }

        @Override public Integer call() {
            context.say(line(context.tools().speechModels().add(given, JobContext.NONE)));
            return 0;
        }
    }

    @Command(name = "check", description = "Look at a model's files one by one and try it in a process of its own.")
    private static final class Check implements Callable<Integer> {
        private final CliContext context;
        @Parameters(paramLabel = "FOLDER") private Path given = Path.of("");
        @Option(names = "--json", description = "print JSON") private boolean json;

        Check(CliContext context) {
            this.context = context;
        }

        @Override public Integer call() {
            var model = context.tools().speechModels().tryOut(given, JobContext.NONE);
            context.say(json ? Json.pretty(tree(model)) : line(model));
            return 0;
        }
    }

    @Command(name = "remove", description = "Delete an installed model.")
    private static final class Remove implements Callable<Integer> {
        private final CliContext context;
        @Parameters(paramLabel = "NAME") private String name = "";

        Remove(CliContext context) {
            this.context = context;
        }

        @Override public Integer call() {
            context.tools().speechModels().remove(name);
            return 0;
        }
    }
}
