package org.notewright.drafting.model.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.notewright.drafting.model.ApiKey;
import org.notewright.drafting.model.ClientSettings;
import org.notewright.drafting.model.ModelAnswer;
import org.notewright.drafting.model.ModelRequest;
import org.notewright.drafting.model.ModelRequest.SourceBlock;
import org.notewright.drafting.model.Requests;
import org.notewright.job.JobCancelled;
import org.notewright.job.JobContext;
import org.notewright.problem.Problem;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;

class LocalClientTest {

    private static final List<String> ANSWER = List.of("## Plan\n\n", "Continue 2x/week, ", "110°.", "\n");

    @TempDir Path folder;
    private final List<String> pieces = new CopyOnWriteArrayList<>();

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("tiny.gguf"), bytes);
    }

    private ModelAnswer ask(Path file, ModelRequest request, JobContext job) {
        var settings = new ClientSettings("", file.toString(), ApiKey.none(), Duration.ofMinutes(2), Duration.ofMinutes(1));
        return new LocalProvider(() -> folder).create(settings).complete(request, pieces::add, job);
    }

    private Problem problem(Path file, ModelRequest request) {
        return assertThrows(ProblemException.class, () -> ask(file, request, JobContext.NONE)).problem();
    }

    @Test void aRealModelFileAnswersPieceByPiece() throws IOException {
        var answer = ask(file(TinyGguf.saying(ANSWER)), Requests.two(), JobContext.NONE);
        assertEquals(String.join("", ANSWER), answer.text());
        assertEquals("tiny", answer.model());
        assertTrue(pieces.size() >= ANSWER.size(), pieces.toString());
        assertTrue(answer.inputTokens() > 50, "counted by the model's own tokenizer");
    }

    @Test void aReplacedFileIsLoadedAnew() throws IOException {
        var file = file(TinyGguf.saying(ANSWER));
        var settings = new ClientSettings("", file.toString(), ApiKey.none(), Duration.ofMinutes(2), Duration.ofMinutes(1));
        var client = new LocalProvider(() -> folder).create(settings);
        client.complete(Requests.two(), pieces::add, JobContext.NONE);
        Files.delete(file);
        Files.write(file, TinyGguf.saying(List.of("other")));
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000));
        assertEquals("other", client.complete(Requests.two(), pieces::add, JobContext.NONE).text());
    }

    @Test void anAnswerThatReachesItsBoundIsCutOff() throws IOException {
        assertEquals(ProblemCode.MODEL_CUT_OFF,
                problem(file(TinyGguf.saying(ANSWER)), Requests.two().withMaxTokens(2)).code());
    }

    @Test void aRequestThatDoesNotFitIsRefusedByTheModelsOwnCount() throws IOException {
        var long_ = new ModelRequest("R", List.of(new SourceBlock("n", "9 ".repeat(4000))), "", "I", "s", List.of("Plan"), 200);
        var problem = problem(file(TinyGguf.saying(ANSWER)), long_);
        assertEquals(ProblemCode.MODEL_TOO_LONG, problem.code());
        assertEquals("4096", problem.args().get(1));
    }

    @Test void whatIsNoModelFileIsToldBeforeNativeCodeSeesIt() throws IOException {
        assertEquals(Problem.of(ProblemCode.MODEL_FILE_UNUSABLE, "tiny.gguf"),
                problem(file(new byte[] {1, 2, 3, 4, 5, 6, 7, 8}), Requests.two()));
        assertEquals(Problem.of(ProblemCode.MODEL_FILE_MISSING, "other.gguf"),
                problem(folder.resolve("other.gguf"), Requests.two()));
    }

    @Test void aFileCutInItsWeightsIsRefused() throws IOException {
        var whole = TinyGguf.saying(ANSWER);
        assertEquals(Problem.of(ProblemCode.MODEL_FILE_UNUSABLE, "tiny.gguf"),
                problem(file(Arrays.copyOf(whole, whole.length / 2)), Requests.two()));
    }

    @Test void aCancelledJobEndsTheWorker() throws IOException {
        var file = file(TinyGguf.saying(ANSWER));
        var job = new JobContext() {
            @Override public void progress(long done, long total) {
                // Nobody looks.
            }

            @Override public void checkCancelled() {
                if (!pieces.isEmpty()) {
                    throw new JobCancelled();
                }
            }
        };
        assertThrows(JobCancelled.class, () -> ask(file, Requests.two(), job));
    }

    @Test void itStaysHereAndShowsWhatItAsks() {
        var client = new LocalProvider(() -> folder).create(ClientSettings.NONE);
        assertTrue(client.staysHere());
        var shown = client.show(Requests.two());
        assertTrue(shown.indexOf("FIRST") < shown.indexOf("CLINIC") && shown.indexOf("CLINIC") < shown.indexOf("INSTRUCTION"));
    }
}
