package org.notewright.workflow;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.Document;
import org.notewright.clinical.DocumentId;
import org.notewright.clinical.DocumentState;
import org.notewright.clinical.Run;
import org.notewright.clinical.RunId;
import org.notewright.clinical.Source;
import org.notewright.clinical.Version;
import org.notewright.drafting.model.ModelAnswer;
import org.notewright.drafting.model.ModelClient;
import org.notewright.drafting.model.ModelRequest;
import org.notewright.drafting.skill.DraftParser;
import org.notewright.drafting.skill.Skill;
import org.notewright.drafting.skill.SkillLibrary;
import org.notewright.job.JobCancelled;
import org.notewright.job.JobContext;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;
import org.notewright.vault.store.Vault;

/// Makes a draft from a folder's sources with one skill and one model client. A failed run leaves sources and earlier
/// drafts untouched and is kept with what was sent and what went wrong.
public final class RunSkill {

    private final Vault vault;
    private final SkillLibrary skills;
    private final Requests requests;
    private final Clients clients;
    private final PracticeSettings settings;
    private final Clock clock;

    RunSkill(Vault vault, SkillLibrary skills, Requests requests, Clients clients, PracticeSettings settings,
             Clock clock) {
        this.vault = vault;
        this.skills = skills;
        this.requests = requests;
        this.clients = clients;
        this.settings = settings;
        this.clock = clock;
    }

    /// The skills that may be used, in the order they are offered.
    public List<Skill> skills() {
        return skills.all();
    }

    /// The complete request as the client would send it; nothing is sent.
    public String show(Order order) {
        return clients.forShowing(order.client(), settings).show(requests.of(order, requests.sources(order)));
    }

    /// Whether the order's client keeps everything on this machine.
    public boolean staysHere(Order order) {
        return clients.forShowing(order.client(), settings).staysHere();
    }

    /// Runs the skill and stores its draft as version 1 of a new document.
    ///
    /// @param onText each further piece of the answer, from the calling thread
    /// @throws ProblemException `SKILL_NEEDS_SOURCES`, `MODEL_NOT_CONFIRMED`, any `MODEL_…`
    public Document run(Order order, Consumer<String> onText, JobContext job) {
        var client = clients.forSending(order.client(), settings);
        return carryOut(order, client, request -> client.complete(request, onText, job));
    }

    /// Takes a ready answer as the model's and goes on from there.
    ///
    /// @throws ProblemException `SKILL_NEEDS_SOURCES`, `MODEL_ANSWER_EMPTY`
    public Document runWithAnswer(Order order, String answer) {
        if (answer.isBlank()) {
            throw ProblemException.of(ProblemCode.MODEL_ANSWER_EMPTY);
        }
        return carryOut(order, clients.forShowing(order.client(), settings),
                _ -> new ModelAnswer(answer, "given by hand", 0, 0));
    }

    @FunctionalInterface
    private interface Answering {
        ModelAnswer answer(ModelRequest request);
    }

    private Document carryOut(Order order, ModelClient client, Answering answering) {
        var skill = skills.find(order.skill());
        var sources = requests.sources(order);
        var request = requests.of(order, sources);
        var started = new Run(RunId.random(), order.patient(), null, skill.name(), client.id(), "",
                sources.stream().map(Source::id).toList(), client.show(request), "", null, 0, 0, clock.instant(), null);
        vault.runs().start(started);
        if (!client.staysHere()) {
            vault.log().add("send", started.id().toString());
        }
        try {
            var answer = answering.answer(request);
            var document = store(order, skill, sources, answer);
            vault.runs().end(ended(started, document.id(), answer, null));
            return document;
        } catch (ProblemException e) {
            vault.runs().end(ended(started, null, null, e.problem().code().label()));
            throw e;
        } catch (JobCancelled e) {
            vault.runs().end(ended(started, null, null, "cancelled"));
            throw e;
        }
    }

    /// The draft and its first version in one step. The answer's form is normalised; no word of it is lost.
    private Document store(Order order, Skill skill, List<Source> sources, ModelAnswer answer) {
        var text = DraftParser.parse(skill, answer.text()).toMarkdown();
        var now = clock.instant();
        var document = new Document(DocumentId.random(), order.patient(), skill.name(), skill.title(),
                order.visitDate() == null ? sources.getLast().visitDate() : order.visitDate(), DocumentState.DRAFT, 1,
                now);
        vault.documents().add(document, new Version(document.id(), 1, text, Version.Origin.MODEL, now),
                sources.stream().map(Source::id).toList());
        return document;
    }

    private Run ended(Run run, @Nullable DocumentId document, @Nullable ModelAnswer answer, @Nullable String problem) {
        return new Run(run.id(), run.patient(), document, run.skill(), run.client(),
                answer == null ? "" : answer.model(), run.sources(), run.request(),
                answer == null ? "" : answer.text(), problem, answer == null ? 0 : answer.inputTokens(),
                answer == null ? 0 : answer.outputTokens(), run.startedAt(), clock.instant());
    }
}
