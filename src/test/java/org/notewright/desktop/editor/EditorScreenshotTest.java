package org.notewright.desktop.editor;

import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.notewright.desktop.control.Messages;
import org.notewright.job.JobRunner;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Takes pictures of the editor in both themes, for a person to look at: `-Dtest.exclude.tags=none -Dgroups=screenshots`.
@Tag("screenshots")
@ExtendWith(ApplicationExtension.class)
class EditorScreenshotTest {

    private static final Path FOLDER = Path.of("target", "screenshots");

    private final JobRunner jobs = new JobRunner(Platform::runLater);
    private final FakeServices services = new FakeServices(Demo.FIRST, Demo.SECOND);
    private final EditorViewModel model = newModel();

    private EditorViewModel newModel() {
        return new EditorViewModel(services, new EditorTools(jobs, Clock.fixed(Demo.MORNING, ZoneOffset.UTC),
                new FxScheduler(), new FakeClipboard()), new PhraseEvidence(), Demo::flags);
    }

    @Start void show(Stage stage) throws IOException {
        for (var font : List.of("Regular", "Medium", "SemiBold", "Bold", "Italic")) {
            try (var stream = EditorView.class.getResourceAsStream("/org/notewright/desktop/fonts/Inter-" + font + ".otf")) {
                Font.loadFont(stream, 14);
            }
        }
        var view = new EditorView(model, new Messages(), ZoneOffset.UTC, Optional::empty);
        view.setStyle("-fx-font-family: Inter; -fx-font-size: 14px;");
        var scene = new Scene(view, 1284, 830);
        dress(scene, "light");
        stage.setScene(scene);
        stage.show();
        model.open();
    }

    @AfterEach void stop() {
        jobs.close();
    }

    @Test void picturesOfEveryState(FxRobot robot) throws Exception {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> !model.checks().flagsProperty().get().isEmpty());
        var area = robot.lookup("#draft").queryAs(NoteArea.class);
        robot.interact(() -> area.moveTo(30));
        both(robot, "editor-sources");
        robot.interact(() -> model.checks().step(1));
        robot.interact(() -> model.compare().compareWith(new Comparison.WithVersion(1)));
        robot.interact(() -> model.copy().copy(Demo.SECTIONS.getFirst()));
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> !model.copy().copied().isEmpty());
        robot.interact(() -> model.compare().step(1));
        both(robot, "editor-version");
        robot.interact(() -> model.sign().open(SignViewModel.Sheet.SIGN));
        robot.interact(() -> model.sign().sign("wrong".toCharArray()));
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> model.sign().problemProperty().get() != null);
        both(robot, "editor-sign");
        robot.interact(() -> model.sign().sign(FakeServices.PASSPHRASE.toCharArray()));
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> model.export().dragFileProperty().get() != null);
        robot.interact(() -> model.compare().compareWith(new Comparison.WithSources()));
        both(robot, "editor-signed");
        robot.interact(() -> model.sign().open(SignViewModel.Sheet.ADDENDUM));
        robot.interact(() -> model.sign().addendumProperty().set("Sit to stand was 7 minutes, not 8."));
        robot.interact(() -> model.sign().sign(FakeServices.PASSPHRASE.toCharArray()));
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> {
            var review = model.reviewProperty().get();
            return review != null && !review.addenda().isEmpty();
        });
        robot.interact(() -> model.sign().open(SignViewModel.Sheet.ADDENDUM));
        both(robot, "editor-addendum");
        assertTrue(Files.exists(FOLDER.resolve("editor-signed-dark.png")));
    }

    private static void both(FxRobot robot, String name) {
        var scene = robot.lookup("#editor").query().getScene();
        for (var theme : List.of("light", "dark")) {
            robot.interact(() -> dress(scene, theme));
            WaitForAsyncUtils.waitForFxEvents();
            robot.interact(() -> picture(scene, name + "-" + theme));
        }
    }

    private static void dress(Scene scene, String theme) {
        scene.setUserAgentStylesheet(theme.equals("dark") ? new PrimerDark().getUserAgentStylesheet()
                : new PrimerLight().getUserAgentStylesheet());
        scene.getStylesheets().setAll(Objects.requireNonNull(EditorView.class.getResource(
                "/org/notewright/desktop/tokens-" + theme + ".css")).toExternalForm());
    }

    private static void picture(Scene scene, String name) {
        try {
            Files.createDirectories(FOLDER);
            ImageIO.write(SwingFXUtils.fromFXImage(scene.snapshot(null), null), "png",
                    FOLDER.resolve(name + ".png").toFile());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
