package org.notewright.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// How much memory another process holds, where the system tells without a native call: Linux (proc(5), `statm`).
final class ResidentMemory {

    /// Every Linux this program has natives for uses pages of 4 KiB.
    private static final long PAGE = 4096;

    private ResidentMemory() {
    }

    /// Whether [#of] knows anything on this system.
    static boolean isTold() {
        return Files.isReadable(Path.of("/proc/self/statm"));
    }

    /// Bytes, 0 where nobody tells.
    static long of(long process) {
        try {
            var fields = Files.readString(Path.of("/proc", Long.toString(process), "statm")).split(" ", 3);
            return fields.length < 2 ? 0 : Long.parseLong(fields[1].strip()) * PAGE;
        } catch (IOException | NumberFormatException _) {
            return 0;
        }
    }
}
