package org.notewright.vault.store;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.PatientId;
import org.notewright.clinical.SourceId;
import org.notewright.clinical.VisitGuess;

/// Places of cards on the board, guessed dates and cached pictures. Nothing here is part of the record.
public interface CardStore {

    /// Cards of a folder that have a place or a guess; a source without an entry has neither.
    Map<SourceId, SourceCard> of(PatientId patient);

    /// Puts cards where a person dragged them, all in one transaction.
    ///
    /// @throws org.notewright.problem.ProblemException `SOURCE_UNKNOWN`
    void place(Map<SourceId, SourceCard.Place> places);

    /// Lets the board arrange every card of a folder again.
    void arrangeAll(PatientId patient);

    /// Stores a guess, or forgets it. Setting a date with [SourceStore#moveToVisit] forgets it too.
    ///
    /// @throws org.notewright.problem.ProblemException `SOURCE_UNKNOWN`
    void guess(SourceId source, @Nullable VisitGuess guess);

    /// A small picture of the first page, as PNG or JPEG bytes, if one was kept.
    Optional<byte[]> thumbnail(SourceId source);

    /// Keeps a picture in place of an earlier one.
    ///
    /// @throws org.notewright.problem.ProblemException `SOURCE_UNKNOWN`
    void keepThumbnail(SourceId source, byte[] picture);
}
