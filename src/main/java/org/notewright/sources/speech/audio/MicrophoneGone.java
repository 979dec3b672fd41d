package org.notewright.sources.speech.audio;

/// The microphone was pulled out, or the system took it away.
public final class MicrophoneGone extends Exception {

    private static final long serialVersionUID = 1L;

    public MicrophoneGone() {
        super("the microphone is gone");
    }
}
