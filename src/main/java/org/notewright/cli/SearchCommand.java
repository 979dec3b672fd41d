package org.notewright.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.Span;
import org.notewright.vault.search.SearchHit;
import org.notewright.vault.search.SearchHit.Target;
import org.notewright.workflow.FindWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `search WORDS…`: one line a hit, or one JSON document.
@Command(name = "search", description = "Find words in names, sources and documents; the last word may be a beginning.")
final class SearchCommand implements Callable<Integer> {

    private final CliContext context;
    @Mixin private final VaultOption vault = new VaultOption();
    @Option(names = "--patient", paramLabel = "ID", description = "in this patient's folder only") private @Nullable String patient;
    @Option(names = "--limit", paramLabel = "N", description = "most hits printed (${DEFAULT-VALUE})")
    private int limit = FindWords.MOST;
    @Option(names = "--json", description = "print JSON") private boolean json;
    @Option(names = "--rebuild", description = "make the search index anew first") private boolean rebuild;
    @Parameters(paramLabel = "WORDS", arity = "0..*") private List<String> words = List.of();

    SearchCommand(CliContext context) {
        this.context = context;
    }

    @Override public Integer call() {
        var id = patient == null ? null : Ids.patient(patient);
        var hits = vault.use(context, workspace -> {
            if (rebuild) {
                workspace.search().rebuild();
            }
            if (id != null) {
                workspace.folders().patient(id);
            }
            return workspace.search().find(String.join(" ", words), id, limit);
        });
        if (json) {
            var root = Json.object();
            var all = root.putArray("hits");
            hits.forEach(hit -> all.add(json(hit)));
            context.say(Json.pretty(root));
        } else {
            hits.forEach(hit -> context.say(line(hit)));
        }
        return 0;
    }

    private static String line(SearchHit hit) {
        var date = hit.visitDate();
        return id(hit.target()) + "  " + hit.patientName() + "  " + (date == null ? "" : date + "  ") + hit.title() + "  "
                + marked(hit);
    }

    /// The snippet with each hit in brackets.
    private static String marked(SearchHit hit) {
        var text = new StringBuilder(hit.snippet().text());
        for (var span : hit.snippet().hits().reversed()) {
            text.insert(span.end(), ']').insert(span.start(), '[');
        }
        return text.toString();
    }

    private static String id(Target target) {
        return switch (target) {
            case Target.OfPatient(var id) -> "patient " + id;
            case Target.OfSource(var id) -> "source " + id;
            case Target.OfDocument(var id, var addendum) -> "document " + id + (addendum == 0 ? "" : " addendum " + addendum);
        };
    }

    private static ObjectNode json(SearchHit hit) {
        var date = hit.visitDate();
        var at = hit.at();
        var node = Json.object().put("patient", hit.patient().toString()).put("patientName", hit.patientName());
        switch (hit.target()) {
            case Target.OfPatient(var id) -> node.put("kind", "patient").put("id", id.toString());
            case Target.OfSource(var id) -> node.put("kind", "source").put("id", id.toString());
            case Target.OfDocument(var id, var addendum) -> node.put("kind", addendum == 0 ? "document" : "addendum")
                    .put("id", id.toString()).put("addendum", addendum);
        }
        node.put("title", hit.title()).put("visitDate", date == null ? null : date.toString())
                .put("at", at == null ? null : at.toString());
        var snippet = node.putObject("snippet").put("text", hit.snippet().text()).put("start", hit.snippet().start());
        put(snippet, "hits", hit.snippet().hits());
        put(node, "spans", hit.spans());
        return node;
    }

    private static void put(ObjectNode node, String name, List<Span> spans) {
        var array = node.putArray(name);
        spans.forEach(span -> array.addObject().put("start", span.start()).put("end", span.end()));
    }
}
