package org.notewright.desktop.editor;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.notewright.desktop.control.Messages;

/// The editor's three panes under its header. Lays out and binds; decides nothing.
public final class EditorView extends BorderPane {

    private final EditorHeader header;
    private final VBox top;

    /// @param zone    for the times shown
    /// @param folders asks the person for a folder; empty where they changed their mind
    public EditorView(EditorViewModel model, Messages text, ZoneId zone, Supplier<Optional<Path>> folders) {
        var words = new EditorWords(text, zone);
        setId("editor");
        getStyleClass().add("editor");
        getStylesheets().add(Objects.requireNonNull(EditorView.class.getResource("/org/notewright/desktop/editor.css"))
                .toExternalForm());
        var draft = new DraftPane(model, words);
        var actions = new ActionPane(model, words, folders);
        var texts = new SplitPane(new ReferencePane(model, words), draft);
        texts.getStyleClass().add("ed-split");
        header = new EditorHeader(model, words);
        top = new VBox(header, new SpeakerBanner(model.speaker(), words), new ProblemStrip("editor-problem",
                List.of(model.autosave().problemProperty(), model.problemProperty(), model.export().problemProperty())));
        setTop(top);
        setCenter(texts);
        setRight(actions);
        var keys = new EditorKeys(model, actions.checks(), draft.hunks());
        addEventFilter(KeyEvent.KEY_PRESSED, keys::handle);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> EditorKeys.undoElsewhere(event, draft.area()));
        // Tab would write a tab into a note, where nobody wants one; it leads to what is to check instead.
        draft.area().addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
                if (!actions.checks().walk(event.isShiftDown() ? -1 : 1)) {
                    draft.area().requestFocusTraversal(
                            event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                }
                event.consume();
            }
        });
        actions.checks().addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                draft.area().requestFocus();
                event.consume();
            }
        });
    }

    /// The parts of the header, for a window that has a bar of its own.
    public EditorHeader header() {
        return header;
    }

    /// Puts the window's own bar in place of the header.
    public void replaceHeader(Node bar) {
        top.getChildren().set(0, bar);
    }
}
