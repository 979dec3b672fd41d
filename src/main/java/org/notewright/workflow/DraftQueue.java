package org.notewright.workflow;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.DocumentId;
import org.notewright.clinical.Document;
import org.notewright.clinical.DocumentState;
import org.notewright.clinical.DraftJob;
import org.notewright.clinical.DraftJobId;
import org.notewright.clinical.PatientId;
import org.notewright.clinical.SourceId;
import org.notewright.drafting.skill.SkillLibrary;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;
import org.notewright.vault.store.Vault;

/// Drafts made in the background. What is queued is in the vault before a method returns, survives a crash, and makes
/// one draft: a job, its document and its run come to their end in one transaction.
///
/// Nothing runs before [#start].
public final class DraftQueue implements AutoCloseable {

    private final Vault vault;
    private final SkillLibrary skills;
    private final Clock clock;
    private final QueueWorker worker;

    DraftQueue(Vault vault, SkillLibrary skills, QueueWorker worker, Clock clock) {
        this.vault = vault;
        this.skills = skills;
        this.worker = worker;
        this.clock = clock;
    }

    /// Tells every change from now on. Several may listen.
    public void listen(QueueListener listener) {
        worker.listen(listener);
    }

    /// Takes up what was left when the program ended, and begins to work.
    ///
    /// @return how many jobs had been running then and were put back
    public int start() {
        vault.jobs().releaseReviewed();
        return worker.start();
    }

    /// Begins to work and waits until nothing is queued or running.
    ///
    /// @throws InterruptedException when the waiting thread is interrupted; the work goes on
    public void runToEnd() throws InterruptedException {
        vault.jobs().releaseReviewed();
        worker.start();
        worker.awaitIdle();
    }

    /// Queues one draft.
    ///
    /// @throws ProblemException `SKILL_UNKNOWN`, `PATIENT_UNKNOWN`, `MODEL_UNKNOWN`
    public DraftJob add(Order order) {
        var job = job(order, null);
        return addAll(List.of(job)).getFirst();
    }

    /// Queues one draft for each patient, in this order, from each one's usual sources: those of the last visit, or of
    /// the last visits where the skill reads several.
    ///
    /// @throws ProblemException as [#add]; then nothing is queued
    public List<DraftJob> batch(String skill, List<PatientId> patients, Map<String, String> answers, String client) {
        return addAll(patients.stream().distinct().map(patient ->
                job(new Order(skill, patient, null, List.of(), List.of(), answers, client), null)).toList());
    }

    /// Queues a draft, and behind it another that is made from its document once that is marked reviewed.
    ///
    /// @param next name of the second skill, which must take the first one's document (`after`)
    /// @return the two jobs; the second waits for the review
    public List<DraftJob> chain(Order first, String next) {
        var second = skills.find(next);
        if (!second.about().after().contains(first.skill())) {
            throw new IllegalArgumentException("the skill " + next + " takes no document of " + first.skill());
        }
        var before = job(first, null);
        var after = job(new Order(next, first.patient(), first.visitDate(), List.of(), List.of(), first.answers(),
                first.client()), before.id());
        return addAll(List.of(before, after));
    }

    /// Queues a draft that is made from a document; while that is not reviewed, the job waits for its review.
    DraftJob follow(Document document, String skill, Map<String, String> answers, String client) {
        var order = new Order(skill, document.patient(), document.visitDate(), List.of(), List.of(document.id()), answers,
                client);
        var added = addAll(List.of(job(order, null, document.state() == DocumentState.DRAFT))).getFirst();
        // The document may have been reviewed meanwhile.
        wake();
        return find(added.id());
    }

    /// Puts back every job of a client that waits for a look at its request.
    ///
    /// @return how many
    int requestSeen(String client) {
        return (int) jobs().stream().filter(job -> job.client().equals(client) && Inbox.needsLook(job))
                .filter(job -> retry(job.id(), job.anyway())).count();
    }

    private List<DraftJob> addAll(List<DraftJob> jobs) {
        vault.jobs().add(jobs);
        var added = jobs.stream().map(job -> find(job.id())).toList();
        added.forEach(worker::tell);
        worker.wake();
        return added;
    }

    private DraftJob job(Order order, @Nullable DraftJobId after) {
        return job(order, after, after != null);
    }

    private DraftJob job(Order order, @Nullable DraftJobId after, boolean waits) {
        skills.find(order.skill());
        worker.requireClient(order.client());
        List<SourceId> sources = order.sources();
        List<DocumentId> origins = order.origins();
        return new DraftJob(DraftJobId.random(), order.patient(), order.skill(), order.client(), order.visitDate(),
                order.answers(), sources, origins, after, false,
                waits ? DraftJob.State.NEEDS_REVIEW : DraftJob.State.QUEUED, null, null, null, List.of(), 0,
                clock.instant(), null);
    }

    /// Every job that was not put away, in the order of their turns.
    public List<DraftJob> jobs() {
        return vault.jobs().all();
    }

    /// @throws ProblemException `JOB_UNKNOWN`
    public DraftJob find(DraftJobId id) {
        return vault.jobs().find(id).orElseThrow(() -> ProblemException.of(ProblemCode.JOB_UNKNOWN));
    }

    /// Puts a job without a draft back into the queue.
    ///
    /// @param anyway draft although something the skill needs was not found
    /// @return whether it was put back: a job with a draft, or one that waits or runs, is not
    public boolean retry(DraftJobId id, boolean anyway) {
        find(id);
        boolean back = vault.jobs().retry(id, anyway);
        if (back) {
            worker.tell(find(id));
            worker.wake();
        }
        return back;
    }

    /// Puts every failed job back into the queue.
    ///
    /// @return how many
    public int retryFailed() {
        var failed = new ArrayList<DraftJob>(jobs());
        failed.removeIf(job -> job.state() != DraftJob.State.FAILED);
        return (int) failed.stream().filter(job -> retry(job.id(), false)).count();
    }

    /// Takes back a job that waits or runs; a running one closes its connection and stores nothing.
    ///
    /// @return whether it was taken back
    public boolean cancel(DraftJobId id) {
        find(id);
        boolean back = vault.jobs().cancel(id);
        if (back) {
            worker.stop(id);
            worker.tell(find(id));
        }
        return back;
    }

    /// Takes a job that came to rest out of the list; its document stays.
    public void dismiss(DraftJobId id) {
        find(id);
        vault.jobs().dismiss(id);
    }

    /// Goes on with what became possible: a document was reviewed, a client was set up.
    public void wake() {
        vault.jobs().releaseReviewed();
        worker.wake();
    }

    /// Stops what runs without ending its job: it is taken up again at the next start. Waits for a few seconds at most.
    @Override public void close() {
        worker.close();
    }
}
