package org.notewright.desktop.control;

import javafx.scene.control.Label;

/// A short word on a tinted ground. The word carries the meaning; the tint only helps.
public final class Pill extends Label {

    /// The tint of a pill.
    public enum Tone {
        PLAIN("plain"), OK("ok"), WARN("warn"), ACCENT("accent");

        private final String styleClass;

        Tone(String styleClass) {
            this.styleClass = styleClass;
        }
    }

    public Pill(String text, Tone tone) {
        super(text);
        getStyleClass().addAll("nw-pill", tone.styleClass);
        setMinWidth(USE_PREF_SIZE);
    }
}
