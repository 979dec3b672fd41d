package org.notewright.desktop.canvas;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.Source;
import org.notewright.desktop.control.Buttons;
import org.notewright.desktop.control.ProblemBar;
import org.notewright.desktop.control.QuestionSheet;
import org.notewright.desktop.control.Sheet;
import org.notewright.desktop.control.Surroundings;
import org.notewright.desktop.control.UndoToast;
import org.notewright.desktop.facts.FactsView;
import org.notewright.workflow.SeePages;

/// A patient's canvas. Files may be dropped anywhere on the board; what was dropped is taken over at once and read later.
public final class CanvasView extends StackPane {

    private static final PseudoClass DRAG_OVER = PseudoClass.getPseudoClass("drag-over");
    private static final KeyCombination PASTE = new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination DRAFT = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination FILES = new KeyCodeCombination(KeyCode.O, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination ALL = new KeyCodeCombination(KeyCode.A, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination LIFE_SIZE = new KeyCodeCombination(KeyCode.DIGIT0, KeyCombination.SHORTCUT_DOWN);
    private static final double SHEET_WIDTH = 860;

    private final CanvasViewModel model;
    private final Surroundings around;
    private final BoardView board;
    private final StackPane ground = new StackPane();
    private final BorderPane side = new BorderPane();
    private final DraftPane draft;
    private final StackPane facts = new StackPane();
    private final Sheet request;
    private final Sheet asking;

    /// @param actions further ways from here, for the header
    public CanvasView(CanvasViewModel model, Surroundings around, Node... actions) {
        this.model = model;
        this.around = around;
        var text = around.text();
        setId("canvas");
        board = new BoardView(model, text, this::chooseFiles);
        draft = new DraftPane(model, text);
        request = new Sheet("request", text);
        asking = new Sheet("asking", text);
        var skills = new SkillBar(model.drafting(), text, around.openPalette());
        var toast = new UndoToast(model.undoProperty(), text);
        ground.setId("board");
        ground.getStyleClass().add("nw-board");
        var tidy = Buttons.plain("tidy", text.get("canvas.tidy"), model.cardNotes()::tidy);
        tidy.managedProperty().bind(tidy.visibleProperty());
        model.cardNotes().notesProperty().subscribe(_ -> tidy.setVisible(model.cardNotes().anyPlaced()));
        StackPane.setAlignment(tidy, Pos.TOP_RIGHT);
        StackPane.setMargin(tidy, new javafx.geometry.Insets(12, 22, 0, 0));
        ground.getChildren().addAll(board, skills, toast, tidy);
        StackPane.setAlignment(skills, Pos.BOTTOM_CENTER);
        StackPane.setMargin(skills, new javafx.geometry.Insets(22));
        StackPane.setMargin(toast, new javafx.geometry.Insets(0, 0, 92, 22));
        ground.setMinWidth(0);
        side.getStyleClass().add("nw-pane");
        side.getStyleClass().add("nw-side");
        var page = new BorderPane(ground);
        page.setTop(new VBox(new CanvasHeader(model, around, actions), new ProblemBar(model.troubles(), text)));
        page.setRight(side);
        facts.setVisible(false);
        getChildren().addAll(page, facts, asking, request);
        model.previewProperty().subscribe(this::showSide);
        model.drafting().shownProperty().subscribe(this::showRequest);
        model.drafting().formProperty().subscribe(this::showForm);
        takeDrops();
        addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
    }

    private void showSide(@Nullable Source source) {
        side.getStyleClass().remove("wide");
        if (source == null) {
            side.setCenter(draft);
            return;
        }
        if (SeePages.hasPages(source)) {
            side.getStyleClass().add("wide");
        }
        side.setCenter(new PreviewPane(model.reading(source), around.text(), () -> showFacts(source),
                () -> model.previewProperty().set(null)));
    }

    private void showFacts(Source source) {
        var before = getScene().getFocusOwner();
        facts.getChildren().setAll(new FactsView(model.facts(source), around.text(), source.fileName(), () -> {
            facts.setVisible(false);
            facts.getChildren().clear();
            // The board may have been drawn anew since: its cards are others then.
            if (before != null && before.getScene() != null) {
                before.requestFocus();
            } else {
                board.focus(source.id());
            }
        }));
        facts.setVisible(true);
    }

    /// The facts of the source looked at, else of the card with the keyboard.
    private void showFacts() {
        var shown = model.previewProperty().get();
        var source = shown == null ? board.focusedSource() : shown;
        if (source != null && !source.effectiveText().isBlank()) {
            showFacts(source);
        }
    }

    private void showForm(DraftingViewModel.@Nullable Form form) {
        if (form == null) {
            return;
        }
        var drafting = model.drafting();
        drafting.formProperty().set(null);
        var show = Buttons.link("questions-show", around.text().get("canvas.showRequest"), form.show());
        new QuestionSheet(asking, around.text()).show(form.skill().title(), "", form.answers(),
                drafting.budgetProperty().map(drafting::budgetWords).orElse(""), List.of(show), form.proceed());
    }

    private void showRequest(DraftingViewModel.@Nullable Shown shown) {
        if (shown == null) {
            return;
        }
        model.drafting().shownProperty().set(null);
        var text = around.text();
        var words = new TextArea(shown.text());
        words.setId("request-text");
        words.setEditable(false);
        words.setWrapText(true);
        words.setPrefRowCount(24);
        words.setAccessibleText(text.get("canvas.requestTitle"));
        words.getStyleClass().add("nw-paper");
        var picture = shown.picture();
        var body = picture == null ? words : new SentPicture(picture, words, text);
        var confirm = shown.confirm();
        if (confirm == null) {
            request.show(text.get("canvas.requestTitle"), body, SHEET_WIDTH);
        } else {
            request.show(text.get("canvas.confirmTitle", model.drafting().destination().host()), body, SHEET_WIDTH,
                    Buttons.plain("request-cancel", text.get("canvas.dontSend"), request::close),
                    Buttons.primary("request-confirm", text.get("canvas.confirm"), () -> {
                        request.close();
                        confirm.run();
                    }));
        }
    }

    /// The content of a drag is only there during the drop: the paths are taken then, the files are read by a job.
    private void takeDrops() {
        ground.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles() || event.getDragboard().hasString()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        ground.setOnDragEntered(event -> ground.pseudoClassStateChanged(DRAG_OVER,
                event.getDragboard().hasFiles() || event.getDragboard().hasString()));
        ground.setOnDragExited(_ -> ground.pseudoClassStateChanged(DRAG_OVER, false));
        ground.setOnDragDropped(this::drop);
    }

    private void drop(DragEvent event) {
        var content = event.getDragboard();
        var files = paths(content.getFiles());
        var words = content.getString();
        var day = board.dayAt(event.getPickResult() == null ? null : event.getPickResult().getIntersectedNode());
        event.setDropCompleted(!files.isEmpty() || words != null);
        event.consume();
        ground.pseudoClassStateChanged(DRAG_OVER, false);
        if (!files.isEmpty()) {
            model.bring(files, day);
        } else if (words != null) {
            model.paste(words);
        }
    }

    private void paste() {
        var clipboard = Clipboard.getSystemClipboard();
        var files = paths(clipboard.getFiles());
        var words = clipboard.getString();
        if (!files.isEmpty()) {
            model.bring(files, model.today());
        } else if (clipboard.getImage() != null) {
            var image = clipboard.getImage();
            int width = (int) image.getWidth();
            int height = (int) image.getHeight();
            var pixels = new int[width * height];
            image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
            model.pastePicture(() -> PagePictures.encoded(width, height, pixels));
        } else if (words != null) {
            model.paste(words);
        }
    }

    /// Some systems hand over a null list instead of an empty one.
    private static List<Path> paths(@Nullable List<File> files) {
        return files == null ? List.of() : files.stream().map(File::toPath).toList();
    }

    private void chooseFiles() {
        var chooser = new FileChooser();
        chooser.setTitle(around.text().get("canvas.choose"));
        model.bring(paths(chooser.showOpenMultipleDialog(getScene().getWindow())), model.today());
    }

    private void keys(KeyEvent event) {
        if (facts.isVisible() && event.getCode() == KeyCode.ESCAPE && !(event.getTarget() instanceof TextInputControl)) {
            facts.lookupAll("#facts-close").forEach(close -> ((javafx.scene.control.ButtonBase) close).fire());
            event.consume();
        }
        if (facts.isVisible() || request.isVisible() || asking.isVisible() || event.getTarget() instanceof TextInputControl) {
            return;
        }
        if (event.getCode() == KeyCode.F6) {
            showFacts();
        } else if (PASTE.match(event)) {
            paste();
        } else if (DRAFT.match(event)) {
            model.drafting().runFirst();
        } else if (FILES.match(event)) {
            chooseFiles();
        } else if (LIFE_SIZE.match(event) && board.zoom().factor() != 1) {
            board.zoom().reset();
        } else if (ALL.match(event)) {
            model.selectAllSources();
        } else if (UNDO.match(event)) {
            UndoToast.takeBack(model.undoProperty());
        } else if (event.getCode() == KeyCode.ESCAPE && model.previewProperty().get() != null) {
            model.previewProperty().set(null);
        } else {
            return;
        }
        event.consume();
    }
}
