package org.notewright.desktop.settings;

import java.nio.file.Path;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.notewright.desktop.control.Appearance;
import org.notewright.desktop.control.Buttons;
import org.notewright.desktop.control.Fields;
import org.notewright.desktop.control.Icons;
import org.notewright.desktop.control.Messages;
import org.notewright.desktop.control.ProblemBar;
import org.notewright.desktop.control.ScreenHeader;
import org.notewright.desktop.control.Surroundings;
import org.notewright.desktop.control.Texts;

/// Settings, one card a subject.
public final class SettingsView extends BorderPane {

    private static final double WIDTH = 560;

    private final SettingsViewModel model;
    private final Messages text;

    /// @param vaultFolder where the vault lies, shown as it is
    public SettingsView(SettingsViewModel model, Surroundings around, Appearance appearance, Path vaultFolder) {
        this.model = model;
        this.text = around.text();
        setId("settings");
        var header = new ScreenHeader(Texts.title(text.get("settings.title")), around);
        header.below(Texts.soft(text.get("settings.sub")));
        setTop(new VBox(header, new ProblemBar(model.troubles(), text)));
        var left = new VBox(18, practice(), signer(), new WatchedCard(model, text), vault(vaultFolder));
        var right = new VBox(18, new ClientCard(model.client, text), new SpeechCard(model.speech, text), new LookCard(appearance, text));
        var cards = new FlowPane(18, 18, left, right);
        cards.setRowValignment(VPos.TOP);
        cards.getChildren().forEach(column -> ((VBox) column).setPrefWidth(WIDTH));
        cards.getStyleClass().add("nw-body");
        var scroll = new ScrollPane(cards);
        scroll.setFitToWidth(true);
        setCenter(scroll);
    }

    private Node practice() {
        var address = new TextArea();
        address.setId("practice-address");
        address.setPrefRowCount(2);
        address.textProperty().bindBidirectional(model.address);
        return card(text.get("settings.practice"), text.get("settings.practiceWords"),
                Fields.labelled(text.get("settings.practiceName"), field("settings-practice", model.practiceName), ""),
                Fields.labelled(text.get("settings.address"), address, ""),
                Fields.labelled(text.get("settings.phone"), field("practice-phone", model.phone), ""),
                Fields.checked(text.get("settings.npi"), field("practice-npi", model.npi), "",
                        model.practiceWrongProperty(), "practice-wrong"),
                save("practice-save", model::savePractice, model.practiceSaidProperty()));
    }

    private Node signer() {
        return card(text.get("settings.signer"), text.get("settings.signerWords"),
                Fields.labelled(text.get("settings.signerName"), field("signer-name", model.signerName), ""),
                Fields.labelled(text.get("settings.credentials"), field("signer-credentials", model.credentials),
                        text.get("settings.credentialsHint")),
                Fields.checked(text.get("settings.licence"), field("signer-licence", model.licence), "",
                        model.signerWrongProperty(), "signer-wrong"),
                save("signer-save", model::saveSigner, model.signerSaidProperty()));
    }

    private Node vault(Path folder) {
        var place = Texts.wrapped(folder.toString());
        place.setId("vault-place");
        place.setGraphic(Icons.FOLDER.node());
        place.setGraphicTextGap(8);
        return card(text.get("settings.vault"), text.get("settings.vaultWords"), place,
                Texts.wrapped(text.get("settings.outside"), "nw-soft"));
    }

    static Node card(String title, String words, Node... rows) {
        var card = new VBox(12, Texts.styled(title, "nw-empty-title"), Texts.wrapped(words, "nw-soft"));
        card.getChildren().addAll(rows);
        card.getStyleClass().addAll("nw-card", "nw-settings");
        return card;
    }

    private Node save(String id, Runnable action, ReadOnlyStringProperty said) {
        return saveRow(Buttons.plain(id, text.get("settings.save"), action), said);
    }

    static Node saveRow(javafx.scene.control.Button button, ReadOnlyStringProperty said) {
        var done = Texts.soft("");
        done.textProperty().bind(said);
        var row = new HBox(12, button, done);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    static TextField field(String id, StringProperty value) {
        var field = new TextField();
        field.setId(id);
        field.textProperty().bindBidirectional(value);
        return field;
    }
}
