package org.notewright.desktop.canvas;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.notewright.desktop.canvas.ProposalViewModel.Proposed;
import org.notewright.desktop.control.Buttons;
import org.notewright.desktop.control.Messages;
import org.notewright.desktop.control.Texts;
import org.notewright.desktop.control.WrapRow;

/// For a page that could not be read: a person types what stands there, or has a model propose it and checks that.
final class TypePanel extends VBox {

    /// What was begun on a page.
    ///
    /// @param model the model that proposed it, empty where a person typed alone
    private record Begun(String words, String model) {
        static final Begun NOTHING = new Begun("", "");

        @Override public String toString() {
            return "Begun";
        }
    }

    private final ReadingViewModel model;
    private final Messages text;
    private final TextArea words = new TextArea();
    private final javafx.scene.control.Label proposed = Texts.wrapped("", "nw-soft");
    private final Map<Integer, Begun> begun = new HashMap<>();
    private int shown;
    private String reader = "";

    TypePanel(ReadingViewModel model, Messages text) {
        super(8);
        this.model = model;
        this.text = text;
        setId("type-panel");
        words.setId("typed-words");
        words.setWrapText(true);
        words.setPrefRowCount(8);
        words.setPrefColumnCount(18);
        words.setPromptText(text.get("canvas.typePrompt"));
        words.setAccessibleText(text.get("canvas.typePrompt"));
        words.getStyleClass().add("nw-paper");
        proposed.setId("proposed-by");
        proposed.managedProperty().bind(proposed.visibleProperty());
        var save = Buttons.primary("typed-save", text.get("canvas.typeSave"),
                () -> model.transcribe(shown, words.getText(), reader));
        save.disableProperty().bind(words.textProperty().isEmpty());
        var ask = Buttons.plain("read-with", "", () -> model.proposal().ask(model.pageProperty().get()));
        ask.managedProperty().bind(ask.visibleProperty());
        model.proposal().readerProperty().subscribe(name -> {
            ask.setText(text.get("canvas.readWith", name));
            ask.setVisible(!name.isEmpty());
        });
        ask.disableProperty().bind(model.proposal().busyProperty());
        getChildren().addAll(Texts.wrapped(text.get("canvas.badlyRead"), "nw-strong"), words, proposed,
                new WrapRow(8, save, ask));
        words.textProperty().subscribe(now -> {
            if (now.isEmpty()) {
                mark("");
            }
        });
        model.pageProperty().subscribe(page -> turn(page.intValue()));
        model.proposal().proposedProperty().subscribe(now -> {
            if (now != null) {
                take(now);
            }
        });
    }

    /// What was begun on the page before stays there.
    private void turn(int page) {
        setVisible(model.badlyRead(page));
        setManaged(isVisible());
        int target = model.target(page);
        if (target != shown) {
            begun.put(shown, new Begun(words.getText(), reader));
            shown = target;
            show(begun.getOrDefault(target, Begun.NOTHING));
        }
    }

    private void show(Begun there) {
        words.setText(there.words());
        mark(there.model());
    }

    /// After what is there already: pages of a file of which nothing was read are read one after the other.
    private void take(Proposed now) {
        int target = model.target(now.page());
        if (target != shown) {
            begun.merge(target, new Begun(now.words(), now.model()),
                    (there, more) -> new Begun(joined(there.words(), more.words()), more.model()));
            return;
        }
        words.setText(joined(words.getText(), now.words()));
        mark(now.model());
        words.requestFocus();
    }

    private static String joined(String there, String more) {
        return there.isBlank() ? more : there.stripTrailing() + "\n\n" + more;
    }

    private void mark(String model) {
        reader = model;
        proposed.setVisible(!model.isEmpty());
        proposed.setText(model.isEmpty() ? "" : text.get("canvas.proposed", model));
    }
}
