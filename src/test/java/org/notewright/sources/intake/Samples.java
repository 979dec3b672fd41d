package org.notewright.sources.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.function.Executable;
import org.notewright.clinical.Reading;
import org.notewright.job.JobContext;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;
import org.notewright.problem.ProblemText;

/// The sample files, and what the tests of this room share.
final class Samples {

    private Samples() {
    }

    static byte[] bytes(String name) {
        try (var stream = Objects.requireNonNull(Samples.class.getResourceAsStream("/intake/" + name), name)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Small documents never ask for the scratch folder, so these tests need none.
    static SourceReaders readers() {
        return SourceReaders.standard(() -> Path.of(System.getProperty("java.io.tmpdir")));
    }

    static Reading read(String name) {
        return read(name, bytes(name));
    }

    static Reading read(String name, byte[] bytes) {
        return readers().read(name, bytes, JobContext.NONE);
    }

    /// The action fails with this code, and its sentences name the file and say what to do.
    static ProblemText refused(ProblemCode code, String fileName, Executable action) {
        var problem = assertThrows(ProblemException.class, action).problem();
        assertEquals(code, problem.code());
        var text = ProblemText.of(problem);
        assertTrue(text.what().contains(fileName), text::what);
        assertTrue(text.what().endsWith(".") && text.next().endsWith("."), text::line);
        return text;
    }
}
