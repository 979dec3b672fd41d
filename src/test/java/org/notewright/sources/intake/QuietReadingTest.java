package org.notewright.sources.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.notewright.sources.intake.Samples.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.logging.LogFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.notewright.job.JobContext;
import org.slf4j.LoggerFactory;

/// Reading a letter leaves no trace of it outside: no line in a log, no font cache, no temp file.
final class QuietReadingTest {

    @Test void theLibrariesLogNothing() {
        assertFalse(LogFactory.getLog("org.apache.pdfbox.pdmodel").isFatalEnabled());
        assertFalse(LoggerFactory.getLogger("org.apache.tika").isErrorEnabled());
        assertEquals("NOPLoggerFactory", LoggerFactory.getILoggerFactory().getClass().getSimpleName());
    }

    @Test void noFontCacheIsLeft() throws IOException {
        var cache = Path.of(System.getProperty("user.home"), ".pdfbox.cache");
        var before = Files.exists(cache) ? Files.getLastModifiedTime(cache) : null;

        read("01-referral.pdf");

        assertEquals(before, Files.exists(cache) ? Files.getLastModifiedTime(cache) : null);
    }

    @Test void theScratchFolderIsLeftEmpty(@TempDir Path scratch) throws IOException {
        var readers = SourceReaders.standard(() -> scratch);

        readers.read("three.pdf", Samples.bytes("text-picture-text.pdf"), JobContext.NONE);

        try (var files = Files.list(scratch)) {
            assertEquals(0, files.count());
        }
    }
}
