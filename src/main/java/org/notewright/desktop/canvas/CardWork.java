package org.notewright.desktop.canvas;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.PatientId;
import org.notewright.clinical.PlacedWord;
import org.notewright.clinical.Source;
import org.notewright.clinical.SourceId;
import org.notewright.desktop.dictate.SpokenWork;
import org.notewright.desktop.facts.FactsWork;
import org.notewright.clinical.Span;
import org.notewright.job.JobContext;
import org.notewright.sources.look.PagePicture;
import org.notewright.vault.store.SourceCard;
import org.notewright.workflow.ReadPage;

/// What cards need beside the words: places, dates, pictures, and reading better. Every method blocks: called from jobs
/// only.
public interface CardWork extends SpokenWork, FactsWork {

    /// Cards of a folder with a place or a guessed date.
    Map<SourceId, SourceCard> cards(PatientId patient);

    /// Puts cards where they were dragged.
    void place(Map<SourceId, SourceCard.Place> places);

    /// Forgets the places of all cards of a folder.
    void arrangeAll(PatientId patient);

    /// Sets or clears a date of service; a guess is forgotten.
    void moveToVisit(SourceId id, @Nullable LocalDate day);

    /// Forgets a wrong guess.
    void refuseGuess(SourceId id);

    /// A small picture of the first page, if one was kept.
    Optional<byte[]> thumbnail(SourceId id);

    void keepThumbnail(SourceId id, byte[] picture);

    /// A page as a picture, upright.
    ///
    /// @param page  1 for the first
    /// @param width most pixels across
    Optional<PagePicture> page(SourceId id, int page, int width, JobContext job);

    /// Where the words stand on their pages; none where there are no pages to look at.
    List<PlacedWord> words(SourceId id);

    /// Gives a page the words that a person sees on it, or takes over from a model.
    ///
    /// @param reader the model's name, empty where a person read alone
    Source transcribe(SourceId id, int page, String words, String reader);

    /// Writes the words of sound that has none yet.
    Source hear(SourceId id, JobContext job);

    /// The model that may look at pages, if there is one.
    Optional<String> pageReader();

    /// What would be sent to have a page read; sends nothing.
    ReadPage.Preview showPage(SourceId id, int page, JobContext job);

    /// Has a page read by the model.
    ReadPage.Proposal readPage(SourceId id, int page, JobContext job);

    /// Requests that left this machine since the start of today.
    int sentToday();
}
