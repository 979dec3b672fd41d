package org.notewright.vault.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.notewright.clinical.DocumentId;

/// The other process of the tests: holds a vault, or writes to it until it is killed.
final class VaultChild {

    private VaultChild() {
    }

    public static void main(String[] args) throws IOException {
        var folder = Path.of(args[1]);
        Vaults.useNativeFolder(Path.of(args[2]));
        switch (args[0]) {
            case "try" -> tryToUnlock(folder);
            case "hold" -> hold(folder);
            case "write" -> write(folder);
            default -> throw new IllegalArgumentException(args[0]);
        }
    }

    private static void tryToUnlock(Path folder) {
        try (var _ = TestVaults.unlock(folder)) {
            say("opened");
        } catch (org.notewright.problem.ProblemException failure) {
            say(failure.problem().code().name());
        }
    }

    private static void hold(Path folder) throws IOException {
        try (var _ = TestVaults.unlock(folder)) {
            say("holding");
            if (System.in.read() >= 0) {
                say("let go");
            }
        }
    }

    private static void write(Path folder) {
        var vault = TestVaults.unlock(folder);
        var patient = vault.patients().all().getFirst();
        var document = DocumentId.of(vault.settings().get("document").orElseThrow());
        long from = Long.parseLong(vault.documents().workingText(document));
        for (long i = from + 1; ; i++) {
            var original = TestVaults.bytes("original " + i + " ".repeat((int) (i % 7) * 3000));
            var source = TestVaults.source(patient, null, original);
            vault.sources().add(source, original);
            say("source " + source.id());
            vault.documents().saveWorking(document, Long.toString(i));
            say("working " + i);
        }
    }

    /// One unbuffered line: what was said has left this process before anything else happens.
    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }

    static Process start(String what, Path folder, Path natives) throws IOException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto", "--enable-native-access=ALL-UNNAMED", "-cp",
                System.getProperty("java.class.path"), VaultChild.class.getName(), what, folder.toString(), natives.toString()));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }
}
