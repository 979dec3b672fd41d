package org.notewright.sources.speech;

import org.notewright.problem.ProblemCode;

/// Why an engine did not do what it was asked for.
public enum SpeechFault {
    /// The model's files cannot be loaded.
    MODEL_UNLOADABLE(ProblemCode.SPEECH_MODEL_FAILED),
    /// The engine has no part for this computer.
    NOT_ON_THIS_COMPUTER(ProblemCode.SPEECH_NOT_ON_THIS_COMPUTER),
    /// The bytes are no sound that can be decoded.
    NO_SOUND(ProblemCode.SPEECH_SOUND_UNREADABLE),
    /// Longer than an engine takes.
    TOO_LONG(ProblemCode.SPEECH_SOUND_TOO_LONG),
    /// The process ended in the middle.
    CRASHED(ProblemCode.SPEECH_ENGINE_FAILED),
    /// No sign of life.
    HANGS(ProblemCode.SPEECH_ENGINE_FAILED),
    /// More memory than a worker may take.
    TOO_MUCH_MEMORY(ProblemCode.SPEECH_ENGINE_MEMORY),
    /// The process does not start.
    NOT_STARTED(ProblemCode.SPEECH_ENGINE_FAILED);

    private final ProblemCode code;

    SpeechFault(ProblemCode code) {
        this.code = code;
    }

    /// What a person is told.
    public ProblemCode code() {
        return code;
    }
}
