package org.notewright.desktop.inbox;

import java.util.List;
import java.util.Map;
import org.notewright.clinical.DocumentId;
import org.notewright.clinical.DraftJob;
import org.notewright.clinical.DraftJobId;
import org.notewright.clinical.Patient;
import org.notewright.clinical.PatientId;
import org.notewright.drafting.skill.Skill;
import org.notewright.workflow.ClientChoice;
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
                (int) (check.grounding().issues().size() - check.omissions()));
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

    @Override public String firstRequest(String skill, PatientId patient) {
        var order = new Order(skill, patient, null, List.of(), client().client());
        return workspace.drafting().staysHere(order) || workspace.settings().requestShown(client()) ? ""
                : workspace.drafting().show(order);
    }

    @Override public int queue(String skill, List<PatientId> patients) {
        var choice = client();
        var jobs = workspace.queue().batch(skill, patients, Map.of(), choice.client());
        workspace.settings().markRequestShown(choice);
        return jobs.size();
    }
}
