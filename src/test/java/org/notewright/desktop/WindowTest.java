package org.notewright.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.notewright.clinical.Source;
import org.notewright.desktop.control.ThemeChoice;
import org.notewright.problem.ProblemCode;
import org.notewright.sources.look.PagePicture;
import org.notewright.workflow.ClientChoice;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The real window, pressed and read as a person would.
@ExtendWith(ApplicationExtension.class)
class WindowTest {

    private final DemoCanvas canvas = DemoCanvas.knee();
    private @Nullable DemoWindow window;

    @Start void show(Stage stage) {
        var made = new DemoWindow(canvas, ThemeChoice.LIGHT);
        window = made;
        made.show(stage);
    }

    @AfterEach void stop() {
        demo().jobs.close();
    }

    private DemoWindow demo() {
        return Objects.requireNonNull(window);
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition);
        waitForFxEvents();
    }

    private static void awaitNode(FxRobot robot, String query) throws Exception {
        await(() -> robot.lookup(query).tryQuery().isPresent());
    }

    private static void type(FxRobot robot, String query, String words) {
        robot.interact(() -> robot.lookup(query).<TextInputControl>query().setText(words));
    }

    private static void press(FxRobot robot, String query) {
        robot.interact(() -> robot.lookup(query).<ButtonBase>query().fire());
    }

    private static String read(FxRobot robot, String query) {
        return robot.lookup(query).<Labeled>query().getText();
    }

    private void openCanvas(FxRobot robot) throws Exception {
        robot.interact(() -> {
            demo().model.unlocked(demo());
            demo().model.go(new Place.Canvas(Demo.ALVAREZ.id()));
        });
        awaitNode(robot, "#skill-soap-note");
        awaitNode(robot, "#card-" + canvas.documents.getFirst().id());
    }

    private static Node card(FxRobot robot, Source source) {
        return robot.lookup("#card-" + source.id()).query();
    }

    /// The headless robot does not pass modifier keys on to the mouse.
    private static void controlClick(Node node) {
        node.fireEvent(new MouseEvent(MouseEvent.MOUSE_CLICKED, 0, 0, 0, 0, MouseButton.PRIMARY, 1, false, true, false,
                false, true, false, false, false, false, true, null));
    }

    @Test void aWrongPassphraseIsToldUnderTheFieldAndTheFieldIsEmpty(FxRobot robot) throws Exception {
        robot.clickOn("#passphrase").write("wrong words").type(KeyCode.ENTER);
        await(() -> robot.lookup("#unlock-wrong").query().isVisible());
        assertTrue(read(robot, "#unlock-wrong").startsWith("This passphrase does not open the vault."));
        assertEquals("", robot.lookup("#passphrase").<TextInputControl>query().getText());
        assertFalse(robot.lookup("#today").tryQuery().isPresent());
    }

    @Test void theRightPassphraseOpensToday(FxRobot robot) throws Exception {
        type(robot, "#passphrase", DemoDoor.PASSPHRASE);
        press(robot, "#unlock-button");
        awaitNode(robot, "#today-list");
    }

    @Test void aNewVaultShowsItsCodeAndWaitsUntilItIsKept(FxRobot robot) throws Exception {
        press(robot, "#to-create");
        type(robot, "#new-passphrase", DemoDoor.PASSPHRASE);
        type(robot, "#repeat-passphrase", DemoDoor.PASSPHRASE);
        press(robot, "#create-button");
        awaitNode(robot, "#recovery-groups");
        assertEquals(DemoDoor.CODE, robot.lookup("#recovery-groups").query().getAccessibleText());
        assertTrue(robot.lookup("#code-continue").query().isDisabled());
        robot.interact(() -> robot.lookup("#code-kept").<CheckBox>query().setSelected(true));
        press(robot, "#code-continue");
        awaitNode(robot, "#today");
    }

    @Test void aPatientNeedsANameAndOpensItsCanvasWhenSaved(FxRobot robot) throws Exception {
        robot.interact(() -> {
            demo().model.unlocked(demo());
            demo().model.go(new Place.Patients());
        });
        awaitNode(robot, "#patient-list");
        press(robot, "#patient-new");
        press(robot, "#form-save");
        assertEquals("A family name is needed.", read(robot, "#form-name-wrong"));
        type(robot, "#form-family", "DEMO Peters");
        type(robot, "#form-birth", "3/4/1990");
        press(robot, "#form-save");
        awaitNode(robot, "#canvas");
        var added = demo().patients.find("peters").getFirst();
        assertEquals(java.time.LocalDate.of(1990, 3, 4), added.birthDate());
    }

    @Test void aDroppedFileBecomesACardOfItsColumnsDay(FxRobot robot, @TempDir Path folder) throws Exception {
        openCanvas(robot);
        var file = Files.writeString(folder.resolve("late-note.txt"), "late");
        var third = robot.lookup("#column-2026-03-03").query();
        robot.interact(() -> Drops.drop(robot.lookup("#board").query(), third, List.of(file.toFile())));
        await(() -> canvas.sources.size() == 6);
        assertEquals(java.time.LocalDate.of(2026, 3, 3), canvas.sources.getLast().visitDate());
        awaitNode(robot, "#card-" + canvas.sources.getLast().id());
        assertNotSame(Thread.currentThread(), canvas.fileThread);
        assertFalse(Objects.requireNonNull(canvas.fileThread).getName().contains("JavaFX"));
    }

    @Test void aBadFileIsToldInWordsWithItsCode(FxRobot robot) throws Exception {
        openCanvas(robot);
        robot.interact(() -> Drops.drop(robot.lookup("#board").query(), robot.lookup("#board").query(),
                List.of(new java.io.File("damaged.pdf"), new java.io.File("good.txt"))));
        awaitNode(robot, "PDF-DAMAGED");
        assertTrue(robot.lookup("damaged.pdf is damaged: it cannot be opened as a PDF.").tryQuery().isPresent());
        await(() -> canvas.sources.size() == 6);
        press(robot, "#problem-close");
        assertFalse(robot.lookup("#problems").query().isVisible());
    }

    @Test void pastedTextBecomesASourceOfToday(FxRobot robot) throws Exception {
        openCanvas(robot);
        robot.interact(() -> {
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, "pt c/o L shoulder pn"));
            card(robot, canvas.sources.getFirst()).requestFocus();
        });
        robot.press(KeyCode.CONTROL, KeyCode.V).release(KeyCode.V, KeyCode.CONTROL);
        await(() -> canvas.sources.size() == 6);
        assertEquals("pt c/o L shoulder pn", canvas.sources.getLast().reading().text());
        assertEquals(Demo.TODAY, canvas.sources.getLast().visitDate());
    }

    @Test void controlClickSelectsSeveralAndTheBarCountsThem(FxRobot robot) throws Exception {
        openCanvas(robot);
        robot.clickOn(card(robot, canvas.sources.get(1)));
        assertEquals("1 selected", read(robot, "#selected-count"));
        robot.interact(() -> controlClick(card(robot, canvas.sources.get(3))));
        assertEquals("2 selected", read(robot, "#selected-count"));
        assertTrue(card(robot, canvas.sources.get(3)).getAccessibleText().endsWith("selected"));
    }

    @Test void theSkillIsOffForAnUnreadFileAndSaysWhy(FxRobot robot) throws Exception {
        openCanvas(robot);
        assertFalse(robot.lookup("#skill-soap-note").query().isDisabled());
        robot.clickOn(card(robot, canvas.sources.get(2)));
        waitForFxEvents();
        assertTrue(robot.lookup("#skill-soap-note").query().isDisabled());
        assertEquals("None of the selected files could be read", read(robot, "#skill-hint"));
    }

    @Test void controlEnterDraftsAndOpensTheDocument(FxRobot robot) throws Exception {
        openCanvas(robot);
        robot.interact(() -> card(robot, canvas.sources.get(3)).requestFocus());
        robot.press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
        awaitNode(robot, "#editor");
        assertEquals(canvas.documents.getLast().id().toString(), read(robot, "#editor"));
    }

    @Test void aRequestThatLeavesIsShownBeforeItIsSent(FxRobot robot) throws Exception {
        canvas.client = new ClientChoice("anthropic", "https://models.example", "m", Demo.TODAY);
        canvas.failure = ProblemCode.MODEL_SERVER_ERROR;
        openCanvas(robot);
        await(() -> read(robot, "#draft-destination").contains("models.example"));
        press(robot, "#skill-soap-note");
        awaitNode(robot, "#request-confirm");
        assertEquals("request of 2 sources", robot.lookup("#request-text").<TextInputControl>query().getText());
        assertTrue(canvas.orders.isEmpty());
        press(robot, "#request-confirm");
        awaitNode(robot, "#run-offline");
        press(robot, "#run-offline");
        awaitNode(robot, "#editor");
    }

    @Test void aPageThatLeavesIsShownAsAPictureBeforeItIsSent(FxRobot robot) throws Exception {
        canvas.client = new ClientChoice("anthropic", "https://models.example", "sees-1", Demo.TODAY);
        canvas.pageReader = "sees-1";
        canvas.picture = new PagePicture(2, page());
        openCanvas(robot);
        await(() -> read(robot, "#draft-destination").contains("models.example"));
        robot.interact(() -> card(robot, canvas.sources.get(2)).requestFocus());
        robot.type(KeyCode.ENTER);
        awaitNode(robot, "#page-on");
        press(robot, "#page-on");
        await(() -> robot.lookup("#read-with").query().isVisible());
        press(robot, "#read-with");
        awaitNode(robot, "#request-picture");
        robot.interact(() -> Screenshots.save(robot.lookup("#request-picture").query().getScene(), "read-with-preview"));
        assertEquals("request for page 2", robot.lookup("#request-text").<TextInputControl>query().getText());
        assertTrue(robot.lookup("The picture is sent as it is: names and dates on it are not removed.").tryQuery().isPresent());
        assertTrue(canvas.pagesSent.isEmpty());
        press(robot, "#request-confirm");
        await(() -> robot.lookup("#typed-words").<TextInputControl>query().getText().equals("Pain 4/10 on page 2"));
        robot.interact(() -> Screenshots.save(robot.lookup("#typed-words").query().getScene(), "read-with-proposal"));
        press(robot, "#page-back");
        press(robot, "#read-with");
        await(() -> robot.lookup("#typed-words").<TextInputControl>query().getText().endsWith("Pain 4/10 on page 1"));
        assertEquals(List.of(2, 1), canvas.pagesSent);
    }

    private static byte[] page() throws java.io.IOException {
        return Files.readAllBytes(Path.of("src/test/resources/intake/page.png"));
    }

    @Test void deleteGoesToTheTrashAndUndoBringsItBack(FxRobot robot) throws Exception {
        openCanvas(robot);
        var gone = canvas.sources.get(1);
        robot.clickOn(card(robot, gone)).type(KeyCode.DELETE);
        await(() -> robot.lookup("#card-" + gone.id()).tryQuery().isEmpty());
        awaitNode(robot, "#undo");
        press(robot, "#undo");
        awaitNode(robot, "#card-" + gone.id());
    }

    @Test void arrowsMoveAndEnterShowsTheSource(FxRobot robot) throws Exception {
        openCanvas(robot);
        robot.interact(() -> card(robot, canvas.sources.getFirst()).requestFocus());
        robot.type(KeyCode.RIGHT).type(KeyCode.ENTER);
        awaitNode(robot, "#preview-text");
        assertTrue(robot.lookup("#preview-text").<org.fxmisc.richtext.StyleClassedTextArea>query().getText().startsWith("pt c/o R knee pn 5/10"));
    }

    @Test void thePaletteFindsAPatientByLetters(FxRobot robot) throws Exception {
        robot.interact(() -> demo().model.unlocked(demo()));
        robot.press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
        await(() -> robot.lookup("#palette").query().isVisible());
        robot.interact(() -> demo().model.palette().queryProperty().set("alv"));
        robot.type(KeyCode.ENTER);
        awaitNode(robot, "#canvas");
        assertFalse(robot.lookup("#palette").query().isVisible());
    }

    @Test void lockingShowsTheDoorAtOnceAndClosesTheVault(FxRobot robot) throws Exception {
        openCanvas(robot);
        robot.press(KeyCode.CONTROL, KeyCode.L).release(KeyCode.L, KeyCode.CONTROL);
        waitForFxEvents();
        assertTrue(robot.lookup("#passphrase").tryQuery().isPresent());
        assertTrue(robot.lookup("#canvas").tryQuery().isEmpty());
        await(() -> demo().closed);
    }

    @Test void everyControlHasANameForScreenReaders(FxRobot robot) throws Exception {
        openCanvas(robot);
        for (var button : robot.lookup(node -> node instanceof ButtonBase).queryAllAs(ButtonBase.class)) {
            var name = button.getAccessibleText() == null ? button.getText() : button.getAccessibleText();
            assertTrue(name != null && !name.isBlank(), "a button without a name: " + button.getId());
        }
    }
}
