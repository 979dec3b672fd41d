package org.notewright.measure;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.notewright.job.JobContext;
import org.notewright.job.Parallel;
import org.notewright.sources.intake.SourceReaders;
import org.notewright.sources.ocr.Recognizer;

/// One measured run: reads files as the program does and ends after its workers have ended, so that their time is counted.
final class OcrRun {

    private OcrRun() {
    }

    /// @param args folder for native libraries, workers, files
    public static void main(String[] args) throws Exception {
        var folder = Files.createDirectories(Path.of(args[0]));
        int workers = Integer.parseInt(args[1]);
        var open = new ConcurrentLinkedQueue<>(Arrays.asList(args).subList(2, args.length));
        var children = new ArrayList<ProcessHandle>();
        try (var recognizer = new Recognizer(() -> folder, workers)) {
            var readers = SourceReaders.standard(() -> folder, recognizer);
            Parallel.run(workers, JobContext.NONE, context -> {
                for (var file = open.poll(); file != null; file = open.poll()) {
                    if (readers.read(file, read(file), context).words().isEmpty()) {
                        throw new IllegalStateException("not read: " + file);
                    }
                }
            });
            ProcessHandle.current().children().forEach(children::add);
        }
        children.forEach(child -> child.onExit().join());
    }

    private static byte[] read(String file) {
        try {
            return Files.readAllBytes(Path.of(file));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
