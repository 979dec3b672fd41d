package org.notewright.desktop.inbox;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.notewright.clinical.DocumentId;
import org.notewright.clinical.DraftJob;
import org.notewright.clinical.DraftJobId;
import org.notewright.clinical.Patient;
import org.notewright.clinical.PatientId;
import org.notewright.drafting.skill.Skill;
import org.notewright.workflow.ClientChoice;
import org.notewright.workflow.FirstRequest;
import org.notewright.workflow.InboxItem;
import org.notewright.workflow.Order;
import org.notewright.workflow.Workspace;

/// The Inbox of an open vault.
public final class WorkspaceInbox implements InboxWork {

    private final Workspace workspace;

    public WorkspaceInbox(Workspace workspace) {
        this.workspace = workspace;
    }

    @Override public List<InboxItem> items() {
        return workspace.inbox().items();
    }

    @Override public Preview preview(DocumentId id) {
        var review = workspace.reviews().open(id);
        var check = workspace.checks().of(review.sources(), review.text());
        return new Preview(review.text(), check.grounding().sentences().size(), (int) check.supported(),
                (int) (check.grounding().issues().size() - check.omissions()), workspace.next().of(id));
    }

    @Override public void approve(DocumentId id) {
        workspace.reviews().markReviewed(id);
    }

    @Override public void retry(DraftJobId id) {
        workspace.queue().retry(id, true);
    }

    @Override public int retryFailed() {
        return workspace.queue().retryFailed();
    }

    @Override public void putAway(InboxItem item) {
        var state = item.job().state();
        if (state == DraftJob.State.QUEUED || state == DraftJob.State.RUNNING || state == DraftJob.State.NEEDS_REVIEW) {
            workspace.queue().cancel(item.job().id());
        } else {
            workspace.queue().dismiss(item.job().id());
        }
    }

    @Override public List<Skill> skills() {
        return workspace.drafting().skills();
    }

    @Override public List<Patient> patients() {
        return workspace.folders().find("");
    }

    @Override public ClientChoice client() {
        return workspace.settings().client();
    }

    @Override public void queueNext(DocumentId document, String skill, Map<String, String> answers) {
        workspace.next().queue(document, skill, answers);
    }

    @Override public FirstRequest.Shown request(DraftJobId id) {
        return workspace.firstRequest().show(id);
    }

    @Override public void requestSeen() {
        workspace.firstRequest().seen();
    }

    @Override public Optional<FirstRequest.Shown> firstRequest(String skill, PatientId patient, Map<String, String> answers) {
        var client = client().client();
        return workspace.drafting().isUnseen(client) ? Optional.of(workspace.firstRequest().show(
                new Order(skill, patient, null, List.of(), List.of(), answers, client))) : Optional.empty();
    }

    @Override public int queue(String skill, List<PatientId> patients, Map<String, String> answers) {
        return workspace.queue().batch(skill, patients, answers, client().client()).size();
    }
}
