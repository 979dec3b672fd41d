package org.notewright.desktop.dictate;

import java.time.Duration;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.shape.Circle;
import org.notewright.desktop.control.Messages;
import org.notewright.desktop.control.Texts;
import org.notewright.workflow.dictate.DictationState;
import org.notewright.workflow.dictate.DictationState.Phase;

/// The sign that something is being recorded: a large red dot, a word, the time. In a pause the dot is hollow: the word
/// and the shape tell it, not the color alone.
final class RecordingSign extends HBox {

    private static final PseudoClass WAITING = PseudoClass.getPseudoClass("waiting");
    private static final double RADIUS = 8;

    private final Messages text;
    private final Circle dot = new Circle(RADIUS);
    private final Label word = Texts.styled("", "nw-strong");
    private final Label time = Texts.styled("", "nw-recording-time");

    RecordingSign(Messages text) {
        super(10);
        this.text = text;
        dot.getStyleClass().add("nw-recording-dot");
        word.setId("recording-word");
        word.setMinWidth(USE_PREF_SIZE);
        time.setId("recording-time");
        time.setMinWidth(USE_PREF_SIZE);
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(dot, word, time);
    }

    void show(DictationState state) {
        dot.pseudoClassStateChanged(WAITING, state.phase() != Phase.RECORDING);
        word.setText(text.get(switch (state.phase()) {
            case RECORDING -> "dictate.recording";
            case PAUSED -> "dictate.paused";
            case MICROPHONE_GONE -> "dictate.gone";
            case STOPPING, DONE, KEPT -> "dictate.stopping";
        }));
        time.setText(time(state.elapsed()));
    }

    /// `1:05`, `72:00`: minutes go on counting after an hour.
    static String time(Duration elapsed) {
        return String.format(Locale.ROOT, "%d:%02d", elapsed.toMinutes(), elapsed.toSecondsPart());
    }
}
