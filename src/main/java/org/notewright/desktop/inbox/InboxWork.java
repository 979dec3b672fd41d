package org.notewright.desktop.inbox;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.notewright.clinical.DocumentId;
import org.notewright.clinical.DraftJobId;
import org.notewright.clinical.Patient;
import org.notewright.clinical.PatientId;
import org.notewright.drafting.skill.Skill;
import org.notewright.workflow.ClientChoice;
import org.notewright.workflow.FirstRequest;
import org.notewright.workflow.InboxItem;
import org.notewright.workflow.NextSkills;

/// What the Inbox needs of an open vault. Every method blocks: called from jobs only.
public interface InboxWork {

    /// A draft as it is read before it is opened.
    ///
    /// @param text      Markdown
    /// @param sentences that were checked
    /// @param supported how many of them stand in the sources
    /// @param toCheck   what the checks found
    /// @param next      what may be made from it next
    record Preview(String text, int sentences, int supported, int toCheck, List<NextSkills.Next> next) {
        public Preview {
            next = List.copyOf(next);
        }

        @Override public String toString() {
            return "Preview";
        }
    }

    List<InboxItem> items();

    Preview preview(DocumentId id);

    /// Marks a draft reviewed; it leaves the Inbox.
    void approve(DocumentId id);

    void retry(DraftJobId id);

    /// @return how many were put back
    int retryFailed();

    /// Takes a job back that waits or runs, or puts one away that came to rest; a draft stays in its folder.
    void putAway(InboxItem item);

    List<Skill> skills();

    List<Patient> patients();

    ClientChoice client();

    /// Queues the next step from a document; it waits while the document is not reviewed.
    void queueNext(DocumentId document, String skill, Map<String, String> answers);

    /// The request of a job that waits for a look; nothing is sent.
    FirstRequest.Shown request(DraftJobId id);

    /// Keeps that a person saw a request to the chosen client; what waited for that goes on.
    void requestSeen();

    /// The complete request for one patient of a batch, nothing sent; empty where a person has seen one to this client, or
    /// where nothing leaves this machine.
    Optional<FirstRequest.Shown> firstRequest(String skill, PatientId patient, Map<String, String> answers);

    /// Queues one draft for each patient with the chosen client.
    ///
    /// @return how many
    int queue(String skill, List<PatientId> patients, Map<String, String> answers);
}
