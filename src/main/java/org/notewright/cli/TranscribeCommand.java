package org.notewright.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.Reading;
import org.notewright.job.JobContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `transcribe FILE --speech-model DIR [--json]`: the words of a sound file, no vault needed.
@Command(name = "transcribe", description = "Print the words of a sound file.")
final class TranscribeCommand implements Callable<Integer> {

    private static final double MILLIS = 1000;

    private final CliContext context;
    @Parameters(paramLabel = "FILE") private Path file = Path.of("");
    @Option(names = "--speech-model", paramLabel = "DIR", description = "folder of a Vosk model (default: the installed one)")
    private @Nullable Path model;
    @Option(names = "--json", description = "print the words with their times and confidence as JSON") private boolean json;

    TranscribeCommand(CliContext context) {
        this.context = context;
    }

    @Override public Integer call() {
        var reading = context.tools().transcribe(file, model, new Progress());
        if (json) {
            context.say(Json.pretty(tree(reading)));
            return 0;
        }
        context.say(reading.text());
        reading.warnings().forEach(context::tell);
        return 0;
    }

    private static com.fasterxml.jackson.databind.JsonNode tree(Reading reading) {
        var root = Json.object().put("text", reading.text()).put("spoken", reading.heard().stream()
                .map(word -> word.spoken().text()).collect(Collectors.joining(" ")));
        var words = root.putArray("words");
        for (var heard : reading.heard()) {
            var word = heard.spoken();
            words.addObject().put("word", word.text()).put("start", word.startMillis() / MILLIS)
                    .put("end", word.endMillis() / MILLIS).put("confidence", word.confidence());
        }
        var warnings = root.putArray("warnings");
        reading.warnings().forEach(warnings::add);
        return root;
    }

    /// A line for every minute of sound.
    private final class Progress implements JobContext {

        private static final long MINUTE = 60_000;
        private long told;

        @Override public void progress(long done, long total) {
            if (done / MINUTE > told) {
                told = done / MINUTE;
                context.tell(told + (total > 0 ? " of " + Math.ceilDiv(total, MINUTE) : "") + " minutes");
            }
        }

        @Override public void checkCancelled() {
            // The person ends the program.
        }
    }
}
