package org.notewright.workflow.dictate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.notewright.job.JobCancelled;
import org.notewright.job.JobContext;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;
import org.notewright.sources.speech.SpeechEngine;
import org.notewright.sources.speech.SpeechFiles;
import org.notewright.sources.speech.VoskProvider;

/// A model is checked, copied, tried; what is wrong with one is said, and nothing of it stays.
@Timeout(180)
final class SpeechModelsTest {

    @TempDir private static Path natives;
    private static SpeechEngine engine;
    @TempDir private Path dir;
    private SpeechModels models = new SpeechModels(null, Path.of("unused"));

    @BeforeAll static void start() {
        engine = new VoskProvider().create(() -> natives);
    }

    @AfterAll static void end() {
        engine.close();
    }

    @BeforeEach void open() {
        models = new SpeechModels(engine, dir.resolve("models"));
    }

    private ProblemException refused(Path given) {
        var failure = assertThrows(ProblemException.class, () -> models.add(given, JobContext.NONE));
        assertEquals(List.of(), models.list());
        return failure;
    }

    private void nothingStays() throws IOException {
        if (Files.exists(dir.resolve("models"))) {
            try (var content = Files.list(dir.resolve("models"))) {
                assertEquals(List.of(), content.toList());
            }
        }
    }

    @Test void aFolderIsCopiedTriedAndListed() {
        var added = models.add(SpeechFiles.MODEL, JobContext.NONE);
        assertEquals("model", added.name());
        assertEquals(SpeechModels.TRIAL, added.trialHeard());
        assertEquals(110, added.words());
        assertEquals(List.of(added), new SpeechModels(engine, dir.resolve("models")).list());
        assertEquals(dir.resolve("models/model"), Objects.requireNonNull(models.ready(null)).folder());
    }

    @Test void aZipFileWithAFolderInsideIsTaken() throws IOException {
        var zip = zipped("vosk-model-small-en-us-0.15.zip", "vosk-model-small-en-us-0.15/");
        var added = models.add(zip, JobContext.NONE);
        assertEquals("vosk-model-small-en-us-0.15", added.name());
        assertEquals("en-us", added.language());
        assertTrue(Files.exists(dir.resolve("models/vosk-model-small-en-us-0.15/am/final.mdl")));
    }

    @Test void aZipFileOfTheModelItselfIsTaken() throws IOException {
        assertEquals("flat", models.add(zipped("flat.zip", ""), JobContext.NONE).name());
    }

    @Test void aFolderAroundTheModelIsTaken() throws IOException {
        SpeechFiles.copy(SpeechFiles.MODEL, Files.createDirectory(dir.resolve("around")).resolve("inside"));
        assertEquals("inside", models.add(dir.resolve("around"), JobContext.NONE).name());
    }

    private Path zipped(String name, String folder) throws IOException {
        var zip = dir.resolve(name);
        try (var out = new ZipOutputStream(Files.newOutputStream(zip)); var files = Files.walk(SpeechFiles.MODEL)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(new ZipEntry(folder + SpeechFiles.MODEL.relativize(file).toString().replace('\\', '/')));
                out.write(Files.readAllBytes(file));
            }
        }
        return zip;
    }

    @Test void aZipFileThatReachesOutOfItsFolderIsRefused() throws IOException {
        var zip = dir.resolve("evil.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("../../outside.txt"));
            out.write(1);
        }
        assertEquals(ProblemCode.SPEECH_MODEL_DAMAGED, refused(zip).problem().code());
        assertFalse(Files.exists(dir.resolve("outside.txt")));
        nothingStays();
    }

    @Test void aDamagedZipFileIsRefused() throws IOException {
        assertEquals(ProblemCode.SPEECH_MODEL_DAMAGED,
                refused(Files.writeString(dir.resolve("broken.zip"), "PK no zip")).problem().code());
        nothingStays();
    }

    @Test void somethingElseIsNoModel() throws IOException {
        assertEquals(ProblemCode.SPEECH_MODEL_MISSING, refused(Files.writeString(dir.resolve("a.txt"), "x")).problem().code());
        assertEquals(ProblemCode.SPEECH_MODEL_MISSING, refused(Files.createDirectory(dir.resolve("empty"))).problem().code());
    }

    @Test void theSameNameIsNotTakenTwice() {
        models.add(SpeechFiles.MODEL, JobContext.NONE);
        var failure = assertThrows(ProblemException.class, () -> models.add(SpeechFiles.MODEL, JobContext.NONE));
        assertEquals(ProblemCode.SPEECH_MODEL_THERE, failure.problem().code());
        assertEquals(1, models.list().size());
    }

    @Test void aCancelledCopyLeavesNothing() throws IOException {
        var job = new JobContext() {
            @Override public void progress(long done, long total) {
            }

            @Override public void checkCancelled() {
                throw new JobCancelled();
            }
        };
        assertThrows(JobCancelled.class, () -> models.add(SpeechFiles.MODEL, job));
        nothingStays();
    }

    /// What looks whole and ends the library's process ends a worker here, and the program says so.
    @Test void modelsThatEndTheirProcessAreRefusedInASentence() throws IOException {
        var random = new Random(3);
        int failed = 0;
        for (int i = 0; i < 12; i++) {
            var bad = SpeechFiles.copy(SpeechFiles.MODEL, dir.resolve("bad" + i));
            var bytes = Files.readAllBytes(bad.resolve("am/final.mdl"));
            for (int flips = 0; flips < 30; flips++) {
                bytes[20 + random.nextInt(3_000)] = (byte) random.nextInt();
            }
            Files.write(bad.resolve("am/final.mdl"), bytes);
            try {
                models.remove(models.add(bad, JobContext.NONE).name());
            } catch (ProblemException e) {
                failed++;
                assertTrue(List.of(ProblemCode.SPEECH_MODEL_FAILED, ProblemCode.SPEECH_MODEL_DEAF)
                        .contains(e.problem().code()), e.problem().toString());
            }
        }
        assertTrue(failed >= 10, failed + " of 12 refused");
        nothingStays();
        assertEquals(SpeechModels.TRIAL, models.add(SpeechFiles.MODEL, JobContext.NONE).trialHeard());
    }

    @Test void aFileThatChangedSinceIsFoundBeforeNativeCodeSeesIt() throws IOException {
        models.add(SpeechFiles.MODEL, JobContext.NONE);
        var file = dir.resolve("models/model/am/final.mdl");
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        var failure = assertThrows(ProblemException.class, () -> new SpeechModels(engine, dir.resolve("models")).ready(null));
        assertEquals(ProblemCode.SPEECH_MODEL_DAMAGED, failure.problem().code());
        assertEquals(List.of("model", "am/final.mdl"), failure.problem().args());
    }

    @Test void aRemovedModelIsGone() {
        models.add(SpeechFiles.MODEL, JobContext.NONE);
        models.remove("model");
        assertEquals(List.of(), models.list());
        assertNull(models.ready("model"));
    }

    @Test void withoutAnEngineThereIsASentence() {
        var none = new SpeechModels(null, dir);
        var failure = assertThrows(ProblemException.class, () -> none.add(SpeechFiles.MODEL, JobContext.NONE));
        assertEquals(ProblemCode.SPEECH_NOT_ON_THIS_COMPUTER, failure.problem().code());
    }
}
