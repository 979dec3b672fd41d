package org.notewright.desktop.control;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import org.notewright.clinical.DocumentState;

/// How far a document is, as a pill; signed ones carry a check mark.
public final class StatePill extends HBox {

    private final Pill pill;

    public StatePill(DocumentState state, Messages text) {
        pill = switch (state) {
            case DRAFT -> new Pill(text.get("state.draft"), Pill.Tone.ACCENT);
            case REVIEWED -> new Pill(text.get("state.reviewed"), Pill.Tone.PLAIN);
            case SIGNED -> new Pill(text.get("state.signed"), Pill.Tone.OK);
        };
        getChildren().add(pill);
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(USE_PREF_SIZE);
    }

    /// The word on it.
    public String getText() {
        return pill.getText();
    }
}
