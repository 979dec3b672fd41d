package org.notewright.sources.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.notewright.sources.intake.Samples.read;
import static org.notewright.sources.intake.Samples.refused;

import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.notewright.clinical.ReadMethod;
import org.notewright.clinical.Reading;
import org.notewright.clinical.SourceKind;
import org.notewright.job.JobContext;
import org.notewright.problem.ProblemCode;

final class SourceReadersTest {

    /// Lines of a mail's page, and the frame around another sentence.
    private static final Set<String> PARTS = Set.of("mail.attachments", "mail.attachment", "mail.inside");

    @ParameterizedTest
    @ValueSource(strings = {"tone.wav", "dictation.mp3", "dictation.m4a", "phone.mp4", "progress.doc"})
    void whatIsNotReadIsAnAttachmentAndSaysSo(String file) {
        var reading = read(file);

        assertEquals(ReadMethod.NONE, reading.method());
        assertEquals("", reading.text());
        assertEquals(List.of(), reading.pages());
        assertEquals(1, reading.warnings().size());
        assertTrue(reading.warnings().getFirst().contains("kept"), reading.warnings().getFirst());
    }

    @Test void aSoundIsKeptAndSaysWhatItNeedsWhereNobodyCanHearIt() {
        assertEquals(SourceKind.AUDIO, read("phone.mp4").kind());
        assertEquals(List.of("This sound recording is kept without its words: add a speech model in Settings, delete this card and drop the file again."),
                read("phone.mp4").warnings());
    }

    @ParameterizedTest
    @EnumSource
    void everyKindHasAName(SourceKind kind) {
        assertFalse(new IntakeTexts().kind(kind).isBlank());
    }

    @Test void everySentenceEndsWithAStop() {
        var bundle = ResourceBundle.getBundle(IntakeTexts.BUNDLE);

        var open = bundle.keySet().stream().filter(key -> !key.startsWith("kind.") && !key.startsWith("limit.")
                && !PARTS.contains(key) && !bundle.getString(key).endsWith(".")).toList();

        assertEquals(List.of(), open);
    }

    @Test void theFirstReaderThatTakesAKindReadsIt() {
        var pictures = new SourceReader() {
            @Override public boolean reads(SourceKind kind) {
                return kind == SourceKind.IMAGE;
            }

            @Override public Reading read(String fileName, byte[] bytes, SourceKind kind, JobContext context) {
                return new Reading(kind, ReadMethod.OCR, "words", List.of(), List.of());
            }
        };
        var readers = new SourceReaders(new KindDetector(), List.of(pictures, new AttachmentReader()));

        assertEquals("words", readers.read("fax.tif", Samples.bytes("fax.tif"), JobContext.NONE).text());
        assertEquals("", readers.read("tone.wav", Samples.bytes("tone.wav"), JobContext.NONE).text());
    }

    @Test void noBytesAreAnEmptyFile() {
        refused(ProblemCode.FILE_EMPTY, "empty.pdf", () -> read("empty.pdf", new byte[0]));
    }
}
