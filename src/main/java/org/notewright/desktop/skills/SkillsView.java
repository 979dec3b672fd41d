package org.notewright.desktop.skills;

import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.notewright.desktop.control.Buttons;
import org.notewright.desktop.control.DocumentPane;
import org.notewright.desktop.control.Messages;
import org.notewright.desktop.control.Pill;
import org.notewright.desktop.control.ProblemBar;
import org.notewright.desktop.control.ScreenHeader;
import org.notewright.desktop.control.Sheet;
import org.notewright.desktop.control.Surroundings;
import org.notewright.desktop.control.Texts;
import org.notewright.desktop.control.UndoToast;
import org.notewright.drafting.skill.Skill;
import org.notewright.workflow.TrySkill;

/// The library: letters find a skill, the right side says what it needs and makes, a trial shows it as a finished document.
public final class SkillsView extends StackPane {

    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final double LIST_WIDTH = 380;
    private static final double TRIAL_WIDTH = 820;
    private static final double TRIAL_HEIGHT = 520;

    private final SkillsViewModel model;
    private final Messages text;
    private final TextField find = new TextField();
    private final ListView<Skill> list;
    private final Sheet trial;
    private final ScrollPane beside = new ScrollPane();

    /// @param context the clinic context, opened from here
    public SkillsView(SkillsViewModel model, Surroundings around, ContextSheet context) {
        this.model = model;
        this.text = around.text();
        setId("skills");
        trial = new Sheet("trial", text);
        var header = new ScreenHeader(Texts.title(text.get("skills.title")), around,
                Buttons.plain("skills-context", text.get("skills.context"), context::open),
                Buttons.plain("skill-import", text.get("skills.import"), this::chooseImport));
        var count = Texts.soft("");
        header.below(count);
        model.skills().subscribe(() -> count.setText(text.get("skills.count", model.skills().size())));
        list = list();
        find.setId("skills-find");
        find.setPromptText(text.get("skills.find"));
        find.setAccessibleText(text.get("skills.find"));
        find.textProperty().bindBidirectional(model.query);
        find.addEventFilter(KeyEvent.KEY_PRESSED, this::moveFromField);
        var left = new VBox(10, find, list);
        VBox.setVgrow(list, Priority.ALWAYS);
        left.setMinWidth(LIST_WIDTH);
        left.setMaxWidth(LIST_WIDTH);
        left.getStyleClass().add("nw-skills-left");
        beside.setFitToWidth(true);
        var body = new BorderPane(beside);
        body.setTop(new VBox(header, new ProblemBar(model.troubles(), text)));
        body.setLeft(left);
        var toast = new UndoToast(model.undoProperty(), text);
        // Before the search field, which takes the key even with nothing to undo; not before the skill's own text.
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean writing = getScene().getFocusOwner() instanceof TextArea;
            if (UNDO.match(event) && !writing && model.undoProperty().get() != null) {
                UndoToast.takeBack(model.undoProperty());
                event.consume();
            }
        });
        StackPane.setMargin(toast, new javafx.geometry.Insets(22));
        getChildren().addAll(body, toast, trial, context.sheet());
        model.detailsProperty().subscribe(details -> {
            if (details != null) {
                beside.setContent(new SkillCard(model, details, text));
                if (!details.skill().equals(list.getSelectionModel().getSelectedItem())) {
                    list.getSelectionModel().select(details.skill());
                    list.scrollTo(details.skill());
                }
            }
        });
        model.trialProperty().subscribe(done -> {
            if (done != null) {
                show(done);
            }
        });
    }

    private ListView<Skill> list() {
        var made = new ListView<>(model.skills());
        made.setId("skills-list");
        made.getStyleClass().add("nw-list");
        made.setAccessibleText(text.get("skills.title"));
        made.setCellFactory(_ -> new Cell());
        made.getSelectionModel().selectedItemProperty().subscribe(skill -> {
            if (skill != null) {
                model.choose(skill);
            }
        });
        return made;
    }

    private void moveFromField(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            event.consume();
            list.requestFocus();
            if (list.getSelectionModel().isEmpty()) {
                list.getSelectionModel().selectFirst();
            }
        }
    }

    private void show(TrySkill.Trial done) {
        var paper = new ScrollPane(new VBox(12, Texts.soft(text.get("skills.trialOf", done.patient())),
                new DocumentPane(done.draft())));
        paper.setFitToWidth(true);
        paper.setPrefHeight(TRIAL_HEIGHT);
        paper.setId("trial-paper");
        trial.show(text.get("skills.trialTitle"), paper, TRIAL_WIDTH,
                Buttons.plain("trial-done", text.get("skills.trialDone"), () -> {
                    trial.close();
                    model.closeTrial();
                }));
    }

    private void chooseImport() {
        var chooser = new FileChooser();
        chooser.setTitle(text.get("skills.import"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("Markdown", "*.md"));
        var file = chooser.showOpenDialog(getScene().getWindow());
        if (file != null) {
            model.importFile(file.toPath());
        }
    }

    /// The field takes the first letters.
    @Override public void requestFocus() {
        find.requestFocus();
    }

    private final class Cell extends ListCell<Skill> {

        @Override protected void updateItem(Skill skill, boolean empty) {
            super.updateItem(skill, empty);
            setText(null);
            if (empty || skill == null) {
                setGraphic(null);
                return;
            }
            var name = Texts.styled(skill.title(), "nw-strong");
            name.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(name, Priority.ALWAYS);
            var row = new HBox(8, name, group(skill));
            var box = new VBox(2, row, about(skill));
            box.getStyleClass().add("nw-row");
            setPrefWidth(0);
            setGraphic(box);
            setAccessibleText(skill.title() + ". " + skill.about().about());
        }

        private Node about(Skill skill) {
            var words = Texts.soft(skill.about().about().isEmpty() ? "/" + skill.name() : skill.about().about());
            words.setMinWidth(0);
            return words;
        }

        private Node group(Skill skill) {
            return new Pill(switch (skill.group()) {
                case "PT" -> "PT";
                case "OT" -> "OT";
                case "practice" -> text.get("skills.practice");
                default -> "PT · OT";
            }, Pill.Tone.PLAIN);
        }
    }
}
