package org.notewright.sources.speech;

import java.nio.file.Path;
import org.notewright.job.JobContext;

/// Turns speech into words. May be used from any thread but the screen's, by several at once.
public interface SpeechEngine extends AutoCloseable {

    /// Samples a second of every sound that this engine gives.
    int RATE = 16_000;

    /// Looks at a model file by file, without loading it.
    ///
    /// @throws org.notewright.problem.ProblemException `SPEECH_MODEL_MISSING`, `SPEECH_MODEL_INCOMPLETE`,
    ///                                                 `SPEECH_MODEL_DAMAGED`, `SPEECH_MODEL_LANGUAGE`
    SpeechModel look(Path folder);

    /// Begins to listen; returns when the model is loaded.
    ///
    /// @param rate samples a second of what will be said, 8,000 to 192,000
    /// @param job  asked whether to stop
    /// @throws SpeechException                 where that is not possible
    /// @throws org.notewright.job.JobCancelled when the job was cancelled
    Listening listen(SpeechModel model, int rate, JobContext job) throws SpeechException;

    /// The words of a sound file of any common kind.
    ///
    /// @param file the whole file
    /// @param job  hears how many milliseconds of how many are done; asked whether to stop
    /// @throws SpeechException                 where that is not possible
    /// @throws org.notewright.job.JobCancelled when the job was cancelled
    Transcript transcribe(SpeechModel model, byte[] file, JobContext job) throws SpeechException;

    /// The sound of a part of a sound file of any common kind, to be played: mono, 16 bit, little-endian, [#RATE].
    ///
    /// @param file       the whole file
    /// @param fromMillis from its start; what lies behind its end is left out
    /// @param toMillis   from its start
    /// @throws SpeechException                 where the file cannot be decoded
    /// @throws org.notewright.job.JobCancelled when the job was cancelled
    byte[] sound(byte[] file, long fromMillis, long toMillis, JobContext job) throws SpeechException;

    /// Ends what still works.
    @Override void close();
}
