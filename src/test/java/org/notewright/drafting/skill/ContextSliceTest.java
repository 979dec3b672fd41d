package org.notewright.drafting.skill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.notewright.clinical.Diagnosis;

class ContextSliceTest {

    private static final String CONTEXT = """
            Free words.

            ## Note format and terms
            ### Pain
            Always sent.

            ## Standards by diagnosis
            For everyone.
            ### ACL reconstruction (S83.5, Z47.89)
            Quad index.
            ### M17 knee osteoarthritis
            Stairs.
            ### Low back pain
            Oswestry.

            ## Payer requirements
            Minutes always.
            ### Medicare
            Total time.
            ### Northwind Health Plan
            Six visits.

            ## Outcome measures
            LEFS
            """;

    private static ContextSlice slice(String diagnosis, String payer) {
        return ContextSlice.of(CONTEXT, List.of(Diagnosis.parse(diagnosis)), payer);
    }

    @Test void aSubSectionIsSentByTheBeginningOfItsCode() {
        var slice = slice("M17.11", "Medicare Part B");
        assertTrue(slice.text().contains("Stairs.") && slice.text().contains("Total time."));
        assertEquals(List.of("ACL reconstruction (S83.5, Z47.89)", "Low back pain", "Northwind Health Plan"),
                slice.leftOut());
        assertFalse(slice.text().contains("Quad index") || slice.text().contains("Oswestry"));
    }

    @Test void aSubSectionIsSentByAWordOfTheDiagnosisOrPayer() {
        var slice = slice("ACL reconstruction, right", "northwind");
        assertTrue(slice.text().contains("Quad index.") && slice.text().contains("Six visits."));
        assertEquals(List.of("M17 knee osteoarthritis", "Low back pain", "Medicare"), slice.leftOut());
    }

    @Test void commonWordsMatchNothing() {
        assertEquals(5, slice("right shoulder pain", "Acme Health Plan").leftOut().size());
    }

    @Test void everythingOutsideTheSubSectionsIsAlwaysSent() {
        var text = ContextSlice.of(CONTEXT, List.of(), "").text();
        for (var words : List.of("Free words.", "### Pain", "For everyone.", "Minutes always.", "LEFS")) {
            assertTrue(text.contains(words), words);
        }
    }

    @Test void aContextWithoutTheHeadingsIsSentWhole() {
        assertEquals("Just words.\n### Low back pain\nmore",
                ContextSlice.of("Just words.\n### Low back pain\nmore\n", List.of(), "").text());
    }
}
