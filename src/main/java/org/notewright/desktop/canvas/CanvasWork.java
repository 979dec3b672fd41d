package org.notewright.desktop.canvas;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.Document;
import org.notewright.clinical.DocumentId;
import org.notewright.clinical.PatientId;
import org.notewright.clinical.SourceId;
import org.notewright.drafting.model.Budget;
import org.notewright.drafting.skill.Skill;
import org.notewright.job.JobContext;
import org.notewright.workflow.ClientChoice;
import org.notewright.workflow.Folder;
import org.notewright.workflow.ImportOutcome;
import org.notewright.workflow.Order;

/// What a canvas needs of an open vault. Every method blocks: called from jobs only.
public interface CanvasWork extends CardWork {

    /// Reads the folder and notes that it was opened.
    Folder open(PatientId id);

    /// Reads the folder again.
    Folder read(PatientId id);

    /// Takes what was dropped: a file, or a folder with everything in it.
    ///
    /// @return an outcome for each file
    List<ImportOutcome> bring(PatientId patient, @Nullable LocalDate visitDate, Path dropped, JobContext job);

    /// Takes what was never a file, such as a picture from the clipboard.
    ImportOutcome bytes(PatientId patient, @Nullable LocalDate visitDate, String name, byte[] bytes, JobContext job);

    ImportOutcome text(PatientId patient, @Nullable LocalDate visitDate, String name, String text);

    void trash(SourceId id);

    void restore(SourceId id);

    void trash(DocumentId id);

    void restore(DocumentId id);

    List<Skill> skills();

    /// The complete request, nothing sent.
    String show(Order order);

    Document run(Order order, JobContext job);

    /// How much of the model's context window an order's request takes; nothing is sent.
    Budget budget(Order order);

    /// Keeps that a person saw a request to the chosen client, and lets background drafts go on that waited for it.
    void requestSeen();

    /// Keys of one's own by the name of the skill they run.
    Map<String, String> skillKeys();

    /// Drafts in the background; the draft arrives in the Inbox.
    void queue(Order order);

    /// The client that drafts are made with now.
    ClientChoice client();

    /// The working text of a document, for the first words on its card.
    String text(DocumentId id);

    /// Values that the selected sources hold, for the table beside the board; empty where nobody extracts any.
    default List<FactLine> facts(PatientId patient, List<SourceId> selected) {
        return List.of();
    }
}
