package org.notewright.desktop.inbox;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.DraftJob;
import org.notewright.desktop.control.Buttons;
import org.notewright.desktop.control.DocumentPane;
import org.notewright.desktop.control.EmptyState;
import org.notewright.desktop.control.Icons;
import org.notewright.desktop.control.KeyHint;
import org.notewright.desktop.control.Messages;
import org.notewright.desktop.control.ProblemBar;
import org.notewright.desktop.control.QuestionSheet;
import org.notewright.desktop.control.ScreenHeader;
import org.notewright.desktop.control.Sheet;
import org.notewright.desktop.control.Surroundings;
import org.notewright.desktop.control.Texts;
import org.notewright.desktop.control.WrapRow;
import org.notewright.workflow.FirstRequest;
import org.notewright.workflow.Inbox;
import org.notewright.workflow.InboxItem;
import org.notewright.workflow.NextSkills;

/// The Inbox: lines at the left, the chosen draft at the right. J and K move, Enter opens, A approves, R runs again.
public final class InboxView extends StackPane {

    private static final double LIST_WIDTH = 430;
    private static final double SHEET_WIDTH = 860;
    private static final double REQUEST_HEIGHT = 420;

    private final InboxViewModel model;
    private final Messages text;
    private final ScreenHeader header;
    private final BorderPane body = new BorderPane();
    private final StackPane beside = new StackPane();
    private final ListView<InboxItem> list;
    private final Button retryAll;
    private final BatchSheet batch;
    private final Sheet over;
    private final BorderPane lines = new BorderPane(beside);
    private final Subscription following;

    public InboxView(InboxViewModel model, BatchViewModel batch, Surroundings around) {
        this.model = model;
        this.text = around.text();
        setId("inbox");
        this.batch = new BatchSheet(batch, text);
        this.over = new Sheet("inbox-sheet", text);
        retryAll = Buttons.plain("inbox-retry-all", text.get("inbox.retryAll"), model::retryFailed);
        header = new ScreenHeader(Texts.title(text.get("inbox.title")), around, retryAll,
                Buttons.plain("inbox-batch", text.get("inbox.batch"), this.batch::open));
        list = list();
        lines.setLeft(left());
        body.setTop(new VBox(header, new ProblemBar(model.troubles(), text)));
        getChildren().addAll(body, this.batch, over);
        following = model.items().subscribe(this::show).and(model.feed().readProperty().subscribe(_ -> show()));
        model.chosenProperty().subscribe(this::follow);
        model.previewProperty().subscribe(_ -> showDraft());
        model.lookProperty().subscribe(this::showRequest);
        model.formProperty().subscribe(this::showForm);
        show();
        // Before the list, which would take Enter for itself.
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private ListView<InboxItem> list() {
        var made = new ListView<>(model.items());
        made.setId("inbox-list");
        made.getStyleClass().add("nw-list");
        made.setAccessibleText(text.get("inbox.title"));
        made.setCellFactory(_ -> new InboxCell(model, text));
        made.getSelectionModel().selectedItemProperty().subscribe(item -> {
            if (item != null && !item.equals(model.chosenProperty().get())) {
                model.choose(item);
            }
        });
        VBox.setVgrow(made, Priority.ALWAYS);
        return made;
    }

    private void show() {
        long failed = model.count(DraftJob.State.FAILED);
        retryAll.setVisible(failed > 1);
        retryAll.setManaged(failed > 1);
        if (!model.feed().readProperty().get()) {
            return;
        }
        if (model.items().isEmpty()) {
            header.below(Texts.soft(text.get("inbox.nothing")));
            var empty = new StackPane(new EmptyState(Icons.INBOX, text.get("inbox.emptyTitle"), text.get("inbox.emptyNext")));
            empty.getStyleClass().add("nw-body");
            empty.setAlignment(Pos.TOP_LEFT);
            body.setCenter(empty);
            return;
        }
        var counts = text.get("inbox.counts", model.count(DraftJob.State.READY), model.count(DraftJob.State.NEEDS_FACTS), failed);
        header.below(Texts.soft(model.looks() == 0 ? counts : counts + text.get("inbox.countLooks", model.looks())));
        boolean first = !lines.equals(body.getCenter());
        if (first) {
            body.setCenter(lines);
        }
        follow(model.chosenProperty().get());
        if (first) {
            list.requestFocus();
        }
    }

    /// To be called when another screen takes this one's place.
    public void end() {
        following.unsubscribe();
        model.end();
    }

    private VBox left() {
        var left = new VBox(list, keys());
        left.setMinWidth(LIST_WIDTH);
        left.setMaxWidth(LIST_WIDTH);
        left.getStyleClass().add("nw-inbox-left");
        return left;
    }

    private Node keys() {
        var row = new WrapRow(10, hint("J", "K", "inbox.move"), hint("⏎", "inbox.open"), hint("A", "inbox.approve"),
                hint("N", "inbox.next"), hint("R", "inbox.again"), hint("Del", "inbox.putAway"));
        row.setPadding(new Insets(12, 16, 12, 16));
        return row;
    }

    private Node hint(String... keysThenWord) {
        var row = new HBox(4);
        row.setAlignment(Pos.CENTER_LEFT);
        for (int i = 0; i < keysThenWord.length - 1; i++) {
            row.getChildren().add(new KeyHint(keysThenWord[i]));
        }
        var word = Texts.soft(text.get(keysThenWord[keysThenWord.length - 1]));
        word.setMinWidth(Region.USE_PREF_SIZE);
        row.getChildren().add(word);
        return row;
    }

    private void follow(@Nullable InboxItem item) {
        if (item != null && !item.equals(list.getSelectionModel().getSelectedItem())) {
            list.getSelectionModel().select(item);
            list.scrollTo(item);
        }
        showDraft();
    }

    private void showDraft() {
        var item = model.chosenProperty().get();
        var preview = model.previewProperty().get();
        if (item == null || preview == null) {
            beside.getChildren().setAll(item == null || item.sentence().isEmpty() ? new Region() : besides(why(item)));
            return;
        }
        var title = item.document().map(document -> document.title()).orElse("") + " · " + item.patient().listName();
        var left = Texts.soft(title);
        HBox.setHgrow(left, Priority.ALWAYS);
        left.setMaxWidth(Double.MAX_VALUE);
        var right = Texts.soft(preview.toCheck() == 0
                ? text.get("inbox.supported", preview.supported(), preview.sentences())
                : text.get("inbox.toCheck", preview.supported(), preview.sentences(), preview.toCheck()));
        right.setMinWidth(Region.USE_PREF_SIZE);
        right.setId("inbox-checked");
        var actions = new WrapRow(8, Buttons.primary("inbox-open", text.get("inbox.openDraft"), model::open),
                Buttons.plain("inbox-approve", text.get("inbox.approveDraft"), model::approve));
        preview.next().forEach(step -> actions.getChildren().add(next(step)));
        var paper = new VBox(14, new HBox(12, left, right), new DocumentPane(preview.text()), actions);
        var scroll = new ScrollPane(besides(paper));
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        beside.getChildren().setAll(scroll);
    }

    /// What the draft leads to. A step that is under way says where it is.
    private Node next(NextSkills.Next step) {
        var button = Buttons.plain("inbox-next-" + step.skill().name(), text.get("inbox.nextStep", step.skill().title()),
                () -> model.next(step));
        if (!InboxViewModel.canFollow(step)) {
            button.setText(text.get("inbox.nextQueued", step.skill().title()));
            button.setDisable(true);
        }
        return button;
    }

    private VBox why(InboxItem item) {
        var box = new VBox(14, Texts.wrapped(item.sentence(), "nw-soft"));
        if (Inbox.needsLook(item.job())) {
            box.getChildren().add(Buttons.primary("inbox-look", text.get("inbox.look"), model::open));
        }
        return box;
    }

    private void showRequest(FirstRequest.@Nullable Shown shown) {
        if (shown == null) {
            return;
        }
        model.lookProperty().set(null);
        var area = new TextArea(shown.text());
        area.setId("look-request");
        area.setEditable(false);
        area.setWrapText(true);
        area.setPrefHeight(REQUEST_HEIGHT);
        area.setAccessibleText(text.get("batch.requestTitle"));
        over.show(text.get("batch.requestTitle"), new VBox(12, Texts.wrapped(text.get("inbox.lookWords"), "nw-soft"), area,
                        Texts.wrapped(model.budget(shown), shown.budget().fits() ? "nw-soft" : "nw-wrong")), SHEET_WIDTH,
                Buttons.plain("look-cancel", text.get("canvas.dontSend"), over::close),
                Buttons.primary("look-confirm", text.get("canvas.confirm"), () -> {
                    over.close();
                    model.confirmLook();
                }));
    }

    private void showForm(InboxViewModel.@Nullable Form form) {
        if (form != null) {
            model.formProperty().set(null);
            new QuestionSheet(over, text).show(form.title(), text.get("inbox.nextWords"), form.answers(),
                    new SimpleStringProperty(""), List.of(), form.proceed());
        }
    }

    /// Opens the sheet that runs a skill for several patients.
    ///
    /// @param skill that is chosen at first, empty for the one chosen before
    public void openBatch(String skill) {
        batch.open(skill);
    }

    private static Node besides(Region words) {
        var box = new VBox(words);
        box.setPadding(new Insets(24, 34, 24, 34));
        return box;
    }

    private void key(KeyEvent event) {
        Runnable action = switch (event.getCode()) {
            case J -> () -> model.move(1);
            case K -> () -> model.move(-1);
            case ENTER -> model::open;
            case A -> model::approve;
            case N -> model::nextFirst;
            case R -> model::again;
            case DELETE -> model::putAway;
            default -> null;
        };
        if (action != null && !event.isShortcutDown() && !event.isAltDown()
                && (equals(event.getTarget()) || list.equals(event.getTarget()))) {
            event.consume();
            action.run();
        }
    }

    /// The list takes the keys at once.
    @Override public void requestFocus() {
        list.requestFocus();
    }
}
