package org.notewright.measure;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// One measured piece of work: median and spread in milliseconds over several runs after a warm-up.
///
/// @param name   what was measured
/// @param millis every counted run, sorted
record Timing(String name, List<Double> millis) {

    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }

    static Timing of(String name, int warmup, int runs, Work work) throws Exception {
        for (int i = 0; i < warmup; i++) {
            work.run();
        }
        var millis = new double[runs];
        for (int i = 0; i < runs; i++) {
            long start = System.nanoTime();
            work.run();
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        return new Timing(name, Arrays.stream(millis).boxed().toList());
    }

    double median() {
        return millis.get(millis.size() / 2);
    }

    /// A row of the table: name, median, range, and the ratio to a reference measured in the same run.
    String row(Timing reference) {
        return String.format(Locale.ROOT, "| %s | %.2f ms | %.2f to %.2f | %s: %.2f ms | %.2f |", name, median(),
                millis.getFirst(), millis.getLast(), reference.name, reference.median(),
                median() / reference.median());
    }
}
