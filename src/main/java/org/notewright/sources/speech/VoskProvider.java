package org.notewright.sources.speech;

import java.nio.file.Path;
import java.util.function.Supplier;

/// The engine that comes with the program.
public final class VoskProvider implements SpeechEngineProvider {

    @Override public String id() {
        return "vosk";
    }

    @Override public SpeechEngine create(Supplier<Path> privateFolder) {
        return new VoskEngine(privateFolder);
    }
}
