package org.notewright.desktop.editor;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/// The test's own thread in the role of the screen's thread: what jobs report waits here until the test takes it.
final class Pump implements Executor {

    private final LinkedBlockingQueue<Runnable> reports = new LinkedBlockingQueue<>();

    @Override public void execute(Runnable report) {
        reports.add(report);
    }

    /// Takes reports until the condition holds; fails where none comes.
    void until(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            try {
                var report = reports.poll(10, TimeUnit.SECONDS);
                assertNotNull(report, "nothing was reported in time");
                report.run();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
