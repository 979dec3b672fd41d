package org.notewright.sources.speech.audio;

import java.util.List;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;

/// A computer without a microphone.
final class NoMicrophones implements Microphones {

    @Override public List<Microphone> list() {
        return List.of();
    }

    @Override public SoundLine open(Microphone microphone) {
        throw ProblemException.of(ProblemCode.SPEECH_NO_MICROPHONE);
    }
}
