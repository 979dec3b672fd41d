package org.notewright.drafting.model.offline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.notewright.drafting.model.Frames;
import org.notewright.drafting.model.ModelAnswer;
import org.notewright.drafting.model.ModelClient;
import org.notewright.drafting.model.ModelRequest;
import org.notewright.drafting.model.ModelRequest.SourceBlock;
import org.notewright.drafting.model.Sight;
import org.notewright.job.JobContext;

/// Drafts without network and without a model: the therapist's own sentences, sorted under the headings, and an honest
/// list of what a note of this kind needs and the sources do not show. Clinic context and instruction are not used.
final class OfflineClient implements ModelClient {

    static final String ID = "offline";
    static final String TITLE = "Offline (your own sentences, sorted)";

    private static final Pattern DATE = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");
    private static final String NO_DATE = "9999";

    private final MissingChecks checks = MissingChecks.load();
    private final HeadingMatcher headings = HeadingMatcher.load();

    @Override public String id() {
        return ID;
    }

    @Override public String title() {
        return TITLE;
    }

    @Override public boolean staysHere() {
        return true;
    }

    @Override public String show(ModelRequest request) {
        var parts = new ArrayList<String>();
        parts.add("The offline client sends nothing. It sorts the words of the sources under "
                + String.join(", ", request.headings()) + "; clinic context and instruction are for models.");
        request.sources().forEach(source -> parts.add(Frames.source(source)));
        if (!request.context().isBlank()) {
            parts.add(Frames.context(request.context()));
        }
        parts.add(request.instruction());
        return String.join("\n\n", parts) + "\n";
    }

    @Override public ModelAnswer complete(ModelRequest request, Consumer<String> onText, JobContext job) {
        Sight.requireSeen(request, sees());
        var arrangement = new Arrangement(headings.placesOf(request.headings()), request.headings());
        var sources = inOrder(request.sources());
        for (var source : sources) {
            job.checkCancelled();
            arrangement.add(SourceSentences.of(source.text()));
        }
        var text = arrangement.markdown(missing(request, sources, arrangement));
        onText.accept(text);
        return new ModelAnswer(text, ID, 0, 0);
    }

    private List<String> missing(ModelRequest request, List<SourceBlock> sources, Arrangement arrangement) {
        if (!headings.isSoap(request.headings())) {
            return List.of("The offline client cannot write this kind of text: it sorted the sentences of the sources as "
                    + "they are. Choose a model to have them worded.");
        }
        var missing = new ArrayList<>(checks.missingIn(sources.stream().map(SourceBlock::text).toList()));
        arrangement.emptyHeadings().forEach(heading ->
                missing.add(heading + ": no sentence of the sources belongs here."));
        return missing;
    }

    /// By date, then by label; what has no date comes last.
    private static List<SourceBlock> inOrder(List<SourceBlock> sources) {
        return sources.stream().sorted(Comparator.comparing(OfflineClient::date).thenComparing(SourceBlock::label))
                .toList();
    }

    private static String date(SourceBlock source) {
        var date = DATE.matcher(source.label());
        return date.find() ? date.group() : NO_DATE;
    }
}
