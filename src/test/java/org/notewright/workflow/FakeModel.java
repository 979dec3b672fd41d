package org.notewright.workflow;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import org.notewright.drafting.model.ClientSettings;
import org.notewright.drafting.model.ModelAnswer;
import org.notewright.drafting.model.ModelClient;
import org.notewright.drafting.model.ModelClientProvider;
import org.notewright.drafting.model.ModelRequest;
import org.notewright.job.JobContext;

/// A client that needs settings and answers what a test says; it counts how many answers it writes at once.
final class FakeModel implements ModelClient, ModelClientProvider {

    static final String ID = "fake";
    static final String GOOD = "## Subjective\n\nKnee better.\n\n## Objective\n\nFlexion 118.\n\n## Assessment\n\nBetter."
            + "\n\n## Plan\n\nTwice a week.\n";

    final List<ModelRequest> requests = Collections.synchronizedList(new ArrayList<>());
    final AtomicInteger most = new AtomicInteger();
    private final AtomicInteger active = new AtomicInteger();
    private final Function<ModelRequest, String> answers;
    private final CountDownLatch together;
    /// Whether it counts as a model on this machine.
    volatile boolean here = true;

    /// @param together that many requests are held until all of them have come
    FakeModel(int together, Function<ModelRequest, String> answers) {
        this.together = new CountDownLatch(together);
        this.answers = answers;
    }

    FakeModel(String... answers) {
        var left = Collections.synchronizedList(new ArrayList<>(List.of(answers)));
        this(0, _ -> left.size() > 1 ? left.removeFirst() : left.getFirst());
    }

    @Override public String id() {
        return ID;
    }

    @Override public String title() {
        return "Fake";
    }

    @Override public boolean needsSettings() {
        return true;
    }

    @Override public ModelClient create(ClientSettings settings) {
        return this;
    }

    @Override public boolean staysHere() {
        return here;
    }

    @Override public String show(ModelRequest request) {
        return request.instruction();
    }

    @Override public ModelAnswer complete(ModelRequest request, Consumer<String> onText, JobContext job) {
        requests.add(request);
        most.accumulateAndGet(active.incrementAndGet(), Math::max);
        try {
            together.countDown();
            if (!together.await(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the others never came");
            }
            var text = answers.apply(request);
            onText.accept(text);
            job.checkCancelled();
            return new ModelAnswer(text, "fake-1", 1000, 200);
        } catch (InterruptedException _) {
            throw new org.notewright.job.JobCancelled();
        } finally {
            active.decrementAndGet();
        }
    }
}
