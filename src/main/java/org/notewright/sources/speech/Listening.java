package org.notewright.sources.speech;

/// An engine that listens to one speaker. Used by one thread.
public interface Listening extends AutoCloseable {

    /// Takes the next stretch of sound.
    ///
    /// @param sound mono, 16 bit, little-endian, at the rate this was opened with; at most a few seconds
    /// @throws SpeechException                 when the engine died; what was said since the last utterance must be said again
    /// @throws org.notewright.job.JobCancelled when the job was cancelled
    Heard accept(byte[] sound) throws SpeechException;

    /// Says that nothing more comes.
    ///
    /// @return what is left
    /// @throws SpeechException                 when the engine died
    /// @throws org.notewright.job.JobCancelled when the job was cancelled
    Heard finish() throws SpeechException;

    @Override void close();
}
