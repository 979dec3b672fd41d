package org.notewright.app;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.notewright.app.WindowDriver.await;
import static org.notewright.app.WindowDriver.awaitNode;
import static org.notewright.app.WindowDriver.press;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.fxmisc.richtext.GenericStyledArea;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.notewright.desktop.Drops;
import org.notewright.desktop.control.ThemeChoice;
import org.notewright.job.JobContext;
import org.notewright.workflow.FactCells;
import org.notewright.workflow.FactEntry;
import org.notewright.workflow.FactSheet;
import org.notewright.workflow.Order;
import org.notewright.workflow.Workspace;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Takes the pictures of `docs/screenshots` from the real window over the sample practice, at every build: they cannot
/// be older than the program.
@ExtendWith(ApplicationExtension.class)
class PicturesTest {

    private static final Path FOLDER = Path.of("docs", "screenshots");

    private final Path home = temporary();
    private @Nullable WindowDriver made;

    private static Path temporary() {
        try {
            return Files.createTempDirectory("notewright-pictures");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Start void show(Stage stage) {
        made = new WindowDriver(home, stage);
    }

    private WindowDriver window() {
        return Objects.requireNonNull(made);
    }

    @AfterEach void stop() {
        window().jobs.close();
    }

    private void picture(FxRobot robot, String name, ThemeChoice theme) {
        var file = FOLDER.resolve(name + "-" + (theme == ThemeChoice.DARK ? "dark" : "light") + ".png");
        window().picture(robot, file);
        assertTrue(Files.exists(file));
    }

    private static void replace(GenericStyledArea<?, ?, ?> area, String words, String by) {
        int at = area.getText().indexOf(words);
        area.replaceText(at, at + words.length(), by);
    }

    @ParameterizedTest
    @EnumSource(value = ThemeChoice.class, names = {"LIGHT", "DARK"})
    void ofTheMainJob(ThemeChoice theme, FxRobot robot) throws Exception {
        robot.interact(() -> window().desktop.appearance().themeProperty().set(theme));
        window().createVault(robot);
        press(robot, "#go-patients");
        awaitNode(robot, "#patient-samples");
        press(robot, "#patient-samples");
        await(() -> robot.lookup("#patient-list").tryQuery()
                .filter(list -> !((javafx.scene.control.ListView<?>) list).getItems().isEmpty()).isPresent());
        picture(robot, "patients", theme);

        robot.interact(() -> robot.lookup("#patient-list").queryListView().getSelectionModel().select(0));
        robot.interact(() -> robot.lookup("#patient-list").query().requestFocus());
        robot.type(KeyCode.ENTER);
        await(() -> robot.lookup("#skill-soap-note").tryQuery().filter(node -> !node.isDisabled()).isPresent());
        await(() -> robot.lookup("#draft-note").tryQuery().isPresent() || robot.lookup("#draft-words").tryQuery()
                .isPresent());
        picture(robot, "canvas", theme);

        press(robot, "#skill-soap-note");
        awaitNode(robot, "#editor");
        await(() -> robot.lookup("#check-count").tryQuery().isPresent()
                && robot.lookup("#draft").tryQuery().isPresent());
        await(() -> window().jobs.isIdle());
        var area = robot.lookup("#draft").<GenericStyledArea<?, ?, ?>>query();
        robot.interact(() -> {
            replace(area, "The patient complained of", "Patient reports");
            replace(area, "The patient tolerated", "Tolerated");
            area.requestFocus();
            area.moveTo(area.getText().indexOf("48/80"));
        });
        // The checks run a moment after the last key.
        await(() -> robot.lookup((Node node) -> node instanceof Labeled label
                && label.getText() != null && label.getText().endsWith("sentences supported")).tryQuery().isPresent());
        await(() -> window().jobs.isIdle());
        picture(robot, "editor", theme);

        press(robot, "#version-1");
        await(() -> window().jobs.isIdle());
        picture(robot, "compare", theme);

        inbox(theme, robot);
        press(robot, "#go-find");
        awaitNode(robot, "#find-field");
        WindowDriver.type(robot, "#find-field", "stairs");
        await(() -> robot.lookup("#find-words").tryQuery().isPresent());
        await(() -> window().jobs.isIdle());
        picture(robot, "find", theme);
        press(robot, "#go-skills");
        awaitNode(robot, "#skill-card");
        await(() -> window().jobs.isIdle());
        picture(robot, "skills", theme);
        press(robot, "#skill-try");
        awaitNode(robot, "#trial-paper");
        await(() -> window().jobs.isIdle());
        picture(robot, "trial", theme);
        press(robot, "#trial-done");
        press(robot, "#go-settings");
        awaitNode(robot, "#client-choice");
        robot.interact(() -> robot.lookup("#client-choice").queryComboBox().getSelectionModel().select(2));
        await(() -> window().jobs.isIdle());
        picture(robot, "settings", theme);

        press(robot, "#lock");
        awaitNode(robot, "#passphrase");
        picture(robot, "unlock", theme);
    }

    @ParameterizedTest
    @EnumSource(value = ThemeChoice.class, names = {"LIGHT", "DARK"})
    void ofABusyBoard(ThemeChoice theme, FxRobot robot) throws Exception {
        robot.interact(() -> window().desktop.appearance().themeProperty().set(theme));
        window().createVault(robot);
        press(robot, "#go-patients");
        awaitNode(robot, "#patient-samples");
        press(robot, "#patient-samples");
        await(() -> robot.lookup("#patient-list").tryQuery()
                .filter(list -> !((javafx.scene.control.ListView<?>) list).getItems().isEmpty()).isPresent());
        robot.interact(() -> robot.lookup("#patient-list").queryListView().getSelectionModel().select(0));
        robot.interact(() -> robot.lookup("#patient-list").query().requestFocus());
        robot.type(KeyCode.ENTER);
        awaitNode(robot, "#board");
        var files = Path.of("src/test/resources/intake");
        WindowDriver.drop(robot, files.resolve("fax.tif"), files.resolve("photo.jpg"),
                files.resolve("home-program.docx"), files.resolve("mail.eml"), files.resolve("04-denial.pdf"));
        await(() -> window().jobs.isIdle() && robot.lookup("#thumbnail").queryAll().size() >= 3);
        await(() -> window().jobs.isIdle());
        picture(robot, "board", theme);

        var fax = robot.lookup((Node node) -> "thumbnail".equals(node.getId())).query().getParent();
        robot.interact(fax::requestFocus);
        robot.type(KeyCode.ENTER);
        awaitNode(robot, "#page-picture");
        await(() -> window().jobs.isIdle());
        picture(robot, "viewer", theme);
    }

    /// What a skill asks, its keys and the shelf, what follows a draft, and the one offer of a new vault.
    @ParameterizedTest
    @EnumSource(value = ThemeChoice.class, names = {"LIGHT", "DARK"})
    void ofSkillsAtWork(ThemeChoice theme, FxRobot robot) throws Exception {
        robot.interact(() -> window().desktop.appearance().themeProperty().set(theme));
        window().createVault(robot);
        awaitNode(robot, "#offer");
        picture(robot, "first-run", theme);
        press(robot, "#offer-begin");
        awaitNode(robot, "#context-text");
        await(() -> window().jobs.isIdle());
        picture(robot, "context", theme);
        press(robot, "#context-close-button");
        press(robot, "#lock");
        awaitNode(robot, "#passphrase");
        await(() -> window().jobs.isIdle());
        try (var workspace = window().wiring.parts(WindowDriver.CLOCK).door().unlock(home.resolve("vault"),
                WindowDriver.PASSPHRASE.toCharArray())) {
            SkillsWindowTest.fill(workspace);
            workspace.settings().skillKey("falls-note", "Ctrl Alt F");
        }
        window().unlock(robot, WindowDriver.PASSPHRASE);
        awaitNode(robot, "#today");
        assertFalse(robot.lookup("#offer").query().getParent().isVisible(), "the offer is made once");
        press(robot, "#go-skills");
        awaitNode(robot, "#skill-card");
        WindowDriver.type(robot, "#skills-find", "falls note");
        await(() -> robot.lookup("#question-place").tryQuery().isPresent());
        var standards = Files.writeString(home.resolve("DEMO documentation standards.txt"), "Write minutes for each timed code.");
        robot.interact(() -> Drops.drop(robot.lookup("#shelf").query(), robot.lookup("#shelf").query(),
                List.of(standards.toFile())));
        await(() -> robot.lookup((Node node) -> node instanceof CheckBox tick && tick.isSelected()).tryQuery().isPresent());
        await(() -> window().jobs.isIdle());
        picture(robot, "own-skill", theme);

        press(robot, "#go-patients");
        await(() -> robot.lookup("#patient-list").tryQuery()
                .filter(list -> !((javafx.scene.control.ListView<?>) list).getItems().isEmpty()).isPresent());
        robot.interact(() -> robot.lookup("#patient-list").queryListView().getSelectionModel().select(0));
        robot.interact(() -> robot.lookup("#patient-list").query().requestFocus());
        robot.type(KeyCode.ENTER);
        await(() -> robot.lookup("#skill-soap-note").tryQuery().filter(node -> !node.isDisabled()).isPresent());
        robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.F);
        awaitNode(robot, "#question-place");
        await(() -> window().jobs.isIdle());
        picture(robot, "questions", theme);
        press(robot, "#questions-cancel");
        press(robot, "#skill-soap-note");
        awaitNode(robot, "#next-note-letter");
        await(() -> window().jobs.isIdle());
        press(robot, "#next-note-letter");
        await(() -> robot.lookup("#next-said-note-letter").tryQuery().isPresent());
        var area = robot.lookup("#draft").<GenericStyledArea<?, ?, ?>>query();
        robot.interact(() -> {
            replace(area, "The patient complained of", "Patient reports");
            area.moveTo(area.getText().indexOf("Patient reports"));
        });
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
        await(() -> robot.lookup("#section-back").tryQuery().filter(Node::isVisible).isPresent());
        await(() -> window().jobs.isIdle());
        picture(robot, "section", theme);
    }

    private void inbox(ThemeChoice theme, FxRobot robot) throws Exception {
        press(robot, "#go-inbox");
        awaitNode(robot, "#inbox-batch");
        press(robot, "#inbox-batch");
        await(() -> robot.lookup("#batch-patients").tryQuery()
                .filter(list -> !((javafx.scene.control.ListView<?>) list).getItems().isEmpty()).isPresent());
        robot.interact(() -> robot.lookup("#batch-skill").queryComboBox().getSelectionModel().selectFirst());
        press(robot, "#batch-all");
        picture(robot, "batch", theme);
        press(robot, "#batch-run");
        await(() -> robot.lookup("#inbox-checked").tryQuery().isPresent());
        await(() -> window().jobs.isIdle());
        await(() -> robot.lookup("#go-inbox-badge").tryQuery().filter(Node::isVisible).isPresent());
        picture(robot, "inbox", theme);
    }

    /// The facts of a source being corrected, and a draft with text unchanged from the visit before.
    @ParameterizedTest
    @EnumSource(value = ThemeChoice.class, names = {"LIGHT", "DARK"})
    void ofFactsAndUnchangedText(ThemeChoice theme, FxRobot robot) throws Exception {
        robot.interact(() -> window().desktop.appearance().themeProperty().set(theme));
        window().createVault(robot);
        press(robot, "#go-patients");
        awaitNode(robot, "#patient-samples");
        press(robot, "#patient-samples");
        await(() -> robot.lookup("#patient-list").tryQuery()
                .filter(list -> !((javafx.scene.control.ListView<?>) list).getItems().isEmpty()).isPresent());
        press(robot, "#lock");
        awaitNode(robot, "#passphrase");
        await(() -> window().jobs.isIdle());
        try (var workspace = window().wiring.parts(WindowDriver.CLOCK).door().unlock(home.resolve("vault"),
                WindowDriver.PASSPHRASE.toCharArray())) {
            correct(workspace);
        }
        window().unlock(robot, WindowDriver.PASSPHRASE);
        awaitNode(robot, "#today");
        press(robot, "#go-patients");
        await(() -> robot.lookup("#patient-list").tryQuery()
                .filter(list -> !((javafx.scene.control.ListView<?>) list).getItems().isEmpty()).isPresent());
        robot.interact(() -> robot.lookup("#patient-list").queryListView().getSelectionModel().select(0));
        robot.interact(() -> robot.lookup("#patient-list").query().requestFocus());
        robot.type(KeyCode.ENTER);
        await(() -> robot.lookup(".nw-board-card.document").queryAll().size() == 2);
        await(() -> window().jobs.isIdle());
        var cards = List.<Node>copyOf(robot.lookup(".nw-board-card").queryAll());
        robot.interact(() -> cards.stream().filter(card -> !card.getStyleClass().contains("document")).toList().getLast().requestFocus());
        robot.type(KeyCode.F6);
        awaitNode(robot, "#facts-grid");
        await(() -> robot.lookup("#facts-grid").queryTableView().equals(window().scene().getFocusOwner()));
        for (int i = 0; i < 11; i++) {
            robot.type(KeyCode.DOWN);
        }
        await(() -> window().jobs.isIdle());
        picture(robot, "facts", theme);
        robot.type(KeyCode.ESCAPE);
        await(() -> robot.lookup("#facts-grid").tryQuery().isEmpty());
        robot.interact(() -> List.<Node>copyOf(robot.lookup(".nw-board-card.document").queryAll()).getLast().requestFocus());
        robot.type(KeyCode.ENTER);
        awaitNode(robot, "#editor");
        await(() -> robot.lookup("#copied-sections").tryQuery().filter(Node::isVisible).isPresent());
        await(() -> window().jobs.isIdle());
        var area = robot.lookup("#draft").<GenericStyledArea<?, ?, ?>>query();
        robot.interact(() -> area.moveTo(area.getText().indexOf("115")));
        await(() -> robot.lookup("#reference-corrected").query().isVisible());
        await(() -> window().jobs.isIdle());
        picture(robot, "unchanged", theme);
    }

    private static void correct(Workspace workspace) {
        var patient = workspace.folders().find("").getFirst().id();
        var days = workspace.folders().read(patient).sources().stream().filter(source -> source.visitDate() != null).toList();
        workspace.drafting().run(new Order("soap-note", patient, days.getFirst().visitDate(), List.of(), "offline"), _ -> { },
                JobContext.NONE);
        var facts = workspace.factCorrections();
        var id = days.getLast().id();
        var flexion = row(facts.open(id), "R knee flexion 110°");
        var cells = Objects.requireNonNull(flexion.cells());
        facts.change(id, flexion, new FactCells(cells.kind(), cells.what(), cells.side(), cells.when(), "115", cells.unit()));
        facts.strike(id, row(facts.open(id), "LEFS 48/80"));
        workspace.drafting().run(new Order("soap-note", patient, days.getLast().visitDate(), List.of(), "offline"), _ -> { },
                JobContext.NONE);
    }

    private static FactEntry row(FactSheet sheet, String line) {
        return sheet.entries().stream().filter(row -> row.cells() != null && row.cells().line().equals(line)).findFirst().orElseThrow();
    }
}
