package org.notewright.app;

import static org.notewright.app.WindowDriver.await;
import static org.notewright.app.WindowDriver.awaitNode;
import static org.notewright.app.WindowDriver.press;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The board in the real window over the real vault, with real files.
@ExtendWith(ApplicationExtension.class)
class BoardWindowTest {

    private static final Path FILES = Path.of("src/test/resources/intake");

    private final Path home = temporary();
    private @Nullable WindowDriver made;

    private static Path temporary() {
        try {
            return Files.createTempDirectory("notewright-board");
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

    private void board(FxRobot robot) throws Exception {
        window().createVault(robot);
        window().addPatient(robot, "DEMO Alvarez", "Marisol");
        awaitNode(robot, "#board");
    }

    private static boolean says(FxRobot robot, String words) {
        return robot.lookup((Node node) -> node instanceof Labeled label && label.getText() != null
                && label.getText().contains(words) && label.isVisible()).tryQuery().isPresent();
    }

    private static int cards(FxRobot robot) {
        return robot.lookup(".nw-board-card").queryAll().size();
    }

    @Test void aScanShowsItsPageAndHowSureItsReadingIs(FxRobot robot) throws Exception {
        board(robot);
        WindowDriver.drop(robot, FILES.resolve("page.png"));
        await(() -> says(robot, "read by OCR"));
        awaitNode(robot, "#thumbnail");
    }

    @Test void whatIsDeletedComesBack(FxRobot robot) throws Exception {
        board(robot);
        WindowDriver.drop(robot, FILES.resolve("note.txt"), FILES.resolve("home-program.docx"));
        await(() -> cards(robot) == 2);
        await(() -> window().jobs.isIdle());
        robot.interact(() -> robot.lookup(".nw-board-card").query().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.type(KeyCode.DELETE);
        await(() -> cards(robot) == 0);
        press(robot, "#undo");
        await(() -> cards(robot) == 2);
    }
}
