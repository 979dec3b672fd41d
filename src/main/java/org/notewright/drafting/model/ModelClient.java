package org.notewright.drafting.model;

import java.util.Set;
import java.util.function.Consumer;
import org.notewright.job.JobContext;

/// Something that turns a request into a draft. Stateless and safe for several threads.
public interface ModelClient {

    /// Stable id: `offline`, `anthropic`, `openai-compatible`.
    String id();

    /// What people read.
    String title();

    /// Whether nothing can leave this machine through it: no network at all, or a loopback address.
    boolean staysHere();

    /// The complete request exactly as it would be sent (pretty JSON, or plain text for the offline client), without
    /// any key. Sends nothing.
    String show(ModelRequest request);

    /// What it can look at besides words; what a model cannot see is refused with a sentence, never left out.
    default Set<Sight.Kind> sees() {
        return Set.of();
    }

    /// Tokens its model holds, 0 where nobody said.
    default long window() {
        return 0;
    }

    /// Blocks until the answer is complete.
    ///
    /// @param onText called with each further piece of text as it arrives, from the calling thread
    /// @param job    asked between pieces; cancelling closes the connection
    /// @throws org.notewright.problem.ProblemException one of the `MODEL_…` codes
    /// @throws org.notewright.job.JobCancelled         when the job was asked to stop
    ModelAnswer complete(ModelRequest request, Consumer<String> onText, JobContext job);
}
