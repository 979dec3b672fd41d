package org.notewright.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.notewright.clinical.Source;
import org.notewright.clinical.Span;
import org.notewright.job.JobCancelled;
import org.notewright.job.JobContext;
import org.notewright.problem.ProblemCode;

class ImportFolderTest {

    @TempDir Path dir;
    private Path notes;
    private OpenVault vault;

    @BeforeEach void open() throws IOException {
        vault = new OpenVault(dir);
        notes = dir.resolve("notes");
        Files.createDirectories(notes.resolve("2026").resolve("march"));
    }

    @AfterEach void close() {
        vault.close();
    }

    private List<ImportOutcome> take(Path... dropped) {
        return vault.workspace.imports().all(vault.patient().id(), null, List.of(dropped), (_, _) -> { }, JobContext.NONE);
    }

    private List<String> names() {
        return vault.workspace.folders().read(vault.patient().id()).sources().stream().map(Source::fileName)
                .filter(name -> name.startsWith("n")).sorted().toList();
    }

    @Test void foldersAreOpenedAndHiddenFilesLeftOut() throws IOException {
        Files.writeString(notes.resolve("n1.txt"), "one");
        Files.writeString(notes.resolve("2026/march/n2.txt"), "two");
        Files.writeString(notes.resolve(".n3.txt"), "hidden");
        Files.writeString(Files.createDirectory(notes.resolve(".git")).resolve("n4.txt"), "hidden");
        Files.writeString(notes.resolve("Thumbs.db"), "system");
        Files.createSymbolicLink(notes.resolve("n5.txt"), notes.resolve("n1.txt"));
        Files.createSymbolicLink(notes.resolve("loop"), notes);
        assertEquals(2, take(notes).size());
        assertEquals(List.of("n1.txt", "n2.txt"), names());
    }

    @Test void oneBadFileNeverStopsTheOthers() throws IOException {
        Files.writeString(notes.resolve("a.pdf"), "%PDF-1.7 torn");
        Files.writeString(notes.resolve("b-empty.txt"), "");
        Files.writeString(notes.resolve("n1.txt"), "one");
        var outcomes = take(dir.resolve("missing.txt"), notes);
        assertEquals(4, outcomes.size());
        outcomes.subList(0, 3).forEach(outcome -> assertInstanceOf(ImportOutcome.Failed.class, outcome));
        assertInstanceOf(ImportOutcome.Imported.class, outcomes.getLast());
    }

    @Test void folderWithoutFilesSaysSo() {
        var failed = assertInstanceOf(ImportOutcome.Failed.class, take(notes).getFirst());
        assertEquals(ProblemCode.FOLDER_WITHOUT_FILES, failed.problem().code());
    }

    @Test void whatWasTakenStaysWhenTheJobIsCancelled() throws IOException {
        for (int i = 0; i < 5; i++) {
            Files.writeString(notes.resolve("n" + i + ".txt"), "note " + i);
        }
        var progress = new ArrayList<Long>();
        var job = new JobContext() {
            @Override public void progress(long done, long total) {
                assertEquals(5, total);
                progress.add(done);
            }

            @Override public void checkCancelled() {
                if (progress.size() == 3) {
                    throw new JobCancelled();
                }
            }
        };
        assertThrows(JobCancelled.class, () -> vault.workspace.imports().all(vault.patient().id(), null, List.of(notes),
                (_, _) -> { }, job));
        assertEquals(List.of(0L, 1L, 2L), progress);
        assertTrue(names().size() >= 2 && names().size() < 5);
    }

    @Test void draftingAndChecksGoByTheCorrectedWords() {
        var outcome = vault.workspace.imports().text(vault.patient().id(), null, "n-scan", "Right knee flexlon 110 degrees.");
        var source = assertInstanceOf(ImportOutcome.Imported.class, outcome).source();
        var corrected = vault.workspace.corrections().correct(source.id(), new Span(11, 18), "flexion");
        assertEquals("Right knee flexion 110 degrees.", corrected.effectiveText());
        assertEquals("Right knee flexlon 110 degrees.", corrected.reading().text());
        var facts = vault.workspace.facts().of(vault.patient().id(), List.of(source.id()));
        assertTrue(facts.stream().anyMatch(row -> row.now().contains("110")));
    }
}
