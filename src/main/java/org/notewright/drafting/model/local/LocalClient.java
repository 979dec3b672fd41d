package org.notewright.drafting.model.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.function.Consumer;
import org.notewright.drafting.model.Budget;
import org.notewright.drafting.model.ClientSettings;
import org.notewright.drafting.model.Frames;
import org.notewright.drafting.model.ModelAnswer;
import org.notewright.drafting.model.ModelClient;
import org.notewright.drafting.model.ModelRequest;
import org.notewright.drafting.model.Sight;
import org.notewright.job.JobContext;
import org.notewright.problem.Problem;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;
import org.notewright.worker.WorkerException;
import org.notewright.worker.Workers;

/// Runs a GGUF file in a guarded worker process. Nothing can leave this machine through it.
final class LocalClient implements ModelClient {

    static final String ID = "local";
    static final String TITLE = "Local model file (GGUF, no server)";

    /// Where neither the settings nor the file say more: enough for a visit note with its skill.
    private static final int USUAL_WINDOW = 8_192;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ClientSettings settings;
    private final LocalWorkers workers;

    LocalClient(ClientSettings settings, LocalWorkers workers) {
        this.settings = settings;
        this.workers = workers;
    }

    @Override public String id() {
        return ID;
    }

    @Override public String title() {
        return TITLE;
    }

    @Override public boolean staysHere() {
        return true;
    }

    @Override public long window() {
        return settings.window() == 0 ? USUAL_WINDOW : settings.window();
    }

    @Override public String show(ModelRequest request) {
        var name = Path.of(settings.model()).getFileName();
        return "Model file " + (name == null ? "(none chosen)" : name) + ", on this machine; at most "
                + request.maxTokens() + " tokens of answer.\n\n" + request.system() + "\n\n" + user(request) + "\n";
    }

    /// Sources, context and instruction, in this order.
    private static String user(ModelRequest request) {
        var parts = new ArrayList<String>();
        request.sources().forEach(source -> parts.add(Frames.source(source)));
        if (!request.context().isBlank()) {
            parts.add(Frames.context(request.context()));
        }
        parts.add(request.instruction());
        return String.join("\n\n", parts);
    }

    /// The worker counts with the model's own tokenizer and refuses what does not fit; the estimate only bounds the answer.
    @Override public ModelAnswer complete(ModelRequest request, Consumer<String> onText, JobContext job) {
        Sight.requireSeen(request, sees());
        var file = file();
        var head = GgufHead.of(file);
        int window = Math.toIntExact(head.window() == 0 ? window() : Math.min(window(), head.window()));
        int room = Math.toIntExact(Budget.of(request, window).answer());
        var question = new Question(file.toString(), file.toFile().lastModified(), window, Math.max(1, Runtime.getRuntime().availableProcessors() - 1),
                request.system(), user(request), room);
        try {
            return ask(workers.of(file), question, head.name(), onText, job);
        } catch (WorkerException failure) {
            throw problem(failure, file);
        }
    }

    private ModelAnswer ask(Workers pool, Question question, String name, Consumer<String> onText, JobContext job)
            throws WorkerException {
        var text = new StringBuilder();
        var last = Piece.NOTHING;
        try (var exchange = pool.open(job, settings.deadline())) {
            exchange.send(JSON.writeValueAsBytes(question));
            exchange.finish();
            for (var frame = exchange.receive(); frame != null; frame = exchange.receive()) {
                job.checkCancelled();
                last = JSON.readValue(frame, Piece.class);
                if (!last.text().isEmpty()) {
                    text.append(last.text());
                    onText.accept(last.text());
                }
            }
        } catch (JsonProcessingException _) {
            throw ProblemException.of(ProblemCode.MODEL_ANSWER_MALFORMED);
        } catch (IOException _) {
            throw ProblemException.of(ProblemCode.MODEL_LOCAL_FAILED);
        }
        if (last.cutOff()) {
            throw ProblemException.of(ProblemCode.MODEL_CUT_OFF);
        }
        if (text.toString().isBlank()) {
            throw ProblemException.of(ProblemCode.MODEL_ANSWER_EMPTY);
        }
        return new ModelAnswer(text.toString(), name, last.inputTokens(), last.outputTokens());
    }

    private Path file() {
        try {
            var file = Path.of(settings.model().strip()).toAbsolutePath();
            if (settings.model().isBlank() || !Files.isRegularFile(file)) {
                throw ProblemException.of(ProblemCode.MODEL_FILE_MISSING, String.valueOf(file.getFileName()));
            }
            return file;
        } catch (InvalidPathException e) {
            throw new ProblemException(Problem.of(ProblemCode.MODEL_FILE_MISSING, settings.model()), e);
        }
    }

    private static ProblemException problem(WorkerException failure, Path file) {
        var name = String.valueOf(file.getFileName());
        return switch (failure.fault()) {
            case TIMED_OUT -> ProblemException.of(ProblemCode.MODEL_TIMED_OUT);
            case TOO_MUCH_MEMORY -> ProblemException.of(ProblemCode.MODEL_LOCAL_MEMORY, name);
            case NOT_STARTED, CRASHED, GARBLED -> ProblemException.of(ProblemCode.MODEL_LOCAL_FAILED);
            case REFUSED -> refused(failure.reason(), name);
        };
    }

    private static ProblemException refused(String reason, String name) {
        var parts = reason.split(":", -1);
        return switch (parts[0]) {
            case Question.UNLOADABLE -> ProblemException.of(ProblemCode.MODEL_FILE_UNUSABLE, name);
            case Question.NO_ENGINE -> ProblemException.of(ProblemCode.MODEL_LOCAL_UNSUPPORTED);
            case Question.TOO_LONG -> ProblemException.of(ProblemCode.MODEL_TOO_LONG, parts[1], parts[2]);
            default -> ProblemException.of(ProblemCode.MODEL_LOCAL_FAILED);
        };
    }
}
