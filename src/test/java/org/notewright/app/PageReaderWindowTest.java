package org.notewright.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.notewright.app.WindowDriver.await;
import static org.notewright.app.WindowDriver.awaitNode;
import static org.notewright.app.WindowDriver.press;

import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.notewright.drafting.model.ScriptedServer;
import org.notewright.workflow.ClientChoice;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// "Read with MODEL" in the real window over a real vault and a real server on this machine.
@ExtendWith(ApplicationExtension.class)
class PageReaderWindowTest {

    private static final String ANSWER = "data: {\"model\":\"sees-1-large\",\"choices\":[{\"index\":0,\"delta\":{\"content\":"
            + "\"R knee pn 4/10\"},\"finish_reason\":\"stop\"}],\"usage\":null}\n\ndata: [DONE]\n\n";
    private static final Path PICTURES = Path.of("target", "screenshots");

    private final Path home = temporary();
    private @Nullable WindowDriver made;
    private @Nullable ScriptedServer server;

    private static Path temporary() {
        try {
            return Files.createTempDirectory("notewright-reader");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Start void show(Stage stage) throws IOException {
        var there = new ScriptedServer(ScriptedServer.stream(ANSWER));
        server = there;
        var wiring = Wiring.forCommandLine(new Places(home));
        try (var workspace = wiring.parts(WindowDriver.CLOCK).door().create(wiring.proposedVault(),
                WindowDriver.PASSPHRASE.toCharArray(), "DEMO Riverside Therapy").workspace()) {
            workspace.settings().client(new ClientChoice("openai-compatible", there.url() + "/v1",
                    "sees-1", LocalDate.of(2026, 3, 1)), new char[0]);
        }
        made = new WindowDriver(home, stage);
    }

    private WindowDriver window() {
        return Objects.requireNonNull(made);
    }

    @AfterEach void stop() throws IOException {
        window().jobs.close();
        Objects.requireNonNull(server).close();
    }

    private static boolean says(FxRobot robot, String words) {
        return robot.lookup((Node node) -> node instanceof Labeled label && label.getText() != null
                && label.getText().contains(words) && label.isVisible()).tryQuery().isPresent();
    }

    /// Two crossed loops: nothing that OCR takes for a word.
    private Path scribble() throws IOException {
        var page = new BufferedImage(900, 1200, BufferedImage.TYPE_BYTE_GRAY);
        var graphics = page.createGraphics();
        graphics.setColor(java.awt.Color.WHITE);
        graphics.fillRect(0, 0, 900, 1200);
        graphics.setColor(java.awt.Color.BLACK);
        graphics.setFont(new Font(Font.SERIF, Font.ITALIC, 40));
        graphics.setStroke(new java.awt.BasicStroke(5));
        graphics.drawOval(200, 300, 420, 150);
        graphics.drawOval(300, 250, 120, 450);
        graphics.dispose();
        var file = home.resolve("handwritten.png");
        ImageIO.write(page, "png", file.toFile());
        return file;
    }

    @Test void theAnswerIsAProposalThatAPersonTakesOver(FxRobot robot) throws Exception {
        var there = Objects.requireNonNull(server);
        window().unlock(robot, WindowDriver.PASSPHRASE);
        awaitNode(robot, "#today");
        window().addPatient(robot, "DEMO Alvarez", "Marisol");
        awaitNode(robot, "#board");
        WindowDriver.drop(robot, scribble());
        await(() -> robot.lookup(".nw-board-card").tryQuery().isPresent());
        await(() -> window().jobs.isIdle());
        robot.interact(() -> robot.lookup(".nw-board-card").query().requestFocus());
        robot.type(KeyCode.ENTER);
        awaitNode(robot, "#page-picture");
        awaitNode(robot, "#read-with");
        assertTrue(says(robot, "Read with sees-1"));

        assertTrue(there.requests().isEmpty());
        press(robot, "#read-with");
        await(() -> robot.lookup("#typed-words").<TextInputControl>query().getText().equals("R knee pn 4/10"));
        assertEquals(1, there.requests().size());
        assertTrue(says(robot, "Read by sees-1-large. Check every word"));
        assertTrue(robot.lookup("#preview-text").tryQuery().isEmpty(), "a proposal is not yet the source's text");
        window().picture(robot, PICTURES.resolve("read-with-proposal.png"));
        WindowDriver.type(robot, "#typed-words", "R knee pain 4/10");
        press(robot, "#typed-save");
        await(() -> robot.lookup("#preview-text").tryQuery().isPresent());
        assertEquals("R knee pain 4/10", robot.lookup("#preview-text").<StyleClassedTextArea>query().getText());
        await(() -> says(robot, "read by sees-1-large, kept by you"));
        press(robot, "#undo");
        await(() -> robot.lookup("#preview-text").tryQuery().isEmpty() && robot.lookup("#type-panel").query().isVisible());
    }
}
