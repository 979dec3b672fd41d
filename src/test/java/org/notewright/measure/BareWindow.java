package org.notewright.measure;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/// The reference for the cold start: the smallest JavaFX window with the same three controls as the unlock screen and
/// nothing of ours. Ends as soon as it is painted.
public final class BareWindow extends Application {

    @Override public void start(Stage stage) {
        var scene = new Scene(new VBox(8, new Label("Bare"), new PasswordField(), new Button("Open")), 1360, 860);
        stage.setScene(scene);
        stage.show();
        scene.addPostLayoutPulseListener(new Runnable() {
            private int pulses;

            @Override public void run() {
                if (++pulses == 2) {
                    Platform.exit();
                } else {
                    Platform.requestNextPulse();
                }
            }
        });
        Platform.requestNextPulse();
    }

    /// Not the launcher: an application class must not be started by `java` itself on the class path.
    public static final class Start {
        private Start() {
        }

        public static void main(String[] args) {
            Application.launch(BareWindow.class, args);
        }
    }
}
