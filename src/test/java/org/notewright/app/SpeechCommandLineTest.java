package org.notewright.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.notewright.cli.CliContext;
import org.notewright.cli.CommandRunner;
import org.notewright.cli.Secrets;
import org.notewright.workflow.Parts;

/// Speech from the command line, over the real rooms.
final class SpeechCommandLineTest {

    private static final Path SPEECH = Path.of("src/test/resources/speech");
    private static final String MODEL = SPEECH.resolve("model").toString();
    private static final String PAIN = SPEECH.resolve("wav/utt01_en.wav").toString();

    @TempDir private static Path home;
    private static @Nullable Parts parts;
    @TempDir private Path folder;
    private final Map<String, String> environment = new HashMap<>();
    private String out = "";
    private String err = "";

    @BeforeAll static void wire() {
        parts = Wiring.forCommandLine(new Places(home)).parts(WindowDriver.CLOCK);
    }

    @AfterAll static void end() {
        Objects.requireNonNull(Objects.requireNonNull(parts).speech().engine()).close();
    }

    private int run(String... args) {
        var result = new StringWriter();
        var beside = new StringWriter();
        var all = Objects.requireNonNull(parts);
        int status = new CommandRunner(new CliContext(all.door(), all.toolbox(), new PrintWriter(result),
                new PrintWriter(beside), new Secrets(environment, _ -> null), environment, WindowDriver.CLOCK)).run(args);
        out = result.toString();
        err = beside.toString();
        assertFalse(err.contains("\tat "), err);
        return status;
    }

    private JsonNode json() throws IOException {
        return new ObjectMapper().readTree(out);
    }

    @Test void transcribePrintsTheWrittenForm() {
        assertEquals(0, run("transcribe", PAIN, "--speech-model", MODEL), err);
        assertEquals("patient reports knee pain 4/10", out.strip());
    }

    @Test void transcribeGivesWordsWithTimesInSeconds() throws IOException {
        assertEquals(0, run("transcribe", PAIN, "--speech-model", MODEL, "--json"), err);
        assertEquals("patient reports knee pain 4/10", json().path("text").asText());
        assertEquals("patient reports knee pain four out of ten", json().path("spoken").asText());
        var word = json().path("words").path(4);
        assertEquals("four", word.path("word").asText());
        assertEquals(1.83, word.path("start").asDouble());
        assertEquals(2.16, word.path("end").asDouble());
        assertTrue(word.path("confidence").asDouble() > 0.9);
    }

    @Test void whatIsWrongWithAModelOrAFileIsOneSentenceAndStatusThree() throws IOException {
        assertEquals(3, run("transcribe", PAIN, "--speech-model", folder.resolve("nowhere").toString()));
        assertTrue(err.contains("[SPEECH-MODEL-MISSING]"), err);
        assertEquals(3, run("transcribe", Files.write(folder.resolve("zero.wav"), new byte[0]).toString(), "--speech-model", MODEL));
        assertTrue(err.contains("zero.wav is empty"), err);
        assertEquals(3, run("transcribe", Files.writeString(folder.resolve("no.wav"), "RIFFno").toString(), "--speech-model", MODEL));
        assertTrue(err.contains("no.wav holds no sound that can be decoded."), err);
        assertEquals(3, run("transcribe", folder.resolve("gone.wav").toString(), "--speech-model", MODEL));
        assertTrue(err.contains("gone.wav is not there"), err);
        assertEquals("", out);
    }

    @Test void modelsAreCheckedAddedListedAndRemoved() throws IOException {
        assertEquals(3, run("transcribe", PAIN));
        assertTrue(err.contains("There is no speech model on this computer yet."), err);
        assertEquals(0, run("speech-models", "check", MODEL, "--json"), err);
        assertEquals("patient reports knee pain four out of ten", json().path("trialHeard").asText());
        assertEquals(0, run("speech-models", "add", MODEL), err);
        assertEquals(0, run("speech-models", "list", "--json"), err);
        assertEquals("model", json().path(0).path("name").asText());
        assertEquals(0, run("transcribe", PAIN), err);
        assertEquals("patient reports knee pain 4/10", out.strip());

        assertEquals(0, run("text", SPEECH.resolve("files/utt01.mp3").toString(), "--json"), err);
        assertEquals("speech", json().path("method").asText());

        environment.put("NOTEWRIGHT_PASSPHRASE", "slow river green door");
        environment.put("NOTEWRIGHT_VAULT", folder.resolve("vault").toString());
        assertEquals(0, run("vault", "create", folder.resolve("vault").toString(), "--practice", "DEMO"), err);
        assertEquals(0, run("patient", "add", "--family", "DEMO Ng"), err);
        assertEquals(0, run("import", "--patient", out.strip(), SPEECH.resolve("files/utt01.m4a").toString()), err);
        assertEquals("audio", json().path("kind").asText());
        assertEquals("speech", json().path("method").asText());
        assertEquals("patient reports knee pain 4/10".length(), json().path("characters").asInt());

        assertEquals(0, run("speech-models", "remove", "model"), err);
        assertEquals(3, run("speech-models", "remove", "model"));
        assertTrue(err.contains("[SPEECH-MODEL-MISSING]"), err);
    }
}
