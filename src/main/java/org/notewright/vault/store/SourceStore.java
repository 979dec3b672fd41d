package org.notewright.vault.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.Correction;
import org.notewright.clinical.FactCorrection;
import org.notewright.clinical.HeardWord;
import org.notewright.clinical.PatientId;
import org.notewright.clinical.PlacedWord;
import org.notewright.clinical.Source;
import org.notewright.clinical.SourceId;

/// Sources with their original bytes.
public interface SourceStore {

    /// Stores bytes, reading and metadata in one transaction; committed to disk when it returns.
    void add(Source source, byte[] original);

    Optional<Source> find(SourceId id);

    /// Sources of a folder by date of service (those without one first), then by time of arrival. Like every source given
    /// here, without the places of their words: those are fetched with [#words].
    List<Source> of(PatientId patient);

    /// A source of this patient with the same bytes, if one is there already.
    Optional<Source> findSame(PatientId patient, String sha256);

    /// A source of any patient with the same bytes, if one is there already.
    Optional<Source> findSame(String sha256);

    /// @throws org.notewright.problem.ProblemException `SOURCE_UNKNOWN`; `SPEECH_SOUND_WIPED` where it was sound and is wiped
    byte[] original(SourceId id);

    /// Places of the words as they were read, in order of the text; none where there are no pages to look at.
    List<PlacedWord> words(SourceId id);

    /// The spoken words of a recording with their places in its text as it was read; none for everything else.
    List<HeardWord> heard(SourceId id);

    /// Stores a correction beside the reading; from then on search finds the corrected words.
    ///
    /// @return the source with it
    /// @throws org.notewright.problem.ProblemException `SOURCE_UNKNOWN`
    Source correct(SourceId id, Correction correction);

    /// Stores what a person said of a fact beside the source.
    ///
    /// @return the source with it
    /// @throws org.notewright.problem.ProblemException `SOURCE_UNKNOWN`
    Source correctFact(SourceId id, FactCorrection correction);

    /// Sets or clears the date of service; a guessed one is forgotten.
    void moveToVisit(SourceId id, @Nullable LocalDate visitDate);

    void trash(SourceId id);

    void restore(SourceId id);
}
