package org.notewright.sources.ocr.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The trained data that comes with the program: `tessdata_fast` English of the Tesseract project, Apache License 2.0
/// (`LICENSE-tessdata.txt` beside it). It goes from the jar into memory and never lies on the disk, where it could be damaged.
final class LanguageData {

    private static final String ENGLISH = "/org/notewright/sources/ocr/eng.traineddata";

    private LanguageData() {
    }

    static byte[] of(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("the language data cannot be read", e);
        }
    }

    static byte[] english() {
        try (var stream = LanguageData.class.getResourceAsStream(ENGLISH)) {
            if (stream == null) {
                throw new IllegalStateException("the language data is not in the jar");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the language data cannot be read", e);
        }
    }
}
