package org.notewright.drafting.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.notewright.drafting.model.ModelRequest.SourceBlock;
import org.notewright.drafting.model.anthropic.AnthropicProvider;
import org.notewright.drafting.model.offline.OfflineProvider;
import org.notewright.drafting.model.openai.OpenAiProvider;
import org.notewright.job.JobContext;
import org.notewright.problem.Problem;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;

class SightTest {

    private static final Sight PICTURE = new Sight("page.png", Sight.Kind.PNG, new byte[] {1, 2, 3});
    private static final Sight PDF = new Sight("letter.pdf", Sight.Kind.PDF, new byte[] {4, 5});

    private static ModelRequest request(Sight... sights) {
        return new ModelRequest("RULES", List.of(new SourceBlock("scan", "", List.of(sights))), "CLINIC", "READ IT",
                "soap-note", List.of("Plan"), 500);
    }

    private static JsonNode shown(ModelClientProvider provider, String url, Sight... sights) throws IOException {
        return new ObjectMapper().readTree(provider.create(Requests.settings(url)).show(request(sights)));
    }

    @Test void theMessagesClientSendsPicturesAndPdfsBehindTheirSource() throws IOException {
        var content = shown(new AnthropicProvider(), "", PICTURE, PDF).at("/messages/0/content");
        assertEquals(List.of("text", "image", "document", "text", "text"),
                content.valueStream().map(block -> block.path("type").asText()).toList());
        assertEquals("image/png", content.at("/1/source/media_type").asText());
        assertEquals("AQID", content.at("/1/source/data").asText());
        assertEquals("letter.pdf", content.at("/2/title").asText());
    }

    @Test void theChatClientSendsPicturesAsParts() throws IOException {
        var content = shown(new OpenAiProvider(), "https://api.openai.com/v1", PICTURE, PDF).at("/messages/1/content");
        assertEquals(List.of("text", "image_url", "file", "text", "text"),
                content.valueStream().map(block -> block.path("type").asText()).toList());
        assertEquals("data:image/png;base64,AQID", content.at("/1/image_url/url").asText());
        assertEquals("data:application/pdf;base64,BAU=", content.at("/2/file/file_data").asText());
    }

    @Test void whatAClientCannotSeeIsRefusedAndNamed() {
        var local = new OpenAiProvider().create(Requests.settings("http://localhost:1"));
        assertEquals(Problem.of(ProblemCode.MODEL_CANNOT_SEE, "letter.pdf"), refused(local, PDF));
        assertEquals(Problem.of(ProblemCode.MODEL_CANNOT_SEE, "page.png"),
                refused(new OfflineProvider().create(ClientSettings.NONE), PICTURE));
    }

    private static Problem refused(ModelClient client, Sight sight) {
        return assertThrows(ProblemException.class,
                () -> client.complete(request(sight), _ -> { }, JobContext.NONE)).problem();
    }

    @Test void itsBytesAreNotPrinted() {
        assertEquals("Sight[png, 3 bytes]", PICTURE.toString());
        assertEquals(Set.of(), new OfflineProvider().create(ClientSettings.NONE).sees());
    }
}
