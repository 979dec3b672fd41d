package org.notewright.workflow.dictate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.notewright.job.JobContext;
import org.notewright.sources.speech.SpeechEngine;
import org.notewright.sources.speech.SpeechFiles;
import org.notewright.sources.speech.VoskProvider;
import org.notewright.sources.speech.audio.Microphones;
import org.notewright.vault.store.Vaults;

/// The whole program is killed while somebody dictates.
@Timeout(180)
final class KilledWindowTest {

    private static final int TWO_SECONDS = 2 * 32_000;

    @TempDir private Path dir;

    @Test void atMostTwoSecondsAreLostAndTheRestBecomesASource() throws Exception {
        long said = runAndKill(5);
        var natives = Files.createDirectories(dir.resolve("natives"));
        Vaults.useNativeFolder(natives);
        SpeechEngine engine = new VoskProvider().create(() -> natives);
        try (engine; var vault = Vaults.unlock(dir.resolve("vault"), DictationRoom.PASSPHRASE.toCharArray(), DictationRoom.CLOCK)) {
            assertEquals(List.of(), vault.check(JobContext.NONE).damages());
            var dictate = new Dictate(vault, new SpeechParts(engine, Microphones.none(), (_, _) -> { }, dir.resolve("speech-models")),
                    WrittenForm.ofTheTrade(), DictationRoom.CLOCK);
            var left = dictate.unfinished().getFirst();
            assertTrue(left.bytes() >= said - TWO_SECONDS, left.bytes() + " of " + said);
            var source = dictate.finish(left.id(), JobContext.NONE);
            var sound = SpeechFiles.sound(vault.sources().original(source.id()));
            var once = SpeechFiles.sound(SpeechFiles.wav("utt01_en.wav"));
            for (int i = 0; i < 4 * (once.length + 32_000) && i < sound.length; i++) {
                int at = i % (once.length + 32_000);
                assertEquals(at < once.length ? once[at] : 0, sound[i], "byte " + i);
            }
            assertTrue(source.effectiveText().startsWith("patient reports knee pain 4/10 patient reports knee pain 4/10"));
        }
    }

    private long runAndKill(int lines) throws IOException, InterruptedException {
        var child = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED", "-cp",
                System.getProperty("java.class.path"), DictationChild.class.getName(), dir.toString()))
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (var out = child.inputReader()) {
            long said = 0;
            for (int i = 0; i < lines; i++) {
                said = Long.parseLong(java.util.Objects.requireNonNull(out.readLine(), "the child must record"));
            }
            child.toHandle().destroyForcibly();
            return said;
        } finally {
            child.destroyForcibly().waitFor();
        }
    }
}
