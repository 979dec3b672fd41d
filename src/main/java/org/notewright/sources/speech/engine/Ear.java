package org.notewright.sources.speech.engine;

import java.util.List;
import org.notewright.sources.speech.Heard;
import org.vosk.Recognizer;

/// One recognizer with what it must never be given kept from it. Used by one thread.
final class Ear implements AutoCloseable {

    private final Recognizer recognizer;
    private final boolean partials;
    private final Color color = new Color();
    private boolean closed;

    Ear(Recognizer recognizer, boolean partials) {
        this.recognizer = recognizer;
        this.partials = partials;
    }

    /// @param sound mono, 16 bit, little-endian, at the engine's rate
    Heard accept(byte[] sound) {
        requireOpen();
        int length = sound.length & ~1;
        if (length == 0) {
            return Heard.NOTHING;
        }
        color.add(sound, length);
        if (recognizer.acceptWaveForm(sound, length)) {
            return utterance(recognizer.getResult());
        }
        return partials ? new Heard(false, List.of(), Results.partial(recognizer.getPartialResult())) : Heard.NOTHING;
    }

    Heard finish() {
        requireOpen();
        return utterance(recognizer.getFinalResult());
    }

    private Heard utterance(String result) {
        return new Heard(true, color.wasOneColor() ? List.of() : Results.words(result), "");
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException("a closed recognizer would end the process");
        }
    }

    @Override public void close() {
        if (!closed) {
            closed = true;
            recognizer.close();
        }
    }
}
