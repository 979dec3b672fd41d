package org.notewright.drafting.model.anthropic;

import java.util.List;
import org.notewright.drafting.model.ClientSettings;
import org.notewright.drafting.model.ModelClient;
import org.notewright.drafting.model.ModelClientProvider;
import org.notewright.drafting.model.http.ModelHttp;
import org.notewright.job.JobContext;

/// Makes clients for Anthropic's Messages API.
public final class AnthropicProvider implements ModelClientProvider {

    @Override public String id() {
        return AnthropicClient.ID;
    }

    @Override public String title() {
        return AnthropicClient.TITLE;
    }

    @Override public boolean needsSettings() {
        return true;
    }

    @Override public ModelClient create(ClientSettings settings) {
        return new AnthropicClient(settings, ModelHttp.real());
    }

    @Override public List<String> models(ClientSettings settings, JobContext job) {
        return new AnthropicClient(settings, ModelHttp.real()).models(job);
    }
}
