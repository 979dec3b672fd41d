package org.notewright.desktop.editor;

import java.time.Duration;

/// Runs something later, on the thread that the editor lives on.
@FunctionalInterface
public interface Scheduler {

    /// Forgets what was planned; harmless after it ran.
    @FunctionalInterface
    interface Handle {
        void cancel();
    }

    Handle after(Duration delay, Runnable action);
}
