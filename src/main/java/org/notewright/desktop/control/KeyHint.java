package org.notewright.desktop.control;

import javafx.scene.control.Label;

/// The keys of an action, shown on the thing they do.
public final class KeyHint extends Label {

    public KeyHint(String keys) {
        super(keys);
        getStyleClass().add("nw-key");
        setMinWidth(USE_PREF_SIZE);
        setMouseTransparent(true);
    }
}
