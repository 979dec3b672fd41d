package org.notewright.sources.intake;

import org.notewright.clinical.Reading;
import org.notewright.clinical.SourceKind;
import org.notewright.job.JobContext;

/// Reads the words of one or more kinds of files. Stateless, so one object serves every thread.
public interface SourceReader {

    /// Whether [#read] takes files of this kind.
    boolean reads(SourceKind kind);

    /// @param fileName for sentences to the person, never to decide what the bytes are
    /// @param bytes    the whole file, at least one byte; not changed
    /// @param kind     as recognised by [KindDetector], one that [#reads] takes
    /// @param context  asked in loops whether to stop
    /// @throws org.notewright.problem.ProblemException when the file cannot be used
    Reading read(String fileName, byte[] bytes, SourceKind kind, JobContext context);
}
