package org.notewright.desktop.editor;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.control.TextArea;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.notewright.desktop.control.BudgetWords;
import org.notewright.desktop.control.Buttons;
import org.notewright.desktop.control.Command;
import org.notewright.desktop.control.Messages;
import org.notewright.desktop.control.Sheet;
import org.notewright.desktop.control.Texts;

/// The editor's three panes under its header. Lays out and binds; decides nothing.
public final class EditorView extends StackPane {

    private static final double SHEET_WIDTH = 860;
    private static final double REQUEST_HEIGHT = 420;

    private final EditorViewModel model;
    private final EditorHeader header;
    private final VBox top;
    private final Sheet over;
    private final Messages text;
    private final ActionPane actions;

    /// @param zone    for the times shown
    /// @param folders asks the person for a folder; empty where they changed their mind
    public EditorView(EditorViewModel model, Messages text, ZoneId zone, Supplier<Optional<Path>> folders) {
        this.model = model;
        this.text = text;
        var words = new EditorWords(text, zone);
        over = new Sheet("editor-sheet", text);
        setId("editor");
        getStyleClass().add("editor");
        getStylesheets().add(Objects.requireNonNull(EditorView.class.getResource("/org/notewright/desktop/editor.css"))
                .toExternalForm());
        var draft = new DraftPane(model, words);
        actions = new ActionPane(model, words, folders, over);
        var texts = new SplitPane(new ReferencePane(model, words), draft);
        texts.getStyleClass().add("ed-split");
        header = new EditorHeader(model, words);
        top = new VBox(header, new SpeakerBanner(model.speaker(), words), new ProblemStrip("editor-problem",
                List.of(model.autosave().problemProperty(), model.problemProperty(), model.export().problemProperty())));
        var page = new BorderPane(texts);
        page.setTop(top);
        page.setRight(actions);
        getChildren().addAll(page, over);
        model.rewrite().lookProperty().subscribe(this::showRequest);
        var keys = new EditorKeys(model, actions.checks(), draft.hunks(), actions.section()::run);
        page.addEventFilter(KeyEvent.KEY_PRESSED, keys::handle);
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

    /// What the palette offers while this document is open.
    public List<Command> commands() {
        var action = text.get("main.action");
        var skill = text.get("main.skill");
        var commands = new ArrayList<Command>();
        if (!model.readOnly().get()) {
            var heading = model.rewrite().headingProperty().get();
            if (!heading.isEmpty()) {
                commands.add(new Command(text.get("editor.section.command", heading), action, "Ctrl Shift R",
                        actions.section()::run));
            }
            commands.add(new Command(text.get("editor.next.review"), action, "Ctrl Enter", model.next()::review));
        }
        actions.next().steps().forEach(step -> commands.add(new Command(text.get("inbox.nextStep", step.skill().title()),
                skill, "", step.skill().about().aliases(), () -> actions.next().run(step))));
        return List.copyOf(commands);
    }

    private void showRequest(RewriteViewModel.@Nullable Look look) {
        if (look == null) {
            return;
        }
        model.rewrite().lookProperty().set(null);
        var area = new TextArea(look.shown().text());
        area.setId("section-request");
        area.setEditable(false);
        area.setWrapText(true);
        area.setPrefHeight(REQUEST_HEIGHT);
        area.setAccessibleText(text.get("batch.requestTitle"));
        over.show(text.get("batch.requestTitle"), new VBox(12, area, Texts.wrapped(BudgetWords.of(look.shown().budget(), false,
                text), look.shown().budget().fits() ? "nw-soft" : "nw-wrong")), SHEET_WIDTH,
                Buttons.plain("section-dont-send", text.get("canvas.dontSend"), over::close),
                Buttons.primary("section-send", text.get("canvas.confirm"), () -> {
                    over.close();
                    look.confirm().run();
                }));
    }
}
