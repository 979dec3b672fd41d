package org.notewright.vault.store;

import java.util.List;
import java.util.Optional;
import org.notewright.clinical.PatientId;
import org.notewright.clinical.Source;
import org.notewright.clinical.SourceId;

/// Sources with their original bytes.
public interface SourceStore {

    /// Stores bytes, reading and metadata in one transaction; committed to disk when it returns.
    void add(Source source, byte[] original);

    Optional<Source> find(SourceId id);

    /// Sources of a folder by date of service (those without one first), then by time of arrival.
    List<Source> of(PatientId patient);

    /// A source of this patient with the same bytes, if one is there already.
    Optional<Source> findSame(PatientId patient, String sha256);

    /// @throws org.notewright.problem.ProblemException `SOURCE_UNKNOWN`
    byte[] original(SourceId id);

    void moveToVisit(SourceId id, java.time.@org.jspecify.annotations.Nullable LocalDate visitDate);

    void trash(SourceId id);

    void restore(SourceId id);
}
