package org.notewright.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.notewright.app.WindowDriver.await;
import static org.notewright.app.WindowDriver.awaitNode;
import static org.notewright.app.WindowDriver.press;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.fxmisc.richtext.GenericStyledArea;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.notewright.desktop.Drops;
import org.notewright.workflow.ClientChoice;
import org.notewright.workflow.DemoPractice;
import org.notewright.workflow.Workspace;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Skills as a system, in the real window over a real vault: forms, keys, chains, one section anew, the shelf, the first
/// request.
@ExtendWith(ApplicationExtension.class)
class SkillsWindowTest {

    private final Path home = temporary();
    private @Nullable Stage stage;
    private @Nullable WindowDriver made;

    private static Path temporary() {
        try {
            return Files.createTempDirectory("notewright-skills");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A vault with the sample practice, a skill that asks, and one that takes a SOAP note.
    @Start void show(Stage shown) {
        stage = shown;
        var wiring = Wiring.forWindow(new Places(home));
        try (var workspace = wiring.parts(WindowDriver.CLOCK).door().create(wiring.proposedVault(),
                WindowDriver.PASSPHRASE.toCharArray(), "DEMO Riverside Therapy").workspace()) {
            fill(workspace);
        }
        made = new WindowDriver(home, shown);
    }

    static void fill(Workspace workspace) {
        new DemoPractice().addTo(workspace);
        var soap = workspace.skills().text("soap-note");
        var order = "The sections, in this order:";
        workspace.skills().save("falls-note", soap.replace("name: soap-note", "name: falls-note")
                .replace("title: SOAP note", "title: Falls note").replace("aliases: [soap]", "aliases: [falls]\nparameters:"
                        + "\n  - language\n  - name: place\n    label: Where the fall happened")
                .replace(order, "Write in {{language}} of the fall in the {{place}}. " + order));
        workspace.skills().save("note-letter", soap.replace("name: soap-note", "name: note-letter")
                .replace("title: SOAP note", "title: Letter from the note").replace("aliases: [soap]", "after: [soap-note]")
                .replace("inputs: [note, context (optional), previous (optional)]", "inputs: [document]"));
    }

    /// A job for a client off this machine, of which nobody has seen a request.
    private static void prepare(Workspace workspace) {
        workspace.settings().client(new ClientChoice("openai-compatible", "", "https://models.invalid/v1", "m", 9000,
                LocalDate.of(2026, 3, 1)), new char[0]);
        workspace.queue().batch("soap-note", List.of(workspace.folders().find("").getLast().id()), Map.of(),
                "openai-compatible");
    }

    @AfterEach void stop() throws Exception {
        lock();
    }

    private WindowDriver window() {
        return Objects.requireNonNull(made);
    }

    private void lock() throws Exception {
        var locked = new CountDownLatch(1);
        Platform.runLater(() -> window().desktop.lock(locked::countDown));
        assertTrue(locked.await(20, TimeUnit.SECONDS));
        window().jobs.close();
    }

    private void unlock(FxRobot robot) throws Exception {
        window().unlock(robot, WindowDriver.PASSPHRASE);
        awaitNode(robot, "#today");
    }

    private void openFirstPatient(FxRobot robot) throws Exception {
        press(robot, "#go-patients");
        await(() -> robot.lookup("#patient-list").tryQuery().filter(list -> !((ListView<?>) list).getItems().isEmpty())
                .isPresent());
        robot.interact(() -> robot.lookup("#patient-list").queryListView().getSelectionModel().select(0));
        robot.interact(() -> robot.lookup("#patient-list").query().requestFocus());
        robot.type(KeyCode.ENTER);
        await(() -> robot.lookup("#skill-soap-note").tryQuery().filter(node -> !node.isDisabled()).isPresent());
    }

    private static void palette(FxRobot robot, String typed) throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.K);
        awaitNode(robot, "#palette-field");
        WindowDriver.type(robot, "#palette-field", typed);
    }

    private static boolean stands(FxRobot robot, String words) {
        return robot.lookup((Node node) -> node instanceof Labeled label && label.isVisible() && label.getText() != null
                && label.getText().contains(words)).tryQuery().isPresent();
    }

    private static String text(FxRobot robot, String query) {
        return robot.lookup(query).<TextInputControl>query().getText();
    }

    private static String words(FxRobot robot, String query) {
        return robot.lookup(query).<Labeled>query().getText();
    }

    private void draftSoap(FxRobot robot) throws Exception {
        openFirstPatient(robot);
        press(robot, "#skill-soap-note");
        awaitNode(robot, "#editor");
        await(() -> !draft(robot).getText().isEmpty() && window().jobs.isIdle());
    }

    private static GenericStyledArea<?, ?, ?> draft(FxRobot robot) {
        return robot.lookup("#draft").<GenericStyledArea<?, ?, ?>>query();
    }

    @Test void aSkillThatAsksShowsItsFormFirstAndEnterRunsIt(FxRobot robot) throws Exception {
        unlock(robot);
        openFirstPatient(robot);
        palette(robot, "/falls");
        robot.type(KeyCode.ENTER);
        awaitNode(robot, "#question-place");
        assertEquals("English", robot.lookup("#question-language").<Node>query() instanceof ComboBox<?> box ? box.getValue()
                : text(robot, "#question-language"));
        WindowDriver.type(robot, "#question-place", "kitchen");
        press(robot, "#questions-show");
        awaitNode(robot, "#request-text");
        assertTrue(text(robot, "#request-text").contains("of the fall in the kitchen."));
        press(robot, "#request-close");
        robot.interact(() -> robot.lookup("#question-place").query().requestFocus());
        robot.type(KeyCode.ENTER);
        awaitNode(robot, "#editor");
        await(() -> stands(robot, "Falls note"));
    }

    @Test void anOwnKeyRunsItsSkillAndAConflictIsRefusedInWords(FxRobot robot) throws Exception {
        unlock(robot);
        press(robot, "#go-skills");
        awaitNode(robot, "#skill-keys");
        WindowDriver.type(robot, "#skills-find", "soap note");
        await(() -> window().jobs.isIdle() && stands(robot, "/soap"));
        robot.interact(() -> robot.lookup("#skill-keys").query().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        await(() -> words(robot, "#skill-keys-wrong").contains("already does something else: Sign and export"));
        robot.push(KeyCode.CONTROL, KeyCode.B);
        await(() -> words(robot, "#skill-keys-wrong").contains("cannot be used"));
        robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.D);
        await(() -> text(robot, "#skill-keys").equals("Ctrl Alt D"));

        WindowDriver.type(robot, "#skills-find", "falls note");
        await(() -> window().jobs.isIdle() && stands(robot, "/falls") && text(robot, "#skill-keys").isEmpty());
        robot.interact(() -> robot.lookup("#skill-keys").query().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.D);
        await(() -> words(robot, "#skill-keys-wrong").contains("Ctrl Alt D already runs soap-note."));

        openFirstPatient(robot);
        palette(robot, "/soap");
        await(() -> stands(robot, "Ctrl Alt D"));
        robot.type(KeyCode.ESCAPE);
        robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.D);
        awaitNode(robot, "#editor");
    }

    @Test void theNextStepStopsForTheReview(FxRobot robot) throws Exception {
        unlock(robot);
        draftSoap(robot);
        awaitNode(robot, "#next-note-letter");
        press(robot, "#next-note-letter");
        await(() -> stands(robot, "Letter from the note waits until you have marked this reviewed."));
        await(() -> window().jobs.isIdle());
        assertFalse(robot.lookup("#go-inbox-badge").tryQuery().filter(Node::isVisible).isPresent(), "nothing is drafted yet");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        await(() -> robot.lookup("#go-inbox-badge").tryQuery().filter(Node::isVisible).isPresent());
        press(robot, "#go-inbox");
        await(() -> stands(robot, "Letter from the note"));
    }

    @Test void theInboxLeadsToTheNextStepByKeyboard(FxRobot robot) throws Exception {
        unlock(robot);
        openFirstPatient(robot);
        robot.interact(() -> robot.lookup("#in-background").<CheckBox>query().setSelected(true));
        press(robot, "#skill-soap-note");
        await(() -> robot.lookup("#go-inbox-badge").tryQuery().filter(Node::isVisible).isPresent());
        press(robot, "#go-inbox");
        awaitNode(robot, "#inbox-next-note-letter");
        robot.interact(() -> robot.lookup("#inbox-list").query().requestFocus());
        robot.type(KeyCode.N);
        await(() -> stands(robot, "waits for review") && robot.lookup("#inbox-list").queryListView().getItems().size() == 2);
        await(() -> window().jobs.isIdle());
        assertTrue(robot.lookup("#inbox-next-note-letter").query().isDisabled(), "a step under way is not queued twice");
        robot.interact(() -> robot.lookup("#inbox-list").query().requestFocus());
        robot.type(KeyCode.A);
        await(() -> !stands(robot, "waits for review") && stands(robot, "Letter from the note"));
    }

    @Test void oneSectionIsWrittenAnewAndEveryOtherStaysToTheByte(FxRobot robot) throws Exception {
        unlock(robot);
        draftSoap(robot);
        var area = draft(robot);
        var first = area.getText();
        robot.interact(() -> {
            var edited = first.replaceFirst("(## Subjective[^\n]*\n+)[^#]*?\n(?=## )", "$1Words of mine.  \n\n")
                    .replaceFirst("(## Plan[^\n]*\n+)", "$1  Kept as typed. \n");
            area.replaceText(edited);
            area.moveTo(area.getText().indexOf("Words of mine"));
        });
        var before = area.getText();
        assertTrue(before.contains("Words of mine.  \n\n") && before.contains("  Kept as typed. \n"), before);
        await(() -> words(robot, "#section-name").contains("The caret is in Subjective"));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
        await(() -> words(robot, "#section-name").contains("was written anew"));
        await(() -> window().jobs.isIdle());
        var after = area.getText();
        assertFalse(after.contains("Words of mine"));
        assertEquals(others(before), others(after));
        robot.interact(area::requestFocus);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> area.getText().equals(before));
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        await(() -> area.getText().equals(after));
        press(robot, "#section-back");
        await(() -> area.getText().equals(before));
        await(() -> window().jobs.isIdle());
        assertTrue(robot.lookup("#version-2").tryQuery().isPresent(), "what was written is kept as a version");
    }

    /// Everything but the section, in one string.
    private static String others(String text) {
        return Pattern.compile("## Subjective[^\n]*\n[^#]*").matcher(text).replaceFirst("");
    }

    /// Whether the document stands on the shelf and goes with the skill shown.
    private static boolean isShelved(FxRobot robot) {
        return robot.lookup((Node node) -> node instanceof CheckBox tick && "DEMO standards.txt".equals(tick.getText())
                && tick.isSelected()).tryQuery().isPresent();
    }

    @Test void aClinicDocumentGoesOnTheShelfAndWithItsSkill(FxRobot robot) throws Exception {
        var file = Files.writeString(home.resolve("DEMO standards.txt"), "Write minutes for each timed code.");
        unlock(robot);
        press(robot, "#go-skills");
        WindowDriver.type(robot, "#skills-find", "soap note");
        await(() -> window().jobs.isIdle() && stands(robot, "/soap"));
        robot.interact(() -> Drops.drop(robot.lookup("#shelf").query(), robot.lookup("#shelf").query(), List.<File>of(file.toFile())));
        await(() -> isShelved(robot));
        robot.interact(() -> robot.lookup((Node node) -> node.getId() != null && node.getId().startsWith("shelf-remove-"))
                .<javafx.scene.control.ButtonBase>query().fire());
        await(() -> !isShelved(robot) && robot.lookup("#undo").tryQuery().isPresent());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> isShelved(robot));
        openFirstPatient(robot);
        press(robot, "#show-request");
        awaitNode(robot, "#request-text");
        assertTrue(text(robot, "#request-text").contains("Write minutes for each timed code."));
    }

    @Test void aDraftForAClientNobodyHasSeenWaitsForALook(FxRobot robot) throws Exception {
        lock();
        try (var workspace = Wiring.forWindow(new Places(home)).parts(WindowDriver.CLOCK).door().unlock(home.resolve("vault"),
                WindowDriver.PASSPHRASE.toCharArray())) {
            prepare(workspace);
        }
        robot.interact(() -> made = new WindowDriver(home, Objects.requireNonNull(stage)));
        unlock(robot);
        press(robot, "#go-inbox");
        await(() -> stands(robot, "needs a look") && stands(robot, "nobody has looked at one yet"));
        robot.interact(() -> robot.lookup("#inbox-list").query().requestFocus());
        robot.type(KeyCode.ENTER);
        awaitNode(robot, "#look-request");
        assertTrue(text(robot, "#look-request").contains("\"model\""), text(robot, "#look-request"));
        assertTrue(stands(robot, "of the model's 9,000 tokens"));
        press(robot, "#look-confirm");
        await(() -> !stands(robot, "needs a look"));
    }

    @Test void thePaletteCallsASkillFromAnywhere(FxRobot robot) throws Exception {
        unlock(robot);
        palette(robot, "/soap");
        await(() -> stands(robot, "SOAP note, for several patients"));
        robot.type(KeyCode.ENTER);
        awaitNode(robot, "#batch-skill");
        await(() -> window().jobs.isIdle());
        assertTrue(robot.lookup("#batch-skill").queryComboBox().getValue().toString().contains("soap-note"));
        robot.interact(() -> {
            var box = robot.lookup("#batch-skill").<ComboBox<Object>>query();
            box.setValue(box.getItems().stream().filter(skill -> skill.toString().contains("falls-note")).findFirst().orElseThrow());
        });
        awaitNode(robot, "#question-place");
    }
}
