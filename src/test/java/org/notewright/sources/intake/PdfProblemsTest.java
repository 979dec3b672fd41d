package org.notewright.sources.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.notewright.sources.intake.Samples.read;
import static org.notewright.sources.intake.Samples.refused;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.notewright.clinical.ReadMethod;
import org.notewright.problem.ProblemCode;

final class PdfProblemsTest {

    @Test void aPasswordIsAskedForInWords() throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            var policy = new StandardProtectionPolicy("owner", "user", new AccessPermission());
            policy.setEncryptionKeyLength(256);
            document.protect(policy);
            var bytes = saved(document);

            refused(ProblemCode.PDF_PASSWORD, "locked.pdf", () -> read("locked.pdf", bytes));
        }
    }

    @Test void aPasswordSetByAnotherProgramIsSeenToo() {
        refused(ProblemCode.PDF_PASSWORD, "password.pdf", () -> read("password.pdf"));
    }

    @Test void aPdfWithoutPagesIsRefused() {
        var bytes = new RawPdf().object("<</Type/Catalog/Pages 2 0 R>>").object("<</Type/Pages/Kids[]/Count 0>>").bytes();

        refused(ProblemCode.PDF_NO_PAGES, "none.pdf", () -> read("none.pdf", bytes));
    }

    @Test void aHeaderAloneIsDamaged() {
        refused(ProblemCode.PDF_DAMAGED, "head.pdf", () -> read("head.pdf", "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII)));
    }

    @Test void aPdfCutInItsFirstObjectIsDamaged() {
        refused(ProblemCode.PDF_DAMAGED, "cut.pdf", () -> read("cut.pdf", Arrays.copyOf(Samples.bytes("02-referral.pdf"), 200)));
    }

    @Test void pagesOfNothingButDamageAreDamage() {
        var bytes = new RawPdf().object("<</Type/Catalog/Pages 2 0 R>>").object("<</Type/Pages/Kids[3 0 R]/Count 1>>")
                .object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R>>")
                .stream("/Filter/NoSuchFilter", "BT ET").bytes();

        refused(ProblemCode.PDF_DAMAGED, "page.pdf", () -> read("page.pdf", bytes));
    }

    @Test void aPageThatBreaksOffIsReadAsFarAsItGoesAndSaysSo() throws IOException {
        var content = new StringBuilder("BT /F1 12 Tf 14 TL 72 720 Td ");
        for (var line = 0; line < 200; line++) {
            content.append("(line %d of %h) Tj T* ".formatted(line, line * 7919));
        }
        var whole = new RawPdf().object("<</Type/Catalog/Pages 2 0 R>>").object("<</Type/Pages/Kids[3 0 R]/Count 1>>")
                .object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>")
                .deflated("", content.append("ET").toString().getBytes(StandardCharsets.US_ASCII))
                .object("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>").bytes();
        var broken = whole.clone();
        broken[new String(whole, StandardCharsets.ISO_8859_1).indexOf("endstream") - 400] ^= 0x55;

        assertEquals(List.of(), read("letter.pdf", whole).warnings());
        var reading = read("letter.pdf", broken);
        assertTrue(reading.text().startsWith("line 0 of"));
        assertEquals(List.of("Page 1 is damaged; its words are missing or incomplete."), reading.warnings());
    }

    @Test void lettersWithoutMeaningAreToldToBeGuessed() {
        var font = "/Font<</F1<</Type/Font/Subtype/Type3/FontBBox[0 0 1 1]/FontMatrix[1 0 0 1 0 0]/CharProcs<<>>"
                + "/Encoding<</Differences[97/g1]>>/FirstChar 97/LastChar 97/Widths[1]>>>>";

        var reading = read("font.pdf", page("BT /F1 12 Tf 72 720 Td (aa) Tj ET", font));

        assertEquals(List.of("Page 1 does not say which letters it shows; compare its words with the page."), reading.warnings());
        assertEquals(0, reading.confidence());
    }

    @Test void aBlankPageGivesNoWordsAndSaysSo() {
        var reading = read("blank.pdf", page("", ""));

        assertEquals(ReadMethod.NONE, reading.method());
        assertEquals(List.of("No words were found in this PDF; the file is kept as an attachment."), reading.warnings());
    }

    @Test void overFiveHundredPagesAreRefusedWithTheLimit() throws IOException {
        try (var document = new PDDocument()) {
            for (var i = 0; i < 501; i++) {
                document.addPage(new PDPage());
            }
            var bytes = saved(document);

            var text = refused(ProblemCode.PDF_TOO_MANY_PAGES, "chart.pdf", () -> read("chart.pdf", bytes));

            assertTrue(text.what().contains("500 pages"), text::what);
        }
    }

    @Test void fiveHundredPagesAreRead() throws IOException {
        try (var document = new PDDocument()) {
            for (var i = 0; i < 500; i++) {
                document.addPage(new PDPage());
            }

            assertEquals(ReadMethod.NONE, read("chart.pdf", saved(document)).method());
        }
    }

    /// One page of Helvetica 12 with this content stream.
    static byte[] page(String content, String resources) {
        return new RawPdf().object("<</Type/Catalog/Pages 2 0 R>>").object("<</Type/Pages/Kids[3 0 R]/Count 1>>")
                .object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<<"
                        + (resources.isEmpty() ? "/Font<</F1 5 0 R>>" : resources) + ">>>>")
                .stream("", content)
                .object("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>")
                .bytes();
    }

    static byte[] saved(PDDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }
}
