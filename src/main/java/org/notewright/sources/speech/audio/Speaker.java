package org.notewright.sources.speech.audio;

/// The loudspeaker.
@FunctionalInterface
public interface Speaker {

    /// Plays to the end, or until the thread is interrupted.
    ///
    /// @param sound mono, 16 bit, little-endian
    /// @param rate  samples a second
    /// @throws org.notewright.problem.ProblemException `SPEECH_NO_LOUDSPEAKER`
    /// @throws InterruptedException                    when playing was stopped
    void play(byte[] sound, int rate) throws InterruptedException;
}
