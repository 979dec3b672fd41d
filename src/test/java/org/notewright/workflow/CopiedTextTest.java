package org.notewright.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.notewright.clinical.DocumentId;
import org.notewright.job.JobContext;

class CopiedTextTest {

    private static final LocalDate BEFORE = LocalDate.of(2026, 3, 9);

    @TempDir private Path folder;
    private OpenVault vault;

    @BeforeEach void open() throws IOException {
        vault = new OpenVault(folder);
    }

    @AfterEach void close() {
        vault.close();
    }

    private DocumentId draft(LocalDate day) {
        return vault.workspace.drafting().run(new Order("soap-note", vault.patient().id(), day, List.of(), "offline"), _ -> { },
                JobContext.NONE).id();
    }

    private List<CopiedText.Earlier> earlier(DocumentId id) {
        return vault.workspace.copied().earlier(id);
    }

    @Test void notesOfEarlierDaysCountDocumentsFirst() {
        draft(BEFORE);
        var earlier = earlier(draft(OpenVault.VISIT));
        assertEquals(List.of(BEFORE, BEFORE), earlier.stream().map(CopiedText.Earlier::day).toList());
        assertEquals(List.of(true, false), earlier.stream().map(CopiedText.Earlier::title).toList());
    }

    @Test void whatADraftIsMadeFromIsNoEarlierNote() {
        var id = draft(OpenVault.VISIT);
        assertTrue(earlier(id).stream().noneMatch(note -> note.day().equals(OpenVault.VISIT)));
    }

    @Test void theFirstNoteHasNothingToBeCopiedFrom() {
        assertTrue(earlier(draft(BEFORE)).isEmpty());
    }
}
