package org.notewright.desktop.unlock;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.notewright.desktop.control.Buttons;
import org.notewright.desktop.control.Fields;
import org.notewright.desktop.control.Messages;
import org.notewright.desktop.control.Texts;
import org.notewright.desktop.control.Theme;

/// The card in the middle of an empty window: passphrase, and the ways to the other pages.
public final class UnlockView extends StackPane {

    private static final double NARROW = 400;
    private static final double WIDE = 520;

    private final UnlockViewModel model;
    private final Messages text;
    private final VBox card = new VBox();

    public UnlockView(UnlockViewModel model, Messages text) {
        this.model = model;
        this.text = text;
        setId("unlock");
        card.getStyleClass().addAll("nw-card", "nw-unlock");
        card.setMaxHeight(USE_PREF_SIZE);
        var middle = new StackPane(card);
        middle.setPadding(new javafx.geometry.Insets(24));
        var scroll = new ScrollPane(middle);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        getChildren().add(scroll);
        model.pageProperty().subscribe(this::show);
    }

    private void show(UnlockViewModel.Page page) {
        if (page != UnlockViewModel.Page.UNLOCK) {
            Theme.loadOtherFonts();
        }
        card.setMaxWidth(page == UnlockViewModel.Page.UNLOCK ? NARROW : WIDE);
        card.getChildren().setAll(switch (page) {
            case UNLOCK -> unlock();
            case CREATE -> new CreatePage(model, text);
            case CODE -> new CodePage(model, text);
            case RECOVER -> new RecoverPage(model, text);
        });
    }

    private Node unlock() {
        var brand = Texts.styled(text.get("app.name"), "nw-brand");
        var name = model.practiceNameProperty().get();
        var place = Texts.wrapped(name.isBlank() ? text.get("unlock.place")
                : name + " · " + text.get("unlock.place"), "nw-soft", "nw-centered");
        var field = Secrets.field("passphrase", text.get("unlock.passphrase"));
        var unlock = Buttons.primary("unlock-button", text.get("unlock.unlock"), () -> model.unlock(Secrets.take(field)));
        unlock.setDefaultButton(true);
        var forgotten = Buttons.link("to-recover", text.get("unlock.forgotten"),
                () -> model.go(UnlockViewModel.Page.RECOVER));
        var other = Buttons.link("to-create", text.get("unlock.other"),
                () -> model.go(UnlockViewModel.Page.CREATE));
        field.disableProperty().bind(model.busyProperty());
        model.busyProperty().subscribe((_, busy) -> {
            if (!busy) {
                field.requestFocus();
            }
        });
        var page = new VBox(12, brand, place, field, Fields.message(Secrets.capsLock(field, text), "caps-lock"),
                Fields.message(model.wrongProperty(), "unlock-wrong"), work(model, text, unlock), forgotten, other);
        page.setAlignment(Pos.CENTER);
        VBox.setMargin(brand, new javafx.geometry.Insets(0, 0, -10, 0));
        VBox.setMargin(field, new javafx.geometry.Insets(6, 0, 0, 0));
        VBox.setMargin(forgotten, new javafx.geometry.Insets(6, 0, -8, 0));
        javafx.application.Platform.runLater(field::requestFocus);
        return page;
    }

    /// The button of a page, and a bar instead of it while the key is derived.
    static Node work(UnlockViewModel model, Messages text, javafx.scene.control.Button button) {
        button.getStyleClass().add("nw-wide");
        button.setMaxWidth(Double.MAX_VALUE);
        button.disableProperty().bind(model.busyProperty());
        var bar = new ProgressBar();
        bar.setId("unlock-progress");
        bar.setAccessibleText(text.get("unlock.working"));
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.visibleProperty().bind(model.busyProperty());
        return new VBox(6, button, bar);
    }
}
