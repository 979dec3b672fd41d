package org.notewright.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.HashSet;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ProblemTextTest {

    @ParameterizedTest
    @EnumSource(ProblemCode.class)
    void everyCodeSaysWhatHappenedWhatItMeansAndWhatToDo(ProblemCode code) {
        var text = ProblemText.of(Problem.of(code, "one", "two"));
        Stream.of(text.what(), text.data(), text.next()).forEach(part -> {
            assertFalse(part.isBlank());
            assertFalse(part.contains("{"), part);
        });
        assertTrue(text.data().endsWith(".") && text.next().endsWith("."), text.line());
    }

    @Test void noTextIsLeftWithoutItsCode() {
        var expected = new HashSet<String>();
        for (var code : ProblemCode.values()) {
            Stream.of(".what", ".data", ".next").forEach(part -> expected.add(code.name() + part));
        }
        assertEquals(expected, ResourceBundle.getBundle("org.notewright.problem.problems").keySet());
    }

    @Test void onlyTheNameOfAFileIsShownNeverItsFolders() {
        var line = ProblemText.of(Problems.from(new NoSuchFileException("/home/x/clinic/letter.pdf"))).line();
        assertTrue(line.startsWith("letter.pdf is not there any more."), line);
    }

    @Test void filesThatMayNotBeReadAndFullDisksHaveTheirOwnSentences() {
        assertEquals(ProblemCode.FILE_NOT_ALLOWED, Problems.from(new AccessDeniedException("a")).code());
        assertEquals(ProblemCode.DISK_FULL,
                Problems.from(new FileSystemException("a", null, "No space left on device")).code());
        assertEquals(ProblemCode.GENERAL_DEFECT, Problems.from(new IllegalStateException("a")).code());
    }

    @Test void theExceptionCarriesNoNames() {
        var failure = ProblemException.of(ProblemCode.PDF_DAMAGED, "Alvarez knee.pdf");
        assertFalse(failure.toString().contains("Alvarez"));
        assertFalse(failure.problem().toString().contains("Alvarez"));
    }
}
