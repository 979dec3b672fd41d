package org.notewright.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.notewright.analysis.diff.Change;
import org.notewright.analysis.diff.WordDiff;
import org.notewright.clinical.Span;
import org.notewright.job.JobContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `diff OLD NEW [--json]`: word-level changes.
@Command(name = "diff", description = "Compare two texts word by word.")
final class DiffCommand implements Callable<Integer> {

    private final CliContext context;
    @Parameters(index = "0", paramLabel = "OLD") private Path oldFile = Path.of("");
    @Parameters(index = "1", paramLabel = "NEW") private Path newFile = Path.of("");
    @Option(names = "--json", description = "print JSON") private boolean json;

    DiffCommand(CliContext context) {
        this.context = context;
    }

    @Override public Integer call() {
        var oldText = context.tools().read(oldFile, JobContext.NONE).text();
        var newText = context.tools().read(newFile, JobContext.NONE).text();
        var changes = WordDiff.compare(oldText, newText);
        if (json) {
            var root = Json.object();
            var all = root.putArray("changes");
            for (var change : changes) {
                var one = all.addObject().put("kind", change.kind().name().toLowerCase(Locale.ROOT));
                put(one.putObject("old"), change.before());
                put(one.putObject("new"), change.after());
            }
            context.say(Json.pretty(root));
            return 0;
        }
        var text = new StringBuilder();
        for (var change : changes) {
            text.append(marked(change, oldText, newText));
        }
        context.out().print(text);
        context.out().flush();
        return 0;
    }

    private static void put(ObjectNode node, Span span) {
        node.put("start", span.start()).put("end", span.end());
    }

    /// As `git diff --word-diff` marks it: `[-old-]{+new+}`.
    private static String marked(Change change, String oldText, String newText) {
        if (change.kind() == Change.Kind.EQUAL) {
            return change.after().in(newText);
        }
        var gone = change.before().length() == 0 ? "" : "[-" + change.before().in(oldText) + "-]";
        return change.after().length() == 0 ? gone : gone + "{+" + change.after().in(newText) + "+}";
    }
}
