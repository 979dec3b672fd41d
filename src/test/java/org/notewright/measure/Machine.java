package org.notewright.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

/// What the figures were taken on.
final class Machine {

    private Machine() {
    }

    static String lines() throws IOException {
        return """
                - Date: %s
                - Processor: %s, %d cores; memory: %s
                - System: %s; Java: %s %s
                - Load while measuring (runnable tasks, last minute and last five): %s
                """.formatted(LocalDate.now(ZoneId.systemDefault()), line("/proc/cpuinfo", "model name"),
                Runtime.getRuntime().availableProcessors(), memory(), system(), System.getProperty("java.vm.name"),
                System.getProperty("java.runtime.version"), load());
    }

    private static String memory() throws IOException {
        var kib = line("/proc/meminfo", "MemTotal").replaceAll("\\D", "");
        return kib.isEmpty() ? "unknown" : String.format(Locale.ROOT, "%.0f GiB", Double.parseDouble(kib) / 1024 / 1024);
    }

    private static String system() throws IOException {
        return line("/etc/os-release", "PRETTY_NAME").replace("\"", "") + ", " + System.getProperty("os.name") + " "
                + System.getProperty("os.version") + ", " + System.getProperty("os.arch");
    }

    private static String load() throws IOException {
        var file = Path.of("/proc/loadavg");
        return Files.exists(file) ? String.join(", ", Files.readString(file).split(" ", -1)[0],
                Files.readString(file).split(" ", -1)[1]) : "unknown";
    }

    /// The value behind a name in a file of the system.
    private static String line(String file, String name) throws IOException {
        var path = Path.of(file);
        if (!Files.exists(path)) {
            return "unknown";
        }
        return Files.readAllLines(path).stream().filter(line -> line.startsWith(name))
                .map(line -> line.replaceFirst("^[^:=]*[:=]\\s*", "")).findFirst().orElse("unknown");
    }
}
