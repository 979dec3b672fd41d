package org.notewright.sources.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.notewright.job.JobContext;
import org.notewright.problem.ProblemException;
import org.notewright.problem.ProblemText;

/// A program of its own that takes a folder of files as the window does and says what it tells, how long the slowest file took and
/// what memory it and its workers held at most.
final class HostileChild {

    private HostileChild() {
    }

    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        long slowest = 0;
        try (var scans = new Scans(Files.createDirectory(folder.resolveSibling("natives")));
                Stream<Path> list = Files.list(folder)) {
            var readers = SourceReaders.standard(() -> folder.getParent(), scans.recognizer());
            List<Path> files = list.sorted(Comparator.comparing(Path::toString)).toList();
            for (var file : files) {
                long start = System.nanoTime();
                System.out.println(file.getFileName() + "\t" + told(readers, file));
                slowest = Math.max(slowest, System.nanoTime() - start);
            }
            System.out.println("slowest seconds\t" + slowest / 1_000_000_000);
            System.out.println("this MB\t" + most(ProcessHandle.current().pid()));
            System.out.println("workers MB\t" + ProcessHandle.current().children().mapToLong(child -> most(child.pid())).max().orElse(0));
        }
    }

    private static String told(SourceReaders readers, Path file) {
        try {
            return readers.read(HostileDrop.intake().load(file), JobContext.NONE).kind().label();
        } catch (ProblemException e) {
            return ProblemText.of(e.problem()).what().isBlank() ? "no words" : e.problem().code().name();
        }
    }

    /// The most memory a process has held so far (proc(5), `VmHWM`); 0 where the system does not tell.
    private static long most(long process) {
        try (var lines = Files.lines(Path.of("/proc/" + process + "/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:")).mapToLong(line -> Long.parseLong(line.replaceAll("\\D", ""))).findFirst()
                    .orElse(0) / 1024;
        } catch (IOException _) {
            return 0;
        }
    }
}
