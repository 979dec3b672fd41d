package org.notewright.sources.speech;

import java.nio.file.Path;
import java.util.function.Supplier;

/// Makes a speech engine. Found through `ServiceLoader` by `app`.
public interface SpeechEngineProvider {

    /// Short and stable, such as `vosk`.
    String id();

    /// @param privateFolder where native libraries unpack, asked for on first use
    SpeechEngine create(Supplier<Path> privateFolder);
}
