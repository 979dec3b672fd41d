package org.notewright.drafting.model.anthropic;

import org.notewright.drafting.model.ClientSettings;
import org.notewright.drafting.model.ModelClient;
import org.notewright.drafting.model.ModelClientProvider;
import org.notewright.drafting.model.http.ModelHttp;

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
}
