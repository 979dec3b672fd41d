package org.notewright.sources.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import org.notewright.clinical.Reading;
import org.notewright.job.JobContext;
import org.notewright.sources.ocr.Recognizer;

/// Scans and photos among the tests' resources, and readers with a warm recognizer.
final class Scans implements AutoCloseable {

    private final Recognizer recognizer;
    private final SourceReaders readers;

    Scans(Path folder) {
        recognizer = new Recognizer(() -> folder);
        readers = SourceReaders.standard(() -> folder, recognizer);
    }

    static byte[] bytes(String name) {
        try (var stream = Objects.requireNonNull(Scans.class.getResourceAsStream("/ocr/" + name), name)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Reading read(String name) {
        return read(name, bytes(name));
    }

    Reading read(String name, byte[] bytes) {
        return readers.read(name, bytes, JobContext.NONE);
    }

    Recognizer recognizer() {
        return recognizer;
    }

    @Override public void close() {
        recognizer.close();
    }
}
