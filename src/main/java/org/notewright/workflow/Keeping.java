package org.notewright.workflow;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.DocumentId;
import org.notewright.clinical.DraftJob;
import org.notewright.clinical.Run;
import org.notewright.vault.store.Drafted;
import org.notewright.vault.store.Vault;

/// Where a run and its draft are kept: by themselves, or with the job of the queue that waits for them.
interface Keeping {

    void start(Run run);

    /// @param missing what the draft lists as missing, possibly empty
    /// @param ofForm  false where the model ignored the form
    void store(Drafted drafted, String missing, boolean ofForm);

    /// A draft that was asked for at once.
    static Keeping alone(Vault vault) {
        return new Keeping() {
            @Override public void start(Run run) {
                vault.runs().start(run);
            }

            @Override public void store(Drafted drafted, String missing, boolean ofForm) {
                vault.runs().store(drafted);
            }
        };
    }

    /// A draft that a running job waits for.
    static Keeping withJob(Vault vault, DraftJob job, String owner) {
        return new Keeping() {
            @Override public void start(Run run) {
                vault.jobs().begin(job.id(), owner, run);
            }

            @Override public void store(Drafted drafted, String missing, boolean ofForm) {
                var lines = missing.lines().map(line -> line.replaceFirst("^\\s*[-*]\\s*", "").strip())
                        .filter(line -> !line.isEmpty()).toList();
                var ended = in(job, lines.isEmpty() ? DraftJob.State.READY : DraftJob.State.NEEDS_FACTS,
                        drafted.document().id(), ofForm ? null : FORM_IGNORED, lines);
                vault.jobs().store(new Drafted(drafted.document(), drafted.first(), drafted.sources(),
                        drafted.origins(), drafted.run(), drafted.answers(), drafted.microDollar(), ended), owner);
            }
        };
    }

    /// Label of a draft whose model ignored the form.
    String FORM_IGNORED = "FORM-IGNORED";

    /// The job in a state of rest.
    static DraftJob in(DraftJob job, DraftJob.State state, @Nullable DocumentId document, @Nullable String problem,
                       List<String> details) {
        return new DraftJob(job.id(), job.patient(), job.skill(), job.client(), job.visitDate(), job.answers(),
                job.sources(), job.origins(), job.after(), job.anyway(), state, job.run(), document, problem, details,
                job.attempts(), job.createdAt(), null);
    }
}
