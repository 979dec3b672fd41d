package org.notewright.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.notewright.app.WindowDriver.await;
import static org.notewright.app.WindowDriver.awaitNode;
import static org.notewright.app.WindowDriver.press;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.notewright.clinical.Discipline;
import org.notewright.clinical.Patient;
import org.notewright.clinical.PatientId;
import org.notewright.drafting.skill.Skill;
import org.notewright.workflow.Workspace;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Progress reports for 60 patients at once, while the therapist goes on working in the same window. What the window let her
/// wait is written to target/measured/batch-window.csv, from where `measure/batch` takes it.
@ExtendWith(ApplicationExtension.class)
class BatchWindowTest {

    private static final int PATIENTS = 60;
    private static final int NOTES = 4;
    private static final LocalDate DAY = LocalDate.of(2026, 3, 12);

    @TempDir private static @Nullable Path home;
    private @Nullable WindowDriver made;

    private static Path home() {
        return Objects.requireNonNull(home);
    }

    @BeforeAll static void fillVault() {
        var wiring = Wiring.forWindow(new Places(home()));
        wiring.settings().put(Wiring.VAULT_PLACE, wiring.proposedVault().toString());
        var parts = wiring.parts(WindowDriver.CLOCK);
        try (var workspace = parts.door().create(wiring.proposedVault(), WindowDriver.PASSPHRASE.toCharArray(),
                "DEMO Riverside Therapy").workspace()) {
            for (int i = 0; i < PATIENTS; i++) {
                addPatient(workspace, i);
            }
        }
    }

    private static void addPatient(Workspace workspace, int i) {
        var patient = new Patient(PatientId.random(), "DEMO Person" + i, "Ann", null, "", "", "Medicare", List.of(),
                List.of(), Discipline.PT);
        workspace.folders().add(patient);
        for (int note = 0; note < NOTES; note++) {
            workspace.imports().text(patient.id(), DAY.minusDays(7L * (NOTES - note)), "note-" + note + ".txt",
                    page(i, note));
        }
    }

    /// A page, as long as the notes that `measure/batch` drafts from.
    private static String page(int i, int note) {
        var visit = "Pt " + i + " reports R knee pain " + (6 - note) + "/10 with stairs. R knee flexion " + (95 + 5 * note + i % 3)
                + " deg, ext -" + (8 - note) + ". Quad " + (note < 2 ? "4-" : "4") + "/5 R. Gait 150 ft with SPC, SBA."
                + " LEFS " + (38 + 4 * note) + "/80. Squats 3x10, heel slides 2x15.\n97110 x 25 min, 97140 x 15 min."
                            + " Total 40 min. Cont 2x/wk x 4 wks.";
        var told = "\nPt tolerated treatment well and needed cues for knee alignment. Denies numbness. Stairs with one rail, step to"
                + " pattern. Sit to stand from a standard chair without hands. Ice after the visit. Reviewed the home program.";
        return visit + told.repeat(10);
    }

    @Start void show(Stage shown) {
        made = new WindowDriver(home(), shown);
    }

    private WindowDriver window() {
        return Objects.requireNonNull(made);
    }

    @AfterEach void lock() throws Exception {
        var locked = new CountDownLatch(1);
        Platform.runLater(() -> window().desktop.lock(locked::countDown));
        assertTrue(locked.await(20, TimeUnit.SECONDS));
        window().jobs.close();
    }

    private static boolean shows(FxRobot robot, String query, int lines) {
        return robot.lookup(query).tryQuery().filter(node -> ((ListView<?>) node).getItems().size() == lines).isPresent();
    }

    private static int ready(FxRobot robot) {
        var badge = robot.lookup("#go-inbox-badge").<Labeled>query();
        return badge.isVisible() ? Integer.parseInt(badge.getText()) : 0;
    }

    /// Goes to the patients and back to Today, and sees each of them filled.
    private static void lookAtOne(FxRobot robot, Runnable seen) throws Exception {
        press(robot, "#go-patients");
        await(() -> shows(robot, "#patient-list", PATIENTS));
        seen.run();
        press(robot, "#go-today");
        awaitNode(robot, "#today");
        seen.run();
    }

    @Test void theWindowAnswersWhileSixtyReportsAreDrafted(FxRobot robot) throws Exception {
        window().unlock(robot, WindowDriver.PASSPHRASE);
        awaitNode(robot, "#today");
        for (int i = 0; i < 5; i++) {
            lookAtOne(robot, () -> { });
        }
        double[] idle;
        try (var waits = new FxWaits()) {
            for (int i = 0; i < 20; i++) {
                lookAtOne(robot, () -> { });
            }
            idle = waits.end();
        }

        press(robot, "#go-inbox");
        awaitNode(robot, "#inbox-batch");
        press(robot, "#inbox-batch");
        await(() -> shows(robot, "#batch-patients", PATIENTS));
        robot.interact(() -> {
            var skills = robot.lookup("#batch-skill").<ComboBox<Skill>>query();
            skills.setValue(skills.getItems().stream().filter(skill -> skill.name().equals("progress-report")).findFirst()
                    .orElseThrow());
        });
        press(robot, "#batch-all");

        var stepsWhileDrafting = new ArrayList<Integer>();
        double[] busy;
        long start = System.nanoTime();
        try (var waits = new FxWaits()) {
            press(robot, "#batch-run");
            await(() -> shows(robot, "#inbox-list", PATIENTS));
            while (ready(robot) < PATIENTS) {
                lookAtOne(robot, () -> stepsWhileDrafting.add(ready(robot)));
            }
            busy = waits.end();
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        write(idle, busy, stepsWhileDrafting.size(), seconds);

        press(robot, "#go-inbox");
        await(() -> shows(robot, "#inbox-list", PATIENTS));
        assertEquals(PATIENTS, ready(robot));
        long amid = stepsWhileDrafting.stream().filter(done -> done > 0 && done < PATIENTS).count();
        assertTrue(amid >= 3, "steps of work done between the first and the last draft: " + stepsWhileDrafting);
    }

    private static void write(double[] idle, double[] busy, int steps, double seconds) throws IOException {
        var file = Path.of("target", "measured", "batch-window.csv");
        Files.createDirectories(file.getParent());
        Files.writeString(file, Stream.of(row("idle", idle), row("busy", busy),
                String.format(Locale.ROOT, "whole,%.1f,%d%n", seconds, steps)).collect(Collectors.joining()));
    }

    private static String row(String name, double[] waits) {
        return String.format(Locale.ROOT, "%s,%d,%.2f,%.2f,%.2f%n", name, waits.length, waits[waits.length / 2],
                waits[(int) (waits.length * 0.99)], waits[waits.length - 1]);
    }
}
