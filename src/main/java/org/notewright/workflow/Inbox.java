package org.notewright.workflow;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.notewright.clinical.Document;
import org.notewright.clinical.DocumentState;
import org.notewright.clinical.DraftJob;
import org.notewright.problem.Problem;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemText;
import org.notewright.vault.store.Vault;

/// What the queue made and what it waits for, oldest first. A draft leaves the Inbox when it is reviewed.
public final class Inbox {

    private final Vault vault;

    Inbox(Vault vault) {
        this.vault = vault;
    }

    /// Drafts to review, jobs that wait or run, and jobs that failed; a reviewed, signed or trashed draft is not among
    /// them.
    public List<InboxItem> items() {
        return vault.jobs().all().stream().flatMap(job -> item(job).stream()).toList();
    }

    /// Drafts that wait to be reviewed: the number on the badge.
    public int count() {
        return (int) items().stream().filter(item -> item.job().hasDraft()).count();
    }

    /// The next draft to review after this one, else the first; empty where none waits. `back` goes the other way.
    public Optional<InboxItem> next(Document document, boolean back) {
        var drafts = items().stream().filter(item -> item.job().hasDraft()).toList();
        int at = drafts.stream().map(item -> item.document().orElseThrow().id()).toList().indexOf(document.id());
        return drafts.isEmpty() ? Optional.empty()
                : Optional.of(drafts.get(Math.floorMod(at + (back ? -1 : 1), drafts.size())));
    }

    private Optional<InboxItem> item(DraftJob job) {
        if (job.state() == DraftJob.State.CANCELLED) {
            return Optional.empty();
        }
        var id = job.document();
        Optional<Document> document = id == null ? Optional.empty() : vault.documents().find(id);
        if (id != null && document.filter(it -> it.state() == DocumentState.DRAFT).isEmpty()) {
            return Optional.empty();
        }
        return vault.patients().find(job.patient())
                .map(patient -> new InboxItem(job, patient, document, sentence(job)));
    }

    /// Whether a job waits until a person has looked at the first request to its client.
    public static boolean needsLook(DraftJob job) {
        return job.document() == null && ProblemCode.MODEL_REQUEST_UNSEEN.label().equals(job.problem());
    }

    /// Why a job is where it is, in words; empty where its state says it all.
    public static String sentence(DraftJob job) {
        var problem = job.problem();
        if (problem == null) {
            return job.state() == DraftJob.State.NEEDS_FACTS ? String.join("; ", job.details()) : "";
        }
        if (problem.equals(Keeping.FORM_IGNORED)) {
            return "The model did not keep to the form, also when asked again; everything it said is kept.";
        }
        var args = problem.equals(ProblemCode.SKILL_INPUT_ABSENT.label())
                ? List.of(String.join(", ", job.details())) : job.details();
        return Stream.of(ProblemCode.values()).filter(code -> code.label().equals(problem)).findFirst()
                .map(code -> ProblemText.of(new Problem(code, args)).line()).orElse(problem);
    }
}
