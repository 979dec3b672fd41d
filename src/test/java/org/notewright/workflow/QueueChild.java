package org.notewright.workflow;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.notewright.files.PrivateFolder;

/// The other process of the test: works through a vault's queue, saying every change, until it is killed.
final class QueueChild {

    private QueueChild() {
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        try (var workspace = OpenVault.door(PrivateFolder.open(Path.of(args[1]))).unlock(Path.of(args[0]),
                OpenVault.PASSPHRASE.toCharArray())) {
            workspace.queue().listen(job -> {
                System.out.println(job.state());
                System.out.flush();
            });
            workspace.queue().runToEnd();
            System.out.println("END");
            System.out.flush();
            // The parent ends this process; until then the vault stays open as in a running program.
            if (System.in.read() >= 0) {
                System.out.println("let go");
            }
        }
    }

    static Process start(Path vault, Path program) throws IOException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto", "--enable-native-access=ALL-UNNAMED", "-cp",
                System.getProperty("java.class.path"), QueueChild.class.getName(), vault.toString(), program.toString()));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }
}
