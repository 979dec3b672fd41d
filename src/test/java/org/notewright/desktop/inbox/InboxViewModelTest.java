package org.notewright.desktop.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.notewright.clinical.DraftJob;
import org.notewright.clinical.DraftJobId;
import org.notewright.desktop.Demo;
import org.notewright.desktop.Pump;
import org.notewright.desktop.control.Background;
import org.notewright.desktop.control.Messages;
import org.notewright.desktop.control.Status;
import org.notewright.desktop.control.Surroundings;
import org.notewright.job.JobRunner;
import org.notewright.workflow.InboxItem;

class InboxViewModelTest {

    private static final InboxItem QUEUED = new InboxItem(new DraftJob(DraftJobId.random(), Demo.ALVAREZ.id(), "soap-note",
            "offline", null, Map.of(), List.of(), List.of(), null, false, DraftJob.State.QUEUED, null, null, null, List.of(), 0,
            Instant.EPOCH, null), Demo.ALVAREZ, Optional.empty(), "");

    private final Pump pump = new Pump();
    private final JobRunner jobs = new JobRunner(pump);
    private final Surroundings around = new Surroundings(new Messages(), new Background(jobs), new Status(Demo.CLOCK),
            Demo.CLOCK, () -> { });
    private final AtomicInteger readings = new AtomicInteger();
    private List<InboxItem> lines = List.of();
    private final InboxWork work = (InboxWork) Proxy.newProxyInstance(InboxWork.class.getClassLoader(),
            new Class<?>[] {InboxWork.class}, (_, method, _) -> {
                if (!method.getName().equals("items")) {
                    throw new UnsupportedOperationException(method.getName());
                }
                readings.incrementAndGet();
                return lines;
            });

    @AfterEach void stop() {
        jobs.close();
    }

    @Test void theFirstLineIsChosen() throws Exception {
        var feed = new InboxFeed(work, around.background(), Runnable::run, _ -> { });
        var model = new InboxViewModel(work, feed, around, _ -> { });
        lines = List.of(QUEUED);
        feed.refresh();
        pump.until(() -> !feed.items().isEmpty());
        assertNotNull(model.chosenProperty().get());
    }

    @Test void aScreenThatWasLeftHearsNoMore() throws Exception {
        var feed = new InboxFeed(work, around.background(), Runnable::run, _ -> { });
        var model = new InboxViewModel(work, feed, around, _ -> { });
        pump.until(feed.readProperty()::get);
        model.end();
        lines = List.of(QUEUED);
        feed.refresh();
        pump.until(() -> !feed.items().isEmpty());
        assertNull(model.chosenProperty().get());
    }

    @Test void manyChangesInAMomentAreReadOnce() throws Exception {
        var waiting = new java.util.ArrayList<Runnable>();
        var feed = new InboxFeed(work, around.background(), waiting::add, _ -> { });
        for (int i = 0; i < 100; i++) {
            feed.changed(QUEUED.job());
        }
        assertEquals(1, waiting.size());
        waiting.getFirst().run();
        pump.until(feed.readProperty()::get);
        assertEquals(1, readings.get());
    }
}
