package org.notewright.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.notewright.clinical.DraftJob.State;
import org.notewright.clinical.TextVersion;
import org.notewright.drafting.skill.Skill;
import org.notewright.drafting.skill.SkillLibrary;
import org.notewright.job.JobContext;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;

class SkillsTest {

    @TempDir Path dir;
    private OpenVault vault;
    private Skills skills;

    @BeforeEach void open() throws IOException {
        vault = new OpenVault(dir, new FakeModel(FakeModel.GOOD));
        vault.workspace.settings().client(new ClientChoice(FakeModel.ID, "http://127.0.0.1", "m", null), new char[0]);
        skills = vault.workspace.skills();
    }

    @AfterEach void close() {
        vault.close();
    }

    private static ProblemCode problem(org.junit.jupiter.api.function.Executable work) {
        return assertThrows(ProblemException.class, work).problem().code();
    }

    @Test void aCopyIsUsedLikeAnyOtherSkillAndStartsWithoutPaletteWords() {
        var copy = skills.duplicate("soap-note", "falls-note");
        assertEquals("SOAP note (copy)", copy.title());
        assertEquals(List.of(), copy.about().aliases());
        var order = new Order("falls-note", vault.patient().id(), OpenVault.VISIT, List.of(), "offline");
        assertEquals("falls-note", vault.workspace.drafting().run(order, _ -> { }, JobContext.NONE).skill());
        assertTrue(vault.workspace.drafting().skills().stream().map(Skill::name).toList().contains("falls-note"));
    }

    @Test void theNameOfAShippedSkillIsRefused() {
        assertEquals(ProblemCode.SKILL_NAME_SHIPPED, problem(() -> skills.duplicate("soap-note", "soap-note")));
        assertEquals(ProblemCode.SKILL_NAME_SHIPPED, problem(() -> skills.save("soap-note", skills.text("soap-note"))));
        assertEquals(SkillLibrary.shippedText("soap-note"), skills.text("soap-note"));
    }

    @Test void everyVersionStaysAndTheOriginalComesBack() {
        skills.duplicate("soap-note", "mine");
        var first = skills.text("mine");
        skills.save("mine", first.replace("SOAP note (copy)", "Mine"));
        skills.save("mine", first.replace("SOAP note (copy)", "Mine"));
        assertEquals(List.of(1, 2), skills.versions("mine").stream().map(TextVersion::number).toList());
        assertEquals("Mine", skills.library().find("mine").title());
        skills.restoreOriginal("mine");
        assertEquals(first, skills.text("mine"));
        skills.restore("mine", 2);
        assertEquals("Mine", skills.library().find("mine").title());
        assertEquals(4, skills.versions("mine").size());
    }

    @Test void aFaultyTextIsRefusedAndChangesNothing() {
        skills.duplicate("soap-note", "mine");
        var good = skills.text("mine");
        assertEquals(ProblemCode.SKILL_FAULTY, problem(() -> skills.save("mine", good + "\nList three goals.\n")));
        assertEquals(ProblemCode.SKILL_FAULTY, problem(() -> skills.save("mine",
                good.replace("keywords:", "aliases: [soap]\nkeywords:"))));
        assertEquals(good, skills.text("mine"));
        assertEquals(1, skills.versions("mine").size());
    }

    @Test void aSkillTravelsAsOneFile() throws IOException {
        skills.duplicate("soap-note", "mine");
        var file = skills.export("mine", dir);
        var text = Files.readString(file);
        skills.trash("mine");
        assertFalse(skills.isOwn("mine"));
        assertEquals(ProblemCode.SKILL_UNKNOWN, problem(() -> skills.text("mine")));
        assertEquals("mine", skills.importFile(file).name());
        assertEquals(text, skills.text("mine"));
        assertEquals(ProblemCode.OUTPUT_NOT_WRITABLE, problem(() -> skills.export("mine", dir)));
    }

    @Test void ownSkillsAreThereAfterARestart() throws IOException {
        skills.duplicate("soap-note", "mine");
        vault.workspace.close();
        try (var again = vault.door.unlock(vault.vaultFolder, OpenVault.PASSPHRASE.toCharArray())) {
            assertTrue(again.skills().isOwn("mine"));
        }
    }

    @Test void thePaletteFindsByAliasThenByTitleThenByKeyword() {
        skills.save("other-note", skills.text("soap-note").replace("name: soap-note", "name: other-note")
                .replace("title: SOAP note", "title: Soapless note").replace("aliases: [soap]", "aliases: [less]"));
        assertEquals(List.of("soap-note", "other-note"), names("/soap").subList(0, 2));
        assertEquals("other-note", skills.find("less").getFirst().name());
        assertTrue(names("treatment").containsAll(List.of("soap-note", "other-note")));
        assertEquals(List.of(), skills.find("xylophone"));
    }

    private List<String> names(String typed) {
        return skills.find(typed).stream().map(Skill::name).toList();
    }

    @Test void aTrialRunsOnTheSamplePatientAndStoresNothing() {
        var before = vault.workspace.folders().read(vault.patient().id());
        var trial = vault.workspace.trials().run("soap-note", skills.text("soap-note"), Map.of(), "offline", _ -> { },
                JobContext.NONE);
        assertTrue(trial.draft().startsWith("## Subjective\n") && trial.patient().startsWith("DEMO "));
        assertEquals(before.documents(), vault.workspace.folders().read(vault.patient().id()).documents());
    }

    private void second(String name) {
        skills.save(name, skills.text("soap-note").replace("name: soap-note", "name: " + name)
                .replace("aliases: [soap]", "after: [soap-note]")
                .replace("inputs: [note, context (optional), previous (optional)]", "inputs: [document]"));
    }

    @Test void theSecondStepOfAChainWaitsForTheReviewAndIsMadeFromTheReviewedText() throws Exception {
        second("letter");
        var queue = vault.workspace.queue();
        var jobs = queue.chain(vault.order("offline"), "letter");
        queue.runToEnd();
        assertEquals(State.NEEDS_REVIEW, queue.find(jobs.getLast().id()).state());
        var first = Objects.requireNonNull(queue.find(jobs.getFirst().id()).document());
        vault.workspace.reviews().autosave(first, "## Subjective\n\nReviewed words.\n\n## Missing\n\n- a time\n");
        vault.workspace.reviews().markReviewed(first);
        queue.runToEnd();
        var done = queue.find(jobs.getLast().id());
        var review = vault.workspace.reviews().open(Objects.requireNonNull(done.document()));
        assertEquals(List.of("## Subjective\n\nReviewed words.\n"), review.sources().stream().map(s -> s.reading().text()).toList());
        assertTrue(review.text().contains("Reviewed words.") && !review.text().contains("a time"));
    }

    @Test void aDocumentThatNobodyReviewedIsNoSource() {
        second("letter");
        var first = vault.draft();
        var order = new Order("letter", vault.patient().id(), null, List.of(), List.of(first.id()), Map.of(), "offline");
        assertEquals(ProblemCode.DOCUMENT_NOT_REVIEWED, problem(
                () -> vault.workspace.drafting().run(order, _ -> { }, JobContext.NONE)));
        vault.workspace.reviews().markReviewed(first.id());
        assertEquals("letter", vault.workspace.drafting().run(order, _ -> { }, JobContext.NONE).skill());
    }

    @Test void aSkillWhoseInputIsNotThereAsksForItAndCanBeRunAnyway() throws Exception {
        skills.save("appeal", skills.text("soap-note").replace("name: soap-note", "name: appeal")
                .replace("aliases: [soap]", "keywords: []").replace("keywords: [daily, visit, treatment note]\n", "")
                .replace("inputs: [note, context (optional), previous (optional)]", "inputs: [note, denial]"));
        var queue = vault.workspace.queue();
        var order = new Order("appeal", vault.patient().id(), OpenVault.VISIT, List.of(), "offline");
        var job = queue.add(order);
        queue.runToEnd();
        var waiting = queue.find(job.id());
        assertEquals(State.NEEDS_FACTS, waiting.state());
        assertFalse(waiting.hasDraft());
        assertTrue(Inbox.sentence(waiting).contains("the payer's denial letter"), Inbox.sentence(waiting));
        assertTrue(queue.retry(job.id(), true));
        queue.runToEnd();
        assertTrue(queue.find(job.id()).hasDraft());
    }

    @Test void aReferenceIsStoredOnceAndSentWithItsSkillOnly() throws Exception {
        var file = Files.writeString(dir.resolve("standards.txt"), "Always write minutes for each timed code.");
        var shelf = vault.workspace.shelf();
        var reference = shelf.add(file, "Our standards", JobContext.NONE);
        assertEquals(reference, shelf.add(file, "Again", JobContext.NONE));
        assertFalse(vault.workspace.drafting().show(vault.order("offline")).contains("Always write minutes"));
        shelf.attach("soap-note", reference.id());
        assertTrue(vault.workspace.drafting().show(vault.order("offline")).contains("label=\"reference Our standards\""));
        shelf.detach("soap-note", reference.id());
        assertEquals(List.of(), shelf.of("soap-note"));
    }

    @Test void onlyTheSectionAskedForChangesToTheByte() {
        var document = vault.draft();
        var before = "intro \u00e9\r\n## Subjective\n\n  Old words. \n\n\n## Objective \n\tkept  \n## Assessment\n## Plan\n\nkept\n\n";
        vault.workspace.reviews().autosave(document.id(), before);
        var version = vault.workspace.sections().run(document.id(), "Subjective", FakeModel.ID, Map.of(), _ -> { },
                JobContext.NONE);
        assertEquals(before.replace("Old words.", "Knee better."), version.text());
        assertEquals(before.replace("## Assessment\n", "## Assessment\n\nBetter.\n\n"), RegenerateSection.replaced(before,
                "assessment", "Better."));
        assertEquals(before.replace("\n\nkept\n\n", "\n\nTwice.\n\n"), RegenerateSection.replaced(before, "Plan", "Twice."));
        assertEquals(ProblemCode.SECTION_UNKNOWN, problem(() -> vault.workspace.sections().run(document.id(), "Goals",
                FakeModel.ID, Map.of(), _ -> { }, JobContext.NONE)));
    }

    @Test void aStatementHoldsForTheAddressItWasMadeAbout() {
        var settings = vault.workspace.settings();
        var day = OpenVault.VISIT;
        settings.client(new ClientChoice(FakeModel.ID, "https://a.example", "m", day), new char[0]);
        assertEquals(day, settings.client().confirmedOn());
        settings.client(new ClientChoice(FakeModel.ID, "https://b.example", "m", day), new char[0]);
        assertEquals(null, settings.client().confirmedOn());
        settings.client(new ClientChoice(FakeModel.ID, "https://b.example", "m", day.plusDays(1)), new char[0]);
        assertEquals(day.plusDays(1), settings.client().confirmedOn());
    }
}
