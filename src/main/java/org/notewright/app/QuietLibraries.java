package org.notewright.app;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Libraries that write to standard error keep quiet: a person reads our sentences, not theirs. The loggers are held
/// here because the logging system forgets a logger that nobody holds.
final class QuietLibraries {

    private static final List<Logger> LOGGERS = List.of(Logger.getLogger("javafx"), Logger.getLogger("org.apache"),
            Logger.getLogger("org.sqlite"), Logger.getLogger("okhttp3"));

    private QuietLibraries() {
    }

    static void hush() {
        LOGGERS.forEach(logger -> logger.setLevel(Level.OFF));
    }
}
