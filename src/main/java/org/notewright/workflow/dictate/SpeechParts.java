package org.notewright.workflow.dictate;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.notewright.sources.speech.SpeechEngine;
import org.notewright.sources.speech.audio.Microphones;
import org.notewright.sources.speech.audio.Speaker;

/// What dictation works with on this computer.
///
/// @param engine      turns speech into words, null where there is none
/// @param microphones of this computer
/// @param speaker     of this computer
/// @param models      folder of this person's speech models; made when the first one comes
public record SpeechParts(@Nullable SpeechEngine engine, Microphones microphones, Speaker speaker, Path models) {

    /// No engine, no microphone.
    public static SpeechParts none() {
        return new SpeechParts(null, Microphones.none(), (_, _) -> { }, Path.of("no-speech-models"));
    }

    @Override public String toString() {
        return "SpeechParts";
    }
}
