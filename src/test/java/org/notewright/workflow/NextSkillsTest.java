package org.notewright.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.notewright.clinical.DocumentId;
import org.notewright.clinical.DraftJob.State;
import org.notewright.clinical.Signer;
import org.notewright.drafting.skill.Questions;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;

/// A document leads to the next one, and between the two stands a review.
class NextSkillsTest {

    @TempDir Path dir;
    @SuppressWarnings("NullAway.Init") // made before each test
    private OpenVault vault;
    @SuppressWarnings("NullAway.Init")
    private DocumentId first;

    @BeforeEach void open() throws IOException {
        vault = new OpenVault(dir);
        var skills = vault.workspace.skills();
        skills.save("letter", skills.text("soap-note").replace("name: soap-note", "name: letter")
                .replace("aliases: [soap]", "after: [soap-note]")
                .replace("inputs: [note, context (optional), previous (optional)]",
                        "inputs: [document]\nparameters:\n  - language\n  - payer\n  - grade").replace("The sections, in this order:",
                        "Write {{language}} at grade {{grade}} for {{payer}}. The sections, in this order:"));
        first = vault.draft().id();
    }

    @AfterEach void close() {
        vault.close();
    }

    private List<String> offered() {
        return vault.workspace.next().of(first).stream().map(next -> next.skill().name()).toList();
    }

    private State state(org.notewright.clinical.DraftJob job) throws InterruptedException {
        vault.workspace.queue().runToEnd();
        return vault.workspace.queue().find(job.id()).state();
    }

    @Test void aSkillThatTakesTheDocumentIsOffered() {
        assertEquals(List.of("letter"), offered());
    }

    @Test void aStepFromADraftWaitsUntilTheDraftIsReviewed() throws Exception {
        var job = vault.workspace.next().queue(first, "letter", Map.of("language", "Spanish"));
        assertEquals(State.NEEDS_REVIEW, state(job));
        vault.workspace.reviews().autosave(first, "## Subjective\n\nReviewed words.\n");
        vault.workspace.reviews().markReviewed(first);
        state(job);
        var made = Objects.requireNonNull(vault.workspace.queue().find(job.id()).document());
        assertTrue(vault.workspace.reviews().open(made).text().contains("Reviewed words."));
        assertEquals(Map.of("language", "Spanish"), vault.workspace.sections().answers(made));
    }

    @Test void signingIsAReviewAsWell() throws Exception {
        var job = vault.workspace.next().queue(first, "letter", Map.of());
        assertEquals(State.NEEDS_REVIEW, state(job));
        vault.workspace.signing().sign(first, new Signer("DEMO Signer", "PT", ""), OpenVault.PASSPHRASE.toCharArray());
        assertEquals(State.READY, state(job));
    }

    @Test void aStepFromAReviewedDocumentIsDraftedAtOnce() throws Exception {
        vault.workspace.reviews().markReviewed(first);
        assertEquals(State.READY, state(vault.workspace.next().queue(first, "letter", Map.of())));
    }

    @Test void aStepThatWaitsIsNotQueuedTwice() {
        var job = vault.workspace.next().queue(first, "letter", Map.of());
        assertEquals(job.id(), vault.workspace.next().queue(first, "letter", Map.of()).id());
        assertEquals(1, vault.workspace.queue().jobs().size());
    }

    @Test void aSkillThatDoesNotTakeTheDocumentIsRefused() {
        assertEquals(ProblemCode.SKILL_UNKNOWN, assertThrows(ProblemException.class,
                () -> vault.workspace.next().queue(first, "daily-note", Map.of())).problem().code());
    }

    @Test void theFormStandsAtFirstAsTheRunWouldAnswerIt() {
        var skill = vault.workspace.skills().library().find("letter");
        assertEquals(List.of("English", "Medicare Part B", "6"), Questions.of(skill, "Medicare\nPart B").stream()
                .map(asked -> asked.initial()).toList());
        assertEquals("", Questions.of(skill, "").get(1).initial());
    }

    @Test void anOwnKeyBelongsToOneSkill() {
        var settings = vault.workspace.settings();
        settings.skillKey("letter", "Ctrl Alt L");
        assertEquals(ProblemCode.SKILL_KEY_TAKEN, assertThrows(ProblemException.class,
                () -> settings.skillKey("soap-note", "Ctrl Alt L")).problem().code());
        settings.skillKey("letter", "");
        settings.skillKey("soap-note", "Ctrl Alt L");
        assertEquals(Map.of("soap-note", "Ctrl Alt L"), settings.skillKeys());
    }

    @Test void theClinicContextIsOfferedOnceAndNeverWhereOneIsWritten() {
        assertFalse(vault.workspace.settings().offerContext(), "the sample practice has written one");
        try (var fresh = vault.door.create(dir.resolve("fresh"), OpenVault.PASSPHRASE.toCharArray(), "").workspace()) {
            assertTrue(fresh.settings().offerContext());
            assertFalse(fresh.settings().offerContext());
        }
    }
}
