package org.notewright.desktop;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.jspecify.annotations.Nullable;
import org.notewright.desktop.control.ThemeChoice;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Takes a picture of every screen in both themes.
@Tag("screenshots")
@ExtendWith(ApplicationExtension.class)
class ScreenshotsTest {

    private @Nullable Stage stage;
    private @Nullable DemoWindow window;

    @Start void start(Stage shown) {
        stage = shown;
    }

    @AfterEach void stop() {
        if (window != null) {
            window.jobs.close();
        }
    }

    @ParameterizedTest
    @EnumSource(value = ThemeChoice.class, names = {"LIGHT", "DARK"})
    void everyScreen(ThemeChoice theme, FxRobot robot) throws Exception {
        var name = theme.name().toLowerCase(Locale.ROOT);
        var demo = new DemoWindow(DemoCanvas.knee(), theme);
        window = demo;
        demo.canvas.skills.add(Demo.skill("daily-note", "Daily note"));
        demo.canvas.skills.add(Demo.skill("progress-report", "Progress report"));
        robot.interact(() -> {
            var shown = java.util.Objects.requireNonNull(stage);
            demo.show(shown);
            shown.setWidth(1360);
            shown.setHeight(860);
        });
        picture(robot, demo, "unlock-" + name);
        robot.interact(() -> robot.lookup("#to-create").queryButton().fire());
        picture(robot, demo, "create-" + name);
        robot.interact(() -> {
            demo.model.unlocked(demo);
            demo.status.saved();
        });
        waitFor(robot, "#today-list");
        picture(robot, demo, "today-" + name);
        robot.interact(() -> demo.model.go(new Place.Patients()));
        waitFor(robot, "#patient-list");
        picture(robot, demo, "patients-" + name);
        robot.interact(() -> robot.lookup("#patient-new").queryButton().fire());
        picture(robot, demo, "patient-form-" + name);
        robot.interact(() -> demo.model.go(new Place.Canvas(Demo.ALVAREZ.id())));
        waitFor(robot, "#skill-soap-note");
        waitFor(robot, "#column-today");
        picture(robot, demo, "canvas-" + name);
        robot.interact(() -> {
            robot.lookup("#card-" + demo.canvas.sources.get(3).id()).query().requestFocus();
            robot.press(javafx.scene.input.KeyCode.ENTER).release(javafx.scene.input.KeyCode.ENTER);
        });
        picture(robot, demo, "preview-" + name);
        demo.canvas.client = new org.notewright.workflow.ClientChoice("anthropic", "https://models.example", "m", null);
        robot.interact(() -> {
            demo.model.go(new Place.Today());
            demo.model.go(new Place.Canvas(Demo.ALVAREZ.id()));
        });
        waitFor(robot, "#column-today");
        robot.interact(() -> Drops.drop(robot.lookup("#board").query(), robot.lookup("#board").query(),
                java.util.List.of(new java.io.File("damaged.pdf"))));
        waitFor(robot, "PDF-DAMAGED");
        robot.interact(() -> {
            demo.background.show("Reading 3 files", job -> {
                job.progress(1, 3);
                Thread.sleep(60_000);
                return true;
            }, org.notewright.desktop.control.Ending.of(_ -> { }, _ -> { }));
            robot.lookup("#card-" + demo.canvas.sources.get(1).id()).query().requestFocus();
        });
        picture(robot, demo, "problem-" + name);
        robot.interact(() -> robot.lookup("#skill-soap-note").queryButton().fire());
        waitFor(robot, "#request-confirm");
        picture(robot, demo, "request-" + name);
        robot.interact(() -> robot.lookup("#request-cancel").queryButton().fire());
        robot.interact(demo.window::openPalette);
        picture(robot, demo, "palette-" + name);
        robot.interact(() -> {
            demo.model.palette().close();
            demo.model.go(new Place.Settings());
        });
        waitFor(robot, "#practice-npi");
        picture(robot, demo, "settings-" + name);
        robot.interact(() -> {
            demo.model.go(new Place.Canvas(Demo.ALVAREZ.id()));
            demo.appearance.textPercentProperty().set(200);
        });
        waitFor(robot, "#column-today");
        picture(robot, demo, "canvas-200-" + name);
        robot.interact(() -> {
            demo.model.go(new Place.Patients());
            demo.patients.clear();
        });
        waitFor(robot, "#patient-search");
        robot.interact(() -> robot.lookup("#patient-search").queryTextInputControl().setText(""));
        picture(robot, demo, "patients-200-" + name);
        robot.interact(() -> {
            demo.appearance.textPercentProperty().set(100);
            java.util.Objects.requireNonNull(stage).setWidth(1000);
            java.util.Objects.requireNonNull(stage).setHeight(640);
            demo.model.go(new Place.Canvas(Demo.ALVAREZ.id()));
        });
        waitFor(robot, "#column-today");
        picture(robot, demo, "canvas-small-" + name);
        assertTrue(Files.size(Path.of("target", "screenshots", "canvas-" + name + ".png")) > 10_000);
    }

    private static void picture(FxRobot robot, DemoWindow demo, String name) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> Screenshots.save(demo.window.getScene(), name));
    }

    private static void waitFor(FxRobot robot, String query) throws Exception {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> robot.lookup(query).tryQuery().isPresent());
        WaitForAsyncUtils.waitForFxEvents();
    }
}
