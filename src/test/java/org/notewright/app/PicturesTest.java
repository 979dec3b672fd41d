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
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.fxmisc.richtext.GenericStyledArea;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.notewright.desktop.control.ThemeChoice;
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
}
