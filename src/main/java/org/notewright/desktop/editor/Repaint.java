package org.notewright.desktop.editor;

import javafx.application.Platform;

/// Paints once after everything that changed together has changed: a keystroke moves text, differences, flags and
/// evidence, and one painting shows them all.
final class Repaint {

    private final Runnable paint;
    private boolean planned;

    Repaint(Runnable paint) {
        this.paint = paint;
    }

    void soon() {
        if (!planned) {
            planned = true;
            Platform.runLater(() -> {
                planned = false;
                paint.run();
            });
        }
    }
}
