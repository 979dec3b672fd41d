package org.notewright.vault.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.notewright.clinical.Recording;
import org.notewright.clinical.RecordingId;
import org.notewright.clinical.Source;
import org.notewright.clinical.SourceId;

/// Sound as it is spoken. Every call that stores is on the disk when it returns.
public interface RecordingStore {

    /// Begins a recording without sound.
    ///
    /// @throws org.notewright.problem.ProblemException `PATIENT_UNKNOWN`
    void begin(Recording recording);

    /// Adds sound behind what is there, in pieces of at most a second.
    ///
    /// @param pieces mono, 16 bit, little-endian
    void add(RecordingId id, List<byte[]> pieces);

    /// Recordings that are no source yet, the oldest first; those in the trash left out.
    List<Recording> open();

    /// @return empty where it is none any more
    Optional<Recording> find(RecordingId id);

    /// All its sound.
    byte[] sound(RecordingId id);

    /// Stores the source that was made of it, which has the same id, and lets the recording go, in one transaction.
    void close(Source source, byte[] original);

    void trash(RecordingId id);

    void restore(RecordingId id);

    /// Deletes for ever what has been in the trash since before this moment.
    ///
    /// @return how many recordings
    int purge(Instant before);

    /// Wipes the sound of a source; its words stay. Nothing happens where it was wiped before or is no sound.
    ///
    /// @return whether it was wiped now
    boolean wipe(SourceId source, Instant when);
}
