package org.notewright.desktop.editor;

import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Says that a translation was not read by a speaker of its language, and takes the tick that it was.
final class SpeakerBanner extends HBox {

    SpeakerBanner(SpeakerViewModel model, EditorWords words) {
        super(12);
        setId("speaker-banner");
        getStyleClass().addAll("ed-banner", "warn");
        setAlignment(Pos.CENTER_LEFT);
        var line = Parts.wrapped("", "ed-banner-text");
        line.setId("speaker-line");
        line.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(line, Priority.ALWAYS);
        var who = new TextField();
        who.setId("speaker-name");
        who.setPromptText(words.get("editor.speaker.who"));
        who.setAccessibleText(words.get("editor.speaker.who"));
        who.setOnAction(_ -> model.read(who.getText()));
        var read = Parts.button("speaker-read", words.get("editor.speaker.read"), () -> model.read(who.getText()), "ed-button");
        getChildren().addAll(line, who, read);
        model.noticeProperty().subscribe(notice -> {
            Parts.show(this, !notice.isEmpty());
            line.setText(notice.isEmpty() ? "" : notice + " " + words.get("editor.speaker.hint"));
        });
    }
}
