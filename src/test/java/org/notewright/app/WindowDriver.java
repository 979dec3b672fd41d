package org.notewright.app;

import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.notewright.desktop.Desktop;
import org.notewright.desktop.Drops;
import org.notewright.job.JobRunner;
import org.notewright.workflow.dictate.SpeechParts;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The real window over the real rooms, pressed and read as a person would. The clock stands still, so that pictures do
/// not change from run to run.
final class WindowDriver {

    static final String PASSPHRASE = "orchard lantern forty two";
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-12T10:42:07Z"), ZoneOffset.UTC);
    private static final int PATIENCE_SECONDS = 30;

    final JobRunner jobs = new JobRunner(Platform::runLater);
    final Wiring wiring;
    final Desktop desktop;
    private final Stage stage;

    /// @param home the program's folder, empty at first
    WindowDriver(Path home, Stage stage) {
        this(home, stage, UnaryOperator.identity());
    }

    /// @param devices other microphones and loudspeakers than this computer's
    WindowDriver(Path home, Stage stage, UnaryOperator<SpeechParts> devices) {
        this.stage = stage;
        wiring = Wiring.forWindow(new Places(home), devices);
        desktop = new WindowWiring(wiring, jobs, CLOCK, () -> stage).desktop();
        desktop.show(stage);
    }

    Scene scene() {
        return stage.getScene();
    }

    static void await(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, condition);
        waitForFxEvents();
    }

    static void awaitNode(FxRobot robot, String query) throws Exception {
        await(() -> robot.lookup(query).tryQuery().filter(node -> node.isVisible()).isPresent());
    }

    /// Waits until somewhere on the screen stands exactly this line.
    static void awaitWords(FxRobot robot, String words) throws Exception {
        await(() -> robot.lookup((javafx.scene.Node node) -> node instanceof Labeled label
                && words.equals(label.getText())).tryQuery().isPresent());
    }

    static void type(FxRobot robot, String query, String words) {
        robot.interact(() -> robot.lookup(query).<TextInputControl>query().setText(words));
    }

    static void press(FxRobot robot, String query) {
        robot.interact(() -> robot.lookup(query).<ButtonBase>query().fire());
        waitForFxEvents();
    }

    void createVault(FxRobot robot) throws Exception {
        awaitNode(robot, "#new-passphrase");
        type(robot, "#practice-name", "DEMO Riverside Therapy");
        type(robot, "#new-passphrase", PASSPHRASE);
        type(robot, "#repeat-passphrase", PASSPHRASE);
        press(robot, "#create-button");
        awaitNode(robot, "#code-kept");
        robot.interact(() -> robot.lookup("#code-kept").<CheckBox>query().setSelected(true));
        press(robot, "#code-continue");
        awaitNode(robot, "#today");
    }

    void unlock(FxRobot robot, String passphrase) throws Exception {
        awaitNode(robot, "#passphrase");
        type(robot, "#passphrase", passphrase);
        press(robot, "#unlock-button");
    }

    void addPatient(FxRobot robot, String family, String given) throws Exception {
        press(robot, "#go-patients");
        awaitNode(robot, "#patient-new");
        press(robot, "#patient-new");
        awaitNode(robot, "#form-family");
        type(robot, "#form-family", family);
        type(robot, "#form-given", given);
        type(robot, "#form-birth", "3/14/1961");
        type(robot, "#form-diagnoses", "M17.11 right knee osteoarthritis");
        type(robot, "#form-precautions", "anticoagulant");
        type(robot, "#form-payer", "Medicare Part B");
        press(robot, "#form-save");
        await(() -> robot.lookup("#patient-form").tryQuery().isEmpty());
    }

    static void drop(FxRobot robot, Path... files) {
        var board = robot.lookup("#board").query();
        var dropped = java.util.Arrays.stream(files).map(Path::toFile).toList();
        robot.interact(() -> Drops.drop(board, board, List.<File>copyOf(dropped)));
    }

    /// Saves what the window shows, without the carets: they blink, and a picture shall be the same every time.
    void picture(FxRobot robot, Path file) {
        robot.interact(() -> scene().getStylesheets().add(
                "data:text/css,.text-input{-fx-display-caret:false}.caret{visibility:hidden}"));
        waitForFxEvents();
        robot.interact(() -> {
            try {
                Files.createDirectories(file.getParent());
                ImageIO.write(SwingFXUtils.fromFXImage(scene().snapshot(null), null), "png", file.toFile());
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
    }
}
