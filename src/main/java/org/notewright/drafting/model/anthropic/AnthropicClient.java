package org.notewright.drafting.model.anthropic;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
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

/// Asks Anthropic's Messages API (version 2023-06-01).
final class AnthropicClient implements ModelClient {

    static final String ID = "anthropic";
    static final String TITLE = "Anthropic (Claude)";
    private static final String USUAL_ADDRESS = "https://api.anthropic.com";
    private static final String VERSION = "2023-06-01";
    /// The smallest window of the models on offer ("Models overview"); a larger one can be entered.
    private static final long USUAL_WINDOW = 200_000;

    private final ClientSettings settings;
    private final ServerAddress address;
    private final ModelHttp http;

    AnthropicClient(ClientSettings settings, ModelHttp http) {
        this.settings = settings;
        this.address = ServerAddress.of(settings.baseUrl().isBlank() ? USUAL_ADDRESS : settings.baseUrl());
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

    @Override public Set<Sight.Kind> sees() {
        return EnumSet.allOf(Sight.Kind.class);
    }

    @Override public long window() {
        return settings.window() == 0 ? USUAL_WINDOW : settings.window();
    }

    @Override public String show(ModelRequest request) {
        var fitted = request.withMaxTokens(Math.toIntExact(Budget.of(request, window()).answer()));
        return Json.pretty(MessagesBody.of(fitted, settings.model()));
    }

    @Override public ModelAnswer complete(ModelRequest request, Consumer<String> onText, JobContext job) {
        Sight.requireSeen(request, sees());
        int room = Budget.of(request, window()).require();
        var body = MessagesBody.of(request.withMaxTokens(room), settings.model());
        var post = Posts.json(address.resolve("v1/messages"), body, settings.key(), "x-api-key", "")
                .header("anthropic-version", VERSION).build();
        return http.send(post, settings, MessagesReader::new, Json::errorBody, onText, job);
    }

    /// As the "List Models" page of the reference says; one page holds up to a thousand.
    List<String> models(JobContext job) {
        var url = address.resolve("v1/models").newBuilder().addQueryParameter("limit", "1000").build();
        var get = Posts.get(url, settings.key(), "x-api-key", "").header("anthropic-version", VERSION).build();
        return Json.ids(http.fetch(get, settings, job));
    }
}
