package org.notewright.export.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.notewright.export.markup.PrintedSection;
import org.notewright.export.text.PlainText;

class PdfTextTest {

    private static PDDocument read(PrintedDocument document) throws Exception {
        return Loader.loadPDF(new PdfDocumentWriter().write(document));
    }

    private static String page(PDDocument file, int number) throws Exception {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        return stripper.getText(file);
    }

    /// The text between what the first page begins and the last page ends with, footers taken out.
    private static List<String> bodyWords(PrintedDocument document) throws Exception {
        try (var file = read(document)) {
            var words = new ArrayList<String>();
            for (int i = 1; i <= file.getNumberOfPages(); i++) {
                var text = page(file, i);
                int footer = text.lastIndexOf(document.patient().fullName() + " · DOB");
                words.addAll(words(text.substring(0, footer)));
            }
            return words;
        }
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.strip().split("\\s+")).toList();
    }

    @Test void allWordsComeBackInOrder() throws Exception {
        var sections = Prints.SOAP;
        var printed = String.join(" ", bodyWords(Prints.signed(sections)));
        // Bullets are drawn where plain text has dashes.
        var written = String.join(" ", words(PlainText.of(sections).replace("\n- ", "\n• ")));
        assertTrue(printed.contains(" SOAP note " + written + " DEMO Jordan Reyes"), printed);
    }

    @Test void allWordsComeBackOverManyPages() throws Exception {
        var text = new StringBuilder();
        for (int i = 0; i < 3_000; i++) {
            text.append("word").append(i).append(i % 40 == 39 ? "\n\n" : " ");
        }
        var printed = String.join(" ", bodyWords(Prints.draft(List.of(new PrintedSection("Plan", text.toString())))));
        assertTrue(printed.replace("DRAFT ", "").contains(String.join(" ", words(text.toString()))));
    }

    @Test void aLongAddressIsBrokenAndLosesNothing() throws Exception {
        var address = "https://example.org/" + "a-very-long-path/".repeat(18);
        var printed = String.join("", bodyWords(Prints.signed(List.of(new PrintedSection("Plan", address)))));
        assertTrue(printed.contains(address));
    }

    @Test void pagesAreNumberedOutOfAll() throws Exception {
        try (var file = read(Prints.signed(Prints.longText(40)))) {
            int count = file.getNumberOfPages();
            assertTrue(count > 4);
            for (int i = 1; i <= count; i++) {
                assertTrue(page(file, i).contains("Page " + i + " of " + count));
                assertTrue(page(file, i).contains("DEMO Marisol Alvarez · DOB Mar 14, 1957 · Record 10482"));
                assertTrue(page(file, i).contains("SOAP note · Nov 20, 2026"));
            }
        }
    }

    @Test void draftStandsOnEveryPageUntilItIsSigned() throws Exception {
        try (var file = read(Prints.draft(Prints.longText(20)))) {
            for (int i = 1; i <= file.getNumberOfPages(); i++) {
                assertEquals(3, page(file, i).split("DRAFT", -1).length, "stamp and words on page " + i);
                assertTrue(page(file, i).contains("DRAFT - not signed"));
            }
        }
        try (var file = read(Prints.signed(Prints.longText(20)))) {
            assertFalse(new PDFTextStripper().getText(file).contains("DRAFT"));
        }
    }

    @Test void theHeaderOfATableStandsOnEachOfItsPages() throws Exception {
        try (var file = read(Prints.signed(Prints.longText(60)))) {
            int pages = 0;
            for (int i = 1; i <= file.getNumberOfPages(); i++) {
                var text = page(file, i);
                if (text.contains("Terminal knee extension with band")) {
                    assertTrue(text.contains("Date") && text.contains("Response"), "page " + i);
                    pages++;
                }
            }
            assertTrue(pages > 2);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 16, 17, 60})
    void nothingOfATableRunsOffThePage(int columns) throws Exception {
        var table = "|" + " Measure |".repeat(columns) + "\n|" + "---|".repeat(columns) + "\n|" + " 110° |".repeat(columns);
        try (var file = read(Prints.signed(List.of(new PrintedSection("Objective", table))))) {
            var widest = new float[1];
            new PDFTextStripper() {
                @Override protected void processTextPosition(TextPosition sign) {
                    widest[0] = Math.max(widest[0], sign.getXDirAdj() + sign.getWidthDirAdj());
                }
            }.getText(file);
            assertTrue(widest[0] <= 612 - 60, columns + " columns reach to " + widest[0]);
        }
    }

    @Test void noPageEndsInAHeading() throws Exception {
        for (int lines = 1; lines < 40; lines++) {
            var sections = List.of(new PrintedSection("Plan", "line\n\n".repeat(lines)),
                    new PrintedSection("Last heading", "its first words"));
            try (var file = read(Prints.signed(sections))) {
                for (int i = 1; i <= file.getNumberOfPages(); i++) {
                    var text = page(file, i);
                    assertEquals(text.contains("Last heading"), text.contains("its first words"), lines + " lines");
                }
            }
        }
    }

    @Test void theSignatureIsNeverAloneOnAPage() throws Exception {
        for (int lines = 10; lines < 40; lines++) {
            try (var file = read(Prints.signed(List.of(new PrintedSection("Plan", "line\n\n".repeat(lines)))))) {
                var last = page(file, file.getNumberOfPages());
                assertTrue(last.contains("line") && last.contains(Prints.HASH), lines + " lines");
            }
        }
    }

    @Test void theSignatureSaysWhoWhenAndWhat() throws Exception {
        try (var file = read(Prints.signed(Prints.SOAP))) {
            var text = new PDFTextStripper().getText(file);
            assertTrue(text.contains("DEMO Jordan Reyes, PT, DPT"));
            assertTrue(text.contains("License PT-20417"));
            assertTrue(text.contains("Electronically signed Nov 20, 2026 at 4:05 PM EST (UTC-05:00)"));
            assertTrue(text.contains(Prints.HASH));
        }
    }

    @Test void addendaFollowTheSignature() throws Exception {
        var document = Prints.signed(Prints.SOAP, PaperSize.LETTER, List.of(Prints.addendum(1, "Corrected side.")));
        var text = String.join(" ", bodyWords(document));
        assertTrue(text.indexOf(Prints.HASH) < text.indexOf("Addendum 1 Corrected side. DEMO Jordan Reyes"));
    }

    @Test void anEmptySectionPrintsADash() throws Exception {
        var text = String.join(" ", bodyWords(Prints.signed(List.of(new PrintedSection("Plan", "  ")))));
        assertTrue(text.contains("Plan — DEMO Jordan Reyes"));
    }

    @Test void signsWithoutAFontAreVisibleAndKeepTheirMeaning() throws Exception {
        var pdf = new PdfDocumentWriter().write(Prints.signed(List.of(new PrintedSection("Plan", "seen 患者 today"))));
        try (var file = Loader.loadPDF(pdf)) {
            var actual = new ArrayList<String>();
            var properties = file.getPage(0).getResources();
            for (var name : properties.getPropertiesNames()) {
                var kept = properties.getProperties(name).getCOSObject().getString("ActualText");
                if (kept != null) {
                    actual.add(kept);
                }
            }
            assertEquals(List.of("患者"), actual);
        }
    }

    @Test void theOutlineNamesTheSections() throws Exception {
        try (var file = read(Prints.signed(Prints.SOAP))) {
            var names = new ArrayList<String>();
            file.getDocumentCatalog().getDocumentOutline().children().forEach(item -> names.add(item.getTitle()));
            assertEquals(List.of("Subjective", "Objective", "Assessment", "Plan"), names);
        }
    }

    @Test void theMetadataNameNobodyUnlessAsked() throws Exception {
        var document = Prints.signed(Prints.SOAP);
        assertFalse(metadata(new PdfDocumentWriter().write(document)).matches("(?s).*(Alvarez|Marisol|10482|Reyes).*"));
        var named = metadata(new PdfDocumentWriter(true).write(document));
        assertTrue(named.contains("Marisol Alvarez") && named.contains("Jordan Reyes"));
    }

    private static String metadata(byte[] pdf) throws Exception {
        try (var file = Loader.loadPDF(pdf)) {
            var catalog = file.getDocumentCatalog();
            assertEquals("en-US", catalog.getLanguage());
            assertEquals("SOAP note", file.getDocumentInformation().getTitle());
            assertEquals("Notewright", file.getDocumentInformation().getProducer());
            return file.getDocumentInformation().getCOSObject() + "\n"
                    + new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8);
        }
    }

    @Test void equalDocumentsGiveEqualBytes() {
        assertArrayEquals(new PdfDocumentWriter().write(Prints.draft(Prints.longText(5))),
                new PdfDocumentWriter().write(Prints.draft(Prints.longText(5))));
    }

    @Test void aSignedDocumentIsNoDraft() {
        var signed = Prints.signed(Prints.SOAP);
        assertThrows(IllegalArgumentException.class, () -> new PrintedDocument(signed.practice(), signed.patient(), "x",
                LocalDate.EPOCH, signed.sections(), signed.signature(), List.of(), true, PaperSize.LETTER, Prints.ZONE,
                Prints.SIGNED_AT));
    }

    @Test void nothingAPersonTypedIsInToString() {
        var document = Prints.signed(Prints.SOAP);
        assertFalse((document + " " + document.sections() + document.signature()).matches(".*(Alvarez|knee|Reyes).*"));
    }
}
