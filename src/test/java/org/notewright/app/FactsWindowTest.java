package org.notewright.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.notewright.app.WindowDriver.await;
import static org.notewright.app.WindowDriver.awaitNode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.fxmisc.richtext.GenericStyledArea;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.notewright.workflow.FactEntry;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The grid of facts in the real window over the real vault, by keyboard alone: a value corrected, one struck out, the draft made
/// from it, and all of it there after a restart.
@ExtendWith(ApplicationExtension.class)
class FactsWindowTest {

    private static final String NOTE = "03/12/2026. Pt reports R knee pain 4/10 with stairs. R knee flexion 110 deg. Berg 45/56."
            + " Gait speed was fair today with the new cane. 97110 x 15 min. Cont 2x/wk.";

    private final Path home = temporary();
    private @Nullable Stage stage;
    private @Nullable WindowDriver made;

    private static Path temporary() {
        try {
            return Files.createTempDirectory("notewright-facts");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Start void show(Stage shown) {
        stage = shown;
        made = new WindowDriver(home, shown);
    }

    @AfterEach void stop() throws Exception {
        lock();
    }

    private WindowDriver window() {
        return Objects.requireNonNull(made);
    }

    private void lock() throws Exception {
        var locked = new CountDownLatch(1);
        Platform.runLater(() -> window().desktop.lock(locked::countDown));
        assertTrue(locked.await(20, TimeUnit.SECONDS));
        window().jobs.close();
    }

    private void board(FxRobot robot) throws Exception {
        window().createVault(robot);
        window().addPatient(robot, "DEMO Brandt", "Ilse");
        awaitNode(robot, "#board");
        WindowDriver.drop(robot, Files.writeString(home.resolve("note.txt"), NOTE));
        await(() -> robot.lookup(".nw-board-card").queryAll().size() == 1);
        await(() -> window().jobs.isIdle());
    }

    private void openFacts(FxRobot robot) throws Exception {
        robot.interact(() -> robot.lookup(".nw-board-card").query().requestFocus());
        robot.type(KeyCode.F6);
        awaitNode(robot, "#facts-grid");
        await(() -> !grid(robot).getItems().isEmpty() && grid(robot).equals(window().scene().getFocusOwner()));
    }

    private static TableView<FactEntry> grid(FxRobot robot) {
        return robot.lookup("#facts-grid").queryTableView();
    }

    private static StyleClassedTextArea text(FxRobot robot) {
        return robot.lookup("#facts-text").query();
    }

    private static boolean holds(FxRobot robot, String line) {
        return grid(robot).getItems().stream().anyMatch(row -> row.cells() != null && row.cells().line().equals(line));
    }

    /// Goes down the grid to a row, as a person does.
    private static void goTo(FxRobot robot, String line) {
        robot.type(KeyCode.HOME);
        for (int i = 0; i < grid(robot).getItems().size(); i++) {
            int at = grid(robot).getFocusModel().getFocusedCell().getRow();
            var cells = grid(robot).getItems().get(Math.max(0, at)).cells();
            if (cells != null && cells.line().equals(line)) {
                return;
            }
            robot.type(KeyCode.DOWN);
        }
        throw new AssertionError("no such row");
    }

    private void settle() throws Exception {
        await(() -> window().jobs.isIdle());
    }

    private static void typeOver(FxRobot robot, String words) throws Exception {
        awaitNode(robot, "#fact-field");
        robot.interact(() -> robot.lookup("#fact-field").<TextField>query().setText(words));
        robot.type(KeyCode.ENTER);
    }

    private static boolean stands(FxRobot robot, String query, String words) {
        return robot.lookup(query).<Labeled>query().getText().contains(words);
    }

    @Test void aValueIsCorrectedAndOneStruckOutByKeyboardAndTheDraftGoesByThem(FxRobot robot) throws Exception {
        board(robot);
        openFacts(robot);
        goTo(robot, "R knee flexion 110°");
        robot.type(KeyCode.ENTER);
        typeOver(robot, "115");
        await(() -> holds(robot, "R knee flexion 115°"));
        settle();
        assertTrue(stands(robot, "#facts-sentence", "Corrected by the therapist"));
        goTo(robot, "Berg 45/56");
        robot.type(KeyCode.DELETE);
        await(() -> !holds(robot, "Berg 45/56"));
        settle();
        assertEquals(NOTE, text(robot).getText(), "the source's own words stay");
        robot.type(KeyCode.ESCAPE);
        await(() -> robot.lookup("#facts-grid").tryQuery().isEmpty());
        settle();
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        awaitNode(robot, "#editor");
        await(() -> robot.lookup((Node node) -> node instanceof Labeled label && label.getText() != null
                && label.getText().endsWith("sentences supported")).tryQuery().isPresent());
        settle();
        var draft = robot.lookup("#draft").<GenericStyledArea<?, ?, ?>>query();
        assertTrue(draft.getText().contains("115"), draft.getText());
        assertFalse(draft.getText().contains("flexion 110"), draft.getText());
        assertFalse(draft.getText().contains("Berg"), draft.getText());
        assertFalse(robot.lookup((Node node) -> node instanceof Labeled label && label.isVisible() && label.getText() != null
                && (label.getText().contains("115") || label.getText().contains("45/56"))
                && label.getStyleClass().contains("ed-flag-title")).tryQuery().isPresent(), "no flag for either");
        robot.interact(() -> draft.moveTo(draft.getText().indexOf("115")));
        await(() -> robot.lookup("#reference-corrected").query().isVisible());
        assertTrue(stands(robot, "#reference-corrected", "R knee flexion 110° → R knee flexion 115°"));

        lock();
        robot.interact(() -> made = new WindowDriver(home, Objects.requireNonNull(stage)));
        window().unlock(robot, WindowDriver.PASSPHRASE);
        awaitNode(robot, "#today");
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        await(() -> robot.lookup("#patient-list").tryQuery()
                .filter(list -> !((javafx.scene.control.ListView<?>) list).getItems().isEmpty()).isPresent());
        robot.interact(() -> robot.lookup("#patient-list").query().requestFocus());
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
        await(() -> !robot.lookup(".nw-board-card").queryAll().isEmpty());
        settle();
        openFacts(robot);
        assertTrue(holds(robot, "R knee flexion 115°"));
        assertFalse(holds(robot, "Berg 45/56"));
        assertTrue(grid(robot).getItems().stream().anyMatch(row -> row.state() == FactEntry.State.STRUCK));
    }

    @Test void theRowLightsItsWordsAndTheWordsTheirRow(FxRobot robot) throws Exception {
        board(robot);
        openFacts(robot);
        goTo(robot, "Berg 45/56");
        await(() -> text(robot).getStyleOfChar(NOTE.indexOf("45/56")).contains("fact-lit"));
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        await(() -> text(robot).equals(window().scene().getFocusOwner()));
        robot.interact(() -> text(robot).moveTo(NOTE.indexOf("110")));
        await(() -> text(robot).getStyleOfChar(NOTE.indexOf("110")).contains("fact-lit"));
        var row = grid(robot).getItems().get(grid(robot).getFocusModel().getFocusedCell().getRow());
        assertEquals("R knee flexion 110°", Objects.requireNonNull(row.cells()).line());
    }

    @Test void selectedWordsSayOneMoreFactAndUndoTakesItBack(FxRobot robot) throws Exception {
        board(robot);
        openFacts(robot);
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        await(() -> text(robot).equals(window().scene().getFocusOwner()));
        int at = NOTE.indexOf("Gait speed was fair");
        robot.interact(() -> text(robot).selectRange(at, at + "Gait speed was fair".length()));
        robot.type(KeyCode.INSERT);
        awaitNode(robot, "#facts-form");
        robot.interact(() -> {
            robot.lookup("#facts-form-kind").<TextField>query().setText("mea");
            robot.lookup("#facts-form-what").<TextField>query().setText("TUG");
            robot.lookup("#facts-form-value").<TextField>query().setText("12.4");
            robot.lookup("#facts-form-unit").<TextField>query().setText("s");
        });
        robot.type(KeyCode.ENTER);
        await(() -> holds(robot, "TUG 12.4 s"));
        settle();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> !holds(robot, "TUG 12.4 s"));
        settle();
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        await(() -> holds(robot, "TUG 12.4 s"));
        settle();
    }

    @Test void whatCannotBeTrueIsRefusedInWords(FxRobot robot) throws Exception {
        board(robot);
        openFacts(robot);
        goTo(robot, "Berg 45/56");
        robot.type(KeyCode.ENTER);
        typeOver(robot, "92/56");
        await(() -> stands(robot, "#facts-sentence", "Nothing was changed"));
        assertTrue(holds(robot, "Berg 45/56"));
    }
}
