package org.notewright.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ContextFormTest {

    private static final String NOTE = """
            DEMO Okafor, Ngozi  DOB 03/04/1961  MRN 884421  Payer: Northwind
            Subjective: Pt reports R knee pain 4/10, fell at 12 Elm Street.
            Objective: AROM flexion 118. LEFS 42/80. TUG 14 s.
            Plan: HEP. CPT 97110 x 2 units, 97530 x 1 unit.
            Neighbor: Mrs. Tanaka helps. NGOZI likes ACME tea.
            """;

    @Test void takesCodesMeasuresHeadingsAndAbbreviationsOfTheTrade() {
        var text = new ContextForm("Short sentences.", List.of("M17 knee osteoarthritis"), List.of("Medicare"), "")
                .build(List.of(NOTE));
        for (var words : List.of("Short sentences.", "- 97110 ", "- 97530 ", "- LEFS", "- TUG",
                "Headings in use: Subjective, Objective, Plan", "- HEP: home exercise program",
                "### M17 knee osteoarthritis", "### Medicare")) {
            assertTrue(text.contains(words), words + "\n" + text);
        }
    }

    @Test void takesNothingThatCouldNameAPatient() {
        var text = new ContextForm("", List.of(), List.of(), "").build(List.of(NOTE));
        for (var words : List.of("Okafor", "Ngozi", "NGOZI", "1961", "884421", "Elm", "Tanaka", "ACME", "Northwind", "118",
                "42", "4/10", "Neighbor", "DEMO")) {
            assertFalse(Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.LITERAL).matcher(text).find(), words);
        }
    }

    @Test void withoutAnythingItIsTheFiveHeadings() {
        assertEquals("""
                ## Note format and terms

                ## Codes billed most

                ## Standards by diagnosis

                ## Payer requirements

                ## Outcome measures
                """, new ContextForm("", List.of(), List.of(), "").build(List.of()));
    }
}
