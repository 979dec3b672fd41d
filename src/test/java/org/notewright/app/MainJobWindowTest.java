package org.notewright.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.notewright.app.WindowDriver.await;
import static org.notewright.app.WindowDriver.awaitNode;
import static org.notewright.app.WindowDriver.awaitWords;
import static org.notewright.app.WindowDriver.press;
import static org.notewright.app.WindowDriver.type;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import java.util.Collection;
import org.fxmisc.richtext.GenericStyledArea;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.notewright.workflow.DemoPractice;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The whole main job in the real window over the real vault: from no vault at all to a signed PDF, and what goes wrong
/// on the way.
@ExtendWith(ApplicationExtension.class)
class MainJobWindowTest {

    private final Path home = temporary();
    private @Nullable WindowDriver made;

    private static Path temporary() {
        try {
            return Files.createTempDirectory("notewright-window");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Start void show(Stage stage) {
        made = new WindowDriver(home, stage);
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

    private static GenericStyledArea<?, ?, ? extends Collection<String>> draft(FxRobot robot) {
        return robot.lookup("#draft").query();
    }

    private Path note() throws IOException {
        var file = home.resolve("session note 🦵.txt");
        var notes = new DemoPractice().samples().getFirst().notes();
        return Files.writeString(file, notes.getLast().text());
    }

    private void folderOfAPatient(FxRobot robot) throws Exception {
        window().createVault(robot);
        window().addPatient(robot, "DEMO Alvarez", "Marisol");
        awaitNode(robot, "#board");
    }

    private void draftFromDroppedNote(FxRobot robot) throws Exception {
        WindowDriver.drop(robot, note());
        await(() -> robot.lookup("#skill-soap-note").tryQuery().filter(node -> !node.isDisabled()).isPresent());
        press(robot, "#skill-soap-note");
        awaitNode(robot, "#editor");
        await(() -> draft(robot).getText().contains("4/10"));
    }

    private static void signWith(FxRobot robot, String passphrase) {
        type(robot, "#sign-name", "DEMO K. Bramwell");
        type(robot, "#sign-credentials", "PT, DPT");
        type(robot, "#sign-passphrase", passphrase);
        press(robot, "#sign-confirm");
    }

    @Test void fromADroppedNoteToASignedPdf(FxRobot robot) throws Exception {
        folderOfAPatient(robot);
        draftFromDroppedNote(robot);

        var area = draft(robot);
        robot.interact(() -> {
            area.requestFocus();
            int at = area.getText().indexOf("The patient tolerated");
            area.replaceText(at, at + "The patient tolerated".length(), "Tolerated");
        });
        press(robot, "#version-1");
        await(() -> styled(area, "inserted"));

        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        awaitNode(robot, "#sign-sheet");
        signWith(robot, "not the passphrase");
        await(() -> robot.lookup((javafx.scene.Node node) -> node instanceof Labeled label && label.getText() != null
                && label.getText().startsWith("This passphrase does not open the vault.")).tryQuery().isPresent());
        signWith(robot, WindowDriver.PASSPHRASE);
        awaitNode(robot, "#signed-banner");
        await(() -> robot.lookup("#export-box").lookup((javafx.scene.Node node) -> node instanceof Labeled label
                && "2026-03-12 SOAP note.pdf".equals(label.getText())).tryQuery().isPresent());
        await(() -> pdfToDrag() != null);
        var words = words(Objects.requireNonNull(pdfToDrag()));
        assertTrue(words.contains("DEMO Marisol Alvarez") && words.contains("Tolerated treatment well"), words);
        assertTrue(words.contains("Electronically signed") && !words.contains("DRAFT"), words);
        assertFalse(area.isEditable());

        press(robot, "#lock");
        awaitNode(robot, "#passphrase");
        await(() -> pdfToDrag() == null);
    }

    @Test void whatGoesWrongIsToldAndNothingIsLost(FxRobot robot) throws Exception {
        folderOfAPatient(robot);
        var broken = Files.writeString(home.resolve("letter.pdf"), "%PDF-1.7\nnot a PDF at all");
        WindowDriver.drop(robot, broken, note());
        awaitWords(robot, "letter.pdf is damaged: it cannot be opened as a PDF.");
        await(() -> robot.lookup("#skill-soap-note").tryQuery().filter(node -> !node.isDisabled()).isPresent());

        press(robot, "#lock");
        window().unlock(robot, "not the passphrase");
        await(() -> robot.lookup("#unlock-wrong").query().isVisible());
        window().unlock(robot, WindowDriver.PASSPHRASE);
        awaitNode(robot, "#today");

        press(robot, "#go-settings");
        awaitNode(robot, "#client-choice");
        robot.interact(() -> robot.lookup("#client-choice").queryComboBox().getSelectionModel().selectLast());
        type(robot, "#client-url", "http://localhost:9");
        robot.interact(() -> robot.lookup("#client-model").queryComboBox().getEditor().setText("none"));
        press(robot, "#client-save");
        press(robot, "#go-patients");
        awaitNode(robot, "#patient-list");
        robot.interact(() -> robot.lookup("#patient-list").query().requestFocus());
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
        await(() -> robot.lookup("#skill-soap-note").tryQuery().filter(node -> !node.isDisabled()).isPresent());
        press(robot, "#skill-soap-note");
        awaitWords(robot, "The model server at localhost could not be reached.");
        press(robot, "#run-offline");
        awaitNode(robot, "#editor");
        await(() -> draft(robot).getText().contains("4/10"));
    }

    private static boolean styled(GenericStyledArea<?, ?, ? extends Collection<String>> area, String style) {
        for (int i = 0; i < area.getParagraphs().size(); i++) {
            for (var span : area.getStyleSpans(i)) {
                if (span.getStyle().contains(style)) {
                    return true;
                }
            }
        }
        return false;
    }

    private @Nullable Path pdfToDrag() {
        try (var files = Files.walk(home)) {
            return files.filter(file -> file.toString().endsWith("SOAP note.pdf") && file.toFile().length() > 0)
                    .findFirst().orElse(null);
        } catch (IOException | UncheckedIOException e) {
            return null;
        }
    }

    private static String words(Path pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            var text = new PDFTextStripper().getText(document);
            assertEquals(2, document.getNumberOfPages());
            return text;
        }
    }
}
