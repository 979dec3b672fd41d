package org.notewright.desktop.editor;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.notewright.desktop.control.Messages;
import org.notewright.job.JobRunner;
import org.notewright.workflow.CopiedText;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// How long the screen's thread is busy with one keystroke in a draft of 20 pages beside an earlier version: text,
/// comparison, marks and painting them. Prints milliseconds; asserts no time.
@Tag("measure")
@ExtendWith(ApplicationExtension.class)
class EditorTypingMeasureTest {

    private static final String PAGES = Demo.FIRST.repeat(60);

    private final JobRunner jobs = new JobRunner(Platform::runLater);
    private final FakeServices services = new FakeServices(PAGES, PAGES.replace("shopping", "a grocery run"));
    private final EditorViewModel model = new EditorViewModel(services, new EditorTools(jobs,
            Clock.fixed(Demo.MORNING, ZoneOffset.UTC), new FxScheduler(), new FakeClipboard()), new PhraseEvidence(),
            Demo::flags);

    @Start void show(Stage stage) {
        services.earlier = List.of(new CopiedText.Earlier("SOAP note", true, LocalDate.of(2026, 3, 9), Demo.FIRST));
        var scene = new Scene(new EditorView(model, new Messages(), ZoneOffset.UTC, Optional::empty), 1284, 830);
        scene.getStylesheets().add("/org/notewright/desktop/tokens-light.css");
        stage.setScene(scene);
        stage.show();
        model.open();
    }

    @AfterEach void stop() {
        jobs.close();
    }

    @Test void aKeystroke(FxRobot robot) throws Exception {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> !model.checks().flagsProperty().get().isEmpty());
        robot.interact(() -> model.compare().compareWith(new Comparison.WithVersion(1)));
        WaitForAsyncUtils.waitForFxEvents();
        var area = robot.lookup("#draft").queryAs(NoteArea.class);
        var written = new double[100];
        var painted = new double[100];
        for (int i = 0; i < written.length; i++) {
            var moments = new long[3];
            robot.interact(() -> {
                moments[0] = System.nanoTime();
                area.insertText(area.getLength() / 2, "x");
                moments[1] = System.nanoTime();
                Platform.runLater(() -> moments[2] = System.nanoTime());
            });
            WaitForAsyncUtils.waitForFxEvents();
            written[i] = (moments[1] - moments[0]) / 1e6;
            painted[i] = (moments[2] - moments[1]) / 1e6;
        }
        assertTrue(model.draftProperty().get().length() > PAGES.length());
        report("text and comparison", written);
        report("marks", painted);
    }

    private static void report(String what, double[] times) {
        var warm = Arrays.copyOfRange(times, 30, times.length);
        Arrays.sort(warm);
        System.out.printf("a keystroke in %d characters, %s: median %.1f ms, 95 %% %.1f ms%n", PAGES.length(), what,
                warm[warm.length / 2], warm[warm.length * 95 / 100]);
    }
}
