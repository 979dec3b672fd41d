package org.notewright.sources.intake;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.notewright.problem.ProblemException;
import org.notewright.problem.ProblemText;

/// Whatever happens to a file on its way: words or one clear sentence, never another exception, never a hang.
final class DamagedFilesTest {

    private static final int ROUNDS = 200;

    @ParameterizedTest
    @ValueSource(strings = {"01-referral.pdf", "02-referral.pdf", "04-denial.pdf", "06-authorization-scan.pdf", "object-streams.pdf",
            "owner-only.pdf", "text-picture-text.pdf", "note.txt", "home-program.docx", "home-program.odt", "fax.tif", "tone.wav",
            "835.x12", "orders.hl7", "mail.eml"})
    void aDamagedFileIsReadOrRefusedInWords(String file) {
        var original = Samples.bytes(file);
        var readers = Samples.readers();
        for (var seed = 0; seed < ROUNDS; seed++) {
            var bytes = damage(original, new Random(seed));
            var round = file + " with seed " + seed;
            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
                try {
                    assertFalse(readers.read(file, bytes, org.notewright.job.JobContext.NONE).toString().isEmpty());
                } catch (ProblemException e) {
                    assertTrue(ProblemText.of(e.problem()).what().contains(file), round);
                }
            }, round);
        }
    }

    private static byte[] damage(byte[] original, Random random) {
        if (random.nextInt(4) == 0) {
            return Arrays.copyOf(original, 1 + random.nextInt(original.length - 1));
        }
        var bytes = original.clone();
        for (var flips = 1 + random.nextInt(20); flips > 0; flips--) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return bytes;
    }
}
