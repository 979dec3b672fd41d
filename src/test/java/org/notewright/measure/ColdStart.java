package org.notewright.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// From the start of the process to the painted unlock screen and out again, beside the smallest JavaFX window.
/// All variants take turns, so that whatever else the machine does falls on each of them.
final class ColdStart {

    private static final String OURS_CACHED = "ours, cache";
    private static final String OURS_PLAIN = "ours, plain";
    private static final String OURS_BARE_JAR = "ours, java -jar";
    private static final String BARE_CACHED = "bare, cache";
    private static final String BARE_PLAIN = "bare, plain";

    private final String java;
    private final Path jar;
    private final String barePath;
    private final Path launcher;
    private final Path scratch;

    /// @param barePath class path of [BareWindow]: jars only, or no AOT cache can be made of it
    /// @param launcher folder of the launcher
    ColdStart(String java, Path jar, String barePath, Path launcher, Path scratch) {
        this.java = java;
        this.jar = jar;
        this.barePath = barePath;
        this.launcher = launcher;
        this.scratch = scratch;
    }

    List<Row> measure(int runs) throws IOException, InterruptedException {
        var oursCache = scratch.resolve("ours.aot");
        var bareCache = scratch.resolve("bare.aot");
        Child.run(List.of(launcher.resolve("make-cache").toString(), java, jar.toString(), oursCache.toString()),
                scratch);
        Child.run(bare(List.of("-XX:AOTCacheOutput=" + bareCache)), scratch);
        var commands = new LinkedHashMap<String, List<String>>();
        commands.put(OURS_CACHED, ours(oursCache.toString(), ""));
        commands.put(BARE_CACHED, bare(List.of("-XX:AOTCache=" + bareCache)));
        commands.put(OURS_PLAIN, ours("none", ""));
        commands.put(BARE_PLAIN, bare(List.of()));
        commands.put(OURS_BARE_JAR, List.of(java, "-Dprism.order=sw", "-Dnotewright.exitWhenPainted=true", "-jar",
                jar.toString()));
        var taken = new LinkedHashMap<String, List<Child>>();
        for (int i = 0; i <= runs; i++) {
            for (var command : commands.entrySet()) {
                var child = Child.run(command.getValue(), scratch);
                if (i > 0) { // the first round fills the system's file cache
                    taken.computeIfAbsent(command.getKey(), _ -> new ArrayList<>()).add(child);
                }
            }
        }
        return List.of(
                row("Cold start to the painted unlock screen, launcher with AOT cache", OURS_CACHED, BARE_CACHED,
                        "Smallest JavaFX window, same flags, own AOT cache", taken, new Child(0.7, 1.2, 200)),
                row("Cold start, launcher without AOT cache", OURS_PLAIN, BARE_PLAIN,
                        "Smallest JavaFX window, same flags", taken, new Child(1.3, 0, 0)),
                row("Cold start, plain `java -jar`", OURS_BARE_JAR, BARE_PLAIN,
                        "Smallest JavaFX window, launcher's flags", taken, new Child(0, 0, 0)),
                new Row("Size of the AOT cache", Files.size(oursCache) / 1024 / 1024 + " MiB",
                        "Smallest JavaFX window: " + Files.size(bareCache) / 1024 / 1024 + " MiB",
                        (double) Files.size(oursCache) / Files.size(bareCache), "", true));
    }

    private static Row row(String what, String ours, String reference, String name, Map<String, List<Child>> taken,
                           Child aim) {
        var runs = taken.getOrDefault(ours, List.of());
        var mine = Child.median(runs);
        var other = Child.median(taken.getOrDefault(reference, List.of()));
        boolean met = (aim.wall() == 0 || mine.wall() <= aim.wall()) && (aim.cpu() == 0 || mine.cpu() <= aim.cpu())
                && (aim.resident() == 0 || mine.resident() <= aim.resident());
        var words = aim.wall() == 0 ? "" : aim.cpu() == 0 ? String.format(Locale.ROOT, "%.1f s", aim.wall())
                : String.format(Locale.ROOT, "%.1f s wall, %.1f s CPU, %.0f MiB", aim.wall(), aim.cpu(), aim.resident());
        return new Row(what, mine.figures() + String.format(Locale.ROOT, " (fastest %.2f s)", Child.fastest(runs)),
                name + ": " + other.figures(), mine.wall() / other.wall(), words, met);
    }

    /// Where the time goes in a start with the cache.
    Stages stages() throws IOException, InterruptedException {
        var fastest = new Stages(List.of());
        for (int i = 0; i < 3; i++) {
            var log = scratch.resolve("stages.txt");
            Child.run(ours(scratch.resolve("ours.aot").toString(), "-Xlog:class+init=info:file=" + log + ":uptime"),
                    scratch);
            var next = Stages.read(log);
            fastest = i == 0 || next.total() < fastest.total() ? next : fastest;
        }
        return fastest;
    }

    /// As a person starts it.
    private List<String> ours(String cache, String more) {
        return List.of("env", "NOTEWRIGHT_JAVA=" + java, "NOTEWRIGHT_CACHE=" + cache,
                "NOTEWRIGHT_JAVA_OPTIONS=-Dprism.order=sw -Dnotewright.exitWhenPainted=true " + more,
                launcher.resolve("notewright").toString());
    }

    private List<String> bare(List<String> more) {
        var command = new ArrayList<>(List.of(java, "@" + launcher.resolve("notewright.options"), "-Dprism.order=sw",
                "--enable-native-access=ALL-UNNAMED"));
        command.addAll(more);
        command.addAll(List.of("-cp", barePath, BareWindow.Start.class.getName()));
        return command;
    }
}
