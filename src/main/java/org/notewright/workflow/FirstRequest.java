package org.notewright.workflow;

import org.notewright.clinical.DraftJobId;
import org.notewright.drafting.model.Budget;
import org.notewright.problem.ProblemException;

/// The rule that a person sees the first request to a client at an address before it is sent, for drafts that are made
/// while nobody looks: the queue holds them back until then.
public final class FirstRequest {

    private final DraftQueue queue;
    private final QueuedDraft queued;
    private final RunSkill drafting;
    private final PracticeSettings settings;

    /// A request to be looked at.
    ///
    /// @param text   exactly what would be sent
    /// @param budget how much of the model's context window it takes
    public record Shown(String text, Budget budget) {
        @Override public String toString() {
            return "Shown";
        }
    }

    FirstRequest(DraftQueue queue, QueuedDraft queued, RunSkill drafting, PracticeSettings settings) {
        this.queue = queue;
        this.queued = queued;
        this.drafting = drafting;
        this.settings = settings;
    }

    /// The request of a job as it would be sent now; nothing is sent.
    ///
    /// @throws ProblemException `JOB_UNKNOWN`, `SKILL_NEEDS_SOURCES`, `DOCUMENT_UNKNOWN`
    public Shown show(DraftJobId id) {
        return show(queued.order(queue.find(id)));
    }

    /// The request of an order; nothing is sent.
    public Shown show(Order order) {
        return new Shown(drafting.show(order), drafting.budget(order));
    }

    /// Keeps that a person saw a request to the chosen client, and lets the jobs go on that waited for it.
    ///
    /// @return how many went on
    public int seen() {
        var choice = settings.client();
        settings.markRequestShown(choice);
        return queue.requestSeen(choice.client());
    }
}
