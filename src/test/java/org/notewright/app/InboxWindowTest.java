package org.notewright.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Notes of three patients, three drafts in the background, the program started again, and the drafts reviewed from the
/// Inbox with the keyboard alone.
@ExtendWith(ApplicationExtension.class)
class InboxWindowTest {

    private static final List<String> PATIENTS = List.of("DEMO Brandt", "DEMO Nakamura", "DEMO Weiss");

    private final Path home = temporary();
    private @Nullable Stage stage;
    private @Nullable WindowDriver made;

    private static Path temporary() {
        try {
            return Files.createTempDirectory("notewright-inbox");
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

    private void startAgain(FxRobot robot) throws Exception {
        lock();
        robot.interact(() -> made = new WindowDriver(home, Objects.requireNonNull(stage)));
        window().unlock(robot, WindowDriver.PASSPHRASE);
        awaitNode(robot, "#today");
    }

    private void queueFor(FxRobot robot, String family) throws Exception {
        window().addPatient(robot, family, "Ilse");
        awaitNode(robot, "#board");
        WindowDriver.drop(robot, Files.writeString(home.resolve(family + ".txt"),
                "03/12/2026. " + family + " visit. Pt reports R knee pain 4/10 with stairs. R knee flexion 110 deg."
                        + " 97110 x 15 min. Cont 2x/wk."));
        await(() -> robot.lookup("#skill-soap-note").tryQuery().filter(node -> !node.isDisabled()).isPresent());
        robot.interact(() -> robot.lookup("#in-background").<CheckBox>query().setSelected(true));
        press(robot, "#skill-soap-note");
        await(() -> robot.lookup("#skill-hint").<Labeled>query().getText().contains("in the background"));
    }

    private static ListView<?> list(FxRobot robot) {
        return robot.lookup("#inbox-list").queryListView();
    }

    private static boolean filled(FxRobot robot, String query) {
        return robot.lookup(query).tryQuery().filter(node -> !((ListView<?>) node).getItems().isEmpty()).isPresent();
    }

    private static String badge(FxRobot robot) {
        var badge = robot.lookup("#go-inbox-badge").<Labeled>query();
        return badge.isVisible() ? badge.getText() : "";
    }

    private static boolean stands(FxRobot robot, String words) {
        return robot.lookup((Node node) -> node instanceof Labeled label && label.isVisible() && label.getText() != null
                && label.getText().contains(words)).tryQuery().isPresent();
    }

    @Test void draftsMadeInTheBackgroundAreReviewedByKeyboard(FxRobot robot) throws Exception {
        window().createVault(robot);
        for (var family : PATIENTS) {
            queueFor(robot, family);
        }
        startAgain(robot);
        await(() -> badge(robot).equals("3"));

        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        awaitNode(robot, "#inbox-list");
        await(() -> robot.lookup("#inbox-checked").tryQuery().isPresent());
        assertTrue(stands(robot, PATIENTS.getFirst()));
        robot.type(KeyCode.J);
        await(() -> list(robot).getSelectionModel().getSelectedIndex() == 1);
        robot.type(KeyCode.K);
        await(() -> list(robot).getSelectionModel().getSelectedIndex() == 0);

        robot.type(KeyCode.ENTER);
        awaitNode(robot, "#editor");
        await(() -> stands(robot, PATIENTS.getFirst()));
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        await(() -> stands(robot, PATIENTS.get(1)));
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        awaitNode(robot, "#inbox-list");

        for (int left = 2; left >= 0; left--) {
            robot.interact(() -> list(robot).requestFocus());
            robot.type(KeyCode.A);
            var rest = left == 0 ? "" : Integer.toString(left);
            await(() -> badge(robot).equals(rest));
        }
        await(() -> stands(robot, "The Inbox is empty"));
    }

    @Test void oneSkillRunsForSeveralPatients(FxRobot robot) throws Exception {
        window().createVault(robot);
        press(robot, "#go-patients");
        awaitNode(robot, "#patient-samples");
        press(robot, "#patient-samples");
        await(() -> filled(robot, "#patient-list"));
        press(robot, "#go-inbox");
        awaitNode(robot, "#inbox-batch");
        await(() -> stands(robot, "The Inbox is empty"));
        press(robot, "#inbox-batch");
        await(() -> filled(robot, "#batch-patients"));
        int patients = robot.lookup("#batch-patients").queryListView().getItems().size();
        robot.interact(() -> robot.lookup("#batch-skill").queryComboBox().getSelectionModel().selectFirst());
        press(robot, "#batch-all");
        press(robot, "#batch-run");
        await(() -> robot.lookup("#inbox-list").tryQuery().isPresent() && list(robot).getItems().size() == patients);
        await(() -> !badge(robot).isEmpty() && !stands(robot, "queued"));
        assertEquals(patients, list(robot).getItems().size());
    }
}
