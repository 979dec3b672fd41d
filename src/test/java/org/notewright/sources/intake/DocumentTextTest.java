package org.notewright.sources.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.notewright.sources.intake.Samples.read;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.notewright.clinical.ReadMethod;
import org.notewright.clinical.Reading;
import org.notewright.clinical.SourceKind;

/// Documents written by other programs (`progress.*` by LibreOffice, `plan.*` by pandoc, `wordpad.rtf` in WordPad's and
/// `word-form.docx` in Word's dialect) against their text in `expected/`, read and found right by a person.
final class DocumentTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"progress.docx", "progress.odt", "progress.rtf", "progress.html", "plan.docx", "plan.odt", "plan.rtf",
            "plan.html", "word-form.docx", "wordpad.rtf", "ccda-visit.xml", "client.eml", "referral.eml",
            "outlook.eml", "apple-mail.eml"})
    void aDocumentReadsAsItsOwnProgramShowsIt(String file) {
        var expected = new String(Samples.bytes("expected/" + file + ".txt"), StandardCharsets.UTF_8);

        assertEquals(expected, read(file).text());
    }

    @ParameterizedTest
    @CsvSource({"progress.docx,DOCX,2", "progress.odt,ODT,2", "progress.rtf,RTF,2", "progress.html,HTML,1", "word-form.docx,DOCX,2",
            "wordpad.rtf,RTF,2", "ccda-visit.xml,CCDA,1", "client.eml,EMAIL,2", "referral.eml,EMAIL,6",
            "outlook.eml,EMAIL,2", "apple-mail.eml,EMAIL,2", "plan.md,MARKDOWN,1"})
    void kindPagesAndPlacesAreRight(String file, SourceKind kind, int pages) {
        var reading = read(file);

        assertEquals(kind, reading.kind());
        assertEquals(pages, reading.pages().size());
        assertTrue(everyWordLiesOnItsPage(reading));
    }

    private static boolean everyWordLiesOnItsPage(Reading reading) {
        var rest = new StringBuilder(reading.text());
        for (var page : reading.pages().reversed()) {
            assertFalse(page.span().in(reading.text()).isBlank());
            rest.delete(page.span().start(), page.span().end());
        }
        return rest.toString().isBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"progress.docx", "plan.odt", "wordpad.rtf", "plan.html", "ccda-visit.xml", "client.eml"})
    void wordsOfMarkupAreCertain(String file) {
        assertEquals(ReadMethod.MARKUP, read(file).method());
        assertEquals(1, read(file).confidence());
    }

    @Test void theSecondPageOfAWordDocumentIsItsOwn() {
        var reading = read("progress.docx");

        assertTrue(reading.pages().getLast().span().in(reading.text()).startsWith("Second page: "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "progress.docx|words marked as deleted are left out", "progress.odt|Hidden text is left out.",
        "progress.html|Pictures inside this document are not read", "word-form.docx|words marked as deleted are left out"})
    void whatIsLeftOutIsSaid(String file, String sentence) {
        assertTrue(read(file).warnings().stream().anyMatch(warning -> warning.contains(sentence)), () -> read(file).warnings().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan.docx", "plan.odt", "plan.rtf", "wordpad.rtf", "ccda-visit.xml"})
    void aDocumentReadWholeHasNoWarning(String file) {
        assertEquals(List.of(), read(file).warnings());
    }

    /// Filled in and saved by another program than the one that reads it here.
    @Test void aFilledFormGivesItsFieldsBesideItsWords() {
        var reading = read("intake-form.pdf");

        assertEquals(ReadMethod.MIXED, reading.method());
        assertTrue(reading.text().contains("Patient name: DEMO Alvarez, Marisol\nPain now: 4/10"), reading::text);
        assertTrue(reading.text().contains("Signed at the front desk on 03/09/2026."));
    }

    @Test void aPhotoOfAPhoneIsKeptWithWhatToDo() {
        var reading = read("phone.heic");

        assertEquals(ReadMethod.NONE, reading.method());
        assertTrue(reading.warnings().getFirst().contains("HEIC") && reading.warnings().getFirst().contains("JPEG"));
    }

    @Test void theNameNeverDecides() {
        assertEquals(read("progress.docx").text(), read("picture.png", Samples.bytes("progress.docx")).text());
    }
}
