package org.notewright.workflow;

import java.util.Optional;
import org.notewright.clinical.Document;
import org.notewright.clinical.DraftJob;
import org.notewright.clinical.Patient;

/// One line of the Inbox.
///
/// @param document the draft, empty where there is none
/// @param sentence what a person should know about the job's state, empty where nothing
public record InboxItem(DraftJob job, Patient patient, Optional<Document> document, String sentence) {

    @Override public String toString() {
        return "InboxItem[" + job.id() + "]";
    }
}
