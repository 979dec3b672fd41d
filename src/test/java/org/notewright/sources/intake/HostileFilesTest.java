package org.notewright.sources.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.notewright.clinical.Reading;
import org.notewright.job.JobContext;
import org.notewright.problem.ProblemException;
import org.notewright.problem.ProblemText;

/// Whatever happens to a file on its way: words, an attachment or one clear sentence, never another exception, never a hang.
///
/// `-Dmutations=2000` says how many damaged files there are in all; without it 200. Every file of a kind is damaged with its
/// own seeds, so that a failure names what to look at.
final class HostileFilesTest {

    /// One or two files of every kind, those of pictures and sounds among them.
    static final List<String> FILES = List.of("note.txt", "plan.rtf", "wordpad.rtf", "progress.html", "progress.docx", "word-form.docx",
            "progress.odt", "client.eml", "referral.eml", "ccda-visit.xml", "835.x12", "orders.hl7", "01-referral.pdf",
            "object-streams.pdf", "page.png", "page.tif", "fax.tif", "photo.jpg", "page.bmp", "page.gif", "page.webp", "tone.wav",
            "dictation.mp3", "dictation.m4a", "progress.doc", "plan.md", "intake-form.pdf", "phone.heic");

    private static final int MUTATIONS = Integer.getInteger("mutations", 200);

    @TempDir static Path folder;
    private static Scans scans;
    private static SourceReaders readers;

    @BeforeAll static void start() {
        scans = new Scans(folder);
        readers = SourceReaders.standard(() -> folder, scans.recognizer());
    }

    @AfterAll static void stop() {
        scans.close();
    }

    @ParameterizedTest
    @FieldSource("FILES")
    void aDamagedFileIsReadKeptOrRefusedInWords(String file) {
        var original = Samples.bytes(file);
        for (var seed = 0; seed < Math.ceilDiv(MUTATIONS, FILES.size()); seed++) {
            var bytes = damage(original, new Random(seed));
            var round = file + " with seed " + seed;
            assertTimeoutPreemptively(HostileDrop.hang(), () -> read(file, bytes, round), round);
        }
    }

    private static void read(String file, byte[] bytes, String round) {
        try {
            check(readers.read(file, bytes, JobContext.NONE), round);
        } catch (ProblemException e) {
            var text = ProblemText.of(e.problem());
            assertTrue(text.what().contains(file) && text.next().endsWith("."), round);
        }
    }

    /// What every reading promises, of a sound file as of a broken one.
    private static void check(Reading reading, String round) {
        var end = 0;
        for (var page : reading.pages()) {
            assertTrue(page.span().start() >= end && page.span().end() <= reading.text().length(), round);
            end = page.span().end();
        }
        assertEquals(reading.pages().isEmpty(), reading.text().isEmpty(), round);
        assertTrue(reading.warnings().stream().allMatch(warning -> warning.endsWith(".")), round);
        assertFalse(reading.toString().isEmpty(), round);
    }

    private static byte[] damage(byte[] original, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> Arrays.copyOf(original, 1 + random.nextInt(original.length - 1));
            case 1 -> repeated(original, random);
            default -> flipped(original, random);
        };
    }

    private static byte[] flipped(byte[] original, Random random) {
        var bytes = original.clone();
        for (var flips = 1 + random.nextInt(20); flips > 0; flips--) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return bytes;
    }

    /// A stretch of the file written over another, as a broken disk or transfer does.
    private static byte[] repeated(byte[] original, Random random) {
        var bytes = original.clone();
        var length = 1 + random.nextInt(Math.min(4096, bytes.length));
        System.arraycopy(original, random.nextInt(bytes.length - length + 1), bytes, random.nextInt(bytes.length - length + 1), length);
        return bytes;
    }
}
