package org.notewright.drafting.model.offline;

import org.notewright.drafting.model.ClientSettings;
import org.notewright.drafting.model.ModelClient;
import org.notewright.drafting.model.ModelClientProvider;

/// Makes the offline client, which needs no settings.
public final class OfflineProvider implements ModelClientProvider {

    @Override public String id() {
        return OfflineClient.ID;
    }

    @Override public String title() {
        return OfflineClient.TITLE;
    }

    @Override public boolean needsSettings() {
        return false;
    }

    @Override public ModelClient create(ClientSettings settings) {
        return new OfflineClient();
    }
}
