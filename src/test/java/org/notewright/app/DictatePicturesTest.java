package org.notewright.app;

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
import java.util.concurrent.atomic.AtomicReference;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.notewright.desktop.Drops;
import org.notewright.desktop.control.ThemeChoice;
import org.notewright.sources.speech.audio.FedMicrophones;
import org.notewright.workflow.dictate.SpeechParts;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Takes the pictures of dictating for `docs/screenshots`, from the real window with a fed microphone.
@ExtendWith(ApplicationExtension.class)
class DictatePicturesTest {

    private static final Path FOLDER = Path.of("docs", "screenshots");
    private static final Path SPEECH = Path.of("src", "test", "resources", "speech");

    private final FedMicrophones microphone = new FedMicrophones();
    private final Path home = temporary();
    private @Nullable WindowDriver made;

    private static Path temporary() {
        try {
            return Files.createTempDirectory("notewright-dictate-pictures");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Start void show(Stage stage) {
        made = new WindowDriver(home, stage, parts -> new SpeechParts(parts.engine(), microphone, (_, _) -> { }, parts.models()));
    }

    @AfterEach void stop() throws Exception {
        var locked = new java.util.concurrent.CountDownLatch(1);
        javafx.application.Platform.runLater(() -> window().desktop.lock(locked::countDown));
        assertTrue(locked.await(20, java.util.concurrent.TimeUnit.SECONDS));
        window().jobs.close();
    }

    private WindowDriver window() {
        return Objects.requireNonNull(made);
    }

    private void picture(FxRobot robot, String name, ThemeChoice theme) {
        var file = FOLDER.resolve(name + "-" + (theme == ThemeChoice.DARK ? "dark" : "light") + ".png");
        window().picture(robot, file);
        assertTrue(Files.exists(file));
    }

    private void say(String file) throws IOException {
        microphone.say(Files.readAllBytes(SPEECH.resolve("wav").resolve(file)));
        microphone.silence(800);
    }

    private static void awaitText(FxRobot robot, String query, String words) throws Exception {
        await(() -> robot.lookup(query).<Text>query().getText().contains(words));
    }

    @ParameterizedTest
    @EnumSource(value = ThemeChoice.class, names = {"LIGHT", "DARK"})
    void ofADictation(ThemeChoice theme, FxRobot robot) throws Exception {
        robot.interact(() -> window().desktop.appearance().themeProperty().set(theme));
        window().createVault(robot);
        press(robot, "#go-settings");
        awaitNode(robot, "#speech-drop");
        robot.interact(() -> Drops.drop(robot.lookup("#speech-drop").query(), robot.lookup("#speech-drop").query(),
                List.of(SPEECH.resolve("model").toFile())));
        awaitNode(robot, "#speech-remove");
        robot.interact(() -> {
            var card = robot.lookup("#speech").query();
            Node node = card;
            while (!(node instanceof ScrollPane)) {
                node = Objects.requireNonNull(node.getParent());
            }
            var scroll = (ScrollPane) node;
            var content = scroll.getContent();
            double top = content.sceneToLocal(card.localToScene(0, 0)).getY() - 20;
            scroll.setVvalue(top / (content.getBoundsInLocal().getHeight() - scroll.getViewportBounds().getHeight()));
        });
        await(() -> window().jobs.isIdle());
        picture(robot, "speech", theme);

        window().addPatient(robot, "DEMO Alvarez", "Marisol");
        awaitNode(robot, "#board");
        robot.interact(() -> robot.lookup("#canvas").query().requestFocus());
        robot.press(KeyCode.F9).release(KeyCode.F9);
        say("utt01_en.wav");
        say("utt12_en-m2.wav");
        say("utt20_en-f1.wav");
        say("utt07_en-m5.wav");
        awaitText(robot, "#words-written", "3x10");
        // The beginning of a sentence that is still being spoken, up to a loud moment.
        var sound = Files.readAllBytes(SPEECH.resolve("wav").resolve("utt08_en.wav"));
        microphone.sound(java.util.Arrays.copyOfRange(sound, 44, 44 + 2 * 16_000 * 12 / 10));
        awaitText(robot, "#words-partial", "walking");
        microphone.drained();
        picture(robot, "dictate", theme);

        robot.press(KeyCode.F9).release(KeyCode.F9);
        await(() -> robot.lookup((Node node) -> node instanceof Labeled label && node.getStyleClass().contains("nw-card-words")
                && label.getText().contains("3x10")).tryQuery().isPresent());
        robot.interact(() -> robot.lookup((Node node) -> node.getStyleClass().contains("nw-board-card")).query().requestFocus());
        robot.type(KeyCode.ENTER);
        awaitNode(robot, "#spoken");
        await(() -> !robot.lookup("#spoken-words").<Labeled>query().getText().isEmpty());
        var area = robot.lookup("#preview-text").<StyleClassedTextArea>query();
        var place = new AtomicReference<Bounds>();
        robot.interact(() -> {
            int at = area.getText().indexOf("4/10") + 1;
            place.set(area.getCharacterBoundsOnScreen(at, at + 1).orElseThrow());
        });
        robot.clickOn(place.get().getCenterX(), place.get().getCenterY());
        awaitNode(robot, "#spoken-undo");
        press(robot, "#spoken-beside");
        await(() -> window().jobs.isIdle());
        picture(robot, "dictation", theme);
    }
}
