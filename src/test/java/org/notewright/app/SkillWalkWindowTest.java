package org.notewright.app;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.notewright.app.WindowDriver.await;
import static org.notewright.app.WindowDriver.awaitNode;
import static org.notewright.app.WindowDriver.press;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A therapist finds a skill by a few letters, sees what it needs, tries it on the sample patient and reads the result as a
/// finished document.
@ExtendWith(ApplicationExtension.class)
class SkillWalkWindowTest {

    private final Path home = temporary();
    private @Nullable WindowDriver made;

    private static Path temporary() {
        try {
            return Files.createTempDirectory("notewright-skills");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Start void show(Stage shown) {
        made = new WindowDriver(home, shown);
    }

    @AfterEach void stop() {
        Objects.requireNonNull(made).jobs.close();
    }

    /// Everything written on a piece of the screen.
    private static String words(Node node) {
        var own = node instanceof Labeled label && label.getText() != null ? label.getText() + "\n"
                : node instanceof Text text ? text.getText() + "\n" : "";
        if (node instanceof Parent parent) {
            for (var child : parent.getChildrenUnmodifiable()) {
                own += words(child);
            }
        }
        return own;
    }

    @ParameterizedTest
    @CsvSource({"re-ev, Re-evaluation, note", "appeal, Denial appeal, denial", "iep, IEP, school"})
    void aSkillIsFoundReadAndTried(String letters, String title, String need, FxRobot robot) throws Exception {
        Objects.requireNonNull(made).createVault(robot);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        awaitNode(robot, "#skills-find");
        await(() -> !robot.lookup("#skills-list").<ListView<?>>query().getItems().isEmpty());
        WindowDriver.type(robot, "#skills-find", letters);
        await(() -> robot.lookup("#skill-card").tryQuery().filter(card -> words(card).contains(title)).isPresent());
        assertTrue(words(robot.lookup("#skill-card").query()).contains(need), need);
        press(robot, "#skill-try");
        awaitNode(robot, "#trial-paper");
        await(() -> words(robot.lookup("#trial-paper").query()).length() > 200);
    }
}
