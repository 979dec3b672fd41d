package org.notewright.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.notewright.drafting.model.ClientSettings;
import org.notewright.drafting.model.ModelAnswer;
import org.notewright.drafting.model.ModelClient;
import org.notewright.drafting.model.ModelClientProvider;
import org.notewright.drafting.model.ModelRequest;
import org.notewright.job.JobCancelled;
import org.notewright.job.JobContext;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;

class RunSkillTest {

    /// A client off this machine that breaks off in the middle.
    private static final class BreakingClient implements ModelClient, ModelClientProvider {

        private int asked;

        @Override public String id() {
            return "breaking";
        }

        @Override public String title() {
            return "Breaking";
        }

        @Override public boolean needsSettings() {
            return true;
        }

        @Override public ModelClient create(ClientSettings settings) {
            return this;
        }

        @Override public boolean staysHere() {
            return false;
        }

        @Override public String show(ModelRequest request) {
            return "request for " + request.skill();
        }

        @Override public ModelAnswer complete(ModelRequest request, Consumer<String> onText, JobContext job) {
            asked++;
            onText.accept("## Subjective\n\nhalf an");
            throw ProblemException.of(ProblemCode.MODEL_CUT_OFF);
        }
    }

    @TempDir private Path folder;
    private final BreakingClient breaking = new BreakingClient();
    private OpenVault vault;

    @BeforeEach void open() throws IOException {
        vault = new OpenVault(folder, breaking);
    }

    @AfterEach void close() {
        vault.close();
    }

    private ProblemCode failure(Order order) {
        return assertThrows(ProblemException.class,
                () -> vault.workspace.drafting().run(order, _ -> { }, JobContext.NONE)).problem().code();
    }

    private void choose(String client, @Nullable LocalDate confirmed) {
        vault.workspace.settings().client(new ClientChoice(client, "https://model.example", "m", confirmed),
                "secret".toCharArray());
    }

    @Test void theDraftIsStoredWithItsRunSoThatTheRequestCanBeShownAgain() {
        var review = vault.workspace.reviews().open(vault.draft().id());
        assertEquals(1, review.versions().size());
        var run = java.util.Objects.requireNonNull(review.run());
        assertEquals("offline", run.client());
        assertTrue(run.request().contains("pt c/o R knee pn 4/10"));
        assertEquals(1, review.sources().size());
        assertEquals(0, vault.workspace.sentToday());
    }

    @Test void aFailedRunLeavesSourcesAndEarlierDraftsUntouched() {
        var earlier = vault.draft();
        choose("breaking", LocalDate.of(2026, 3, 1));
        var before = vault.workspace.folders().read(vault.patient().id());
        assertEquals(ProblemCode.MODEL_CUT_OFF, failure(vault.order("breaking")));
        var after = vault.workspace.folders().read(vault.patient().id());
        assertEquals(before.documents(), after.documents());
        assertEquals(before.sources(), after.sources());
        assertEquals(1, vault.workspace.reviews().open(earlier.id()).versions().size());
        assertEquals(1, vault.workspace.sentToday());
    }

    @Test void nothingIsSentBeforeTheTherapistHasConfirmedTheClient() {
        assertEquals(ProblemCode.MODEL_NOT_CONFIRMED, failure(vault.order("breaking")));
        choose("breaking", null);
        assertEquals(ProblemCode.MODEL_NOT_CONFIRMED, failure(vault.order("breaking")));
        assertEquals(0, breaking.asked);
        assertEquals(0, vault.workspace.sentToday());
    }

    @Test void showingARequestSendsNothing() {
        choose("breaking", LocalDate.of(2026, 3, 1));
        assertEquals("request for soap-note", vault.workspace.drafting().show(vault.order("breaking")));
        assertEquals(0, breaking.asked);
    }

    @Test void aFolderWithoutWordsIsToldToDropTheNoteFirst() {
        var order = new Order("soap-note", vault.patient().id(), LocalDate.of(2020, 1, 1), List.of(), "offline");
        assertEquals(ProblemCode.SKILL_NEEDS_SOURCES, failure(order));
    }

    @Test void aCancelledRunMakesNoDraft() {
        var cancelled = new JobContext() {
            @Override public void progress(long done, long total) {
            }

            @Override public void checkCancelled() {
                throw new JobCancelled();
            }
        };
        assertThrows(JobCancelled.class,
                () -> vault.workspace.drafting().run(vault.order("offline"), _ -> { }, cancelled));
        assertTrue(vault.workspace.folders().read(vault.patient().id()).documents().isEmpty());
    }

    @Test void anAnswerGivenByHandGoesTheSameWay() {
        var document = vault.workspace.drafting().runWithAnswer(vault.order("offline"),
                "Here you are:\n**Subjective**\nPain 4/10.\n# Plan\nContinue.");
        var text = vault.workspace.reviews().open(document.id()).text();
        assertTrue(text.contains("## Subjective\n\nPain 4/10."), text);
        assertTrue(text.contains("Here you are:"), text);
        assertFalse(text.contains("**Subjective**"), text);
    }
}
