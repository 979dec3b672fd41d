package org.notewright.drafting.model.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.notewright.problem.ProblemException;

class GgufHeadTest {

    private static final byte[] WHOLE = TinyGguf.saying(List.of("x"));

    @TempDir Path folder;

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("m.gguf"), bytes);
    }

    @Test void readsWhatAFileSaysOfItself() throws IOException {
        assertEquals(new GgufHead("llama", "tiny", 4096), GgufHead.of(file(WHOLE)));
    }

    @Test void everyCutHeadIsRefused() throws IOException {
        for (int length = 0; length < 300; length += 7) {
            var cut = file(Arrays.copyOf(WHOLE, length));
            assertThrows(ProblemException.class, () -> GgufHead.of(cut), "cut at " + length);
        }
    }

    @Test void aDamagedHeadIsReadOrRefusedAndNothingElse() throws IOException {
        var random = new Random(20260312);
        for (int round = 0; round < 300; round++) {
            var damaged = WHOLE.clone();
            damaged[random.nextInt(400)] ^= (byte) (1 << random.nextInt(8));
            try {
                GgufHead.of(file(damaged));
            } catch (ProblemException _) {
                // Refused with a sentence.
            }
        }
    }
}
