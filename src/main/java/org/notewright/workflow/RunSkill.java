package org.notewright.workflow;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.Document;
import org.notewright.clinical.DocumentId;
import org.notewright.clinical.DocumentState;
import org.notewright.clinical.PatientId;
import org.notewright.clinical.Run;
import org.notewright.clinical.RunId;
import org.notewright.clinical.Version;
import org.notewright.drafting.model.Budget;
import org.notewright.drafting.model.ModelAnswer;
import org.notewright.drafting.model.ModelClient;
import org.notewright.drafting.model.ModelRequest;
import org.notewright.drafting.skill.ContextSlice;
import org.notewright.drafting.skill.Skill;
import org.notewright.drafting.skill.SkillLibrary;
import org.notewright.job.JobCancelled;
import org.notewright.job.JobContext;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;
import org.notewright.vault.store.Drafted;
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
        return clients.forShowing(order.client(), settings).show(requests.of(order, requests.material(order)));
    }

    /// What of the clinic context goes with a patient's run, and which of its sub-sections do not.
    public ContextSlice contextFor(PatientId patient) {
        return requests.slice(vault.patients().find(patient)
                .orElseThrow(() -> ProblemException.of(ProblemCode.PATIENT_UNKNOWN)));
    }

    /// Names of the models a server offers, in its order. Sends the key and no word of any source.
    ///
    /// @param key what was typed, empty for the stored one; wiped here
    /// @throws ProblemException `MODEL_UNKNOWN`, any `MODEL_…`
    public List<String> models(ClientChoice choice, char[] key, JobContext job) {
        return clients.models(choice, key, settings, job);
    }

    /// How much of the model's context window an order's request takes.
    public Budget budget(Order order) {
        var client = clients.forShowing(order.client(), settings);
        return Budget.of(requests.of(order, requests.material(order)), client.window());
    }

    /// Whether the order's client keeps everything on this machine.
    public boolean staysHere(Order order) {
        return clients.forShowing(order.client(), settings).staysHere();
    }

    /// Whether an order to this client would leave this machine before a person has seen what is sent there. A client that
    /// is not set up or not confirmed is none of these: it is refused when it is used.
    public boolean isUnseen(String client) {
        var choice = settings.client();
        return choice.client().equals(client) && choice.confirmedOn() != null && !settings.requestShown(choice)
                && !clients.forShowing(client, settings).staysHere();
    }

    /// Runs the skill and stores its draft as version 1 of a new document.
    ///
    /// @param onText each further piece of the answer, from the calling thread
    /// @throws ProblemException `SKILL_NEEDS_SOURCES`, `DOCUMENT_NOT_REVIEWED`, `MODEL_NOT_CONFIRMED`, any `MODEL_…`
    public Document run(Order order, Consumer<String> onText, JobContext job) {
        return run(order, onText, job, Keeping.alone(vault));
    }

    Document run(Order order, Consumer<String> onText, JobContext job, Keeping keeping) {
        var client = clients.forSending(order.client(), settings);
        return carryOut(order, client, keeping, (asking, request) -> asking.ask(request, onText, job));
    }

    /// A changed request as it would be sent; nothing is sent.
    FirstRequest.Shown shown(Order order, UnaryOperator<ModelRequest> changed) {
        var client = clients.forShowing(order.client(), settings);
        var request = changed.apply(requests.of(order, requests.material(order)));
        return new FirstRequest.Shown(client.show(request), Budget.of(request, client.window()));
    }

    /// Asks without making a document: for one section of a draft. The run is kept with what was sent.
    ///
    /// @return the answer as it came
    String ask(Order order, UnaryOperator<ModelRequest> changed, Consumer<String> onText, JobContext job) {
        var client = clients.forSending(order.client(), settings);
        var material = requests.material(order);
        var request = changed.apply(requests.of(order, material));
        var started = started(order, material, client, request);
        vault.runs().start(started);
        noteSending(client, started);
        return ending(started, () -> {
            var answer = client.complete(request, onText, job);
            vault.runs().end(ended(started, null, new Asking.Asked(client.show(request), answer, "", "", true), null));
            return answer.text();
        });
    }

    /// Takes a ready answer as the model's and goes on from there.
    ///
    /// @throws ProblemException `SKILL_NEEDS_SOURCES`, `MODEL_ANSWER_EMPTY`
    public Document runWithAnswer(Order order, String answer) {
        if (answer.isBlank()) {
            throw ProblemException.of(ProblemCode.MODEL_ANSWER_EMPTY);
        }
        return carryOut(order, clients.forShowing(order.client(), settings), Keeping.alone(vault),
                (asking, request) -> asking.given(request, new ModelAnswer(answer, "given by hand", 0, 0)));
    }

    @FunctionalInterface
    private interface Answering {
        Asking.Asked answer(Asking asking, ModelRequest request);
    }

    private Document carryOut(Order order, ModelClient client, Keeping keeping, Answering answering) {
        var skill = skills.find(order.skill());
        var material = requests.material(order);
        var request = requests.of(order, material);
        var started = started(order, material, client, request);
        keeping.start(started);
        noteSending(client, started);
        return ending(started, () -> store(order, skill, material, started, answering.answer(
                new Asking(requests.skill(order, material.patient()), client), request), keeping));
    }

    private Run started(Order order, Material material, ModelClient client, ModelRequest request) {
        return new Run(RunId.random(), order.patient(), null, order.skill(), client.id(), "", material.sourceIds(),
                client.show(request), "", null, 0, 0, clock.instant(), null);
    }

    private void noteSending(ModelClient client, Run run) {
        if (!client.staysHere()) {
            vault.log().add("send", run.id().toString());
        }
    }

    /// Keeps how a run ended that did not come to its answer.
    private <T> T ending(Run started, Supplier<T> work) {
        try {
            return work.get();
        } catch (ProblemException e) {
            vault.runs().end(ended(started, null, null, e.problem().code().label()));
            throw e;
        } catch (JobCancelled e) {
            vault.runs().end(ended(started, null, null, "cancelled"));
            throw e;
        }
    }

    /// The draft, its first version, its run and, where one waits, its job in one transaction. The answer's form is
    /// normalised; no word of it is lost.
    private Document store(Order order, Skill skill, Material material, Run started, Asking.Asked asked,
                           Keeping keeping) {
        var now = clock.instant();
        var document = new Document(DocumentId.random(), order.patient(), skill.name(), skill.title(),
                order.visitDate() == null ? material.lastDate() : order.visitDate(), DocumentState.DRAFT, 1, now);
        var answer = asked.answer();
        var price = settings.price(started.client()).orElse(null);
        keeping.store(new Drafted(document, new Version(document.id(), 1, asked.text(), Version.Origin.MODEL, now),
                material.sourceIds(), material.originIds(), ended(started, document.id(), asked, null), order.answers(),
                price == null ? null : price.microDollars(answer.inputTokens(), answer.outputTokens()), null),
                asked.missing(), asked.ofForm());
        return document;
    }

    private Run ended(Run run, @Nullable DocumentId document, Asking.@Nullable Asked asked, @Nullable String problem) {
        var answer = asked == null ? null : asked.answer();
        return new Run(run.id(), run.patient(), document, run.skill(), run.client(),
                answer == null ? "" : answer.model(), run.sources(), asked == null ? run.request() : asked.request(),
                answer == null ? "" : answer.text(), problem, answer == null ? 0 : answer.inputTokens(),
                answer == null ? 0 : answer.outputTokens(), run.startedAt(), clock.instant());
    }
}
