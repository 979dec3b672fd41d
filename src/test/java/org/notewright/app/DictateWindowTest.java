package org.notewright.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.notewright.app.WindowDriver.await;
import static org.notewright.app.WindowDriver.awaitNode;
import static org.notewright.app.WindowDriver.awaitWords;
import static org.notewright.app.WindowDriver.press;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.fxmisc.richtext.GenericStyledArea;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.notewright.desktop.Drops;
import org.notewright.sources.speech.audio.FedMicrophones;
import org.notewright.workflow.dictate.SpeechParts;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Dictation in the real window: a fed microphone, the real engine with its small model, the real vault.
@ExtendWith(ApplicationExtension.class)
class DictateWindowTest {

    private static final Path SPEECH = Path.of("src", "test", "resources", "speech");

    private final FedMicrophones microphone = new FedMicrophones();
    private final List<Integer> played = Collections.synchronizedList(new ArrayList<>());
    private final Path home = temporary();
    private @Nullable WindowDriver made;

    private static Path temporary() {
        try {
            return Files.createTempDirectory("notewright-dictate");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Start void show(Stage stage) {
        made = new WindowDriver(home, stage, parts -> new SpeechParts(parts.engine(), microphone,
                (samples, _) -> played.add(samples.length), parts.models()));
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

    private void addModel(FxRobot robot) throws Exception {
        press(robot, "#go-settings");
        awaitNode(robot, "#speech-drop");
        robot.interact(() -> Drops.drop(robot.lookup("#speech-drop").query(), robot.lookup("#speech-drop").query(),
                List.of(SPEECH.resolve("model").toFile())));
        awaitNode(robot, "#speech-remove");
        assertTrue(robot.lookup("#speech-none").tryQuery().isEmpty());
    }

    private void folderOfAPatient(FxRobot robot) throws Exception {
        window().addPatient(robot, "DEMO Alvarez", "Marisol");
        awaitNode(robot, "#board");
    }

    private void say(String file) throws IOException {
        microphone.say(Files.readAllBytes(SPEECH.resolve("wav").resolve(file)));
        microphone.silence(800);
    }

    private static void f9(FxRobot robot) {
        robot.press(KeyCode.F9).release(KeyCode.F9);
        waitForFxEvents();
    }

    private static String live(FxRobot robot) {
        return robot.lookup("#words-written").<Text>query().getText() + robot.lookup("#words-partial").<Text>query().getText();
    }

    private static String line(FxRobot robot, String query) {
        return robot.lookup(query).<Labeled>query().getText();
    }

    private static void awaitLive(FxRobot robot, String words) throws Exception {
        await(() -> live(robot).contains(words));
    }

    private void record(FxRobot robot) throws Exception {
        robot.interact(() -> robot.lookup("#canvas").query().requestFocus());
        f9(robot);
        await(() -> robot.lookup("#recording-time").tryQuery().isPresent() && microphone.opened() > 0);
    }

    private static void awaitCard(FxRobot robot, String words) throws Exception {
        await(() -> robot.lookup((Node node) -> node instanceof Labeled label && node.getStyleClass().contains("nw-card-words")
                && label.getText().contains(words)).tryQuery().isPresent());
    }

    @Test void f9RecordsShowsTheWordsAndPutsACardOnTheCanvasThatASkillCanUse(FxRobot robot) throws Exception {
        window().createVault(robot);
        addModel(robot);
        folderOfAPatient(robot);
        record(robot);
        assertEquals("Recording", line(robot, "#recording-word"));
        say("utt01_en.wav");
        awaitLive(robot, "patient reports knee pain 4/10");
        say("utt20_en-f1.wav");
        f9(robot);
        awaitCard(robot, "patient reports knee pain 4/10");
        awaitCard(robot, "120°");
        assertFalse(robot.lookup("#recording-stop").query().isVisible() && robot.lookup("#recording-stop").query().getParent().isVisible());

        await(() -> robot.lookup("#skill-soap-note").tryQuery().filter(node -> !node.isDisabled()).isPresent());
        press(robot, "#skill-soap-note");
        awaitNode(robot, "#editor");
        await(() -> robot.lookup("#draft").<GenericStyledArea<?, ?, ?>>query().getText().contains("4/10"));
    }

    @Test void theCardShowsSpokenBesideWrittenPlaysAWordAndTakesAChangeBack(FxRobot robot) throws Exception {
        window().createVault(robot);
        addModel(robot);
        folderOfAPatient(robot);
        record(robot);
        say("utt01_en.wav");
        microphone.drained();
        f9(robot);
        awaitCard(robot, "4/10");
        robot.interact(() -> robot.lookup((Node node) -> node.getStyleClass().contains("nw-board-card")).query().requestFocus());
        robot.type(KeyCode.ENTER);
        awaitNode(robot, "#spoken");
        await(() -> robot.lookup("#spoken-words").<Labeled>query().getText().equals("patient reports knee pain four out of ten"));
        clickWord(robot, "4/10");
        awaitNode(robot, "#spoken-undo");
        assertTrue(line(robot, "#spoken-said").startsWith("Spoken: four out of ten"));
        await(() -> !played.isEmpty());
        assertTrue(played.getFirst() > 16_000, "at least half a second was played");
        press(robot, "#spoken-undo");
        await(() -> area(robot).getText().equals("patient reports knee pain four out of ten"));
        press(robot, "#undo");
        await(() -> area(robot).getText().equals("patient reports knee pain 4/10"));
    }

    private static StyleClassedTextArea area(FxRobot robot) {
        return robot.lookup("#preview-text").query();
    }

    private static void clickWord(FxRobot robot, String word) {
        int at = area(robot).getText().indexOf(word);
        var found = new java.util.concurrent.atomic.AtomicReference<javafx.geometry.Bounds>();
        robot.interact(() -> found.set(area(robot).getCharacterBoundsOnScreen(at + 1, at + 2).orElseThrow()));
        var bounds = found.get();
        robot.clickOn(bounds.getCenterX(), bounds.getCenterY());
        waitForFxEvents();
    }

    @Test void aRecordingGoesOnBehindTheLockScreenAndShowsNoWord(FxRobot robot) throws Exception {
        window().createVault(robot);
        addModel(robot);
        folderOfAPatient(robot);
        record(robot);
        say("utt01_en.wav");
        awaitLive(robot, "4/10");
        press(robot, "#lock");
        awaitNode(robot, "#passphrase");
        awaitNode(robot, "#locked-recording");
        assertTrue(robot.lookup("#words-written").tryQuery().isEmpty());
        say("utt02_en.wav");
        window().unlock(robot, "this is not the passphrase");
        awaitNode(robot, "#unlock-wrong");
        window().unlock(robot, WindowDriver.PASSPHRASE);
        awaitNode(robot, "#today");
        awaitLive(robot, "90°");
        f9(robot);
        press(robot, "#go-patients");
        awaitNode(robot, "#patient-list");
        robot.interact(() -> robot.lookup("#patient-list").queryListView().getSelectionModel().select(0));
        robot.interact(() -> robot.lookup("#patient-list").query().requestFocus());
        robot.type(KeyCode.ENTER);
        awaitCard(robot, "left shoulder flexion 90°");
    }

    @Test void soundThatCameBeforeTheModelIsHeardFromItsCard(FxRobot robot) throws Exception {
        window().createVault(robot);
        folderOfAPatient(robot);
        var memo = Files.write(home.resolve("memo.wav"), Files.readAllBytes(SPEECH.resolve("wav").resolve("utt01_en.wav")));
        WindowDriver.drop(robot, memo);
        await(() -> robot.lookup((Node node) -> node.getStyleClass().contains("nw-board-card")).tryQuery().isPresent());
        addModel(robot);
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        await(() -> robot.lookup((Node node) -> node.getStyleClass().contains("nw-board-card")).tryQuery().isPresent());
        robot.interact(() -> robot.lookup((Node node) -> node.getStyleClass().contains("nw-board-card")).query().requestFocus());
        robot.type(KeyCode.ENTER);
        awaitNode(robot, "#hear");
        press(robot, "#hear");
        awaitNode(robot, "#spoken");
        awaitCard(robot, "patient reports knee pain 4/10");
    }

    @Test void spacePausesAndGoesOn(FxRobot robot) throws Exception {
        window().createVault(robot);
        folderOfAPatient(robot);
        record(robot);
        await(() -> robot.lookup("#recording-pause").tryQuery().isPresent());
        robot.type(KeyCode.SPACE);
        await(() -> line(robot, "#recording-word").equals("Paused"));
        robot.type(KeyCode.SPACE);
        await(() -> line(robot, "#recording-word").equals("Recording"));
    }

    @Test void withoutAMicrophoneOneSentenceSaysSo(FxRobot robot) throws Exception {
        microphone.pull();
        window().createVault(robot);
        folderOfAPatient(robot);
        robot.interact(() -> robot.lookup("#canvas").query().requestFocus());
        f9(robot);
        awaitWords(robot, "No microphone was found.");
    }

    @Test void aMicrophonePulledOutIsToldAndTheRecordingGoesOnWithIt(FxRobot robot) throws Exception {
        window().createVault(robot);
        addModel(robot);
        folderOfAPatient(robot);
        record(robot);
        say("utt01_en.wav");
        microphone.drained();
        microphone.pull();
        awaitWords(robot, "The microphone was unplugged while you were speaking.");
        assertEquals("No microphone", line(robot, "#recording-word"));
        microphone.plug();
        press(robot, "#recording-pause");
        await(() -> line(robot, "#recording-word").equals("Recording"));
        say("utt02_en.wav");
        microphone.drained();
        f9(robot);
        awaitCard(robot, "4/10");
        awaitCard(robot, "90°");
    }

    @Test void aKilledWorkerCostsNoWordAndTheWindowLivesOn(FxRobot robot) throws Exception {
        window().createVault(robot);
        addModel(robot);
        folderOfAPatient(robot);
        record(robot);
        say("utt01_en.wav");
        awaitLive(robot, "4/10");
        var workers = ProcessHandle.current().descendants().filter(process -> process.info().commandLine()
                .filter(line -> line.contains("notewright")).isPresent()).toList();
        assertFalse(workers.isEmpty(), "there is a worker to kill");
        workers.forEach(ProcessHandle::destroyForcibly);
        say("utt02_en.wav");
        awaitLive(robot, "90°");
        f9(robot);
        awaitCard(robot, "4/10");
        awaitCard(robot, "90°");
    }

    @Test void withoutAModelTheSoundIsKeptAndFinishedLater(FxRobot robot) throws Exception {
        window().createVault(robot);
        folderOfAPatient(robot);
        record(robot);
        await(() -> line(robot, "#recording-note").startsWith("No words now"));
        say("utt01_en.wav");
        microphone.drained();
        f9(robot);
        awaitNode(robot, "#unfinished-finish");
        addModel(robot);
        robot.interact(() -> window().desktop.model().back());
        awaitNode(robot, "#board");
        press(robot, "#unfinished-finish");
        awaitCard(robot, "4/10");
        await(() -> robot.lookup("#unfinished-finish").tryQuery().isEmpty());
    }

    @Test void closingTheWindowKeepsTheSoundForTheNextUnlocking(FxRobot robot) throws Exception {
        window().createVault(robot);
        addModel(robot);
        folderOfAPatient(robot);
        record(robot);
        say("utt01_en.wav");
        microphone.drained();
        var closed = new java.util.concurrent.CountDownLatch(1);
        robot.interact(() -> window().desktop.lock(closed::countDown));
        assertTrue(closed.await(20, java.util.concurrent.TimeUnit.SECONDS));
        window().unlock(robot, WindowDriver.PASSPHRASE);
        awaitNode(robot, "#unfinished-finish");
    }
}
