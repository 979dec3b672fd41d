package org.notewright.desktop.inbox;

import java.util.List;
import org.notewright.clinical.DocumentId;
import org.notewright.clinical.DraftJobId;
import org.notewright.clinical.Patient;
import org.notewright.clinical.PatientId;
import org.notewright.drafting.skill.Skill;
import org.notewright.workflow.ClientChoice;
import org.notewright.workflow.InboxItem;

/// What the Inbox needs of an open vault. Every method blocks: called from jobs only.
public interface InboxWork {

    /// A draft as it is read before it is opened.
    ///
    /// @param text      Markdown
    /// @param sentences that were checked
    /// @param supported how many of them stand in the sources
    /// @param toCheck   what the checks found
    record Preview(String text, int sentences, int supported, int toCheck) {
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

    /// The complete request for one patient of a batch, nothing sent; empty where a person has seen one to this client, or
    /// where nothing leaves this machine.
    String firstRequest(String skill, PatientId patient);

    /// Queues one draft for each patient with the chosen client.
    ///
    /// @return how many
    int queue(String skill, List<PatientId> patients);
}
