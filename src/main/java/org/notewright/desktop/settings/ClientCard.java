package org.notewright.desktop.settings;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.util.StringConverter;
import org.notewright.desktop.control.Buttons;
import org.notewright.desktop.control.Fields;
import org.notewright.desktop.control.Messages;
import org.notewright.desktop.control.Texts;

/// The model client: offline, a model file, or a server with its address, model and key, and the statement that patient data
/// may go there, needed for every address outside this machine.
final class ClientCard extends VBox {

    private final ClientViewModel model;
    private final Messages text;
    private final PasswordField key = new PasswordField();

    ClientCard(ClientViewModel model, Messages text) {
        super(12);
        this.model = model;
        this.text = text;
        getStyleClass().addAll("nw-card", "nw-settings");
        key.setId("client-key");
        var note = Texts.wrapped("", "nw-small");
        note.textProperty().bind(model.option.map(ClientOption::note));
        getChildren().addAll(Texts.styled(text.get("settings.client"), "nw-empty-title"),
                Texts.wrapped(text.get("settings.clientWords"), "nw-soft"),
                Fields.labelled(text.get("settings.clientChoice"), choice(), ""),
                shown(note, is(option -> !option.note().isEmpty())), address(), model(), window(),
                shown(Fields.labelled(text.get("settings.key"), key, text.get("settings.keyHint")),
                        is(option -> option.form() == ClientOption.Form.SERVER_WITH_KEY)),
                price(), statement(), Fields.message(model.wrongProperty(), "client-wrong"),
                SettingsView.saveRow(Buttons.plain("client-save", text.get("settings.save"), () -> model.save(typedKey())),
                        model.saidProperty()));
    }

    private char[] typedKey() {
        var typed = key.getText().toCharArray();
        key.clear();
        return typed;
    }

    private ComboBox<ClientOption> choice() {
        var box = new ComboBox<ClientOption>();
        box.setId("client-choice");
        box.getItems().setAll(model.options());
        box.setVisibleRowCount(model.options().size());
        box.setConverter(new StringConverter<>() {
            @Override public String toString(ClientOption option) {
                return option == null ? "" : option.title();
            }

            @Override public ClientOption fromString(String words) {
                return model.option.get();
            }
        });
        box.valueProperty().bindBidirectional(model.option);
        return box;
    }

    private Node address() {
        return shown(Fields.labelled(text.get("settings.baseUrl"), SettingsView.field("client-url", model.baseUrl),
                text.get("settings.baseUrlHint")), is(ClientOption::isServer));
    }

    /// A name that can be typed, or taken from the server's list; for a model file its path.
    private Node model() {
        var name = new ComboBox<String>();
        name.setId("client-model");
        name.setEditable(true);
        name.setItems(model.models());
        name.getEditor().textProperty().bindBidirectional(model.modelName);
        model.models().subscribe(() -> {
            if (!model.models().isEmpty() && isVisible() && getScene() != null) {
                name.show();
            }
        });
        var list = shown(Buttons.plain("client-models", text.get("settings.models"), () -> model.listModels(typedKey())),
                is(ClientOption::isServer));
        var file = shown(Buttons.plain("client-file", text.get("settings.chooseFile"), this::chooseFile),
                is(option -> option.form() == ClientOption.Form.FILE));
        var field = Fields.labelled(text.get("settings.model"), name, "");
        HBox.setHgrow(field, Priority.ALWAYS);
        var row = new HBox(8, field, list, file);
        row.setAlignment(javafx.geometry.Pos.BOTTOM_LEFT);
        return shown(row, is(option -> option.form() != ClientOption.Form.NOTHING));
    }

    private void chooseFile() {
        var chooser = new FileChooser();
        chooser.setTitle(text.get("settings.chooseFile"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("GGUF", "*.gguf"));
        var file = chooser.showOpenDialog(getScene().getWindow());
        if (file != null) {
            model.modelName.set(file.toString());
        }
    }

    private Node window() {
        return shown(Fields.labelled(text.get("settings.window"), SettingsView.field("client-window", model.window),
                text.get("settings.windowHint")), is(option -> option.form() != ClientOption.Form.NOTHING));
    }

    private Node price() {
        var input = Fields.labelled(text.get("settings.priceIn"), SettingsView.field("client-price-in", model.inputPrice), "");
        var output = Fields.labelled(text.get("settings.priceOut"), SettingsView.field("client-price-out", model.outputPrice), "");
        HBox.setHgrow(input, Priority.ALWAYS);
        HBox.setHgrow(output, Priority.ALWAYS);
        return shown(new VBox(4, new HBox(8, input, output), Texts.wrapped(text.get("settings.priceHint"), "nw-small")),
                is(option -> option.form() == ClientOption.Form.SERVER_WITH_KEY));
    }

    private Node statement() {
        var box = new CheckBox();
        box.setId("client-statement");
        box.setWrapText(true);
        box.textProperty().bind(Bindings.createStringBinding(
                () -> text.get("settings.statement", model.statementDate()), model.baseUrl, model.stated));
        box.selectedProperty().bindBidirectional(model.stated);
        return shown(box, Bindings.createBooleanBinding(model::leavesThisMachine, model.option, model.baseUrl));
    }

    private BooleanBinding is(java.util.function.Predicate<ClientOption> condition) {
        return Bindings.createBooleanBinding(() -> condition.test(model.option.get()), model.option);
    }

    private static Node shown(Node node, BooleanBinding condition) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(condition);
        return node;
    }
}
