package org.notewright.worker;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The command line of a worker: this process's own Java and class path, never a shell.
final class JavaCommand {

    /// What Java, Windows and the loader of libraries need. A passphrase in the parent's environment stays there.
    private static final Set<String> INHERITED = Set.of("SYSTEMROOT", "WINDIR", "SYSTEMDRIVE", "TEMP", "TMP", "PATH", "LANG",
            "LC_ALL", "LC_CTYPE", "HOME", "USERPROFILE", "LOCALAPPDATA");

    private JavaCommand() {
    }

    static List<String> of(WorkerSpec spec) {
        var folder = spec.natives().get().toAbsolutePath().toString();
        var limits = spec.limits();
        long resident = limits.residentMegabytes() * 1024L * 1024L;
        var command = new ArrayList<>(List.of(java(),
                "-Xmx" + limits.heapMegabytes() + "m",
                "-XX:MaxDirectMemorySize=" + limits.heapMegabytes() + "m",
                "-XX:+ExitOnOutOfMemoryError",
                // A crash leaves no file with pieces of a patient's letter in it, and nothing of the JVM mixes with the frames.
                "-XX:+SuppressFatalErrorMessage", "-XX:-CreateCoredumpOnCrash", "-XX:+DisplayVMOutputToStderr", "-Xlog:disable",
                "-XX:+DisableAttachMechanism", "-XX:-UsePerfData",
                // Short lives on few cores.
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto",
                "--enable-native-access=ALL-UNNAMED", "-Djava.awt.headless=true",
                "-Dorg.bytedeco.javacpp.maxPhysicalBytes=" + resident,
                "-Dorg.bytedeco.javacpp.maxBytes=" + resident,
                // Its guard against unfreed buffers runs a thread and retries with pauses; ours are freed by hand.
                "-Dorg.bytedeco.javacpp.noPointerGC=true"));
        for (var property : List.of("org.bytedeco.javacpp.cachedir", "jna.tmpdir", "org.sqlite.tmpdir", "de.kherud.llama.tmpdir",
                "java.io.tmpdir")) {
            command.add("-D" + property + "=" + folder);
        }
        command.addAll(List.of("-cp", classPath(), WorkerMain.class.getName(), spec.service(),
                Long.toString(limits.idle().toMillis()), Long.toString(resident)));
        command.addAll(spec.arguments());
        return command;
    }

    /// For the child, from the parent's; upper-case names are compared because Windows mixes them.
    static Map<String, String> environment(WorkerSpec spec, Map<String, String> parent) {
        var kept = new TreeMap<String, String>();
        parent.forEach((name, value) -> {
            if (INHERITED.contains(name.toUpperCase(java.util.Locale.ROOT))) {
                kept.put(name, value);
            }
        });
        kept.putAll(spec.environment());
        return kept;
    }

    private static String java() {
        var bin = Path.of(System.getProperty("java.home", "")).resolve("bin");
        var windows = bin.resolve("java.exe");
        return (Files.exists(windows) ? windows : bin.resolve("java")).toString();
    }

    /// Absolute, so that it holds whatever folder the program was started in.
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path", "").split(File.pathSeparator, -1))
                .filter(part -> !part.isEmpty()).map(part -> Path.of(part).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
