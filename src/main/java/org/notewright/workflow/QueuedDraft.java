package org.notewright.workflow;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.notewright.clinical.DocumentId;
import org.notewright.clinical.DraftJob;
import org.notewright.clinical.Source;
import org.notewright.drafting.skill.InputKinds;
import org.notewright.drafting.skill.SkillLibrary;
import org.notewright.job.JobContext;
import org.notewright.problem.Problem;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;
import org.notewright.vault.store.Vault;

/// Makes the draft of one job of the queue.
final class QueuedDraft {

    private final Vault vault;
    private final SkillLibrary skills;
    private final RunSkill drafting;
    private final DefaultSources usual;
    private final NeededInputs needed;

    QueuedDraft(Vault vault, SkillLibrary skills, RunSkill drafting) {
        this.vault = vault;
        this.skills = skills;
        this.drafting = drafting;
        var kinds = new InputKinds();
        this.usual = new DefaultSources(kinds);
        this.needed = new NeededInputs(kinds);
    }

    /// Ends the job with its draft, or as needing facts; whatever it throws is for the caller to tell.
    ///
    /// @param heard characters of the answer so far
    void run(DraftJob job, String owner, IntConsumer heard, JobContext context) {
        var skill = skills.find(job.skill());
        var folder = vault.sources().of(job.patient());
        var origins = origins(job);
        var taken = taken(job, folder, origins);
        var absent = needed.absent(skill, taken, folder, origins.size(), vault.references().of(skill.name()).size());
        if (!absent.isEmpty() && !job.anyway()) {
            vault.jobs().end(Keeping.in(job, DraftJob.State.NEEDS_FACTS, null,
                    ProblemCode.SKILL_INPUT_ABSENT.label(), absent), owner);
            return;
        }
        if (taken.isEmpty() && origins.isEmpty()) {
            throw ProblemException.of(ProblemCode.SKILL_NEEDS_SOURCES);
        }
        if (drafting.isUnseen(job.client())) {
            vault.jobs().end(Keeping.in(job, DraftJob.State.NEEDS_FACTS, null,
                    ProblemCode.MODEL_REQUEST_UNSEEN.label(), List.of()), owner);
            return;
        }
        var characters = new AtomicInteger();
        drafting.run(order(job, taken, origins), text -> heard.accept(characters.addAndGet(text.length())), context,
                Keeping.withJob(vault, job, owner));
    }

    /// What a job would be made from if it ran now.
    ///
    /// @throws ProblemException `DOCUMENT_UNKNOWN`
    Order order(DraftJob job) {
        var origins = origins(job);
        return order(job, taken(job, vault.sources().of(job.patient()), origins), origins);
    }

    private static Order order(DraftJob job, List<Source> taken, List<DocumentId> origins) {
        return new Order(job.skill(), job.patient(), job.visitDate(), taken.stream().map(Source::id).toList(), origins,
                job.answers(), job.client());
    }

    /// The documents named, and the one of the job before.
    private List<DocumentId> origins(DraftJob job) {
        var after = job.after();
        if (after == null) {
            return job.origins();
        }
        var first = vault.jobs().find(after).map(DraftJob::document).orElse(null);
        if (first == null) {
            throw ProblemException.of(ProblemCode.DOCUMENT_UNKNOWN);
        }
        return List.of(first);
    }

    private List<Source> taken(DraftJob job, List<Source> folder, List<DocumentId> origins) {
        if (!job.sources().isEmpty()) {
            return folder.stream().filter(source -> job.sources().contains(source.id())).toList();
        }
        return origins.isEmpty() ? usual.of(skills.find(job.skill()), folder, job.visitDate()) : List.of();
    }

    /// The job as it ends with a problem.
    static DraftJob failed(DraftJob job, Problem problem) {
        return Keeping.in(job, DraftJob.State.FAILED, null, problem.code().label(), problem.args());
    }
}
