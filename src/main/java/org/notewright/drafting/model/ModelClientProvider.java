package org.notewright.drafting.model;

import java.util.List;
import org.notewright.job.JobContext;

/// Found through `ServiceLoader`; makes clients of one kind from what the therapist entered.
public interface ModelClientProvider {

    /// The id of the clients it makes.
    String id();

    /// What people read.
    String title();

    /// Whether [#create] needs an address, a model name and usually a key.
    boolean needsSettings();

    ModelClient create(ClientSettings settings);

    /// Names of the models the server offers this key, in the server's order; empty where there is nothing to ask.
    /// Sends no words of any source.
    ///
    /// @throws org.notewright.problem.ProblemException one of the `MODEL_…` codes
    default List<String> models(ClientSettings settings, JobContext job) {
        return List.of();
    }
}
