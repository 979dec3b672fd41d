package org.notewright.app;

import java.util.Arrays;
import java.util.Collections;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/// How long the window lets a key or a click wait: every 10 ms something small is handed to the window's thread, and the time
/// until it runs is kept.
final class FxWaits implements AutoCloseable {

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final List<Long> waits = Collections.synchronizedList(new ArrayList<>());

    FxWaits() {
        var asking = clock.scheduleAtFixedRate(() -> {
            long asked = System.nanoTime();
            Platform.runLater(() -> waits.add(System.nanoTime() - asked));
        }, 0, 10, TimeUnit.MILLISECONDS);
        if (asking.isDone()) {
            throw new IllegalStateException("the asking has stopped at once");
        }
    }

    /// Ends the asking.
    ///
    /// @return waits in milliseconds, shortest first
    double[] end() {
        close();
        double[] sorted = waits.stream().mapToDouble(wait -> wait / 1e6).toArray();
        Arrays.sort(sorted);
        return sorted;
    }

    @Override public void close() {
        clock.shutdownNow();
    }
}
