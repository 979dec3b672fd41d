package org.notewright.desktop.dictate;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.notewright.desktop.control.Buttons;
import org.notewright.desktop.control.Icons;
import org.notewright.desktop.control.Messages;
import org.notewright.desktop.control.ProblemBar;
import org.notewright.desktop.control.Texts;
import org.notewright.workflow.dictate.DictationState;
import org.notewright.workflow.dictate.DictationState.Phase;

/// The one place where one sees that something is being recorded: the sign, the time, the level, the words as they come.
/// It stands below every screen of an open vault and takes no room while nothing is recorded.
public final class RecordingBar extends VBox {

    private static final int MOST_WORDS = 420;

    private final RecorderViewModel model;
    private final Messages text;
    private final RecordingSign sign;
    private final LevelMeter meter;
    private final Text written = new Text();
    private final Text partial = new Text();
    private final Label note = Texts.small("");
    private final Button pause;
    private final Button stop;

    public RecordingBar(RecorderViewModel model, Messages text) {
        this.model = model;
        this.text = text;
        setId("recording");
        getStyleClass().add("nw-recording-place");
        sign = new RecordingSign(text);
        meter = new LevelMeter(text.get("dictate.level"));
        written.setId("words-written");
        written.getStyleClass().add("nw-live");
        partial.setId("words-partial");
        partial.getStyleClass().addAll("nw-live", "nw-live-partial");
        note.setId("recording-note");
        note.setWrapText(true);
        note.managedProperty().bind(note.visibleProperty());
        note.visibleProperty().bind(note.textProperty().isNotEmpty());
        pause = Buttons.withKeys(Buttons.plain("recording-pause", text.get("dictate.pause"), model::pauseOrResume),
                text.get("dictate.space"));
        stop = Buttons.withKeys(Buttons.primary("recording-stop", text.get("dictate.stop"), model::stop), "F9");
        var flow = new TextFlow(written, partial);
        flow.setMaxHeight(USE_PREF_SIZE);
        flow.setAccessibleText(text.get("dictate.live"));
        var words = new VBox(4, flow, note);
        words.setMinWidth(0);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        var left = new VBox(6, sign, meter);
        left.setMinWidth(USE_PREF_SIZE);
        var row = new HBox(18, left, words, microphones(), pause, stop);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("nw-recording");
        row.visibleProperty().bind(model.activeProperty());
        row.managedProperty().bind(row.visibleProperty());
        getChildren().addAll(new ProblemBar(model.troubles(), text), row);
        model.stateProperty().subscribe(this::show);
    }

    private MenuButton microphones() {
        var menu = new MenuButton();
        menu.setId("recording-microphone");
        menu.getStyleClass().add("nw-plain");
        menu.setGraphic(Icons.MICROPHONE.node());
        menu.setAccessibleText(text.get("dictate.microphone"));
        menu.setMaxWidth(190);
        menu.textProperty().bind(model.microphoneProperty());
        menu.setOnShowing(_ -> model.lookForMicrophones());
        model.microphones().subscribe(() -> menu.getItems().setAll(model.microphones().stream().map(this::item).toList()));
        menu.getItems().setAll(new RadioMenuItem(text.get("dictate.looking")));
        return menu;
    }

    private RadioMenuItem item(String name) {
        var item = new RadioMenuItem(name);
        item.setSelected(name.equals(model.microphoneProperty().get()));
        item.setOnAction(_ -> model.choose(name));
        return item;
    }

    private void show(@Nullable DictationState state) {
        if (state == null) {
            return;
        }
        sign.show(state);
        meter.level(state.phase() == Phase.RECORDING ? state.level() : 0);
        written.setText(tail(state.written()));
        partial.setText(state.partial().isEmpty() ? "" : (state.written().isEmpty() ? "" : " ") + state.partial());
        note.setText(note(state));
        boolean going = state.phase() == Phase.RECORDING;
        pause.setText(text.get(going ? "dictate.pause" : "dictate.resume"));
        pause.setAccessibleText(pause.getText());
        pause.setDisable(state.phase() == Phase.STOPPING);
        stop.setDisable(state.phase() == Phase.STOPPING);
    }

    private String note(DictationState state) {
        return switch (state.phase()) {
            case STOPPING -> text.get("dictate.note.stopping");
            case PAUSED -> text.get("dictate.note.paused");
            case MICROPHONE_GONE -> "";
            case RECORDING, DONE, KEPT -> switch (state.engine()) {
                case LOADING -> text.get("dictate.note.loading");
                case RESTARTING -> text.get("dictate.note.restarting");
                case NONE -> text.get("dictate.note.none");
                case LISTENING -> state.written().isEmpty() && state.partial().isEmpty() ? text.get("dictate.note.listening") : "";
            };
        };
    }

    /// The newest words: the older ones are on the canvas soon enough.
    private static String tail(String words) {
        if (words.length() <= MOST_WORDS) {
            return words;
        }
        int at = words.indexOf(' ', words.length() - MOST_WORDS);
        return "… " + words.substring(at < 0 ? words.length() - MOST_WORDS : at + 1);
    }
}
