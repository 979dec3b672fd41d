package org.notewright.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.notewright.clinical.Signer;
import org.notewright.clinical.Source;
import org.notewright.job.JobContext;
import org.notewright.problem.ProblemException;
import org.notewright.vault.store.Trashed.KeptFor;

class TrashBinTest {

    private static final Duration ALMOST = Duration.ofDays(TrashBin.DAYS).minusSeconds(1);

    @TempDir Path dir;
    private final MovingClock clock = new MovingClock();
    private OpenVault vault;
    private Workspace workspace;

    @BeforeEach void open() throws IOException {
        vault = new OpenVault(dir, clock, Guesser.NONE);
        workspace = vault.workspace;
    }

    @AfterEach void close() {
        vault.close();
    }

    private Source source() {
        return workspace.folders().read(vault.patient().id()).sources().getLast();
    }

    @Test void deletedSourceCanBeRestoredForThirtyDays() {
        var source = source();
        workspace.folders().trash(source.id());
        clock.move(ALMOST);
        assertEquals(0, workspace.trash().emptyExpired());
        workspace.trash().restore(workspace.trash().list().getFirst());
        assertEquals(source, source());
        assertEquals(List.of(), workspace.trash().list());
    }

    @Test void afterThirtyDaysItIsGone() {
        var source = source();
        workspace.folders().trash(source.id());
        var item = workspace.trash().list().getFirst();
        clock.move(ALMOST.plusSeconds(2));
        assertEquals(1, workspace.trash().emptyExpired());
        assertEquals(List.of(), workspace.trash().list());
        assertThrows(ProblemException.class, () -> workspace.trash().restore(item));
        assertFalse(workspace.search().find(source.effectiveText().substring(0, 20), null).stream()
                .anyMatch(hit -> hit.target().toString().contains(source.id().toString())));
    }

    @Test void housekeepingEmptiesTheTrashAtOnceAndThenOnceADay() {
        var keeping = workspace.housekeeping();
        keeping.round(JobContext.NONE);
        workspace.folders().trash(source().id());
        clock.move(ALMOST);
        keeping.round(JobContext.NONE);
        clock.move(Duration.ofHours(23));
        keeping.round(JobContext.NONE);
        assertEquals(1, workspace.trash().list().size(), "the last emptying was less than a day ago");
        clock.move(Duration.ofHours(1));
        keeping.round(JobContext.NONE);
        assertEquals(List.of(), workspace.trash().list());
    }

    @Test void whatASignedDocumentNeedsIsKeptAndTheReasonIsSaid() {
        var document = vault.draft();
        var used = workspace.reviews().open(document.id()).sources().getFirst();
        workspace.signing().sign(document.id(), new Signer("DEMO Dana Reyes", "PT, DPT", "PT-1"),
                OpenVault.PASSPHRASE.toCharArray());
        workspace.folders().trash(used.id());
        clock.move(Duration.ofDays(365));
        assertEquals(0, workspace.trash().emptyExpired());
        var kept = workspace.trash().deleteForEver(workspace.trash().list());
        assertEquals(List.of(KeptFor.SIGNED_DOCUMENT), kept.stream().map(item -> item.keptFor()).toList());
        assertTrue(TrashBin.why(kept.getFirst().keptFor()).contains("signed"));
        workspace.trash().restore(kept.getFirst());
        assertEquals(used, workspace.reviews().open(document.id()).sources().getFirst());
    }
}
