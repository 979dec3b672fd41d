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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.notewright.cli.CliContext;
import org.notewright.cli.CommandRunner;
import org.notewright.cli.Secrets;

/// The command line over the real rooms: what it prints and what it ends with.
class CommandLineTest {

    private static final String NOTE = "S: L knee pain 3/10.\nO: AROM L knee flex 120.\nA: Better.\nP: Cont 2x/wk.\n";

    @TempDir private Path folder;
    private final Map<String, String> environment = new HashMap<>();
    private @Nullable Wiring wiring;
    private String out = "";
    private String err = "";

    @BeforeEach void wire() {
        wiring = Wiring.forCommandLine(new Places(folder.resolve("home")));
        environment.put("NOTEWRIGHT_PASSPHRASE", "slow river green door");
        environment.put("NOTEWRIGHT_VAULT", folder.resolve("vault").toString());
    }

    private int run(String... args) {
        var result = new StringWriter();
        var beside = new StringWriter();
        var parts = java.util.Objects.requireNonNull(wiring).parts(WindowDriver.CLOCK);
        int status = new CommandRunner(new CliContext(parts.door(), parts.toolbox(), new PrintWriter(result),
                new PrintWriter(beside), new Secrets(environment, _ -> null), environment, WindowDriver.CLOCK)).run(args);
        out = result.toString();
        err = beside.toString();
        assertFalse(err.contains("\tat "), err);
        return status;
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private String vaultWithPatient() {
        assertEquals(0, run("vault", "create", folder.resolve("vault").toString(), "--practice", "DEMO"), err);
        assertEquals(0, run("patient", "add", "--family", "DEMO Ng", "--diagnosis", "M25.562 left knee pain"), err);
        return out.strip();
    }

    private static JsonNode json(String text) throws IOException {
        return new ObjectMapper().readTree(text);
    }

    @Test void fromANoteToASignedPdf() throws IOException {
        var patient = vaultWithPatient();
        assertEquals(0, run("import", "--patient", patient, "--visit", "2026-03-12",
                file("note 🦵.txt", NOTE).toString()), err);
        var line = json(out);
        assertEquals("text", line.path("kind").asText());
        assertEquals("plain", line.path("method").asText());
        assertEquals(NOTE.length(), line.path("characters").asInt());
        assertEquals(0, run("draft", "--skill", "soap-note", "--patient", patient, "--visit", "2026-03-12"), err);
        var document = out.strip();
        assertEquals(3, run("export", document, "--out", folder.toString()));
        assertTrue(err.startsWith("This document is not signed yet."), err);
        assertEquals(0, run("sign", document, "--name", "DEMO A. Lee", "--credentials", "PT"), err);
        assertEquals(0, run("export", document, "--out", folder.resolve("out").toString()), err);
        assertTrue(Files.size(Path.of(out.strip())) > 1000);
        assertEquals(0, run("vault", "check"), err);
        assertTrue(out.contains("sound"), out);
    }

    @Test void oneBadFileNeverStopsTheOthers() throws IOException {
        var patient = vaultWithPatient();
        var empty = file("empty.txt", "");
        var broken = file("broken.pdf", "%PDF-1.4 nothing behind it");
        assertEquals(3, run("import", "--patient", patient, empty.toString(), file("good.txt", NOTE).toString(),
                broken.toString(), folder.resolve("gone.txt").toString()));
        var lines = out.strip().lines().toList();
        assertEquals(4, lines.size());
        assertEquals("empty.txt is empty.", json(lines.get(0)).path("error").asText());
        assertTrue(json(lines.get(1)).has("sourceId"));
        assertEquals("broken.pdf is damaged: it cannot be opened as a PDF.", json(lines.get(2)).path("error").asText());
        assertTrue(json(lines.get(3)).path("remedy").asText().length() > 10);
    }

    @Test void theSameFileIsRecognised() throws IOException {
        var patient = vaultWithPatient();
        var note = file("a.txt", NOTE).toString();
        run("import", "--patient", patient, note);
        var first = json(out).path("sourceId").asText();
        assertEquals(0, run("import", "--patient", patient, note));
        assertEquals(first, json(out).path("sourceId").asText());
        assertTrue(json(out).path("warnings").get(0).asText().contains("already"));
    }

    @Test void wrongUsageNamesTheOptionAndShowsTheUsageLine() {
        assertEquals(2, run("draft", "--skil", "soap-note"));
        assertTrue(err.contains("--skill") && err.contains("Usage: notewright draft"), err);
        assertEquals(2, run("nonsense"));
        assertEquals(2, run("draft", "--skill", "no-such-skill", "x.txt"));
        assertTrue(err.startsWith("There is no skill named no-such-skill."), err);
    }

    @Test void aVaultThatIsMissingOrClosedToUsEndsWithFour() {
        assertEquals(4, run("vault", "check"));
        assertTrue(err.startsWith("There is no vault in vault."), err);
        vaultWithPatient();
        environment.put("NOTEWRIGHT_PASSPHRASE", "not the right words");
        assertEquals(4, run("patient", "list"));
        assertTrue(err.startsWith("This passphrase does not open the vault."), err);
    }

    @Test void theRecoveryCodeOpensTheVaultAndSetsANewPassphrase() {
        assertEquals(0, run("vault", "create", folder.resolve("vault").toString()), err);
        environment.put("NOTEWRIGHT_RECOVERY_CODE", out.strip());
        environment.put("NOTEWRIGHT_NEW_PASSPHRASE", "another set of words");
        assertEquals(0, run("vault", "recover"), err);
        assertEquals(4, run("patient", "list"));
        environment.put("NOTEWRIGHT_PASSPHRASE", "another set of words");
        assertEquals(0, run("patient", "list"), err);
    }

    @Test void aBackupComesBackAsItWas() throws IOException {
        var patient = vaultWithPatient();
        var copy = folder.resolve("copy.nwb").toString();
        assertEquals(0, run("vault", "backup", copy), err);
        assertEquals(0, run("vault", "restore", copy, folder.resolve("restored").toString()), err);
        environment.put("NOTEWRIGHT_VAULT", folder.resolve("restored").toString());
        assertEquals(0, run("patient", "list", "--json"), err);
        assertEquals(patient, json(out).get(0).path("id").asText());
    }

    @Test void draftsFromFilesNeedNoVault() throws IOException {
        var note = file("n.txt", NOTE).toString();
        assertEquals(0, run("draft", "--skill", "soap-note", note), err);
        assertTrue(out.startsWith("## Subjective"), out);
        assertTrue(out.contains("left knee") && out.contains("3/10"), out);
        assertEquals(0, run("draft", "--skill", "soap-note", "--show-request", note), err);
        int source = out.indexOf("L knee pain 3/10");
        int instruction = out.indexOf("Write the SOAP note");
        assertTrue(source >= 0 && source < instruction, "sources stand before the instruction");
        assertEquals(0, run("draft", "--skill", "soap-note", "--answer", file("a.md", "# Plan\nCont.").toString(), note));
        assertTrue(out.contains("## Plan\n\nCont."), out);
        assertEquals(5, run("draft", "--skill", "soap-note", "--model", "anthropic", note));
        assertTrue(err.contains("Nothing left this machine."), err);
    }

    @Test void textPrintsTheWordsAndDiffTheirChanges() throws IOException {
        var old = file("old.md", "Knee flexion 110°, quad 4-/5.").toString();
        var now = file("new.md", "Knee flexion 120°, quad 4-/5.").toString();
        assertEquals(0, run("text", old), err);
        assertEquals("Knee flexion 110°, quad 4-/5.", out);
        assertEquals(0, run("diff", old, now, "--json"), err);
        var changes = json(out).path("changes");
        assertEquals("replace", changes.get(1).path("kind").asText());
        assertEquals(13, changes.get(1).path("old").path("start").asInt());
        assertEquals(17, changes.get(1).path("new").path("end").asInt());
    }

    @Test void checkFindsAChangedNumber() throws IOException {
        var note = file("n.txt", NOTE).toString();
        var draft = file("d.md", "## Objective\n\nActive left knee flexion 102 degrees.\n").toString();
        assertEquals(0, run("check", "--source", note, "--draft", draft, "--json"), err);
        assertEquals("number", json(out).path("issues").get(0).path("kind").asText());
        assertEquals(1, run("check", "--source", note, "--draft", draft, "--fail-on-findings"));
    }

    @Test void theDemoCanBeRunAgainAndAgain() {
        for (int round = 0; round < 2; round++) {
            assertEquals(0, run("demo", "--out", folder.resolve("demo").toString()), err);
            assertTrue(out.strip().endsWith(".pdf") && Files.exists(Path.of(out.strip())), out);
        }
    }

    @Test void theShippedSkillsHaveNoFault() {
        assertEquals(0, run("skills", "lint", "--fail-on-findings"), out);
    }
}
