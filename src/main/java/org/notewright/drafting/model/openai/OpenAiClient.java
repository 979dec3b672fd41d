package org.notewright.drafting.model.openai;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import okhttp3.Request;
import org.notewright.drafting.model.Budget;
import org.notewright.drafting.model.ClientSettings;
import org.notewright.drafting.model.ModelAnswer;
import org.notewright.drafting.model.ModelClient;
import org.notewright.drafting.model.ModelRequest;
import org.notewright.drafting.model.Sight;
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

    /// Whether a model behind another server sees pictures only its answer tells; PDF files go to OpenAI's own alone.
    @Override public Set<Sight.Kind> sees() {
        return address.isUnder("api.openai.com") ? EnumSet.allOf(Sight.Kind.class)
                : EnumSet.complementOf(EnumSet.of(Sight.Kind.PDF));
    }

    @Override public long window() {
        return settings.window();
    }

    @Override public String show(ModelRequest request) {
        return Json.pretty(body(request.withMaxTokens(Math.toIntExact(Budget.of(request, window()).answer()))));
    }

    @Override public ModelAnswer complete(ModelRequest request, Consumer<String> onText, JobContext job) {
        Sight.requireSeen(request, sees());
        int room = Budget.of(request, window()).require();
        return http.send(post(request.withMaxTokens(room)), settings, ChatReader::new, Json::errorBody, onText, job);
    }

    private ChatBody body(ModelRequest request) {
        return ChatBody.of(request, settings.model(), isAzure() || address.isUnder("api.openai.com"));
    }

    /// As the "List models" page of the reference says.
    List<String> models(JobContext job) {
        var url = address.resolve("models");
        var get = isAzure() ? Posts.get(url, settings.key(), "api-key", "")
                : Posts.get(url, settings.key(), "authorization", "Bearer ");
        return Json.ids(http.fetch(get.build(), settings, job));
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
