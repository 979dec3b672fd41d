package org.notewright.sources.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever is wrong with one file of a drop, the others come in; and it costs neither the memory nor the patience of a person.
final class HostileBatchTest {

    private static final long MOST_MEGABYTES = 1_500;

    @TempDir private Path folder = Path.of("");

    /// In a process of its own, started with the launcher's own options, so that its memory is that of this work alone.
    @Test void everyBadFileHasItsSentenceEveryGoodOneComesInAndTheMemoryHolds() throws IOException, InterruptedException {
        var expected = HostileDrop.into(Files.createDirectory(folder.resolve("drop")));
        var told = child(folder.resolve("drop"));

        expected.forEach((name, what) -> assertEquals(what, told.get(name), name));
        for (var who : List.of("this MB", "workers MB")) {
            long held = Long.parseLong(told.getOrDefault(who, "0"));
            assertTrue(held < MOST_MEGABYTES, () -> who + " " + held);
        }
        assertTrue(Long.parseLong(told.get("slowest seconds")) < HostileDrop.hang().toSeconds(), told::toString);
    }

    private Map<String, String> child(Path drop) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        Files.readAllLines(Path.of("installer", "notewright.options")).stream().filter(line -> line.startsWith("-")).forEach(command::add);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), HostileChild.class.getName(), drop.toString()));
        var output = folder.resolve("told.txt");
        var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()).start();
        try {
            assertTrue(process.waitFor(5, TimeUnit.MINUTES));
        } finally {
            process.destroyForcibly();
        }
        var told = new HashMap<String, String>();
        for (var line : Files.readAllLines(output)) {
            var parts = line.split("\t", -1);
            told.put(parts[0], parts.length > 1 ? parts[1] : "");
        }
        return told;
    }
}
