package org.notewright.measure;

import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.notewright.drafting.model.ClientSettings;
import org.notewright.drafting.model.ModelAnswer;
import org.notewright.drafting.model.ModelClient;
import org.notewright.drafting.model.ModelClientProvider;
import org.notewright.drafting.model.ModelRequest;
import org.notewright.job.JobContext;

/// A client that takes two seconds for an answer.
final class SlowModel implements ModelClient, ModelClientProvider {

    static final String ID = "slow";
    private static final long NANOS = 2_000_000_000L;

    @Override public String id() {
        return ID;
    }

    @Override public String title() {
        return "Slow";
    }

    @Override public boolean needsSettings() {
        return true;
    }

    @Override public ModelClient create(ClientSettings settings) {
        return this;
    }

    @Override public boolean staysHere() {
        return true;
    }

    @Override public String show(ModelRequest request) {
        return request.instruction();
    }

    @Override public ModelAnswer complete(ModelRequest request, Consumer<String> onText, JobContext job) {
        long end = System.nanoTime() + NANOS;
        for (long left = NANOS; left > 0; left = end - System.nanoTime()) {
            job.checkCancelled();
            LockSupport.parkNanos(left);
        }
        var text = request.headings().stream().map(heading -> "## " + heading + "\n\nWords.\n")
                .collect(Collectors.joining("\n"));
        onText.accept(text);
        return new ModelAnswer(text, ID, 0, 0);
    }
}
