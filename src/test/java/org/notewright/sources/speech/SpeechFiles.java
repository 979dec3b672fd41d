package org.notewright.sources.speech;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The recordings and models among the test resources (`src/test/resources/speech`): a tiny real Vosk model of 108 words made for
/// this project, recordings by synthetic voices and what they say.
public final class SpeechFiles {

    public static final Path MODEL = Path.of("src/test/resources/speech/model");
    public static final Path DYNAMIC = Path.of("src/test/resources/speech/model-dynamic");
    public static final Path WAVS = Path.of("src/test/resources/speech/wav");
    public static final Path FILES = Path.of("src/test/resources/speech/files");

    /// What `utt01` says, in whatever form it is stored.
    public static final String PAIN = "patient reports knee pain four out of ten";

    private static final int HEAD = 44;

    /// A recording and what it says.
    public record Sample(String file, String text) {

        @Override public String toString() {
            return file;
        }
    }

    private SpeechFiles() {
    }

    public static List<Sample> samples() throws IOException {
        return Files.readAllLines(WAVS.resolve("expected.tsv")).stream().filter(line -> !line.isBlank())
                .map(line -> line.split("\t", -1)).map(parts -> new Sample(parts[0], parts[1])).toList();
    }

    public static byte[] wav(String name) throws IOException {
        return Files.readAllBytes(WAVS.resolve(name));
    }

    public static byte[] file(String name) throws IOException {
        return Files.readAllBytes(FILES.resolve(name));
    }

    /// The samples of a WAV file with a plain head.
    public static byte[] sound(byte[] wav) {
        return java.util.Arrays.copyOfRange(wav, HEAD, wav.length);
    }

    /// A WAV file of 16,000 samples a second.
    public static byte[] wavOf(byte[] sound) {
        return ByteBuffer.allocate(HEAD + sound.length).order(ByteOrder.LITTLE_ENDIAN)
                .putInt(0x46464952).putInt(36 + sound.length).putInt(0x45564157).putInt(0x20746d66).putInt(16)
                .putShort((short) 1).putShort((short) 1).putInt(16_000).putInt(32_000).putShort((short) 2).putShort((short) 16)
                .putInt(0x61746164).putInt(sound.length).put(sound).array();
    }

    public static byte[] sound(short[] samples) {
        var bytes = ByteBuffer.allocate(2 * samples.length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asShortBuffer().put(samples);
        return bytes.array();
    }

    /// A copy of a model's folder that a test may damage.
    public static Path copy(Path model, Path target) throws IOException {
        try (var files = Files.walk(model)) {
            for (var file : files.toList()) {
                Files.copy(file, target.resolve(model.relativize(file).toString()));
            }
        }
        return target;
    }
}
