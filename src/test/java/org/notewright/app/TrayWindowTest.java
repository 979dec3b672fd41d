package org.notewright.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.notewright.app.WindowDriver.await;
import static org.notewright.app.WindowDriver.awaitNode;
import static org.notewright.app.WindowDriver.awaitWords;
import static org.notewright.app.WindowDriver.press;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.notewright.clinical.Discipline;
import org.notewright.clinical.Patient;
import org.notewright.clinical.PatientId;
import org.notewright.desktop.Drops;
import org.notewright.workflow.WatchedPlace;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Unfiled files, watched folders, the trash and search in the real window over a real vault with a scan folder of its own.
@ExtendWith(ApplicationExtension.class)
class TrayWindowTest {

    private static final String LETTER = """
            Referral for physical therapy
            Patient: Marisol DEMO Alvarez, born 03/14/1961
            Date of visit: 03/10/2026
            Evaluate and treat right knee osteoarthritis, zygapophyseal joints unremarkable.
            """;

    private final Path home = temporary();
    private final Path scans = home.resolve("scan-in");
    private @Nullable WindowDriver made;

    private static Path temporary() {
        try {
            return Files.createTempDirectory("notewright-tray");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Start void show(Stage stage) throws IOException {
        Files.createDirectories(scans);
        var wiring = Wiring.forCommandLine(new Places(home));
        try (var workspace = wiring.parts(WindowDriver.CLOCK).door().create(wiring.proposedVault(),
                WindowDriver.PASSPHRASE.toCharArray(), "DEMO Riverside Therapy").workspace()) {
            workspace.folders().add(patient("DEMO Alvarez", "Marisol", java.time.LocalDate.of(1961, 3, 14)));
            workspace.folders().add(patient("DEMO Brandt", "Ilse", java.time.LocalDate.of(1958, 7, 2)));
            workspace.settings().watched(List.of(new WatchedPlace(scans.toString(), false)));
        }
        made = new WindowDriver(home, stage);
    }

    private static Patient patient(String family, String given, java.time.LocalDate born) {
        return new Patient(PatientId.random(), family, given, born, "", "", "Medicare", List.of(), List.of(), Discipline.PT);
    }

    private WindowDriver window() {
        return Objects.requireNonNull(made);
    }

    @AfterEach void stop() {
        window().jobs.close();
    }

    private void today(FxRobot robot) throws Exception {
        window().unlock(robot, WindowDriver.PASSPHRASE);
        awaitNode(robot, "#today");
    }

    private Path file(String name, String words) throws IOException {
        return Files.writeString(home.resolve(name), words);
    }

    private static void drop(FxRobot robot, Path... files) {
        var today = robot.lookup("#today").query();
        List<File> dropped = Arrays.stream(files).map(Path::toFile).toList();
        robot.interact(() -> Drops.drop(today, today, dropped));
    }

    private static boolean says(FxRobot robot, String words) {
        return robot.lookup((Node node) -> node instanceof Labeled label && label.getText() != null
                && label.getText().contains(words) && label.isVisible()).tryQuery().isPresent();
    }

    private static int cards(FxRobot robot) {
        return robot.lookup("#tray-patient").queryAll().size();
    }

    private static ComboBox<Patient> whose(FxRobot robot) {
        return robot.lookup("#tray-patient").query();
    }

    private void openBoard(FxRobot robot) throws Exception {
        press(robot, "#go-patients");
        awaitNode(robot, "#patient-list");
        await(() -> !robot.lookup("#patient-list").<ListView<?>>query().getItems().isEmpty());
        robot.interact(() -> {
            var list = robot.lookup("#patient-list").<ListView<?>>query();
            list.requestFocus();
            list.getSelectionModel().selectFirst();
        });
        robot.type(KeyCode.ENTER);
        awaitNode(robot, "#board");
    }

    @Test void aStrongGuessIsShownWithItsReasonAndFiledOnlyWhenAPersonSaysSo(FxRobot robot) throws Exception {
        today(robot);
        drop(robot, file("letter.txt", LETTER));
        await(() -> cards(robot) == 1);
        assertTrue(says(robot, "Probably DEMO Alvarez, Marisol."));
        assertEquals("DEMO Alvarez", whose(robot).getValue().familyName());
        press(robot, "#tray-file");
        await(() -> cards(robot) == 0);
        assertFalse(robot.lookup("#tray").query().isVisible());
        openBoard(robot);
        await(() -> robot.lookup(".nw-board-card").queryAll().size() == 1);
    }

    @Test void withoutEvidenceNobodyIsChosenAndFilingIsOff(FxRobot robot) throws Exception {
        today(robot);
        drop(robot, file("note.txt", "pain 4/10 with stairs"));
        await(() -> cards(robot) == 1);
        assertTrue(says(robot, "Nothing in it says whose it is."));
        assertNull(whose(robot).getValue());
        assertTrue(robot.lookup("#tray-file").query().isDisabled());
        robot.interact(() -> whose(robot).setValue(whose(robot).getItems().getLast()));
        assertFalse(robot.lookup("#tray-file").query().isDisabled());
    }

    @Test void oneBadFileOfADropIsToldAndTheOthersArrive(FxRobot robot) throws Exception {
        today(robot);
        var folder = Files.createDirectory(home.resolve("from the fax"));
        Files.writeString(folder.resolve("b.txt"), "words of b");
        Files.writeString(folder.resolve("a.pdf"), "%PDF-1.7 torn");
        drop(robot, home.resolve("gone.txt"), folder, file("c.txt", "words of c"));
        await(() -> cards(robot) == 2);
        await(() -> says(robot, "a.pdf is damaged") || says(robot, "gone.txt"));
    }

    @Test void anUnfiledFileGoesToTheTrashAndComesBack(FxRobot robot) throws Exception {
        today(robot);
        drop(robot, file("note.txt", "pain 4/10 with stairs"));
        await(() -> cards(robot) == 1);
        press(robot, "#tray-trash");
        await(() -> cards(robot) == 0);
        press(robot, "#undo");
        await(() -> cards(robot) == 1);
    }

    @Test void aCompleteFileInAWatchedFolderComesToTodayAndTheOriginalStays(FxRobot robot) throws Exception {
        today(robot);
        var scan = Files.writeString(scans.resolve("scan-001.txt"), LETTER);
        await(() -> cards(robot) == 1);
        awaitWords(robot, "scan-001.txt");
        assertTrue(Files.exists(scan));
    }

    @Test void watchedFoldersAreShownChangedAndRemovedInSettings(FxRobot robot) throws Exception {
        today(robot);
        press(robot, "#go-settings");
        awaitNode(robot, "#watched-add");
        awaitWords(robot, scans.toString());
        var move = (CheckBox) robot.lookup((Node node) -> node instanceof CheckBox box && box.getText().contains("once filed")).query();
        assertFalse(move.isSelected());
        robot.interact(move::fire);
        await(() -> window().jobs.isIdle());
        press(robot, "#go-today");
        awaitNode(robot, "#today");
        press(robot, "#go-settings");
        awaitWords(robot, scans.toString());
        assertTrue(((CheckBox) robot.lookup((Node node) -> node instanceof CheckBox box
                && box.getText().contains("once filed")).query()).isSelected());
        press(robot, "#watched-remove");
        await(() -> !says(robot, scans.toString()));
    }

    @Test void theTrashPutsBackAndDeletesForEverAfterASecondPressOnly(FxRobot robot) throws Exception {
        today(robot);
        openBoard(robot);
        WindowDriver.drop(robot, file("one.txt", "first note"), file("two.txt", "second note"));
        await(() -> robot.lookup(".nw-board-card").queryAll().size() == 2);
        await(() -> window().jobs.isIdle());
        robot.interact(() -> robot.lookup(".nw-board-card").query().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.type(KeyCode.DELETE);
        await(() -> robot.lookup(".nw-board-card").queryAll().isEmpty());
        openTrash(robot);
        await(() -> robot.lookup("#trash-restore").queryAll().size() == 2);
        assertTrue(says(robot, "Deleted things can be put back for 30 days"));
        press(robot, "#trash-restore");
        await(() -> robot.lookup("#trash-restore").queryAll().size() == 1);
        press(robot, "#trash-delete");
        assertTrue(says(robot, "Really delete for ever?"));
        assertEquals(1, robot.lookup("#trash-restore").queryAll().size());
        press(robot, "#trash-delete");
        awaitWords(robot, "The trash is empty");
        openBoard(robot);
        await(() -> robot.lookup(".nw-board-card").queryAll().size() == 1);
    }

    private static void openTrash(FxRobot robot) throws Exception {
        press(robot, "#go-find");
        awaitNode(robot, "#find-trash");
        press(robot, "#find-trash");
        awaitNode(robot, "#trash");
    }

    @Test void searchFindsAsOneTypesShowsTheHitInItsPlaceAndOpensIt(FxRobot robot) throws Exception {
        today(robot);
        openBoard(robot);
        WindowDriver.drop(robot, file("letter.txt", LETTER), file("other.txt", "shoulder flexion 110"));
        await(() -> robot.lookup(".nw-board-card").queryAll().size() == 2);
        await(() -> window().jobs.isIdle());
        press(robot, "#go-find");
        awaitNode(robot, "#find-field");
        WindowDriver.type(robot, "#find-field", "zygapo");
        await(() -> robot.lookup("#find-hits").<ListView<?>>query().getItems().size() == 1);
        await(() -> robot.lookup("#find-words").tryQuery().isPresent());
        var words = robot.lookup("#find-words").<TextFlow>query();
        assertTrue(words.getChildren().stream().anyMatch(node -> node instanceof Labeled hit && hit.getText().startsWith("zygapo")));
        assertTrue(words.getChildren().stream().anyMatch(node -> node instanceof Text piece && piece.getText().contains("knee")));
        WindowDriver.type(robot, "#find-field", "zygapox");
        await(() -> robot.lookup("#find-hits").<ListView<?>>query().getItems().isEmpty());
        WindowDriver.type(robot, "#find-field", "110");
        await(() -> robot.lookup("#find-hits").<ListView<?>>query().getItems().size() == 1);
        press(robot, "#find-open");
        awaitNode(robot, "#board");
    }
}
