package org.notewright.sources.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;

/// What is wrong with a model is found in its files, before native code sees them.
final class ModelFilesTest {

    @TempDir private Path dir;
    private Path model = Path.of("");

    @BeforeEach void copy() throws IOException {
        model = SpeechFiles.copy(SpeechFiles.MODEL, dir.resolve("vosk-model-small-en-us-9"));
    }

    private ProblemException refused(Path folder) {
        return assertThrows(ProblemException.class, () -> ModelFiles.look(folder));
    }

    private void damaged(String file) {
        var problem = refused(model).problem();
        assertEquals(ProblemCode.SPEECH_MODEL_DAMAGED, problem.code());
        assertEquals(List.of("vosk-model-small-en-us-9", file), problem.args());
    }

    @Test void soundModelsTellSizeLanguageAndWords() {
        var looked = ModelFiles.look(model);
        assertEquals("en-us", looked.language());
        assertEquals(110, looked.words());
        assertTrue(looked.bytes() > 700_000);
        assertEquals(110, ModelFiles.look(SpeechFiles.DYNAMIC).words());
    }

    @Test void aFolderThatIsMissingEmptyOrAFileIsNoModel() throws IOException {
        var file = Files.writeString(dir.resolve("file"), "x");
        for (var folder : List.of(dir.resolve("nowhere"), Files.createDirectory(dir.resolve("empty")), file)) {
            assertEquals(ProblemCode.SPEECH_MODEL_MISSING, refused(folder).problem().code());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"am/final.mdl", "conf/model.conf", "conf/mfcc.conf", "graph/HCLG.fst", "graph/words.txt"})
    void everyMissingFileIsNamed(String file) throws IOException {
        Files.delete(model.resolve(file));
        var problem = refused(model).problem();
        assertEquals(ProblemCode.SPEECH_MODEL_INCOMPLETE, problem.code());
        assertEquals(file, problem.args().getLast());
    }

    @ParameterizedTest @ValueSource(strings = {"graph/Gr.fst", "graph/disambig_tid.int", "am/final.mdl"})
    void everyMissingFileOfADynamicModelIsNamed(String file) throws IOException {
        var dynamic = SpeechFiles.copy(SpeechFiles.DYNAMIC, dir.resolve("dynamic"));
        Files.delete(dynamic.resolve(file));
        assertEquals(List.of("dynamic", file), refused(dynamic).problem().args());
    }

    @ParameterizedTest
    @ValueSource(strings = {"am/final.mdl", "conf/model.conf", "conf/mfcc.conf", "graph/HCLG.fst", "graph/words.txt"})
    void everyEmptyFileIsNamed(String file) throws IOException {
        Files.write(model.resolve(file), new byte[0]);
        damaged(file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"am/final.mdl", "graph/HCLG.fst", "graph/words.txt", "conf/model.conf"})
    void aPageOfTheWebInPlaceOfAFileIsFound(String file) throws IOException {
        Files.writeString(model.resolve(file), "<html><body>Not found</body></html>\n".repeat(30));
        damaged(file);
    }

    @ParameterizedTest @CsvSource({"graph/HCLG.fst, 0.999", "graph/HCLG.fst, 0.5", "graph/HCLG.fst, 0.001", "graph/words.txt, 0.5"})
    void aFileThatWasCutOffIsFound(String file, double kept) throws IOException {
        var bytes = Files.readAllBytes(model.resolve(file));
        Files.write(model.resolve(file), Arrays.copyOf(bytes, (int) (bytes.length * kept)));
        damaged(file);
    }

    @Test void aListWithAWordTooFewIsFound() throws IOException {
        var lines = Files.readAllLines(model.resolve("graph/words.txt"));
        Files.write(model.resolve("graph/words.txt"), lines.subList(0, lines.size() - 2));
        damaged("graph/HCLG.fst");
    }

    @Test void aModelWithoutSilencePhonesWouldEndTheProcessAtTheFirstSound() throws IOException {
        Files.writeString(model.resolve("conf/model.conf"), "--beam=13.0\n");
        damaged("conf/model.conf");
    }

    @Test void aModelForAnotherFrequencyIsFound() throws IOException {
        var conf = Files.readString(model.resolve("conf/mfcc.conf"));
        Files.writeString(model.resolve("conf/mfcc.conf"), conf.replace("16000", "44100"));
        damaged("conf/mfcc.conf");
    }

    @Test void aModelForAnotherLanguageIsNamed() throws IOException {
        var words = new StringBuilder("<eps> 0\n");
        for (int i = 1; i < 110; i++) {
            words.append("wort").append(i).append(' ').append(i).append('\n');
        }
        Files.writeString(model.resolve("graph/words.txt"), words);
        assertEquals(ProblemCode.SPEECH_MODEL_LANGUAGE, refused(model).problem().code());
    }

    @Test void aChangedArcIsFound() throws IOException {
        var bytes = Files.readAllBytes(model.resolve("graph/HCLG.fst"));
        // The last arc's target state.
        Arrays.fill(bytes, bytes.length - 4, bytes.length, (byte) 0x7F);
        Files.write(model.resolve("graph/HCLG.fst"), bytes);
        damaged("graph/HCLG.fst");
    }

    /// What looks whole must then at worst end a worker; that is tried elsewhere.
    @Test void nearlyEveryGraphWithRandomBytesIsFound() throws IOException {
        var sound = Files.readAllBytes(model.resolve("graph/HCLG.fst"));
        var random = new Random(5);
        int found = 0;
        for (int i = 0; i < 200; i++) {
            var bytes = sound.clone();
            for (int flips = 0; flips < 20; flips++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            Files.write(model.resolve("graph/HCLG.fst"), bytes);
            try {
                ModelFiles.look(model);
            } catch (ProblemException _) {
                found++;
            }
        }
        assertTrue(found > 195, found + " of 200 found");
    }

    @Test void wordsInsideTheGraphCount() throws IOException {
        // As small published models are: no words.txt, the list lies in the graph.
        var dynamic = SpeechFiles.copy(SpeechFiles.DYNAMIC, dir.resolve("inside"));
        var words = Files.readAllLines(dynamic.resolve("graph/words.txt"));
        Files.delete(dynamic.resolve("graph/words.txt"));
        Files.write(dynamic.resolve("graph/Gr.fst"), withWords(Files.readAllBytes(dynamic.resolve("graph/Gr.fst")), words));
        assertEquals(110, ModelFiles.look(dynamic).words());
    }

    /// A graph with a symbol table behind its head.
    private static byte[] withWords(byte[] graph, List<String> lines) {
        int head = 4 + 4 + 6 + 4 + 8 + 40;
        var out = java.nio.ByteBuffer.allocate(graph.length + 100 + lines.size() * 40).order(java.nio.ByteOrder.LITTLE_ENDIAN);
        out.put(graph, 0, head);
        out.putInt(4 + 4 + 6 + 4 + 8 + 4, 2);
        out.putInt(0x7EB2FB74).putInt(0).putLong(lines.size()).putLong(lines.size());
        for (var line : lines) {
            var parts = line.split(" ", -1);
            var word = parts[0].getBytes(StandardCharsets.UTF_8);
            out.putInt(word.length).put(word).putLong(Long.parseLong(parts[1]));
        }
        out.put(graph, head, graph.length - head);
        return Arrays.copyOf(out.array(), out.position());
    }
}
