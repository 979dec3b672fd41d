package org.notewright.desktop;

import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/// Stands for the screen's thread in tests without a toolkit: what jobs report waits until the test takes it.
public final class Pump implements Executor {

    private static final long MOST_SECONDS = 10;

    private final LinkedBlockingQueue<Runnable> waiting = new LinkedBlockingQueue<>();

    @Override public void execute(Runnable command) {
        waiting.add(command);
    }

    /// Runs what arrives until the condition holds.
    public void until(BooleanSupplier condition) throws InterruptedException {
        while (!condition.getAsBoolean()) {
            var next = waiting.poll(MOST_SECONDS, TimeUnit.SECONDS);
            if (next == null) {
                throw new AssertionError("nothing arrived and the condition does not hold");
            }
            next.run();
        }
    }
}
