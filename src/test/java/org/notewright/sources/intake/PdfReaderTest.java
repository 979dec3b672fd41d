package org.notewright.sources.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.notewright.sources.intake.Samples.read;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.notewright.clinical.ReadMethod;
import org.notewright.clinical.SourceKind;

/// PDFs that other programs wrote: ReportLab and LibreOffice (letters), LibreOffice (columns), Cairo, QPDF.
final class PdfReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "01-referral.pdf | Patient: Whitcombe, Darlene M DOB: 04/17/1958",
            "01-referral.pdf | [x] Physical Therapy [ ] Occupational Therapy [ ] Hand Therapy",
            "01-referral.pdf | M17.11 Unilateral primary osteoarthritis, right knee",
            "01-referral.pdf | Order: Evaluate and treat, 2x6 (2 visits per week for 6 weeks)",
            "02-referral.pdf | Patient name: Marcus Delaney Oduro",
            "02-referral.pdf | Procedures requested: 97165; 97110; 97140; 97018",
            "02-referral.pdf | Electronically signed by Priyanka Senn, NP on 09/22/2026 14:12",
            "03-denial.pdf | Claim number: 2026-0219-55418",
            "03-denial.pdf | 97110 2 $124.00 $0.00 CO-197 M62",
            "03-denial.pdf | You may appeal in writing. Your appeal must reach us no later than September 5, 2026 (180 days from the",
            "04-denial.pdf | PATIENT: BARNABY, LUCILLE DOB: 01/25/1951",
            "04-denial.pdf | 04292026 97530 GP 01 62.00 0.00 0.00 CO-236 N20",
            "04-denial.pdf | CORRECTED CLAIM OR RECONSIDERATION MUST BE RECEIVED BY 08/16/2026.",
            "05-authorization.pdf | Authorization number: KC-2290417",
            "05-authorization.pdf | 97110 Therapeutic exercise 24",
            "05-authorization.pdf | Visits approved: 12",
            "06-authorization.pdf | Patient OYELOWO, BENSON DOB 06/21/1990",
            "06-authorization.pdf | Requested 16 visits Approved 10 visits",
            "06-authorization.pdf | 97162 97110 97112 97140"})
    void theLettersGiveTheirLines(String file, String line) {
        var lines = read(file).text().lines().map(text -> text.strip().replaceAll(" +", " ")).toList();

        assertTrue(lines.contains(line), () -> line + " is not in\n" + String.join("\n", lines));
    }

    @ParameterizedTest
    @ValueSource(strings = {"01-referral.pdf", "02-referral.pdf", "03-denial.pdf", "04-denial.pdf", "05-authorization.pdf",
            "06-authorization.pdf", "object-streams.pdf", "cairo.pdf", "columns.pdf", "owner-only.pdf"})
    void aTextLayerIsReadWithoutAWarning(String file) {
        var reading = read(file);

        assertEquals(SourceKind.PDF, reading.kind());
        assertEquals(ReadMethod.TEXT_LAYER, reading.method());
        assertEquals(List.of(), reading.warnings());
        assertEquals(1, reading.confidence());
        assertEquals(reading.text(), reading.pages().getFirst().span().in(reading.text()));
    }

    @Test void anotherWritersFormOfTheSameLetterReadsTheSame() {
        assertEquals(read("02-referral.pdf").text(), read("object-streams.pdf").text());
        assertEquals(read("05-authorization.pdf").text(), read("owner-only.pdf").text());
    }

    @Test void columnsAreReadOneAfterTheOther() {
        var text = read("columns.pdf").text();

        assertTrue(text.indexOf("Left column sentence number 8") < text.indexOf("Right column sentence number 1"));
    }

    @Test void everyPageHasItsPlaceAndAPictureIsNamed() {
        var reading = read("text-picture-text.pdf");

        var words = reading.pages().stream().map(page -> page.span().in(reading.text())).toList();
        assertEquals(List.of(1, 2, 3), reading.pages().stream().map(page -> page.number()).toList());
        assertTrue(words.getFirst().startsWith("SUMMIT ADMIN SERVICES") && words.getFirst().endsWith("62.00"));
        assertEquals("", words.get(1));
        assertTrue(words.getLast().startsWith("Keystone Choice PPO") && words.getLast().endsWith("end date."));
        assertEquals(String.join("\n\n", words), reading.text());
        assertEquals(List.of("Page 2 is a picture; its words are not read yet."), reading.warnings());
        assertEquals(List.of(1.0, 0.0, 1.0), reading.pages().stream().map(page -> page.confidence()).toList());
    }

    @Test void aScanIsAnAttachmentForNow() {
        var reading = read("06-authorization-scan.pdf");

        assertEquals(ReadMethod.NONE, reading.method());
        assertEquals("", reading.text());
        assertEquals(List.of(), reading.pages());
        assertEquals(List.of("Page 1 is a picture; its words are not read yet."), reading.warnings());
    }
}
