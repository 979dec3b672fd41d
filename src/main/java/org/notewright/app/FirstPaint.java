package org.notewright.app;

import javafx.application.Platform;
import javafx.scene.Scene;

/// For measuring the cold start: ends the program as soon as the first screen is painted.
final class FirstPaint {

    static final String PROPERTY = "notewright.exitWhenPainted";
    private static final int PULSES = 2;

    private FirstPaint() {
    }

    static void exitAfter(Scene scene) {
        scene.addPostLayoutPulseListener(new Runnable() {
            private int seen;

            @Override public void run() {
                seen++;
                if (seen == PULSES) {
                    scene.removePostLayoutPulseListener(this);
                    Platform.exit();
                } else {
                    Platform.requestNextPulse();
                }
            }
        });
        Platform.requestNextPulse();
    }
}
