package org.notewright.sources.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.notewright.sources.intake.Samples.read;
import static org.notewright.sources.intake.Samples.refused;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.notewright.job.JobCancelled;
import org.notewright.job.JobContext;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;

/// PDFs made to hang a reader or to fill its memory.
final class HostilePdfTest {

    private static final String CATALOG = "<</Type/Catalog/Pages 2 0 R>>";

    @Test void aPageTreeThatContainsItselfEnds() {
        var bytes = new RawPdf().object(CATALOG).object("<</Type/Pages/Kids[3 0 R]/Count 1>>")
                .object("<</Type/Pages/Parent 2 0 R/Kids[2 0 R 3 0 R]/Count 1>>").bytes();

        soon(() -> refused(ProblemCode.PDF_NO_PAGES, "loop.pdf", () -> read("loop.pdf", bytes)));
    }

    @Test void aPageTreeThatLeadsManyWaysToTheSamePageEnds() {
        var pdf = new RawPdf().object(CATALOG);
        for (var i = 2; i < 32; i++) {
            pdf.object("<</Type/Pages/Count 1073741824/Kids[%1$d 0 R %1$d 0 R]>>".formatted(i + 1));
        }
        var bytes = pdf.object("<</Type/Page/MediaBox[0 0 612 792]>>").bytes();

        soon(() -> readOrRefuse(bytes));
    }

    @Test void aPageTreeTooDeepForTheStackIsDamaged() {
        var pdf = new RawPdf().object(CATALOG);
        for (var i = 2; i < 60_000; i++) {
            pdf.object("<</Type/Pages/Count 1/Kids[%d 0 R]>>".formatted(i + 1));
        }
        var bytes = pdf.object("<</Type/Page/MediaBox[0 0 612 792]>>").bytes();

        soon(() -> refused(ProblemCode.PDF_DAMAGED, "deep.pdf", () -> read("deep.pdf", bytes)));
    }

    @Test void arraysInArraysWithoutEndAreDamage() {
        var bytes = new RawPdf().object("<</Type/Catalog/Pages 2 0 R/X " + "[".repeat(1_000_000) + "]".repeat(1_000_000) + ">>")
                .object("<</Type/Pages/Kids[]/Count 0>>").bytes();

        soon(() -> readOrRefuse(bytes));
    }

    @Test void formsThatDrawFormsThatDrawFormsAreStopped() {
        var pdf = new RawPdf().object(CATALOG).object("<</Type/Pages/Kids[3 0 R]/Count 1>>")
                .object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</XObject<</X 5 0 R>>>>>>")
                .stream("", "/X Do");
        for (var i = 5; i < 25; i++) {
            pdf.stream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X %d 0 R>>>>".formatted(i + 1),
                    "/X Do ".repeat(10));
        }
        var bytes = pdf.stream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]", "q Q").bytes();

        soon(() -> refused(ProblemCode.PDF_TOO_COMPLEX, "forms.pdf", () -> read("forms.pdf", bytes)));
    }

    @Test void aStreamThatInflatesWithoutEndIsRefusedBeforeItDoes() throws IOException {
        var bytes = new RawPdf().object(CATALOG).object("<</Type/Pages/Kids[3 0 R]/Count 1>>")
                .object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R>>")
                .deflated("", new byte[(int) InflationGuard.MAX_STREAM + 1]).bytes();

        soon(() -> refused(ProblemCode.PDF_TOO_COMPLEX, "bomb.pdf", () -> read("bomb.pdf", bytes)));
    }

    /// 100 MB in a few hundred bytes: what a guard that looks into one layer lets pass.
    @Test void aStreamPackedTwiceIsRefusedBeforeItUnpacks() throws IOException {
        var bytes = contents("/Filter[/FlateDecode/FlateDecode]", RawPdf.deflated(RawPdf.deflated(new byte[100_000_000])));

        soon(() -> refused(ProblemCode.PDF_TOO_COMPLEX, "bomb.pdf", () -> read("bomb.pdf", bytes)));
    }

    @Test void aBombWrittenInLettersIsRefused() throws IOException {
        var hex = java.util.HexFormat.of().formatHex(RawPdf.deflated(new byte[100_000_000])) + ">";
        var bytes = contents("/Filter [ /ASCIIHexDecode /Fl ]", hex.getBytes(java.nio.charset.StandardCharsets.US_ASCII));

        soon(() -> refused(ProblemCode.PDF_TOO_COMPLEX, "bomb.pdf", () -> read("bomb.pdf", bytes)));
    }

    /// Two bytes for 128 equal ones (ISO 32000-1, 7.4.5).
    @Test void aBombOfRunsIsRefused() {
        var runs = new byte[1_000_000];
        for (var i = 0; i < runs.length; i += 2) {
            runs[i] = (byte) 129;
        }
        var bytes = contents("/Filter/RunLengthDecode", runs);

        soon(() -> refused(ProblemCode.PDF_TOO_COMPLEX, "bomb.pdf", () -> read("bomb.pdf", bytes)));
    }

    @Test void anEncryptedBombIsRefusedOnceItIsOpen() throws IOException {
        var bytes = encrypted(100_000_000);

        soon(() -> refused(ProblemCode.PDF_TOO_COMPLEX, "bomb.pdf", () -> read("bomb.pdf", bytes)));
    }

    @Test void wordsPackedInLettersAreRead() throws IOException {
        var words = "BT /F1 12 Tf 100 700 Td (flexion 110) Tj ET".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        var hex = java.util.HexFormat.of().formatHex(RawPdf.deflated(words)) + ">";
        var bytes = contents("/Filter[/AHx/FlateDecode]", hex.getBytes(java.nio.charset.StandardCharsets.US_ASCII));

        assertEquals("flexion 110", read("letters.pdf", bytes).text());
    }

    private static byte[] contents(String filter, byte[] packed) {
        return new RawPdf().object(CATALOG).object("<</Type/Pages/Kids[3 0 R]/Count 1>>")
                .object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R"
                        + "/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>")
                .packed(filter, packed).bytes();
    }

    private static byte[] encrypted(int size) throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            var stream = new PDStream(document);
            try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(new byte[size]);
            }
            page.setContents(stream);
            document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    @Test void aLargePictureIsNoBomb() throws IOException {
        var bytes = new RawPdf().object(CATALOG).object("<</Type/Pages/Kids[3 0 R]/Count 1>>")
                .object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</XObject<</I 5 0 R>>>>>>")
                .stream("", "612 0 0 792 0 0 cm /I Do")
                .deflated("/Type/XObject/Subtype/Image/Width 12000/Height 12000/ColorSpace/DeviceGray/BitsPerComponent 8",
                        new byte[12_000 * 12_000]).bytes();

        soon(() -> assertTrue(read("scan.pdf", bytes).warnings().getFirst().startsWith("Page 1 is a picture")));
    }

    @Test void moreGlyphsThanAnyPageHoldsAreRefused() throws IOException {
        var words = ("(" + "a".repeat(1000) + ") Tj ").repeat(1001);

        soon(() -> refused(ProblemCode.PDF_TOO_COMPLEX, "dense.pdf",
                () -> read("dense.pdf", PdfProblemsTest.page("BT /F1 1 Tf " + words + "ET", ""))));
    }

    @Test void aFieldTreeThatContainsItselfEnds() {
        var bytes = new RawPdf().object("<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[4 0 R]>>>>")
                .object("<</Type/Pages/Kids[3 0 R]/Count 1>>")
                .object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]>>")
                .object("<</T(a)/Kids[4 0 R 5 0 R]/Parent 5 0 R>>").object("<</T(b)/Kids[4 0 R]/Parent 4 0 R>>").bytes();

        soon(() -> readOrRefuse(bytes));
    }

    @Test void cancellingEndsALongDocument() {
        var asked = new AtomicInteger();
        var context = new JobContext() {
            @Override public void progress(long done, long total) {
            }

            @Override public void checkCancelled() {
                if (asked.incrementAndGet() == 3) {
                    throw new JobCancelled();
                }
            }
        };
        var file = Samples.bytes("text-picture-text.pdf");

        assertThrows(JobCancelled.class, () -> Samples.readers().read("long.pdf", file, context));
        assertEquals(3, asked.get());
    }

    private static void readOrRefuse(byte[] bytes) {
        try {
            read("hostile.pdf", bytes);
        } catch (ProblemException e) {
            assertTrue(e.problem().args().contains("hostile.pdf"));
        }
    }

    private static void soon(org.junit.jupiter.api.function.Executable action) {
        assertTimeoutPreemptively(Duration.ofSeconds(20), action);
    }
}
