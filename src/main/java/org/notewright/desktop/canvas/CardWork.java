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
import org.notewright.vault.store.SourceCard;

/// What cards need beside the words: places, dates, pictures, and reading better. Every method blocks: called from jobs
/// only.
public interface CardWork extends SpokenWork {

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

    /// The file as it came.
    byte[] original(SourceId id);

    /// Where the words stand on their pages; none where there are no pages to look at.
    List<PlacedWord> words(SourceId id);

    /// Gives a source the words that a person sees in it.
    Source transcribe(SourceId id, String words);
}
