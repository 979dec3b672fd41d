package org.notewright.sources.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.notewright.sources.intake.Samples.read;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.notewright.clinical.ReadMethod;

final class PdfFieldsTest {

    private static final String FONT = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>";

    @Test void fieldsFollowTheTextOfTheirPage() {
        var reading = read("form.pdf", form("BT /F1 12 Tf 72 700 Td (Referral form) Tj ET"));

        assertEquals(ReadMethod.MIXED, reading.method());
        assertEquals("Referral form\nPatient name: DEMO Lee\n\nReferral form\nFall risk: Yes\nnotes: two\nlines", reading.text());
        assertEquals(List.of(), reading.warnings());
    }

    @Test void aFormWithoutPrintedTextIsReadByItsFieldsAlone() {
        var reading = read("form.pdf", form(""));

        assertEquals(ReadMethod.FORM_FIELDS, reading.method());
        assertEquals("Patient name: DEMO Lee\n\nFall risk: Yes\nnotes: two\nlines", reading.text());
    }

    @Test void aFormThatNobodyFilledInAddsNothing() {
        var bytes = new RawPdf().object("<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[5 0 R]>>>>")
                .object("<</Type/Pages/Kids[3 0 R]/Count 1>>")
                .object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 6 0 R>>>>>>")
                .stream("", "BT /F1 12 Tf 72 700 Td (Referral form) Tj ET")
                .object("<</FT/Tx/T(name)/V()>>").object(FONT).bytes();

        var reading = read("form.pdf", bytes);

        assertEquals(ReadMethod.TEXT_LAYER, reading.method());
        assertEquals("Referral form", reading.text());
    }

    /// Two pages with the same content. On the first a name; on the second a ticked box, an unticked box, a password and a note.
    private static byte[] form(String content) {
        return new RawPdf().object("<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[7 0 R 8 0 R 9 0 R 10 0 R 11 0 R]>>>>")
                .object("<</Type/Pages/Kids[3 0 R 4 0 R]/Count 2>>")
                .object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 5 0 R/Annots[7 0 R]/Resources<</Font<</F1 6 0 R>>>>>>")
                .object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 5 0 R/Annots[8 0 R 9 0 R 10 0 R 11 0 R]"
                        + "/Resources<</Font<</F1 6 0 R>>>>>>")
                .stream("", content).object(FONT)
                .object("<</Type/Annot/Subtype/Widget/FT/Tx/T(p1)/TU(Patient name)/V(DEMO Lee)/Rect[0 0 9 9]>>")
                .object("<</Type/Annot/Subtype/Widget/FT/Btn/T(Fall risk)/V/Yes/AS/Yes/Rect[0 0 9 9]>>")
                .object("<</Type/Annot/Subtype/Widget/FT/Btn/T(Pacemaker)/V/Off/AS/Off/Rect[0 0 9 9]>>")
                .object("<</Type/Annot/Subtype/Widget/FT/Tx/Ff 8192/T(pin)/V(1234)/Rect[0 0 9 9]>>")
                .object("<</Type/Annot/Subtype/Widget/FT/Tx/T(notes)/V(two\\rlines)/Rect[0 0 9 9]>>")
                .bytes();
    }
}
