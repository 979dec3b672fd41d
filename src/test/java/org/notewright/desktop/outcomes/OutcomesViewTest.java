package org.notewright.desktop.outcomes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.notewright.analysis.outcomes.EpisodeNote;
import org.notewright.desktop.DemoCanvas;
import org.notewright.desktop.DemoWindow;
import org.notewright.desktop.control.Theme;
import org.notewright.desktop.control.ThemeChoice;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The outcomes of an episode as a person and a screen reader meet them; takes the pictures of the documentation.
@ExtendWith(ApplicationExtension.class)
class OutcomesViewTest {

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

    private static OutcomesViewModel.Notes episode(String name) {
        try {
            var folder = Path.of(Objects.requireNonNull(OutcomesViewTest.class.getResource("/episodes/" + name)).toURI());
            var notes = new ArrayList<EpisodeNote>();
            try (var files = Files.list(folder)) {
                for (var file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                    notes.add(new EpisodeNote(file.getFileName().toString(), Files.readString(file), null));
                }
            }
            return new OutcomesViewModel.Notes("DEMO Whitlow, Sam", notes);
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private void show(FxRobot robot, ThemeChoice theme, OutcomesViewModel.Notes notes) throws Exception {
        var demo = new DemoWindow(DemoCanvas.knee(), theme);
        window = demo;
        robot.interact(() -> {
            var view = new OutcomesView(new OutcomesViewModel(() -> notes, demo.around), demo.around, () -> { });
            var scene = new Scene(view, 1360, 860);
            Theme.dress(scene, demo.appearance);
            var shown = Objects.requireNonNull(stage);
            shown.setScene(scene);
            shown.show();
        });
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> robot.lookup((javafx.scene.Node node) -> node instanceof Labeled label
                && "Outcomes: DEMO Whitlow, Sam".equals(label.getText())).tryQuery().isPresent());
        WaitForAsyncUtils.waitForFxEvents();
    }

    @ParameterizedTest
    @EnumSource(value = ThemeChoice.class, names = {"LIGHT", "DARK"})
    void ofAnEpisodeInBothThemes(ThemeChoice theme, FxRobot robot) throws Exception {
        show(robot, theme, episode("01"));
        assertEquals(5, robot.lookup(".nw-chart-card").queryAll().size());
        var picture = Path.of("docs", "screenshots", "outcomes-" + theme.name().toLowerCase(Locale.ROOT) + ".png");
        robot.interact(() -> {
            try {
                ImageIO.write(SwingFXUtils.fromFXImage(Objects.requireNonNull(stage).getScene().snapshot(null), null), "png", picture.toFile());
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
        assertTrue(Files.size(picture) > 10_000);
    }

    @Test
    void aScreenReaderHearsEveryValueTheChangeAndTheGoal(FxRobot robot) throws Exception {
        show(robot, ThemeChoice.LIGHT, episode("01"));
        var spoken = robot.lookup(".nw-chart-card").queryAll().stream().map(javafx.scene.Node::getAccessibleText).filter(t -> t.startsWith("TUG")).findFirst()
                .orElse(null);
        assertNotNull(spoken);
        assertEquals("TUG (s), lower is better: 19.4 on 1/26, 15.1 on 2/6, 12.6 on 2/20, 9.2 on 3/20. −10.2 · improved · MDC 2.49 reached. "
                + "Goal STG2, <14 s: met", spoken);
    }

    @Test
    void withoutARepeatedMeasureItSaysWhatToDo(FxRobot robot) throws Exception {
        show(robot, ThemeChoice.LIGHT, new OutcomesViewModel.Notes("DEMO Whitlow, Sam", java.util.List.of()));
        assertTrue(robot.lookup(".nw-empty").tryQuery().isPresent());
    }
}
