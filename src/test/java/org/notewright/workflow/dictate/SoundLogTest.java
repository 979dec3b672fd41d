package org.notewright.workflow.dictate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/// Sound between the microphone, the vault and the engine.
final class SoundLogTest {

    /// Whatever lengths it comes in and is taken in, and wherever a new engine begins again, it is the same sound.
    @Property(seed = "20261121", tries = 200) void soundIsTakenAsItCame(@ForAll @IntRange(min = 1, max = 500) int seed)
            throws InterruptedException {
        var random = new Random(seed);
        var log = new SoundLog();
        var said = new ByteArrayOutputStream();
        var kept = new ByteArrayOutputStream();
        long stored = 0;
        long heard = 0;
        for (int i = 0; i < 40; i++) {
            var piece = new byte[random.nextInt(70)];
            random.nextBytes(piece);
            said.writeBytes(piece);
            log.add(piece);
            var rest = log.rest(stored, 0, 1 + random.nextInt(100));
            kept.writeBytes(rest);
            stored += rest.length;
            log.stored(stored);
            int length = 1 + random.nextInt(20);
            if (heard + length <= log.length()) {
                var expected = java.util.Arrays.copyOfRange(said.toByteArray(), (int) heard, (int) heard + length);
                assertArrayEquals(expected, log.stretch(heard, length));
                if (random.nextBoolean()) {
                    heard += length;
                    log.heard(heard);
                }
            }
        }
        log.end();
        kept.writeBytes(log.rest(stored, 1000, 1 << 20));
        assertArrayEquals(said.toByteArray(), kept.toByteArray());
    }

    @Test void theEndGivesWhatIsLeftAndThenNothing() throws InterruptedException {
        var log = new SoundLog();
        log.add(new byte[] {1, 2, 3});
        log.end();
        log.add(new byte[] {4});
        assertArrayEquals(new byte[] {1, 2}, log.stretch(0, 2));
        assertArrayEquals(new byte[] {3}, log.stretch(2, 2));
        assertEquals(0, log.stretch(3, 2).length);
    }

    @Test void whatIsStoredAndHeardLeavesTheMemory() {
        var log = new SoundLog();
        log.add(new byte[100]);
        log.add(new byte[50]);
        log.stored(150);
        assertEquals(150, log.held());
        log.heard(120);
        assertEquals(50, log.held());
    }
}
