package org.notewright.desktop.settings;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.notewright.desktop.control.Buttons;
import org.notewright.desktop.control.Fields;
import org.notewright.desktop.control.Messages;
import org.notewright.desktop.control.Texts;

/// The model client: offline, or a server with its address, model and key, and the statement that patient data may go
/// there, needed for every address outside this machine.
final class ClientCard extends VBox {

    private final SettingsViewModel model;
    private final Messages text;

    ClientCard(SettingsViewModel model, Messages text) {
        super(12);
        this.model = model;
        this.text = text;
        getStyleClass().addAll("nw-card", "nw-settings");
        var key = new PasswordField();
        key.setId("client-key");
        var server = new VBox(12,
                Fields.labelled(text.get("settings.baseUrl"), SettingsView.field("client-url", model.baseUrl),
                        text.get("settings.baseUrlHint")),
                Fields.labelled(text.get("settings.model"), SettingsView.field("client-model", model.modelName), ""),
                Fields.labelled(text.get("settings.key"), key, text.get("settings.keyHint")), statement());
        server.visibleProperty().bind(Bindings.createBooleanBinding(
                () -> model.client.get() != SettingsViewModel.Client.OFFLINE, model.client));
        server.managedProperty().bind(server.visibleProperty());
        getChildren().addAll(Texts.styled(text.get("settings.client"), "nw-empty-title"),
                Texts.wrapped(text.get("settings.clientWords"), "nw-soft"),
                Fields.labelled(text.get("settings.clientChoice"), choice(), ""), server,
                Fields.message(model.clientWrongProperty(), "client-wrong"),
                SettingsView.saveRow(Buttons.plain("client-save", text.get("settings.save"), () -> {
                    var typed = key.getText().toCharArray();
                    key.clear();
                    model.saveClient(typed);
                }), model.clientSaidProperty()));
    }

    private ComboBox<SettingsViewModel.Client> choice() {
        var box = new ComboBox<SettingsViewModel.Client>();
        box.setId("client-choice");
        box.getItems().setAll(SettingsViewModel.Client.values());
        box.setConverter(new StringConverter<>() {
            @Override public String toString(SettingsViewModel.Client client) {
                return switch (client) {
                    case OFFLINE -> text.get("client.offline");
                    case ANTHROPIC -> text.get("client.anthropic");
                    case OPENAI -> text.get("client.openai");
                };
            }

            @Override public SettingsViewModel.Client fromString(String words) {
                return model.client.get();
            }
        });
        box.valueProperty().bindBidirectional(model.client);
        return box;
    }

    private Node statement() {
        var box = new CheckBox();
        box.setId("client-statement");
        box.setWrapText(true);
        box.textProperty().bind(Bindings.createStringBinding(
                () -> text.get("settings.statement", model.statementDate()), model.baseUrl, model.stated));
        box.selectedProperty().bindBidirectional(model.stated);
        var needed = Bindings.createBooleanBinding(model::leavesThisMachine, model.client, model.baseUrl);
        box.visibleProperty().bind(needed);
        box.managedProperty().bind(needed);
        return box;
    }
}
