package org.notewright.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.notewright.analysis.readability.Readability;
import org.notewright.job.JobContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `readability FILE [--json]`: reading grade and hard words.
@Command(name = "readability", description = "Reading grade and hard words of a text for patients.")
final class ReadabilityCommand implements Callable<Integer> {

    private final CliContext context;
    @Parameters(paramLabel = "FILE") private Path file = Path.of("");
    @Option(names = "--json", description = "print JSON") private boolean json;

    ReadabilityCommand(CliContext context) {
        this.context = context;
    }

    @Override public Integer call() {
        var report = Readability.of(context.tools().read(file, JobContext.NONE).text());
        if (json) {
            var root = Json.object().put("fleschKincaidGrade", report.fleschKincaidGrade())
                    .put("fleschReadingEase", report.fleschReadingEase()).put("smog", report.smog())
                    .put("words", report.words()).put("sentences", report.sentences());
            var hard = root.putArray("hardWords");
            report.hardWords().forEach(word -> hard.addObject().put("word", word.word()).put("start", word.start())
                    .put("end", word.end()).put("plain", word.plain()));
            context.say(Json.pretty(root));
            return 0;
        }
        context.say(String.format(Locale.ROOT, "grade %.1f, reading ease %.1f, SMOG %.1f, %d words in %d sentences",
                report.fleschKincaidGrade(), report.fleschReadingEase(), report.smog(), report.words(),
                report.sentences()));
        report.hardWords().forEach(word -> context.say(word.word() + ": say " + word.plain()));
        return 0;
    }
}
