package org.notewright.drafting.model;

import java.util.List;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;

/// The kinds of model clients there are. `app` finds them through `ServiceLoader` and hands them in.
public final class ModelClients {

    private final List<ModelClientProvider> providers;

    /// @param providers in the order they are shown; ids must differ
    public ModelClients(List<ModelClientProvider> providers) {
        this.providers = List.copyOf(providers);
        if (this.providers.stream().map(ModelClientProvider::id).distinct().count() != this.providers.size()) {
            throw new IllegalArgumentException("two model clients have the same id");
        }
    }

    public List<ModelClientProvider> providers() {
        return providers;
    }

    /// @throws ProblemException MODEL_UNKNOWN
    public ModelClientProvider find(String id) {
        return providers.stream().filter(provider -> provider.id().equals(id)).findFirst()
                .orElseThrow(() -> ProblemException.of(ProblemCode.MODEL_UNKNOWN, id));
    }

    /// @throws ProblemException MODEL_UNKNOWN
    public ModelClient create(String id, ClientSettings settings) {
        return find(id).create(settings);
    }
}
