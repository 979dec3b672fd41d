package org.notewright.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.notewright.app.WindowDriver.await;
import static org.notewright.app.WindowDriver.awaitNode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.fxmisc.richtext.GenericStyledArea;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.notewright.clinical.PatientId;
import org.notewright.job.JobContext;
import org.notewright.workflow.Order;
import org.notewright.workflow.Workspace;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Text unchanged from an earlier note in the real editor over the real vault: grey, named, counted, gone when it is changed,
/// and out of sight when nobody wants it. And the evidence of a sentence, lit from both sides.
@ExtendWith(ApplicationExtension.class)
class CopiedWindowTest {

    private static final String SAME = "Pt reports stiffness in the morning. Sits for an hour before standing. ";

    private final Path home = temporary();
    private @Nullable WindowDriver made;

    private static Path temporary() {
        try {
            return Files.createTempDirectory("notewright-copied");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Start void show(Stage shown) {
        made = new WindowDriver(home, shown);
    }

    @AfterEach void stop() {
        window().jobs.close();
    }

    private WindowDriver window() {
        return Objects.requireNonNull(made);
    }

    private static void note(Workspace open, PatientId patient, LocalDate day, String words) {
        open.imports().bytes(patient, day, "note " + day + ".txt", words.getBytes(StandardCharsets.UTF_8), JobContext.NONE);
        open.drafting().run(new Order("soap-note", patient, day, List.of(), "offline"), _ -> { }, JobContext.NONE);
    }

    /// A patient with two visits, each with its note and its draft; the later draft in the editor.
    private GenericStyledArea<?, ?, Collection<String>> editor(FxRobot robot) throws Exception {
        window().createVault(robot);
        window().addPatient(robot, "DEMO Brandt", "Ilse");
        awaitNode(robot, "#board");
        await(() -> window().jobs.isIdle());
        WindowDriver.press(robot, "#lock");
        awaitNode(robot, "#passphrase");
        await(() -> window().jobs.isIdle());
        try (var open = window().wiring.parts(WindowDriver.CLOCK).door().unlock(home.resolve("vault"),
                WindowDriver.PASSPHRASE.toCharArray())) {
            var patient = open.folders().find("").getFirst().id();
            note(open, patient, LocalDate.of(2026, 3, 9), "03/09/2026. " + SAME + "R knee flexion 104 deg. 97110 x 15 min. Cont 2x/wk.");
            note(open, patient, LocalDate.of(2026, 3, 12), "03/12/2026. " + SAME + "R knee flexion 110 deg. 97110 x 15 min. Cont 2x/wk.");
        }
        window().unlock(robot, WindowDriver.PASSPHRASE);
        awaitNode(robot, "#today");
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        await(() -> robot.lookup("#patient-list").tryQuery()
                .filter(list -> !((javafx.scene.control.ListView<?>) list).getItems().isEmpty()).isPresent());
        robot.interact(() -> robot.lookup("#patient-list").query().requestFocus());
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
        openLatest(robot);
        return draft(robot);
    }

    /// From the board: the last document is the latest.
    private void openLatest(FxRobot robot) throws Exception {
        await(() -> robot.lookup(".nw-board-card.document").queryAll().size() == 2);
        await(() -> window().jobs.isIdle());
        robot.interact(() -> List.<Node>copyOf(robot.lookup(".nw-board-card.document").queryAll()).getLast().requestFocus());
        robot.type(KeyCode.ENTER);
        awaitNode(robot, "#editor");
        await(() -> draft(robot).getText().contains("110"));
        await(() -> window().jobs.isIdle());
    }

    private static GenericStyledArea<?, ?, Collection<String>> draft(FxRobot robot) {
        return robot.lookup("#draft").query();
    }

    private static boolean grey(FxRobot robot, String words) {
        var area = draft(robot);
        int at = area.getText().indexOf(words);
        return at >= 0 && area.getStyleOfChar(at + 1).contains("cloned");
    }

    private static Bounds bounds(GenericStyledArea<?, ?, ?> area, int at) {
        return WaitForAsyncUtils.waitForAsyncFx(5000, () -> area.getCharacterBoundsOnScreen(at, at + 1).orElseThrow());
    }

    private static boolean says(FxRobot robot, String words) {
        return robot.lookup((Node node) -> node instanceof Labeled label && label.isVisible() && label.getText() != null
                && label.getText().equals(words)).tryQuery().isPresent();
    }

    @Test void unchangedTextIsGreyNamedAndCountedUntilItIsChanged(FxRobot robot) throws Exception {
        var area = editor(robot);
        await(() -> grey(robot, "an hour"));
        assertFalse(grey(robot, "110"), "what is new is not grey");
        assertTrue(says(robot, "100 %"), "the whole of a section is unchanged");
        int at = area.getText().indexOf("an hour");
        robot.interact(() -> area.moveTo(at));
        await(() -> robot.lookup("#copied-at").query().isVisible());
        assertEquals("Stands word for word in SOAP note, Mar 9, 2026.", robot.lookup("#copied-at").<Labeled>query().getText());
        var place = bounds(area, at);
        robot.moveTo(place.getCenterX(), place.getCenterY());
        await(() -> Window.getWindows().stream().anyMatch(window -> window instanceof javafx.scene.control.Tooltip tip
                && tip.getText().contains("Mar 9, 2026")));
        robot.interact(() -> area.replaceText(at, at + 2, "half an"));
        await(() -> !grey(robot, "half an hour"));
        await(() -> window().jobs.isIdle());
        assertFalse(grey(robot, "half an hour"));
    }

    @Test void aKeyHidesTheGreyAndTheVaultRemembersIt(FxRobot robot) throws Exception {
        var area = editor(robot);
        await(() -> grey(robot, "an hour"));
        await(() -> window().jobs.isIdle());
        robot.interact(area::requestFocus);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.U);
        await(() -> !grey(robot, "an hour"));
        assertFalse(robot.lookup("#copied-shown").<CheckBox>query().isSelected());
        await(() -> window().jobs.isIdle());
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        awaitNode(robot, "#board");
        openLatest(robot);
        await(() -> !robot.lookup("#copied-shown").<CheckBox>query().isSelected());
        assertFalse(grey(robot, "an hour"));
    }

    @Test void evidenceIsLitFromBothSides(FxRobot robot) throws Exception {
        var area = editor(robot);
        GenericStyledArea<?, ?, Collection<String>> source = robot.lookup("#reference").query();
        robot.interact(() -> {
            area.requestFocus();
            area.moveTo(area.getText().indexOf("110"));
        });
        await(() -> source.getStyleOfChar(source.getText().indexOf("110")).contains("evidence"));
        var there = bounds(source, source.getText().indexOf("hour"));
        robot.moveTo(there.getCenterX(), there.getCenterY());
        await(() -> area.getStyleOfChar(area.getText().indexOf("hour")).contains("evidence"));
        assertFalse(area.getStyleOfChar(area.getText().indexOf("110")).contains("evidence"));
    }
}
