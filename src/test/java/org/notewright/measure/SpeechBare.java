package org.notewright.measure;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.vosk.LibVosk;
import org.vosk.LogLevel;
import org.vosk.Model;
import org.vosk.Recognizer;

/// The Vosk library by itself: a WAV file in tenths of a second, as its own examples do it. Prints seconds of loading, seconds of
/// recognition, processor seconds of recognition and the number of words.
final class SpeechBare {

    private static final int TENTH = 3_200;

    private SpeechBare() {
    }

    /// @param args model, WAV file with a head of 44 bytes, whether to ask for partial words
    public static void main(String[] args) throws Exception {
        LibVosk.setLogLevel(LogLevel.WARNINGS);
        boolean partials = Boolean.parseBoolean(args[2]);
        var wav = Files.readAllBytes(Path.of(args[1]));
        long begin = System.nanoTime();
        try (var model = new Model(args[0]); var recognizer = new Recognizer(model, 16_000)) {
            recognizer.setWords(true);
            long loaded = System.nanoTime();
            double before = Processor.seconds(ProcessHandle.current());
            int words = 0;
            for (int at = 44; at < wav.length; at += TENTH) {
                var tenth = Arrays.copyOfRange(wav, at, Math.min(wav.length, at + TENTH));
                if (recognizer.acceptWaveForm(tenth, tenth.length)) {
                    words += count(recognizer.getResult());
                } else if (partials) {
                    recognizer.getPartialResult();
                }
            }
            words += count(recognizer.getFinalResult());
            System.out.println((loaded - begin) / 1e9 + " " + (System.nanoTime() - loaded) / 1e9 + " "
                    + (Processor.seconds(ProcessHandle.current()) - before) + " " + words);
        }
    }

    private static int count(String answer) {
        return answer.split("\"word\"", -1).length - 1;
    }
}
