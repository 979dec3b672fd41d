package org.notewright.measure;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.notewright.job.JobContext;
import org.notewright.sources.speech.SpeechEngine;
import org.notewright.sources.speech.SpeechFiles;
import org.notewright.sources.speech.SpeechModel;
import org.notewright.sources.speech.VoskProvider;

/// Our engine in its worker beside the bare Vosk library on the same half hour of speech; `measure/speech` calls it.
@SuppressWarnings("InlineFormatString") // the page is easier to read as a page
public final class Speech {

    private static final int SECONDS = 1_800;
    private static final int TENTH = 3_200;
    private static final int PAUSE_BYTES = 32_000;
    private static final double MOST = 1.10;

    private static final String TEXT = """
            # Performance of speech

            Written by `measure/speech`; do not edit by hand. Half an hour of speech (the 24 recordings of the tests, a second of
            silence between them, again and again), medians of %d runs taken in turns, both with the tiny model of the tests
            (108 words). A published model takes 30 to 300 times as long for the same sound, in the bare library and here alike; what
            the program adds stays what it is, so its share is largest here.

            %s
            | The same half hour | Seconds | Real-time factor | Processor seconds | Words |
            | --- | --- | --- | --- | --- |
            | A file: bare library (`acceptWaveForm` in tenths of a second) | %.2f | %.4f | %.2f | %d |
            | A file: Notewright (decoding and checks included, warm worker) | %.2f | %.4f | %.2f | %d |
            | Dictation: bare library with partial words | %.2f | %.4f | %.2f | %d |
            | Dictation: Notewright (every tenth to the worker and its answer back) | %.2f | %.4f | %.2f | %d |

            - The program adds to a file: **%.1f %%**; aim at most %.0f %%: %s.
            - In processor time it adds %.1f %% to a file: decoding, checks, and the window's own share of handing it over.
            - The program adds to a dictation: %.1f %%, that is %.3f ms for each tenth of a second of speech.
            - From a tenth of a second of speech to its (partial) words: median **%.2f ms**, 99 of 100 within **%.2f ms**, longest
              %.1f ms; aim 300 ms.
            - Memory of the worker while half an hour is dictated: %.0f MiB after a minute, %.0f MiB after fifteen, %.0f MiB at the
              end.

            How to measure again (a JDK 25, Maven; two minutes): `measure/speech`
            """;

    private Speech() {
    }

    /// @param args java, scratch folder, rounds, file to write
    public static void main(String[] args) throws Exception {
        var scratch = Path.of(args[1]);
        int rounds = Integer.parseInt(args[2]);
        var wav = halfHour();
        var file = Files.write(scratch.resolve("half-hour.wav"), wav);
        var bareFile = new ArrayList<Timed>();
        var bareSpoken = new ArrayList<Timed>();
        var ourFile = new ArrayList<Timed>();
        var ourSpoken = new ArrayList<Timed>();
        var answers = new ArrayList<Double>();
        var memory = new double[3];
        try (var engine = new VoskProvider().create(() -> folder(scratch))) {
            var model = engine.look(SpeechFiles.MODEL);
            engine.transcribe(model, SpeechFiles.wav("utt01_en.wav"), JobContext.NONE);
            for (int i = 0; i < rounds; i++) {
                bareFile.add(bare(args[0], file, false));
                ourFile.add(ours(engine, model, wav));
                bareSpoken.add(bare(args[0], file, true));
                ourSpoken.add(spoken(engine, model, wav, answers, memory));
            }
        }
        write(Path.of(args[3]), rounds, median(bareFile), median(ourFile), median(bareSpoken), median(ourSpoken), answers, memory);
    }

    private record Timed(double seconds, double processor, int words) {
    }

    private static Timed median(List<Timed> runs) {
        var sorted = new ArrayList<>(runs);
        sorted.sort(java.util.Comparator.comparingDouble(Timed::seconds));
        return sorted.get(sorted.size() / 2);
    }

    private static Path folder(Path scratch) {
        try {
            return Files.createDirectories(scratch.resolve("natives"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static byte[] halfHour() throws IOException {
        var sound = new ByteArrayOutputStream();
        var samples = SpeechFiles.samples();
        for (int i = 0; sound.size() < SECONDS * 32_000; i++) {
            sound.writeBytes(SpeechFiles.sound(SpeechFiles.wav(samples.get(i % samples.size()).file())));
            sound.writeBytes(new byte[PAUSE_BYTES]);
        }
        return SpeechFiles.wavOf(Arrays.copyOf(sound.toByteArray(), SECONDS * 32_000));
    }

    private static Timed bare(String java, Path file, boolean partials) throws IOException, InterruptedException {
        var process = new ProcessBuilder(java, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED",
                "-cp", System.getProperty("java.class.path"), SpeechBare.class.getName(), SpeechFiles.MODEL.toString(),
                file.toString(), Boolean.toString(partials)).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (var lines = process.inputReader()) {
            var said = lines.readLine().split(" ", -1);
            process.waitFor();
            return new Timed(Double.parseDouble(said[1]), Double.parseDouble(said[2]), Integer.parseInt(said[3]));
        }
    }

    private static Timed ours(SpeechEngine engine, SpeechModel model, byte[] wav) throws Exception {
        long begin = System.nanoTime();
        double before = Processor.all();
        var transcript = engine.transcribe(model, wav, JobContext.NONE);
        return new Timed((System.nanoTime() - begin) / 1e9, Processor.all() - before, transcript.words().size());
    }

    private static Timed spoken(SpeechEngine engine, SpeechModel model, byte[] wav, List<Double> answers, double[] memory)
            throws Exception {
        try (var listening = engine.listen(model, SpeechEngine.RATE, JobContext.NONE)) {
            long begin = System.nanoTime();
            double before = Processor.all();
            int words = 0;
            for (int at = 44; at < wav.length; at += TENTH) {
                long asked = System.nanoTime();
                words += listening.accept(Arrays.copyOfRange(wav, at, Math.min(wav.length, at + TENTH))).words().size();
                answers.add((System.nanoTime() - asked) / 1e6);
                int tenth = (at - 44) / TENTH;
                if (tenth == 600 || tenth == 9_000 || tenth == SECONDS * 10 - 1) {
                    memory[tenth == 600 ? 0 : tenth == 9_000 ? 1 : 2] = worker();
                }
            }
            words += listening.finish().words().size();
            return new Timed((System.nanoTime() - begin) / 1e9, Processor.all() - before, words);
        }
    }

    /// MiB of the largest child.
    private static double worker() {
        return ProcessHandle.current().children().mapToDouble(child -> {
            try {
                return Double.parseDouble(Files.readString(Path.of("/proc", Long.toString(child.pid()), "statm")).split(" ", -1)[1])
                        * 4096 / (1 << 20);
            } catch (IOException _) {
                return 0;
            }
        }).max().orElse(0);
    }

    private static void write(Path page, int rounds, Timed bareFile, Timed ourFile, Timed bareSpoken, Timed ourSpoken,
            List<Double> answers, double[] memory) throws IOException {
        var sorted = new ArrayList<>(answers);
        sorted.sort(Double::compare);
        double adds = ourFile.seconds() / bareFile.seconds();
        var text = String.format(Locale.ROOT, TEXT, rounds, Machine.lines(),
                bareFile.seconds(), bareFile.seconds() / SECONDS, bareFile.processor(), bareFile.words(),
                ourFile.seconds(), ourFile.seconds() / SECONDS, ourFile.processor(), ourFile.words(),
                bareSpoken.seconds(), bareSpoken.seconds() / SECONDS, bareSpoken.processor(), bareSpoken.words(),
                ourSpoken.seconds(), ourSpoken.seconds() / SECONDS, ourSpoken.processor(), ourSpoken.words(),
                100 * (adds - 1), 100 * (MOST - 1), adds <= MOST ? "met" : "missed",
                100 * (ourFile.processor() / bareFile.processor() - 1),
                100 * (ourSpoken.seconds() / bareSpoken.seconds() - 1),
                1000 * (ourSpoken.seconds() - bareSpoken.seconds()) / (SECONDS * 10),
                sorted.get(sorted.size() / 2), sorted.get(sorted.size() * 99 / 100), sorted.getLast(),
                memory[0], memory[1], memory[2]);
        Files.writeString(page, text);
        System.out.printf(Locale.ROOT, "added to a file: %.1f %%%n", 100 * (adds - 1));
    }
}
