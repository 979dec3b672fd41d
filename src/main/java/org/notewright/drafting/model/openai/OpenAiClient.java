package org.notewright.drafting.model.openai;

import java.util.function.Consumer;
import okhttp3.Request;
import org.notewright.drafting.model.ClientSettings;
import org.notewright.drafting.model.ModelAnswer;
import org.notewright.drafting.model.ModelClient;
import org.notewright.drafting.model.ModelRequest;
import org.notewright.drafting.model.http.Json;
import org.notewright.drafting.model.http.ModelHttp;
import org.notewright.drafting.model.http.Posts;
import org.notewright.drafting.model.http.ServerAddress;
import org.notewright.job.JobContext;

/// Asks a server that speaks Chat Completions. The address is the part before `/chat/completions`.
final class OpenAiClient implements ModelClient {

    static final String ID = "openai-compatible";
    static final String TITLE = "OpenAI-compatible server (OpenAI, Azure, Ollama, LM Studio …)";

    private final ClientSettings settings;
    private final ServerAddress address;
    private final ModelHttp http;

    OpenAiClient(ClientSettings settings, ModelHttp http) {
        this.settings = settings;
        this.address = ServerAddress.of(settings.baseUrl());
        this.http = http;
    }

    @Override public String id() {
        return ID;
    }

    @Override public String title() {
        return TITLE;
    }

    @Override public boolean staysHere() {
        return address.isLoopback();
    }

    @Override public String show(ModelRequest request) {
        return Json.pretty(body(request));
    }

    @Override public ModelAnswer complete(ModelRequest request, Consumer<String> onText, JobContext job) {
        return http.send(post(request), settings, ChatReader::new, Json::errorBody, onText, job);
    }

    private ChatBody body(ModelRequest request) {
        return ChatBody.of(request, settings.model(), isAzure() || address.isUnder("api.openai.com"));
    }

    /// Azure takes its keys in a header of its own; `Authorization` is for its tokens.
    Request post(ModelRequest request) {
        var url = address.resolve("chat/completions");
        return (isAzure() ? Posts.json(url, body(request), settings.key(), "api-key", "")
                : Posts.json(url, body(request), settings.key(), "authorization", "Bearer ")).build();
    }

    private boolean isAzure() {
        return address.isUnder("openai.azure.com") || address.isUnder("cognitiveservices.azure.com")
                || address.isUnder("services.ai.azure.com");
    }
}
