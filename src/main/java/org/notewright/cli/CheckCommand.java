package org.notewright.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.notewright.analysis.grounding.Grounding;
import org.notewright.analysis.grounding.GroundingReport;
import org.notewright.analysis.grounding.SourceText;
import org.notewright.job.JobContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `check --source FILE… --draft FILE [--json]`: every sentence of a draft held to its sources.
@Command(name = "check", description = "Hold every sentence of a draft to its sources.")
final class CheckCommand implements Callable<Integer> {

    private final CliContext context;
    @Option(names = "--source", paramLabel = "FILE", required = true, arity = "1..*")
    private List<Path> sources = List.of();
    @Option(names = "--draft", paramLabel = "FILE", required = true) private Path draft = Path.of("");
    @Option(names = "--json", description = "print JSON") private boolean json;
    @Option(names = "--fail-on-findings", description = "exit with 1 where there is a finding") private boolean fail;

    CheckCommand(CliContext context) {
        this.context = context;
    }

    @Override public Integer call() {
        var texts = sources.stream()
                .map(file -> new SourceText(file.toString(), context.tools().read(file, JobContext.NONE).text())).toList();
        var text = context.tools().read(draft, JobContext.NONE).text();
        var report = Grounding.check(texts, text);
        if (json) {
            context.say(Json.pretty(tree(report)));
        } else {
            report.issues().forEach(issue -> context.say(issue.kind().name().toLowerCase(Locale.ROOT) + ": "
                    + issue.text().strip() + " - " + issue.why()));
            context.tell(report.sentences().size() + " sentences, " + report.issues().size() + " findings");
        }
        return fail && !report.issues().isEmpty() ? 1 : 0;
    }

    private static com.fasterxml.jackson.databind.JsonNode tree(GroundingReport report) {
        var root = Json.object();
        var sentences = root.putArray("sentences");
        for (var sentence : report.sentences()) {
            var one = sentences.addObject().put("text", sentence.text()).put("start", sentence.start())
                    .put("end", sentence.end()).put("support", sentence.support().name().toLowerCase(Locale.ROOT));
            var evidence = one.putArray("evidence");
            sentence.evidence().forEach(e -> evidence.addObject().put("file", e.file()).put("start", e.start())
                    .put("end", e.end()));
        }
        var issues = root.putArray("issues");
        for (var issue : report.issues()) {
            var one = issues.addObject().put("kind", issue.kind().name().toLowerCase(Locale.ROOT))
                    .put("text", issue.text()).put("start", issue.start()).put("end", issue.end())
                    .put("why", issue.why());
            if (issue.file() != null) {
                one.put("file", issue.file());
            }
        }
        return root;
    }
}
