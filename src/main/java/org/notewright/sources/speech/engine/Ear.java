package org.notewright.sources.speech.engine;

import java.util.List;
import org.notewright.sources.speech.Heard;
import org.vosk.Recognizer;

/// One recognizer with what it must never be given kept from it. Used by one thread.
final class Ear implements AutoCloseable {

    private static final Heard NO_WORDS = new Heard(true, List.of(), "");

    private final Recognizer recognizer;
    private final boolean partials;
    private final Color color = new Color();
    private String lastAnswer = "";
    private Heard lastPartial = Heard.NOTHING;
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
            return utterance();
        }
        return partials ? partial(recognizer.getPartialResult()) : Heard.NOTHING;
    }

    /// Nine of ten answers are the one before.
    private Heard partial(String answer) {
        if (!answer.equals(lastAnswer)) {
            lastAnswer = answer;
            lastPartial = new Heard(false, List.of(), Results.partial(answer));
        }
        return lastPartial;
    }

    Heard finish() {
        requireOpen();
        return color.wasOneColor() ? NO_WORDS : utterance(recognizer.getFinalResult());
    }

    /// Weighing the words of an utterance takes the library seconds where there was nothing but a murmur, so that is left out.
    private Heard utterance() {
        if (color.wasOneColor()) {
            recognizer.reset();
            return NO_WORDS;
        }
        return utterance(recognizer.getResult());
    }

    private static Heard utterance(String result) {
        return new Heard(true, Results.words(result), "");
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
