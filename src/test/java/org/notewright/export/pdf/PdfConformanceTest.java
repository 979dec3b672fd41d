package org.notewright.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.notewright.export.markup.PrintedSection;

class PdfConformanceTest {

    /// Where a person looks at what the test printed.
    private static final Path SAMPLES = Path.of("target", "pdf-samples");

    static Stream<Arguments> varieties() {
        var addenda = List.of(Prints.addendum(1, "Correction: knee extension on Nov 6 was **−6°**, not −8°."),
                Prints.addendum(2, "- Faxed to the referring physician\n- Call back expected on Monday"));
        return Stream.of(
                Arguments.of("signed", Prints.signed(Prints.SOAP)),
                Arguments.of("draft", Prints.draft(Prints.SOAP)),
                Arguments.of("exercises", Prints.signed(List.of(new PrintedSection("Your exercises", "### Bridge\n\n"
                        + "![Bridge](exercise:bridge)\n\nLift your hips.\n\n![Heel raises](exercise:heel-raise)\n\nRise up."),
                        new PrintedSection("Other pictures stay words", "![Scan](file:scan.png) and ![No](exercise:unknown)")))),
                Arguments.of("long", Prints.signed(Prints.longText(60))),
                Arguments.of("long-draft", Prints.draft(Prints.longText(20))),
                Arguments.of("unicode", Prints.signed(Prints.UNICODE)),
                Arguments.of("a4", Prints.signed(Prints.SOAP, PaperSize.A4, List.of())),
                Arguments.of("addenda", Prints.signed(Prints.SOAP, PaperSize.LETTER, addenda)),
                Arguments.of("empty-sections", Prints.signed(List.of(new PrintedSection("Plan", "  "),
                        new PrintedSection("", ""), new PrintedSection("Deep", "### Sub\n\n- a\n  - b\n    1. c\n\n---")))),
                Arguments.of("nothing", Prints.signed(List.of())),
                Arguments.of("wide-table", Prints.draft(List.of(new PrintedSection("Wide",
                        "|" + " col |".repeat(40) + "\n|" + "---|".repeat(40) + "\n|" + " value |".repeat(43))))),
                Arguments.of("tall-row", Prints.draft(List.of(new PrintedSection("Tall",
                        "| a | b |\n|---|---|\n| " + "long words ".repeat(900) + " | short |")))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("varieties")
    void everyVarietyKeepsPdfA2bAndPdfUa1(String name, PrintedDocument document) throws Exception {
        var pdf = new PdfDocumentWriter().write(document);
        Files.createDirectories(SAMPLES);
        Files.write(SAMPLES.resolve(name + ".pdf"), pdf);

        assertEquals(List.of(), PdfRules.broken(pdf));
    }

    @Test void identityInTheMetadataKeepsTheRulesToo() throws Exception {
        assertEquals(List.of(), PdfRules.broken(new PdfDocumentWriter(true).write(Prints.signed(Prints.SOAP))));
    }

    @Test void theRulesRefuseAFileWithoutItsStructure() throws Exception {
        var pdf = new PdfDocumentWriter().write(Prints.signed(Prints.SOAP));
        try (var file = Loader.loadPDF(pdf); var out = new ByteArrayOutputStream()) {
            file.getDocumentCatalog().setStructureTreeRoot(null);
            file.getDocumentCatalog().getOutputIntents().clear();
            file.getDocumentCatalog().setOutputIntents(List.of());
            file.save(out);
            var broken = PdfRules.broken(out.toByteArray());
            assertFalse(broken.stream().noneMatch(fault -> fault.startsWith("2b")), broken.toString());
            assertFalse(broken.stream().noneMatch(fault -> fault.startsWith("ua1")), broken.toString());
        }
    }
}
