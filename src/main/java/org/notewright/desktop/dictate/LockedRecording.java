package org.notewright.desktop.dictate;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import org.notewright.desktop.control.Buttons;
import org.notewright.desktop.control.Messages;
import org.notewright.desktop.control.Texts;

/// A recording that goes on behind the lock screen: the sign and a way to stop it. No word of it and no name is shown.
public final class LockedRecording extends HBox {

    public LockedRecording(RecorderViewModel model, Messages text) {
        super(18);
        setId("locked-recording");
        getStyleClass().add("nw-recording");
        setAlignment(Pos.CENTER);
        var sign = new RecordingSign(text);
        model.stateProperty().subscribe(state -> {
            if (state != null) {
                sign.show(state);
            }
        });
        var stop = Buttons.withKeys(Buttons.plain("locked-stop", text.get("dictate.stop"), model::stop), "F9");
        getChildren().addAll(sign, Texts.soft(text.get("dictate.behindLock")), stop);
        setMaxHeight(USE_PREF_SIZE);
        visibleProperty().bind(model.activeProperty());
        managedProperty().bind(visibleProperty());
    }
}
