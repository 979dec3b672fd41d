package org.notewright.drafting.model.openai;

import java.util.List;
import org.notewright.drafting.model.ClientSettings;
import org.notewright.drafting.model.ModelClient;
import org.notewright.drafting.model.ModelClientProvider;
import org.notewright.drafting.model.http.ModelHttp;
import org.notewright.job.JobContext;

/// Makes clients for servers that speak Chat Completions.
public final class OpenAiProvider implements ModelClientProvider {

    @Override public String id() {
        return OpenAiClient.ID;
    }

    @Override public String title() {
        return OpenAiClient.TITLE;
    }

    @Override public boolean needsSettings() {
        return true;
    }

    @Override public ModelClient create(ClientSettings settings) {
        return new OpenAiClient(settings, ModelHttp.real());
    }

    @Override public List<String> models(ClientSettings settings, JobContext job) {
        return new OpenAiClient(settings, ModelHttp.real()).models(job);
    }
}
