package org.notewright.desktop.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.notewright.desktop.control.Messages;
import org.notewright.job.JobRunner;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class EditorViewTest {

    private final JobRunner jobs = new JobRunner(Platform::runLater);
    private final FakeServices services = new FakeServices(Demo.FIRST, Demo.SECOND);
    private final EditorViewModel model = new EditorViewModel(services, new EditorTools(jobs,
            Clock.fixed(Demo.MORNING, ZoneOffset.UTC), new FxScheduler(), new FxClipboard()), new PhraseEvidence(),
            Demo::flags);

    @Start void show(Stage stage) {
        var scene = new Scene(new EditorView(model, new Messages(), ZoneOffset.UTC, Optional::empty), 1284, 830);
        scene.getStylesheets().add("/org/notewright/desktop/tokens-light.css");
        stage.setScene(scene);
        stage.show();
        model.open();
    }

    @BeforeEach void opened() throws Exception {
        until(() -> model.checks().flagsProperty().get().size() == 3);
    }

    @AfterEach void stop() {
        jobs.close();
    }

    private static void until(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(15, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static NoteArea area(FxRobot robot, String id) {
        return robot.lookup("#" + id).queryAs(NoteArea.class);
    }

    /// Words that carry a style class, one entry a stretch.
    private static List<String> styled(NoteArea area, String style) {
        var found = new ArrayList<String>();
        for (int i = 0; i < area.getParagraphs().size(); i++) {
            int at = 0;
            for (var span : area.getStyleSpans(i)) {
                if (span.getStyle().contains(style)) {
                    found.add(area.getParagraph(i).getText().substring(at, at + span.getLength()));
                }
                at += span.getLength();
            }
        }
        return found;
    }

    private void typeAt(FxRobot robot, String before, String words) {
        var area = area(robot, "draft");
        robot.interact(() -> {
            area.requestFocus();
            area.moveTo(area.getText().indexOf(before));
        });
        robot.write(words, 0);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void signWith(FxRobot robot, String passphrase) {
        robot.interact(() -> {
            robot.lookup("#sign-passphrase").queryAs(PasswordField.class).setText(passphrase);
            robot.lookup("#sign-confirm").queryAs(Button.class).fire();
        });
    }

    private void signed(FxRobot robot) throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        signWith(robot, FakeServices.PASSPHRASE);
        until(() -> model.export().dragFileProperty().get() != null);
    }

    @Test void theTextShownIsTheMarkdownLetterForLetter(FxRobot robot) {
        assertEquals(Demo.SECOND, area(robot, "draft").getText());
        assertEquals(List.of("Subjective", "Objective", "Assessment", "Plan"),
                styled(area(robot, "draft"), NoteArea.HEADING));
    }

    @Test void typingAgainstAVersionShowsTheChangeOnBothSides(FxRobot robot) {
        robot.interact(() -> model.compare().compareWith(new Comparison.WithVersion(1)));
        assertEquals(List.of("shopping"), styled(area(robot, "reference"), Mark.DELETED));
        assertTrue(styled(area(robot, "draft"), Mark.INSERTED).contains("a grocery run"));
        typeAt(robot, "weekly; add", "three times ");
        assertTrue(styled(area(robot, "draft"), Mark.INSERTED).contains("three times"));
    }

    @Test void undoAndRedoWorkAcrossSaves(FxRobot robot) throws Exception {
        typeAt(robot, "weekly; add", "xyz");
        until(() -> !model.autosave().pendingProperty().get());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(Demo.SECOND, model.draftProperty().get());
        until(() -> !model.autosave().pendingProperty().get());
        assertEquals(Demo.SECOND, services.saves.getLast());
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(model.draftProperty().get().contains("xyzweekly"));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(model.draftProperty().get().contains("xyzweekly"));
    }

    @Test void whatWasOpenedCannotBeUndoneToNothing(FxRobot robot) {
        robot.interact(() -> area(robot, "draft").requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(Demo.SECOND, area(robot, "draft").getText());
    }

    @Test void rejectingAChangeByKeyRestoresTheOldWordsAndCanBeUndone(FxRobot robot) {
        robot.interact(() -> model.compare().compareWith(new Comparison.WithVersion(1)));
        robot.interact(() -> area(robot, "draft").requestFocus());
        robot.push(KeyCode.F7);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.BACK_SPACE);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(model.draftProperty().get().contains("after shopping, best"));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(Demo.SECOND, model.draftProperty().get());
    }

    @Test void controlOneCopiesTheFirstSection(FxRobot robot) throws Exception {
        robot.interact(() -> area(robot, "draft").requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        until(() -> robot.lookup("#copy-S").queryAs(Button.class).getText().equals("S ✓"));
        var copied = new ArrayList<String>();
        robot.interact(() -> copied.add(Clipboard.getSystemClipboard().getString()));
        assertTrue(copied.getFirst().startsWith("Patient reports right knee pain"));
    }

    @Test void tabWalksTheFlagsAndEnterMendsOne(FxRobot robot) {
        robot.interact(() -> area(robot, "draft").requestFocus());
        robot.push(KeyCode.TAB);
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(model.draftProperty().get().contains("97530, 7 min: sit"));
        assertFalse(model.draftProperty().get().contains("\t"));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(Demo.SECOND, model.draftProperty().get());
    }

    @Test void theCaretLightsTheEvidenceOnBothSides(FxRobot robot) throws Exception {
        robot.interact(() -> area(robot, "draft").moveTo(Demo.SECOND.indexOf("knee pain")));
        until(() -> !styled(area(robot, "draft"), Mark.EVIDENCE).isEmpty());
        assertEquals(List.of("4/10", "6/10"), styled(area(robot, "draft"), Mark.EVIDENCE));
        assertEquals(List.of("4/10", "6/10"), styled(area(robot, "reference"), Mark.EVIDENCE));
    }

    @Test void aHeadingsMarkIsNotRubbedOut(FxRobot robot) {
        var area = area(robot, "draft");
        robot.interact(() -> {
            area.requestFocus();
            area.moveTo(Demo.SECOND.indexOf("Objective"));
        });
        robot.push(KeyCode.BACK_SPACE);
        assertEquals(Demo.SECOND, area.getText());
    }

    @Test void theCaretNeverStaysInAHeadingsMark(FxRobot robot) {
        var area = area(robot, "draft");
        int heading = Demo.SECOND.indexOf("Objective");
        robot.interact(() -> {
            area.requestFocus();
            area.moveTo(heading - 4);
        });
        robot.push(KeyCode.RIGHT);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(heading, area.getCaretPosition());
        robot.push(KeyCode.LEFT);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(heading - 4, area.getCaretPosition());
    }

    @Test void tabLeavesTheDraftWhereNothingIsToCheck(FxRobot robot) throws Exception {
        signed(robot);
        robot.interact(() -> area(robot, "draft").requestFocus());
        robot.push(KeyCode.TAB);
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(area(robot, "draft").isFocused());
    }

    @Test void aFailingSaveIsToldInWords(FxRobot robot) throws Exception {
        services.failingSaves = 1;
        typeAt(robot, "weekly; add", "x");
        until(() -> robot.lookup("The disk that holds the vault is full.").tryQuery().isPresent());
        until(() -> !robot.lookup("#editor-problem").query().isVisible());
        assertEquals(model.draftProperty().get(), services.saves.getLast());
    }

    @Test void aWrongPassphraseIsToldAndTheRightOneSigns(FxRobot robot) throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        signWith(robot, "wrong");
        until(() -> robot.lookup("This passphrase does not open the vault.").tryQuery().isPresent());
        assertEquals("", robot.lookup("#sign-passphrase").queryAs(PasswordField.class).getText());
        signWith(robot, FakeServices.PASSPHRASE);
        until(() -> model.signedProperty().get());
        assertTrue(robot.lookup("#signed-banner").query().isVisible());
        assertEquals("✓ Signed by Dana Reyes, PT, DPT · Mar 12, 2026, 10:42",
                robot.lookup("#signed-line").queryAs(Labeled.class).getText());
    }

    @Test void aSignedDocumentTakesNoWords(FxRobot robot) throws Exception {
        signed(robot);
        typeAt(robot, "weekly; add", "xyz");
        assertEquals(Demo.SECOND, area(robot, "draft").getText());
        assertTrue(robot.lookup("#sign").query().isDisabled());
    }

    // The gesture itself cannot be tried here: the headless platform has no drag and drop. What it carries can.
    @Test void theChipCarriesTheFile(FxRobot robot, @TempDir Path folder) throws Exception {
        services.pdf = Files.writeString(folder.resolve("2026-03-12 SOAP note.pdf"), "%PDF");
        signed(robot);
        var chip = robot.lookup("#drag-chip").queryAs(Labeled.class);
        assertEquals("2026-03-12 SOAP note.pdf", chip.getText());
        assertFalse(chip.isDisabled());
        robot.interact(() -> assertEquals(List.of(services.pdf.toFile()), ExportBox.dragged(services.pdf).getFiles()));
        robot.interact(() -> robot.lookup("#copy-file").queryAs(Button.class).fire());
        robot.interact(() -> assertEquals(List.of(services.pdf.toFile()), Clipboard.getSystemClipboard().getFiles()));
    }

    @Test void everyControlHasANameForScreenReaders(FxRobot robot) {
        var nameless = new ArrayList<String>();
        robot.interact(() -> collectNameless(robot.lookup("#editor").query(), nameless));
        assertEquals(List.of(), nameless);
    }

    private static void collectNameless(Node node, List<String> nameless) {
        boolean needsName = node instanceof Button || node instanceof TextInputControl || node instanceof NoteArea;
        if (needsName && (node.getAccessibleText() == null || node.getAccessibleText().isBlank())) {
            nameless.add(node.getTypeSelector() + " " + node.getId());
        }
        if (node instanceof Pane pane) {
            pane.getChildren().forEach(child -> collectNameless(child, nameless));
        } else if (node instanceof javafx.scene.control.ScrollPane scroll) {
            collectNameless(scroll.getContent(), nameless);
        } else if (node instanceof javafx.scene.control.SplitPane split) {
            split.getItems().forEach(child -> collectNameless(child, nameless));
        }
    }
}
