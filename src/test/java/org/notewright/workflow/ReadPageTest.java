package org.notewright.workflow;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.notewright.clinical.ReadMethod;
import org.notewright.clinical.Source;
import org.notewright.clinical.Span;
import org.notewright.drafting.model.ScriptedServer;
import org.notewright.job.JobContext;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;

/// A page that was not read, sent to a real server on this machine through the real client, out of a real vault.
class ReadPageTest {

    private static final String ANSWER = "data: {\"model\":\"sees-1-large\",\"choices\":[{\"index\":0,\"delta\":{\"content\":"
            + "\"R knee pn 4/10\\nflex [?] deg\"},\"finish_reason\":\"stop\"}],\"usage\":null}\n\ndata: [DONE]\n\n";

    @TempDir Path dir;
    private OpenVault vault;
    private Source source;

    /// The readers of these tests read no pictures: the page comes in as a page of handwriting does.
    @BeforeEach void open() throws IOException {
        vault = new OpenVault(dir);
        try (var stream = Objects.requireNonNull(getClass().getResourceAsStream("/ocr/fax-two-pages.tif"))) {
            var outcome = vault.workspace.imports().bytes(vault.patient().id(), OpenVault.VISIT, "DEMO Alvarez.tif", stream.readAllBytes(),
                    JobContext.NONE);
            source = assertInstanceOf(ImportOutcome.Imported.class, outcome).source();
        }
        assertEquals(ReadMethod.NONE, source.reading().method());
    }

    @AfterEach void close() {
        vault.close();
    }

    private ReadPage reading() {
        return vault.workspace.pageReading();
    }

    private void choose(String url, boolean confirmed) {
        vault.workspace.settings().client(new ClientChoice("openai-compatible", url, "sees-1",
                confirmed ? OpenVault.VISIT : null), new char[0]);
    }

    @Test void thePageGoesOutAsAPictureAndComesBackAsAProposal() throws IOException {
        try (var server = new ScriptedServer(ScriptedServer.stream(ANSWER))) {
            choose(server.url() + "/v1", false);
            assertEquals("sees-1", reading().reader().orElseThrow());
            var preview = reading().show(source.id(), 2, JobContext.NONE);
            assertTrue(server.requests().isEmpty());

            var proposal = reading().read(source.id(), 2, JobContext.NONE);

            assertEquals(new ReadPage.Proposal("R knee pn 4/10\nflex [?] deg", "sees-1-large"), proposal);
            var parts = new ObjectMapper().readTree(server.onlyBody()).path("messages").path(1).path("content");
            var url = parts.path(1).path("image_url").path("url").asText();
            assertArrayEquals(preview.picture().png(), Base64.getDecoder().decode(url.substring(url.indexOf(',') + 1)));
            assertTrue(preview.text().contains("(the picture, "), preview::text);
            assertTrue(preview.text().length() < 4000);
            assertFalse(server.onlyBody().contains("Alvarez"), "the file's name stays here");
            assertEquals("", vault.workspace.folders().read(vault.patient().id()).sources().stream()
                    .filter(one -> one.id().equals(source.id())).findFirst().orElseThrow().effectiveText());
        }
    }

    @Test void takenOverItIsTheTextBesideTheReadingAndMarked() {
        var taken = vault.workspace.corrections().transcribe(source.id(), 1, "R knee pn 4/10", "sees-1");
        assertEquals("R knee pn 4/10", taken.effectiveText());
        assertEquals("", taken.reading().text());
        assertEquals(List.of("sees-1"), taken.corrected().readers());
        var better = vault.workspace.corrections().correct(source.id(), new Span(2, 6), "shoulder");
        assertEquals("R shoulder pn 4/10", better.effectiveText());
        assertEquals(List.of("sees-1"), better.corrected().readers());
        assertEquals(1, vault.workspace.search().find("shoulder", vault.patient().id(), 5).size());
        assertEquals(List.of(), vault.workspace.corrections().transcribe(source.id(), 1, "typed anew", "").corrected().readers());
    }

    @Test void aServerElsewhereThatWasNotConfirmedIsNoReader() {
        choose("https://models.example/v1", false);
        assertTrue(reading().reader().isEmpty());
        assertEquals(ProblemCode.MODEL_NOT_CONFIRMED, assertThrows(ProblemException.class,
                () -> reading().read(source.id(), 1, JobContext.NONE)).problem().code());
        choose("https://models.example/v1", true);
        assertEquals("sees-1", reading().reader().orElseThrow());
    }

    @Test void theOfflineDrafterSeesNothing() {
        assertTrue(reading().reader().isEmpty());
    }

    @Test void whatTheServerRefusesIsToldAndKept() throws IOException {
        try (var server = new ScriptedServer(ScriptedServer.status(400, "", "{\"error\":{\"message\":\"no pictures\"}}"))) {
            choose(server.url() + "/v1", false);
            assertThrows(ProblemException.class, () -> reading().read(source.id(), 1, JobContext.NONE));
            assertEquals(1, server.requests().size());
        }
    }

    @Test void aPageThatIsNotThereIsNotSent() throws IOException {
        try (var server = new ScriptedServer(ScriptedServer.stream(ANSWER))) {
            choose(server.url() + "/v1", false);
            assertEquals(ProblemCode.PAGE_NOT_DRAWN, assertThrows(ProblemException.class,
                    () -> reading().read(source.id(), 3, JobContext.NONE)).problem().code());
            assertTrue(server.requests().isEmpty());
        }
    }
}
