package org.notewright.drafting.model.offline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.notewright.drafting.model.Frames;
import org.notewright.drafting.model.ModelAnswer;
import org.notewright.drafting.model.ModelClient;
import org.notewright.drafting.model.ModelRequest;
import org.notewright.drafting.model.ModelRequest.SourceBlock;
import org.notewright.drafting.model.Sight;
import org.notewright.job.JobContext;

/// Drafts without network and without a model: from the facts and the therapist's own sentences, by a plan for each kind of
/// document ([DocumentPlan]), held to the sources before it is handed on ([Settler]), with an honest list of what a
/// document of this kind needs and the sources do not show. Clinic context and instruction are not used.
final class OfflineClient implements ModelClient {

    static final String ID = "offline";
    static final String TITLE = "Offline (your own words, no model)";

    private final MissingChecks checks = MissingChecks.load();
    private final MissingChecks documentChecks = MissingChecks.ofDocuments();
    private final HeadingMatcher headings = HeadingMatcher.load();
    private final Map<String, DocumentPlan> plans = DocumentPlan.load();
    private final Phrases phrases = Phrases.load();

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
        job.checkCancelled();
        var plan = plans.get(request.skill());
        var text = plan != null && plan.fits(request.headings()) ? planned(plan, request, job) : sorted(request, job);
        onText.accept(text);
        return new ModelAnswer(text, ID, 0, 0);
    }

    private String planned(DocumentPlan plan, ModelRequest request, JobContext job) {
        var sources = Case.of(request.sources());
        var draft = new Draft(request.headings());
        var parts = new Parts(sources, phrases, draft);
        // Tables first, wherever they stand: what they say needs no sentence before them either.
        var made = new HashMap<String, List<Block>>();
        for (boolean tables : List.of(true, false)) {
            for (var heading : request.headings()) {
                plan.section(heading).map(DocumentPlan.SectionPlan::parts).orElse(List.of()).stream()
                        .filter(part -> part.startsWith("measures") == tables)
                        .forEach(part -> made.put(heading + "|" + part, parts.make(part)));
            }
        }
        for (var heading : request.headings()) {
            plan.section(heading).map(DocumentPlan.SectionPlan::parts).orElse(List.of())
                    .forEach(part -> draft.add(heading, made.getOrDefault(heading + "|" + part, List.of())));
        }
        MissingChecks.missingIn(List.of(checks, documentChecks), plan.checks(),
                request.sources().stream().map(SourceBlock::text).toList()).forEach(draft::addMissing);
        draft.emptyHeadings().stream().filter(_ -> !plan.checks().isEmpty()).forEach(heading -> draft.addMissing(heading + ": no sentence of the sources belongs here."));
        var latest = sources.latest();
        if (plan.complete() && !sources.earlier().isEmpty()) {
            draft.addMissing("Earlier notes were used for comparison only; this note is of the latest day.");
        }
        new Settler(sources).settle(draft, said -> latest.contains(sources.file(said.file())) ? home(plan, said) : null, job);
        return draft.markdown();
    }

    /// Where a sentence goes that nothing else in the draft carries.
    private static @Nullable String home(DocumentPlan plan, Said said) {
        if (!plan.complete()) {
            return null;
        }
        return switch (said.sentence().section()) {
            case SUBJECTIVE -> plan.sections().getFirst().heading();
            case OBJECTIVE -> plan.rest();
            case ASSESSMENT -> "Assessment";
            case PLAN -> "Plan";
        };
    }

    /// For a skill of the owner's making: the sentences as they are, under the headings that fit best.
    private String sorted(ModelRequest request, JobContext job) {
        var arrangement = new Arrangement(headings.placesOf(request.headings()), request.headings());
        for (var source : Case.of(request.sources()).notes()) {
            job.checkCancelled();
            arrangement.add(source.said().stream().map(Said::sentence).toList());
        }
        return arrangement.markdown(missing(request, arrangement));
    }

    private List<String> missing(ModelRequest request, Arrangement arrangement) {
        if (!headings.isSoap(request.headings())) {
            return List.of("The offline client has no plan for this kind of text: it sorted the sentences of the sources as "
                    + "they are. Choose a model to have them worded.");
        }
        var missing = new ArrayList<>(checks.missingIn(request.sources().stream().map(SourceBlock::text).toList()));
        arrangement.emptyHeadings().forEach(heading ->
                missing.add(heading + ": no sentence of the sources belongs here."));
        return missing;
    }
}
