package org.notewright.desktop.editor;

import java.time.Duration;
import javafx.animation.PauseTransition;

/// [Scheduler] on the JavaFX thread.
public final class FxScheduler implements Scheduler {

    @Override public Handle after(Duration delay, Runnable action) {
        var pause = new PauseTransition(javafx.util.Duration.millis((double) delay.toMillis()));
        pause.setOnFinished(_ -> action.run());
        pause.play();
        return pause::stop;
    }
}
