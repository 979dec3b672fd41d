package org.notewright.desktop.settings;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import org.notewright.desktop.control.Buttons;
import org.notewright.desktop.control.Fields;
import org.notewright.desktop.control.Messages;
import org.notewright.desktop.control.Texts;
import org.notewright.workflow.dictate.AudioRetention;
import org.notewright.workflow.dictate.InstalledModel;

/// Speech: models to add by drop or dialog, the microphone, what becomes of the sound, words that are misheard.
final class SpeechCard extends VBox {

    private static final long MEGABYTE = 1_000_000;

    private final SpeechViewModel model;
    private final Messages text;
    private final VBox lines = new VBox(10);

    SpeechCard(SpeechViewModel model, Messages text) {
        super(12);
        this.model = model;
        this.text = text;
        setId("speech");
        getStyleClass().addAll("nw-card", "nw-settings");
        var file = Buttons.plain("speech-zip", text.get("speech.addZip"), this::chooseZip);
        var folder = Buttons.plain("speech-folder", text.get("speech.addFolder"), this::chooseFolder);
        file.disableProperty().bind(model.tryingProperty());
        folder.disableProperty().bind(model.tryingProperty());
        var words = new TextArea();
        words.setId("speech-words");
        words.setPrefRowCount(3);
        words.textProperty().bindBidirectional(model.words);
        getChildren().addAll(Texts.styled(text.get("speech.title"), "nw-empty-title"), Texts.wrapped(text.get("speech.words"), "nw-soft"),
                lines, drop(), new HBox(8, file, folder), Fields.labelled(text.get("speech.microphone"), microphones(), ""),
                new VBox(4, Texts.styled(text.get("speech.sound"), "nw-field-label"), retention()),
                Fields.labelled(text.get("speech.own"), words, text.get("speech.ownHint")),
                SettingsView.saveRow(Buttons.plain("speech-words-save", text.get("settings.save"), model::saveWords),
                        model.wordsSaidProperty()));
        model.models().subscribe(this::show);
        show();
    }

    private void show() {
        if (model.models().isEmpty()) {
            var none = Texts.wrapped(text.get("speech.none"));
            none.setId("speech-none");
            lines.getChildren().setAll(none);
            return;
        }
        var group = new ToggleGroup();
        lines.getChildren().setAll(model.models().stream().map(each -> line(each, group)).toList());
    }

    private Node line(InstalledModel each, ToggleGroup group) {
        var use = new RadioButton(each.name());
        use.setToggleGroup(group);
        use.setSelected(each.name().equals(model.chosenProperty().get()));
        use.setOnAction(_ -> model.choose(each.name()));
        var facts = Texts.wrapped(text.get("speech.facts", each.language(), Math.max(1, each.bytes() / MEGABYTE), each.words()), "nw-soft");
        var trial = Texts.wrapped(text.get(each.trialHeard().equals(each.trialSpoken()) ? "speech.trialRight" : "speech.trialOther",
                each.trialSpoken(), each.trialHeard()), "nw-soft");
        var said = new VBox(2, use, facts, trial);
        HBox.setHgrow(said, Priority.ALWAYS);
        var row = new HBox(10, said, Buttons.link("speech-remove", text.get("speech.remove"), () -> model.remove(each.name())));
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    private Node drop() {
        var target = Texts.wrapped("", "nw-soft", "nw-centered", "nw-drop");
        target.setId("speech-drop");
        target.setMaxWidth(Double.MAX_VALUE);
        target.textProperty().bind(model.tryingProperty().map(trying -> text.get(trying ? "speech.trying" : "speech.drop")));
        target.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        target.setOnDragDropped(this::dropped);
        return target;
    }

    private void dropped(DragEvent event) {
        List<File> files = event.getDragboard().getFiles();
        event.setDropCompleted(!files.isEmpty());
        event.consume();
        model.add(files.stream().map(File::toPath).toList());
    }

    private void chooseZip() {
        var chooser = new FileChooser();
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("zip", "*.zip"));
        add(chooser.showOpenDialog(getScene().getWindow()));
    }

    private void chooseFolder() {
        add(new DirectoryChooser().showDialog(getScene().getWindow()));
    }

    private void add(@org.jspecify.annotations.Nullable File chosen) {
        model.add(chosen == null ? List.of() : List.of(Path.of(chosen.getPath())));
    }

    private ComboBox<String> microphones() {
        var box = new ComboBox<>(model.microphones());
        box.setId("speech-microphone");
        box.setMaxWidth(Double.MAX_VALUE);
        box.setPromptText(text.get("speech.noMicrophone"));
        model.microphoneProperty().subscribe(name -> box.setValue(name.isEmpty() ? null : name));
        box.setOnAction(_ -> {
            if (box.getValue() != null && !box.getValue().equals(model.microphoneProperty().get())) {
                model.microphone(box.getValue());
            }
        });
        return box;
    }

    private Node retention() {
        var group = new ToggleGroup();
        var keep = choice("speech-keep", "speech.keep", AudioRetention.KEEP, group);
        var wipe = choice("speech-wipe", "speech.wipe", AudioRetention.WIPE_AFTER_APPROVAL, group);
        return new VBox(6, keep, wipe);
    }

    private RadioButton choice(String id, String words, AudioRetention value, ToggleGroup group) {
        var button = new RadioButton(text.get(words));
        button.setId(id);
        button.setToggleGroup(group);
        model.retentionProperty().subscribe(now -> button.setSelected(now == value));
        button.setOnAction(_ -> model.retention(value));
        return button;
    }
}
