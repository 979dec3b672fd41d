package org.notewright.desktop.find;

import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.notewright.clinical.Span;
import org.notewright.desktop.control.Buttons;
import org.notewright.desktop.control.Dates;
import org.notewright.desktop.control.EmptyState;
import org.notewright.desktop.control.Icons;
import org.notewright.desktop.control.Messages;
import org.notewright.desktop.control.ProblemBar;
import org.notewright.desktop.control.ScreenHeader;
import org.notewright.desktop.control.Surroundings;
import org.notewright.desktop.control.Texts;
import org.notewright.vault.search.SearchHit;

/// Search: a field, the records that hold the words, and the chosen one with the words lit up in their place.
public final class FindView extends BorderPane {

    private static final double LIST_WIDTH = 470;
    /// Words shown around the first hit; a long scan is opened, not read here.
    private static final int BEFORE = 600;
    private static final int AFTER = 2_400;

    private final FindViewModel model;
    private final Messages text;
    private final Surroundings around;
    private final TextField field = new TextField();
    private final ListView<SearchHit> list;
    private final ScrollPane beside = new ScrollPane();

    /// @param trash opens the trash
    public FindView(FindViewModel model, Surroundings around, Runnable trash) {
        this.model = model;
        this.text = around.text();
        this.around = around;
        setId("find");
        var header = new ScreenHeader(Texts.title(text.get("find.title")), around,
                Buttons.plain("find-trash", text.get("trash.title"), trash));
        header.below(Texts.soft(text.get("find.sub")));
        setTop(new VBox(header, new ProblemBar(model.troubles(), text)));
        field.setId("find-field");
        field.setPromptText(text.get("find.prompt"));
        field.setAccessibleText(text.get("find.prompt"));
        field.textProperty().bindBidirectional(model.query);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list = new ListView<>(model.hits());
        list.setId("find-hits");
        list.getStyleClass().add("nw-list");
        list.setAccessibleText(text.get("find.title"));
        list.setPlaceholder(new EmptyState(Icons.SEARCH, text.get("find.emptyTitle"), text.get("find.emptyNext")));
        list.setCellFactory(_ -> new Cell());
        list.getSelectionModel().selectedItemProperty().subscribe(hit -> {
            if (hit != null && !hit.equals(model.chosenProperty().get())) {
                model.choose(hit);
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        VBox.setVgrow(list, Priority.ALWAYS);
        var left = new VBox(10, field, list);
        left.getStyleClass().add("nw-skills-left");
        left.setMinWidth(LIST_WIDTH);
        left.setMaxWidth(LIST_WIDTH);
        setLeft(left);
        beside.setFitToWidth(true);
        beside.setFocusTraversable(false);
        setCenter(beside);
        model.chosenProperty().subscribe(hit -> list.getSelectionModel().select(hit));
        model.textProperty().subscribe(_ -> show());
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            model.open();
        } else if (event.getCode() == KeyCode.DOWN && field.equals(event.getTarget())) {
            event.consume();
            list.requestFocus();
            list.getSelectionModel().selectNext();
        }
    }

    private void show() {
        var hit = model.chosenProperty().get();
        var words = model.textProperty().get();
        if (hit == null || words == null) {
            beside.setContent(new Region());
            return;
        }
        var title = new HBox(12, Texts.styled(hit.title(), "nw-strong"), Texts.soft(hit.patientName()));
        var paper = new VBox(14, title, lit(words, hit.spans()),
                Buttons.primary("find-open", text.get("find.open"), model::open));
        paper.setPadding(new Insets(24, 34, 24, 34));
        beside.setContent(paper);
    }

    /// The words around the first hit, every hit on a tinted ground.
    private static Node lit(String words, List<Span> spans) {
        int first = spans.isEmpty() ? 0 : spans.getFirst().start();
        int start = Math.max(0, first - BEFORE);
        int end = Math.min(words.length(), first + AFTER);
        var flow = new TextFlow();
        flow.setId("find-words");
        flow.setLineSpacing(3);
        int at = start;
        for (var span : spans) {
            if (span.start() >= at && span.end() <= end) {
                flow.getChildren().addAll(piece(words.substring(at, span.start()), "nw-document-text"),
                        hit(words.substring(span.start(), span.end())));
                at = span.end();
            }
        }
        flow.getChildren().add(piece(words.substring(at, end), "nw-document-text"));
        return flow;
    }

    private static Text piece(String words, String style) {
        var text = new Text(words);
        text.getStyleClass().add(style);
        return text;
    }

    private static Node hit(String words) {
        var label = Texts.styled(words, "nw-hit");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    /// The field takes the first letters.
    @Override public void requestFocus() {
        field.requestFocus();
    }

    private final class Cell extends ListCell<SearchHit> {

        @Override protected void updateItem(SearchHit hit, boolean empty) {
            super.updateItem(hit, empty);
            setText(null);
            if (empty || hit == null) {
                setGraphic(null);
                return;
            }
            var name = Texts.styled(hit.patientName(), "nw-strong");
            name.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(name, Priority.ALWAYS);
            var day = hit.visitDate();
            var when = Texts.soft(day == null ? "" : Dates.day(day, java.time.LocalDate.now(around.clock())));
            when.setMinWidth(Region.USE_PREF_SIZE);
            var snippet = Texts.soft(hit.snippet().text());
            snippet.setMinWidth(0);
            var what = hit.target() instanceof SearchHit.Target.OfPatient ? text.get("main.patient") : hit.title();
            var box = new VBox(2, new HBox(8, name, when), Texts.soft(what), snippet);
            box.getStyleClass().add("nw-row");
            setPrefWidth(0);
            setGraphic(box);
            setAccessibleText(hit.patientName() + ", " + what + ", " + hit.snippet().text());
        }
    }
}
