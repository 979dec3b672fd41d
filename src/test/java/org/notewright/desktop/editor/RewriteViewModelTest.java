package org.notewright.desktop.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.notewright.job.JobRunner;

/// One section written anew, with words typed meanwhile, stopped, and taken back.
class RewriteViewModelTest {

    private static final String TEXT = "## Subjective\n\n  Old words. \n\n## Objective\n\tkept\n\n## Missing\n\n- a time\n";
    private static final String ANEW = TEXT.replace("Old words.", "Written anew.");

    private final Pump pump = new Pump();
    private final FakeServices services = new FakeServices(TEXT);
    private final EditorViewModel model = new EditorViewModel(services, new EditorTools(new JobRunner(pump), Clock.fixed(Demo.MORNING, ZoneOffset.UTC),
            new ManualScheduler(), new FakeClipboard()), (_, _) -> EvidenceProvider.Evidence.NONE, (_, _) -> List.of());

    private RewriteViewModel opened() {
        model.open();
        pump.until(() -> model.reviewProperty().get() != null);
        return model.rewrite();
    }

    @Test void theSectionAtTheCaretIsTheOneAndMissingIsNone() {
        var rewrite = opened();
        assertEquals("Subjective", rewrite.headingProperty().get());
        rewrite.atDraft(TEXT.indexOf("kept"));
        assertEquals("Objective", rewrite.headingProperty().get());
        rewrite.atDraft(TEXT.length());
        assertEquals("", rewrite.headingProperty().get());
        rewrite.run(Map.of());
        assertFalse(rewrite.runningProperty().get());
    }

    @Test void everythingElseStaysToTheByteAndTheOldWordsComeBack() {
        var rewrite = opened();
        rewrite.run(Map.of("language", "Spanish"));
        pump.until(() -> !rewrite.written().isEmpty());
        assertEquals(ANEW, model.draftProperty().get());
        assertEquals(List.of("rewrite Subjective {language=Spanish}"), services.done);
        rewrite.takeBack();
        assertEquals(TEXT, model.draftProperty().get());
        assertEquals("", rewrite.written());
    }

    @Test void wordsTypedMeanwhileStay() {
        var rewrite = opened();
        services.rewriting = new CountDownLatch(1);
        rewrite.run(Map.of());
        pump.until(() -> rewrite.runningProperty().get());
        model.write(TEXT.replace("kept", "kept, and typed"));
        services.rewriting.countDown();
        pump.until(() -> !rewrite.written().isEmpty());
        assertEquals(ANEW.replace("kept", "kept, and typed"), model.draftProperty().get());
        model.write(model.draftProperty().get().replace("typed", "typed on"));
        rewrite.takeBack();
        assertEquals(TEXT.replace("kept", "kept, and typed on"), model.draftProperty().get());
    }

    @Test void stoppingLeavesTheWordsAsTheyAre() {
        var rewrite = opened();
        services.rewriting = new CountDownLatch(1);
        rewrite.run(Map.of());
        pump.until(() -> rewrite.runningProperty().get());
        rewrite.stop();
        pump.until(() -> !rewrite.runningProperty().get());
        assertEquals(TEXT, model.draftProperty().get());
    }

    @Test void theFirstRequestIsShownBeforeItIsSent() {
        var rewrite = opened();
        services.unseen = "the request";
        rewrite.run(Map.of());
        pump.until(() -> rewrite.lookProperty().get() != null);
        assertEquals(List.of(), services.done);
        Objects.requireNonNull(rewrite.lookProperty().get()).confirm().run();
        pump.until(() -> !rewrite.written().isEmpty());
        assertEquals(List.of("seen", "rewrite Subjective {}"), services.done);
        assertTrue(model.draftProperty().get().contains("Written anew."));
    }
}
