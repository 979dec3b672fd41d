package org.notewright.workflow;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.Run;
import org.notewright.clinical.RunId;
import org.notewright.clinical.Source;
import org.notewright.clinical.SourceId;
import org.notewright.drafting.model.ModelAnswer;
import org.notewright.drafting.model.ModelClient;
import org.notewright.drafting.model.ModelRequest;
import org.notewright.drafting.model.ModelRequest.SourceBlock;
import org.notewright.drafting.model.Sight;
import org.notewright.job.JobCancelled;
import org.notewright.job.JobContext;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;
import org.notewright.sources.look.PagePicture;
import org.notewright.vault.store.Vault;

/// Has a page that OCR cannot read looked at by the chosen model, where that sees pictures and may have patient data. What it
/// says is a proposal: only a person makes it the source's words ([CorrectSource#transcribe]). A picture is sent as it is, names
/// on it included; the run is kept with what was sent and what came back.
public final class ReadPage {

    /// The name under which such runs are kept; no skill has it.
    public static final String SKILL = "read-page";

    /// Larger pictures are made smaller by the providers themselves (Anthropic's vision guide: 1,568 on the longer side).
    private static final int LONGER_SIDE = 1568;
    /// A densely written page has about 800 words.
    private static final int MOST_TOKENS = 4_000;

    private final Vault vault;
    private final SeePages pages;
    private final Clients clients;
    private final PracticeSettings settings;
    private final Clock clock;

    ReadPage(Vault vault, SeePages pages, Clients clients, PracticeSettings settings, Clock clock) {
        this.vault = vault;
        this.pages = pages;
        this.clients = clients;
        this.settings = settings;
        this.clock = clock;
    }

    /// What would be sent.
    ///
    /// @param text    the whole request but for the picture's own characters, which nobody can read
    /// @param picture the page as it would be sent, a PNG
    /// @param model   the model asked
    public record Preview(String text, PagePicture picture, String model) {
        @Override public String toString() {
            return "Preview";
        }
    }

    /// What a model read, to be checked and taken over by a person.
    ///
    /// @param words possibly none
    /// @param model its own name as it reported it, else the one that was asked for
    public record Proposal(String words, String model) {
        @Override public String toString() {
            return "Proposal";
        }
    }

    /// The model that may read a page: the chosen client sees pictures, and the therapist stated that patient data may go
    /// there or it stays on this machine. Empty where there is none.
    public Optional<String> reader() {
        var choice = settings.client();
        try {
            var client = clients.forShowing(choice.client(), settings);
            boolean allowed = client.staysHere() || choice.confirmedOn() != null;
            return client.sees().contains(Sight.Kind.PNG) && allowed ? Optional.of(name(choice)) : Optional.empty();
        } catch (ProblemException _) {
            // A client that is only half set up: Settings says so, and a page is then read by a person.
            return Optional.empty();
        }
    }

    private static String name(ClientChoice choice) {
        return choice.model().isBlank() ? choice.client() : choice.model();
    }

    /// The request as it would be sent; nothing is sent.
    ///
    /// @throws ProblemException `SOURCE_UNKNOWN`, `PAGE_NOT_DRAWN`
    public Preview show(SourceId id, int page, JobContext job) {
        var choice = settings.client();
        var picture = picture(id, page, job);
        var request = request(source(id), page, picture);
        var whole = clients.forShowing(choice.client(), settings).show(request);
        return new Preview(whole.replace(request.sights().getFirst().base64(), "(the picture, " + picture.png().length
                + " bytes)"), picture, name(choice));
    }

    /// Sends the page and waits for the answer.
    ///
    /// @throws ProblemException `SOURCE_UNKNOWN`, `PAGE_NOT_DRAWN`, `MODEL_NOT_CONFIRMED`, any `MODEL_…`
    public Proposal read(SourceId id, int page, JobContext job) {
        var choice = settings.client();
        var client = clients.forSending(choice.client(), settings);
        var source = source(id);
        var request = request(source, page, picture(id, page, job));
        var run = new Run(RunId.random(), source.patient(), null, SKILL, client.id(), "", List.of(id), client.show(request),
                "", null, 0, 0, clock.instant(), null);
        vault.runs().start(run);
        if (!client.staysHere()) {
            vault.log().add("send", run.id().toString());
        }
        var answer = ask(client, request, run, job);
        return new Proposal(answer.text().strip(), answer.model().isBlank() ? name(choice) : answer.model());
    }

    private ModelAnswer ask(ModelClient client, ModelRequest request, Run run, JobContext job) {
        try {
            var answer = client.complete(request, _ -> { }, job);
            vault.runs().end(ended(run, answer, null));
            return answer;
        } catch (ProblemException e) {
            vault.runs().end(ended(run, null, e.problem().code().label()));
            throw e;
        } catch (JobCancelled e) {
            vault.runs().end(ended(run, null, "cancelled"));
            throw e;
        }
    }

    private Run ended(Run run, @Nullable ModelAnswer answer, @Nullable String problem) {
        return new Run(run.id(), run.patient(), null, run.skill(), run.client(), answer == null ? "" : answer.model(),
                run.sources(), run.request(), answer == null ? "" : answer.text(), problem,
                answer == null ? 0 : answer.inputTokens(), answer == null ? 0 : answer.outputTokens(), run.startedAt(),
                clock.instant());
    }

    private Source source(SourceId id) {
        return vault.sources().find(id).orElseThrow(() -> ProblemException.of(ProblemCode.SOURCE_UNKNOWN));
    }

    private PagePicture picture(SourceId id, int page, JobContext job) {
        return pages.page(id, page, LONGER_SIDE, LONGER_SIDE, job)
                .orElseThrow(() -> ProblemException.of(ProblemCode.PAGE_NOT_DRAWN, source(id).fileName()));
    }

    /// The file's name stays here: it may name the person.
    private static ModelRequest request(Source source, int page, PagePicture picture) {
        var words = ResourceBundle.getBundle("org.notewright.workflow.read-page");
        var sight = new Sight("page.png", Sight.Kind.PNG, picture.png());
        return new ModelRequest(words.getString("system"),
                List.of(new SourceBlock(source.reading().kind().label() + ", page " + page, "", List.of(sight))), "",
                words.getString("instruction"), SKILL, List.of(), MOST_TOKENS);
    }
}
