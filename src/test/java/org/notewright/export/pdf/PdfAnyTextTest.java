package org.notewright.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.notewright.clinical.Practice;
import org.notewright.export.markup.PrintedSection;

class PdfAnyTextTest {

    @Property(seed = "20260312", tries = 60)
    void noTextIsTooStrange(@ForAll String heading, @ForAll String text, @ForAll String title) {
        var like = Prints.draft(Prints.SOAP);
        var document = new PrintedDocument(new Practice(heading, text, title, heading), like.patient(), title, null,
                List.of(new PrintedSection(heading, text), new PrintedSection(title, heading)), null, List.of(), true,
                PaperSize.A4, Prints.ZONE, Prints.SIGNED_AT);
        assertTrue(new PdfDocumentWriter(true).write(document).length > 0);
    }

    @Property(seed = "20260312", tries = 12)
    void strangeTextKeepsTheRules(@ForAll String heading, @ForAll String text) throws Exception {
        var like = Prints.draft(Prints.SOAP);
        var document = new PrintedDocument(new Practice(heading, text, "", ""), like.patient(), heading, null,
                List.of(new PrintedSection(heading, text), new PrintedSection("Plan", text)), null, List.of(), true,
                PaperSize.LETTER, Prints.ZONE, Prints.SIGNED_AT);
        assertEquals(List.of(), PdfRules.broken(new PdfDocumentWriter(true).write(document)));
    }

    @Property(seed = "20260312", tries = 80)
    void wordsSurviveTheirMarkup(@ForAll("notes") String text) throws Exception {
        var document = Prints.signed(List.of(new PrintedSection("Plan", text)));
        try (var file = Loader.loadPDF(new PdfDocumentWriter().write(document))) {
            var printed = letters(new PDFTextStripper().getText(file));
            assertTrue(printed.contains(letters("SOAP note Plan " + text + " DEMO Jordan Reyes")), printed);
        }
    }

    @org.junit.jupiter.api.Test void aTableWithoutAHeadKeepsItsRows() throws Exception {
        wordsSurviveTheirMarkup("|\n|---|---|\n kept words");
    }

    /// Words among the marks that Markdown might act upon, on few enough lines to stay on one page.
    @Provide Arbitrary<String> notes() {
        var word = Arbitraries.strings().withCharRange('a', 'z').numeric().ofMinLength(1).ofMaxLength(8);
        var mark = Arbitraries.of("\n", "\n\n", " ", "- ", "* ", "**", "*", "_", "# ", "### ", "> ", "+ ", "`", "```\n",
                "|", "\n|---|---|\n", "    ", "\t", "~~~\n", "[", "](", ")", "<", "/>", "---\n", "===\n", "\\", "!", ": ");
        return Arbitraries.oneOf(word, mark, mark).list().ofMaxSize(60).map(parts -> String.join("", parts));
    }

    private static String letters(String text) {
        var kept = new StringBuilder();
        text.codePoints().filter(Character::isLetterOrDigit).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    @Test void twoHundredKilobytesArePrinted() throws Exception {
        var words = new StringBuilder();
        while (words.length() < 200_000) {
            words.append("ambulated with **supervision** and verbal cues for heel strike ").append(words.length());
            words.append(words.length() % 5 == 0 ? "\n\n" : ". ");
        }
        long start = System.nanoTime();
        var pdf = new PdfDocumentWriter().write(Prints.signed(List.of(new PrintedSection("Plan", words.toString()))));
        System.getLogger("measure").log(System.Logger.Level.INFO, "200 KB: {0} ms", (System.nanoTime() - start) / 1_000_000);
        try (var file = Loader.loadPDF(pdf)) {
            var printed = letters(new PDFTextStripper().getText(file));
            assertEquals(Arrays.stream(words.toString().split("supervision", -1)).count(),
                    Arrays.stream(printed.split("supervision", -1)).count());
            assertTrue(file.getNumberOfPages() > 30);
        }
    }
}
