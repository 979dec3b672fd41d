package org.notewright.sources.speech.audio;

/// Sound as it comes from an open microphone: mono, 16 bit, little-endian. Used by one thread; [#close] by any.
public interface SoundLine extends AutoCloseable {

    /// Samples a second.
    int rate();

    /// The next stretch of sound, at most 100 ms; waits for it. An empty array after [#close], when everything has been given.
    ///
    /// @throws MicrophoneGone when the microphone was pulled out
    byte[] next() throws MicrophoneGone;

    /// Ends recording. Idempotent.
    @Override void close();
}
