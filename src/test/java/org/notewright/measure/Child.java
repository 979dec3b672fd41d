package org.notewright.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/// What one process took from its start to its end, as GNU time tells it.
///
/// @param wall     seconds
/// @param cpu      seconds, user and system
/// @param resident peak, MiB
record Child(double wall, double cpu, double resident) {

    private static final int PATIENCE_SECONDS = 120;

    /// @throws IOException if the process does not end with status 0
    static Child run(List<String> command, Path scratch) throws IOException, InterruptedException {
        var told = scratch.resolve("time.txt");
        var said = scratch.resolve("said.txt");
        var timed = new ArrayList<>(List.of("/usr/bin/time", "-f", "%U %S %M", "-o", told.toString()));
        timed.addAll(command);
        long start = System.nanoTime();
        var process = new ProcessBuilder(timed).redirectErrorStream(true).redirectOutput(said.toFile()).start();
        boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        double wall = (System.nanoTime() - start) / 1e9;
        if (!ended) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
        }
        if (!ended || process.exitValue() != 0) {
            throw new IOException("failed: " + String.join(" ", command) + "\n" + Files.readString(said));
        }
        var figures = Files.readString(told).strip().split(" ", -1);
        return new Child(wall, Double.parseDouble(figures[0]) + Double.parseDouble(figures[1]),
                Double.parseDouble(figures[2]) / 1024);
    }

    /// The median of each figure.
    static Child median(List<Child> runs) {
        return new Child(middle(runs.stream().map(Child::wall)), middle(runs.stream().map(Child::cpu)),
                middle(runs.stream().map(Child::resident)));
    }

    static double fastest(List<Child> runs) {
        return runs.stream().mapToDouble(Child::wall).min().orElse(Double.NaN);
    }

    private static double middle(java.util.stream.Stream<Double> values) {
        var sorted = values.sorted(Comparator.naturalOrder()).toList();
        return sorted.get(sorted.size() / 2);
    }

    String figures() {
        return String.format(Locale.ROOT, "**%.2f s** wall, %.2f s CPU, %.0f MiB", wall, cpu, resident);
    }
}
