package org.notewright.vault.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.Arrival;
import org.notewright.clinical.ArrivalId;
import org.notewright.clinical.PatientHint;
import org.notewright.clinical.PatientId;
import org.notewright.clinical.PlacedWord;
import org.notewright.clinical.Source;
import org.notewright.clinical.VisitGuess;

/// The unfiled tray: files that came in without a patient, with their bytes.
public interface ArrivalStore {

    /// Stores bytes, reading and hints in one transaction.
    void add(Arrival arrival, byte[] original);

    Optional<Arrival> find(ArrivalId id);

    /// What waits, the oldest first.
    List<Arrival> all();

    /// How many wait; for a badge.
    int count();

    /// @throws org.notewright.problem.ProblemException `ARRIVAL_UNKNOWN`
    byte[] original(ArrivalId id);

    /// Places of its words, in order of the text.
    List<PlacedWord> words(ArrivalId id);

    /// Changes what it is taken for.
    ///
    /// @throws org.notewright.problem.ProblemException `ARRIVAL_UNKNOWN`
    void hint(ArrivalId id, @Nullable PatientHint patient, @Nullable VisitGuess visit);

    /// Moves it into a folder, bytes and all, in one transaction: from then on it is a source with the same id.
    ///
    /// @param visitDate the confirmed date of service, null for none; a guess stays a guess then
    /// @throws org.notewright.problem.ProblemException `ARRIVAL_UNKNOWN`, `PATIENT_UNKNOWN`
    Source file(ArrivalId id, PatientId patient, @Nullable LocalDate visitDate);

    void trash(ArrivalId id);

    void restore(ArrivalId id);

    /// What waits with the same bytes, if anything does.
    Optional<Arrival> findSame(String sha256);

    /// Whether these bytes are in the vault already, in any folder, in the tray or in the trash, or came from a watched
    /// folder once.
    boolean knows(String sha256);

    /// Whether the file at this place was taken as it is now.
    ///
    /// @param place      path of the file; only its hash is kept
    /// @param byteCount  its size now
    /// @param modifiedAt its time now
    boolean taken(String place, long byteCount, Instant modifiedAt);

    /// Remembers that the file at this place needs no further look.
    void remember(String place, long byteCount, Instant modifiedAt, String sha256);
}
