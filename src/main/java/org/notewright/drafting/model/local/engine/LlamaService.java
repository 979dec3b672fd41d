package org.notewright.drafting.model.local.engine;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.kherud.llama.InferenceParameters;
import de.kherud.llama.LlamaModel;
import de.kherud.llama.ModelParameters;
import de.kherud.llama.Pair;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.notewright.drafting.model.local.Piece;
import org.notewright.drafting.model.local.Question;
import org.notewright.worker.WorkerRefusal;
import org.notewright.worker.WorkerService;
import org.notewright.worker.WorkerTalk;

/// Loads a GGUF file with llama.cpp and answers questions with it. Deterministic: temperature 0. The model stays loaded
/// while the next question names the same file, unchanged, and window.
public final class LlamaService implements WorkerService {

    private static final ObjectMapper JSON = new ObjectMapper();

    private @Nullable LlamaModel model;
    private String loaded = "";

    @Override public void serve(WorkerTalk talk) throws WorkerRefusal, IOException, InterruptedException {
        var frame = talk.next();
        if (frame == null) {
            return;
        }
        var question = JSON.readValue(frame, Question.class);
        var llama = model(question);
        var parameters = new InferenceParameters("").setMessages(question.system(), List.of(new Pair<>("user", question.user())))
                .setUseChatTemplate(true).setTemperature(0).setNPredict(question.maxTokens());
        int needed = llama.encode(llama.applyTemplate(parameters)).length;
        if (needed + question.maxTokens() > question.window()) {
            throw new WorkerRefusal(Question.TOO_LONG + ":" + (needed + question.maxTokens()) + ":" + question.window());
        }
        answer(talk, llama, parameters, needed, question.maxTokens());
    }

    private static void answer(WorkerTalk talk, LlamaModel llama, InferenceParameters parameters, int needed, int most)
            throws IOException {
        int count = 0;
        var pieces = llama.generate(parameters).iterator();
        while (pieces.hasNext()) {
            if (talk.isCancelled()) {
                pieces.cancel();
                return;
            }
            count++;
            talk.send(JSON.writeValueAsBytes(new Piece(pieces.next().text, 0, 0, false)));
        }
        talk.send(JSON.writeValueAsBytes(new Piece("", needed, count, count >= most)));
    }

    private LlamaModel model(Question question) throws WorkerRefusal {
        var wanted = question.file() + "\n" + question.changed() + "\n" + question.window();
        var present = model;
        if (present != null && loaded.equals(wanted)) {
            return present;
        }
        if (present != null) {
            present.close();
            model = null;
        }
        try {
            var fresh = new LlamaModel(new ModelParameters().setModel(question.file()).setCtxSize(question.window())
                    .setThreads(question.threads()).setGpuLayers(0).disableContextShift().disableLog());
            model = fresh;
            loaded = wanted;
            return fresh;
        } catch (UnsatisfiedLinkError _) {
            throw new WorkerRefusal(Question.NO_ENGINE);
        } catch (RuntimeException _) {
            // llama.cpp's exception class is not visible; anything it throws while loading is about the file.
            throw new WorkerRefusal(Question.UNLOADABLE);
        }
    }
}
