package org.notewright.sources.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.notewright.sources.speech.SpeechFiles.PAIN;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.notewright.clinical.SpokenWord;
import org.notewright.job.JobCancelled;
import org.notewright.job.JobContext;
import org.notewright.sources.speech.SpeechFiles.Sample;

/// The real engine in real worker processes, on the tiny model.
final class RecognitionTest {

    private static final int RATE = SpeechEngine.RATE;
    private static final int MINUTE = 60 * RATE;

    @TempDir private static Path natives;
    private static SpeechEngine engine;
    private static SpeechModel model;

    @BeforeAll static void open() {
        engine = new VoskProvider().create(() -> natives);
        model = engine.look(SpeechFiles.MODEL);
    }

    @AfterAll static void close() {
        engine.close();
    }

    static List<Sample> samples() throws IOException {
        return SpeechFiles.samples();
    }

    private static String spoken(byte[] file) throws SpeechException {
        return engine.transcribe(model, file, JobContext.NONE).spoken();
    }

    /// The word error rate that the model's maker measured: none.
    @ParameterizedTest @MethodSource("samples") void everyWordOfEveryRecordingIsHeard(Sample sample) throws Exception {
        assertEquals(sample.text(), spoken(SpeechFiles.wav(sample.file())));
    }

    @ParameterizedTest @MethodSource("samples") void aStreamOfTenthsGivesTheWordsOfOneGo(Sample sample) throws Exception {
        var wav = SpeechFiles.wav(sample.file());
        assertEquals(engine.transcribe(model, wav, JobContext.NONE).words(), streamed(SpeechFiles.sound(wav), RATE, RATE / 10));
    }

    private static List<SpokenWord> streamed(byte[] sound, int rate, int samples) throws SpeechException {
        var words = new ArrayList<SpokenWord>();
        try (var listening = engine.listen(model, rate, JobContext.NONE)) {
            for (int at = 0; at < sound.length; at += 2 * samples) {
                words.addAll(listening.accept(Arrays.copyOfRange(sound, at, Math.min(sound.length, at + 2 * samples))).words());
            }
            words.addAll(listening.finish().words());
        }
        return words;
    }

    @Test void theDynamicModelHearsTheSame() throws Exception {
        var dynamic = engine.look(SpeechFiles.DYNAMIC);
        assertEquals(PAIN, engine.transcribe(dynamic, SpeechFiles.wav("utt01_en.wav"), JobContext.NONE).spoken());
    }

    @Test void aModelInAFolderWithAccentsLoads(@TempDir Path folder) throws Exception {
        var accented = engine.look(SpeechFiles.copy(SpeechFiles.MODEL, folder.resolve("modèle für Ärzte 語")));
        assertEquals(PAIN, engine.transcribe(accented, SpeechFiles.wav("utt01_en.wav"), JobContext.NONE).spoken());
    }

    @ParameterizedTest
    @ValueSource(strings = {"utt01_8000.wav", "utt01_44100.wav", "utt01_48000.wav", "utt01_stereo.wav", "utt01_clipped.wav",
        "utt01_noisy_15dB.wav", "utt01_quiet_minus30dB.wav"})
    void everyRateAndLevelGivesTheSameWords(String name) throws Exception {
        assertEquals(PAIN, spoken(SpeechFiles.wav("extra/" + name)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"utt01.mp3", "utt01.m4a", "utt01.flac", "utt01.ogg", "utt01_22050.wav",
        "utt01_48000_stereo_24bit.wav", "utt01_8bit.wav", "utt01_float.wav"})
    void everyKindOfFileGivesTheSameWords(String name) throws Exception {
        assertEquals(PAIN, spoken(SpeechFiles.file(name)));
    }

    @ParameterizedTest @CsvSource({"utt01_8000.wav, 8000", "utt01_44100.wav, 44100", "utt01_48000.wav, 48000"})
    void aMicrophoneOfAnyRateGivesTheSameWords(String name, int rate) throws Exception {
        var words = streamed(SpeechFiles.sound(SpeechFiles.wav("extra/" + name)), rate, rate / 10);
        assertEquals(PAIN, new Transcript(words, 0, false).spoken());
    }

    @Test void timesGoOnAfterMumbling() throws Exception {
        var sound = new java.io.ByteArrayOutputStream();
        sound.writeBytes(Noise.mumbling(10 * RATE, new Random(2)));
        sound.writeBytes(new byte[4 * RATE]);
        sound.writeBytes(SpeechFiles.sound(SpeechFiles.wav("utt01_en.wav")));
        var words = engine.transcribe(model, SpeechFiles.wavOf(sound.toByteArray()), JobContext.NONE).words();
        var alone = engine.transcribe(model, SpeechFiles.wav("utt01_en.wav"), JobContext.NONE).words();
        assertEquals(PAIN, new Transcript(words, 0, false).spoken());
        assertEquals(12.0, (words.getLast().endMillis() - alone.getLast().endMillis()) / 1000.0, 0.06);
    }

    @Test void timesGoOnOverAPause() throws Exception {
        var words = engine.transcribe(model, SpeechFiles.wav("extra/two_sentences_pause.wav"), JobContext.NONE).words();
        assertEquals("patient tolerated treatment well continue plan next visit", new Transcript(words, 0, false).spoken());
        assertTrue(words.get(4).startMillis() > words.get(3).endMillis() + 1000, words.toString());
    }

    @Test void aMinuteOfSilenceGivesNoWord() throws Exception {
        assertEquals("", spoken(SpeechFiles.wavOf(new byte[2 * MINUTE])));
    }

    @ParameterizedTest @ValueSource(doubles = {5, 30, 300, 3000, 9000}) void aMinuteOfNoiseGivesNoWord(double loud) throws Exception {
        assertEquals("", spoken(SpeechFiles.wavOf(Noise.white(MINUTE, loud, new Random(4)))));
    }

    @ParameterizedTest @ValueSource(doubles = {30, 300, 1000}) void aMinuteOfRumbleGivesNoWord(double loud) throws Exception {
        assertEquals("", spoken(SpeechFiles.wavOf(Noise.brown(MINUTE, loud, new Random(4)))));
    }

    @ParameterizedTest @ValueSource(longs = {1, 2, 3, 4, 54, 61, 73, 99}) void aMinuteOfMumblingGivesNoWord(long seed) throws Exception {
        assertEquals("", spoken(SpeechFiles.wavOf(Noise.mumbling(MINUTE, new Random(seed)))));
    }

    @Test void aPartOfAFileIsPlayedFromTheRightPlace() throws Exception {
        var part = engine.sound(SpeechFiles.wav("utt01_en.wav"), 1350, 1830, JobContext.NONE);
        assertEquals(480 * RATE / 1000 * 2, part.length);
        assertEquals(SpeechFiles.sound(SpeechFiles.wav("utt01_en.wav"))[1350 * RATE / 1000 * 2], part[0]);
    }

    @Test void aPartBehindTheEndIsEmpty() throws Exception {
        assertEquals(0, engine.sound(SpeechFiles.file("utt01.m4a"), 60_000, 61_000, JobContext.NONE).length);
    }

    @Test void bytesWithoutSoundAreRefusedAndTheWorkerLivesOn() throws Exception {
        for (var bytes : List.of(new byte[] {1}, "RIFF".getBytes(StandardCharsets.UTF_8), "<html>no sound</html>".repeat(500).getBytes(StandardCharsets.UTF_8),
                Files.readAllBytes(Path.of("src/test/resources/intake/page.png")))) {
            var failure = assertThrows(SpeechException.class, () -> spoken(bytes));
            assertEquals(SpeechFault.NO_SOUND, failure.fault());
        }
        assertEquals(PAIN, spoken(SpeechFiles.wav("utt01_en.wav")));
    }

    @Test void aHeadThatPromisesMoreGivesTheWordsThereAreAndSaysSo() throws Exception {
        var wav = SpeechFiles.wav("utt01_en.wav");
        java.nio.ByteBuffer.wrap(wav).order(java.nio.ByteOrder.LITTLE_ENDIAN).putInt(40, 100_000_000);
        var transcript = engine.transcribe(model, wav, JobContext.NONE);
        assertEquals(PAIN, transcript.spoken());
        assertTrue(transcript.damaged());
    }

    @Test void aHeadWithAnImpossibleRateIsRefused() throws Exception {
        for (int rate : new int[] {0, 1, -1, 4_000_000}) {
            var wav = SpeechFiles.wav("utt01_en.wav");
            java.nio.ByteBuffer.wrap(wav).order(java.nio.ByteOrder.LITTLE_ENDIAN).putInt(24, rate);
            assertEquals(SpeechFault.NO_SOUND, assertThrows(SpeechException.class, () -> spoken(wav)).fault(), "rate " + rate);
        }
    }

    @Test void aFileCutInTheMiddleGivesTheWordsBefore() throws Exception {
        var m4a = SpeechFiles.file("utt01.mp3");
        var transcript = engine.transcribe(model, Arrays.copyOf(m4a, m4a.length / 2), JobContext.NONE);
        assertTrue(PAIN.startsWith(transcript.spoken().substring(0, 15)), "half of the words");
    }

    @Test void damagedFilesNeverEndTheProgram() throws Exception {
        var random = new Random(11);
        for (var name : List.of("utt01.mp3", "utt01.m4a", "utt01.ogg", "utt01_22050.wav")) {
            for (int i = 0; i < 8; i++) {
                var bytes = SpeechFiles.file(name);
                for (int flips = 0; flips < 40; flips++) {
                    bytes[random.nextInt(i < 4 ? Math.min(400, bytes.length) : bytes.length)] = (byte) random.nextInt();
                }
                try {
                    spoken(bytes);
                } catch (SpeechException e) {
                    assertTrue(e.fault() == SpeechFault.NO_SOUND || e.fault() == SpeechFault.TOO_LONG, name + " " + e.fault());
                }
            }
        }
    }

    @Test void aLongFileTellsHowFarItIsAndStopsWhenAsked() throws Exception {
        var wav = SpeechFiles.wavOf(new byte[2 * 10 * MINUTE]);
        var seen = new ArrayList<Long>();
        var job = new JobContext() {
            private volatile boolean stop;

            @Override public void progress(long done, long total) {
                assertEquals(600_000, total);
                seen.add(done);
                stop = seen.size() == 3;
            }

            @Override public void checkCancelled() {
                if (stop) {
                    throw new JobCancelled();
                }
            }
        };
        assertThrows(JobCancelled.class, () -> engine.transcribe(model, wav, job));
        assertTrue(seen.get(2) < 600_000, seen.toString());
        assertEquals(PAIN, spoken(SpeechFiles.wav("utt01_en.wav")));
    }

    @Test void twoListenAtOnce() throws Exception {
        var sound = SpeechFiles.sound(SpeechFiles.wav("utt01_en.wav"));
        try (var one = engine.listen(model, RATE, JobContext.NONE); var two = engine.listen(model, RATE, JobContext.NONE)) {
            var first = new ArrayList<>(one.accept(sound).words());
            var second = new ArrayList<>(two.accept(sound).words());
            first.addAll(one.finish().words());
            second.addAll(two.finish().words());
            assertEquals(PAIN, new Transcript(first, 0, false).spoken());
            assertEquals(first, second);
        }
    }

    @Test void oddAndEmptyStretchesAreSafe() throws Exception {
        try (var listening = engine.listen(model, RATE, JobContext.NONE)) {
            listening.accept(new byte[0]);
            listening.accept(new byte[21]);
            assertEquals(List.of(), listening.finish().words());
        }
    }
}
