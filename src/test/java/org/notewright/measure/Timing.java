package org.notewright.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One piece of work, timed several times in one process.
///
/// @param first  milliseconds of the very first run, classes loading and all: what a person meets
/// @param millis of the runs after the warm-up, sorted
record Timing(double first, List<Double> millis) {

    /// What is timed. What it returns is closed outside the clock.
    @FunctionalInterface
    interface Work {
        @Nullable AutoCloseable run() throws Exception;
    }

    /// Ours and its reference, taken in turns, so that whatever else the machine does falls on both.
    record Pair(Timing ours, Timing reference) {
    }

    static Pair inTurns(int warmup, int runs, Work ours, Work reference) throws Exception {
        var mine = new ArrayList<Double>();
        var other = new ArrayList<Double>();
        for (int i = 0; i < warmup + runs; i++) {
            mine.add(millis(ours));
            other.add(millis(reference));
        }
        return new Pair(of(mine, warmup), of(other, warmup));
    }

    private static Timing of(List<Double> all, int warmup) {
        var counted = new ArrayList<>(all.subList(warmup, all.size()));
        Collections.sort(counted);
        return new Timing(all.getFirst(), List.copyOf(counted));
    }

    private static double millis(Work work) throws Exception {
        long start = System.nanoTime();
        var made = work.run();
        double millis = (System.nanoTime() - start) / 1e6;
        if (made != null) {
            made.close();
        }
        return millis;
    }

    double median() {
        return millis.get(millis.size() / 2);
    }

    /// Nineteen of twenty runs are faster.
    double slowest() {
        return millis.get((millis.size() - 1) * 95 / 100);
    }
}
