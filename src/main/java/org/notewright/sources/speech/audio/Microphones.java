package org.notewright.sources.speech.audio;

import java.util.List;

/// The microphones of this computer.
public interface Microphones {

    /// Those plugged in now, the system's own choice first. May take some hundred milliseconds.
    List<Microphone> list();

    /// Begins to record.
    ///
    /// @throws org.notewright.problem.ProblemException `SPEECH_NO_MICROPHONE` where it is not there, `SPEECH_MICROPHONE_BUSY`
    ///                                                 where the system does not give it
    SoundLine open(Microphone microphone);

    /// No microphone at all.
    static Microphones none() {
        return new NoMicrophones();
    }
}
