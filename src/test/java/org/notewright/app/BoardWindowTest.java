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
import java.util.Objects;
import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import org.fxmisc.richtext.StyleClassedTextArea;
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

    /// A note written at home in the evening is pasted under today, but tells its own day.
    @Test void aPastedNoteThatTellsAnotherDayAsks(FxRobot robot) throws Exception {
        board(robot);
        robot.interact(() -> {
            var content = new ClipboardContent();
            content.putString("03/05/2026. Pt reports R knee pain 4/10. R knee flexion 110 deg.");
            Clipboard.getSystemClipboard().setContent(content);
            robot.lookup("#canvas").query().requestFocus();
        });
        robot.push(KeyCode.CONTROL, KeyCode.V);
        awaitNode(robot, "#guess-confirm");
        assertTrue(says(robot, "Mar 5?"));
        press(robot, "#guess-confirm");
        await(() -> robot.lookup("#guess-confirm").tryQuery().isEmpty() && says(robot, "Mar 5"));
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

    @Test void aCardStaysWhereItWasDraggedUntilTheBoardIsTidied(FxRobot robot) throws Exception {
        board(robot);
        WindowDriver.drop(robot, FILES.resolve("note.txt"));
        await(() -> cards(robot) == 1);
        await(() -> window().jobs.isIdle());
        robot.moveTo(".nw-board-card").press(MouseButton.PRIMARY).moveBy(20, 20).moveBy(220, 140)
                .release(MouseButton.PRIMARY);
        await(() -> robot.lookup("#placed .nw-board-card").tryQuery().isPresent());
        double at = robot.lookup("#placed .nw-board-card").query().getLayoutX();
        press(robot, "#go-patients");
        awaitNode(robot, "#patient-list");
        robot.interact(() -> robot.lookup("#patient-list").query().requestFocus());
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
        await(() -> robot.lookup("#placed .nw-board-card").tryQuery().isPresent());
        assertEquals(at, robot.lookup("#placed .nw-board-card").query().getLayoutX(), 0.01);

        press(robot, "#tidy");
        await(() -> robot.lookup("#column-today .nw-board-card.placed").tryQuery().isEmpty()
                && robot.lookup("#placed .nw-board-card").tryQuery().isEmpty() && cards(robot) == 1);
        press(robot, "#undo");
        await(() -> robot.lookup("#placed .nw-board-card").tryQuery().isPresent());
    }

    @Test void aDroppedFolderGivesItsFiles(FxRobot robot) throws Exception {
        board(robot);
        var folder = Files.createDirectories(home.resolve("from the clinic/letters"));
        Files.copy(FILES.resolve("note.txt"), folder.resolve("note.txt"));
        Files.copy(FILES.resolve("home-program.docx"), java.util.Objects.requireNonNull(folder.getParent()).resolve("program.docx"));
        WindowDriver.drop(robot, java.util.Objects.requireNonNull(folder.getParent()));
        await(() -> cards(robot) == 2);
    }

    @Test void aPastedPictureIsReadAsAScan(FxRobot robot) throws Exception {
        board(robot);
        robot.interact(() -> {
            var content = new ClipboardContent();
            var page = new Image(FILES.resolve("page.png").toUri().toString());
            int width = (int) page.getWidth();
            int height = (int) page.getHeight();
            // The headless clipboard takes pictures in color only.
            var pixels = new int[width * height];
            page.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
            var colored = new WritableImage(width, height);
            colored.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
            content.putImage(colored);
            Clipboard.getSystemClipboard().setContent(content);
        });
        key(robot, KeyCode.V);
        await(() -> says(robot, "read by OCR"));
    }

    @Test void theBoardZoomsAndComesBackToLifeSize(FxRobot robot) throws Exception {
        board(robot);
        WindowDriver.drop(robot, FILES.resolve("note.txt"));
        await(() -> cards(robot) == 1);
        await(() -> window().jobs.isIdle());
        double before = seen(robot);
        robot.interact(() -> Event.fireEvent(robot.lookup("#board-scroll").query(), new ScrollEvent(ScrollEvent.SCROLL,
                200, 200, 200, 200, false, true, false, false, false, false, 0, -40, 0, -40,
                ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null)));
        assertTrue(seen(robot) < before);
        key(robot, KeyCode.DIGIT0);
        assertEquals(before, seen(robot), 0.5);
    }

    @Test void aDoubtfulWordIsCorrectedInPlaceAndTheCorrectionTakenBack(FxRobot robot) throws Exception {
        board(robot);
        WindowDriver.drop(robot, Path.of("src/test/resources/ocr/04-denial-scan.png"));
        await(() -> says(robot, "read by OCR"));
        await(() -> window().jobs.isIdle());
        openFirst(robot);
        awaitNode(robot, "#page-picture");
        await(() -> robot.lookup(".nw-word-box").tryQuery().isPresent());
        var read = words(robot).getText();
        robot.interact(() -> Event.fireEvent(robot.lookup(".nw-word-box").query(), new MouseEvent(MouseEvent.MOUSE_CLICKED,
                0, 0, 0, 0, MouseButton.PRIMARY, 1, false, false, false, false, true, false, false, true, false, true, null)));
        awaitNode(robot, "#word-correction");
        robot.interact(() -> {
            var field = robot.lookup("#word-correction").<TextField>query();
            field.setText("zygapophyseal");
            Event.fireEvent(field, new ActionEvent());
        });
        await(() -> words(robot).getText().contains("zygapophyseal"));
        await(() -> robot.lookup("#undo").tryQuery().isPresent());
        press(robot, "#undo");
        await(() -> words(robot).getText().equals(read));
    }

    @Test void aPageThatCannotBeReadIsTyped(FxRobot robot) throws Exception {
        board(robot);
        var blank = new java.awt.image.BufferedImage(600, 400, java.awt.image.BufferedImage.TYPE_BYTE_GRAY);
        blank.createGraphics().drawOval(200, 100, 120, 150);
        javax.imageio.ImageIO.write(blank, "png", home.resolve("handwritten.png").toFile());
        WindowDriver.drop(robot, home.resolve("handwritten.png"));
        await(() -> cards(robot) == 1);
        await(() -> window().jobs.isIdle());
        openFirst(robot);
        awaitNode(robot, "#typed-words");
        WindowDriver.type(robot, "#typed-words", "knee flexion 110");
        press(robot, "#typed-save");
        await(() -> says(robot, "typed by you"));
        await(() -> words(robot).getText().equals("knee flexion 110"));
    }

    private static void openFirst(FxRobot robot) {
        robot.interact(() -> robot.lookup(".nw-board-card").query().requestFocus());
        robot.type(KeyCode.ENTER);
    }

    private static StyleClassedTextArea words(FxRobot robot) {
        return robot.lookup("#preview-text").query();
    }

    private static double seen(FxRobot robot) {
        var card = robot.lookup(".nw-board-card").query();
        return card.localToScene(card.getLayoutBounds()).getWidth();
    }

    private static void key(FxRobot robot, KeyCode code) {
        robot.interact(() -> Event.fireEvent(robot.lookup("#board").query(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, true, false, false)));
        org.testfx.util.WaitForAsyncUtils.waitForFxEvents();
    }
}
