package org.notewright.sources.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.notewright.sources.intake.Samples.read;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the place of words and lines on a page means for its text. Each content stream is a page in Helvetica 12.
final class PdfLayoutTest {

    private static final String WORD = " BT /F1 12 Tf 120 700 Td (Hand Therapy) Tj ET";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "an empty box                 | 100 699 10 10 re S                         | [ ] Hand Therapy",
            "a box with a cross           | 100 699 10 10 re S 102 701 m 108 707 l S   | [x] Hand Therapy",
            "a box with an X written in   | 100 699 10 10 re S BT /F1 8 Tf 102 701 Td (X) Tj ET | X   [x] Hand Therapy",
            "a scaled box                 | q .5 0 0 .5 0 0 cm 200 1398 20 20 re S Q   | [ ] Hand Therapy",
            "a filled square is a bullet  | 100 699 10 10 re f                         | Hand Therapy",
            "a square that only clips     | 100 699 10 10 re W n                       | Hand Therapy",
            "a cell of a table            | 90 695 25 25 re S                          | Hand Therapy",
            "a box of another line        | 100 670 10 10 re S                         | Hand Therapy",
            "a box too far to the left    | 60 699 10 10 re S                          | Hand Therapy",
            "a box to the right           | 200 699 10 10 re S                         | Hand Therapy",
            "a line that passes outside   | 100 699 10 10 re S 0 690 m 300 690 l S     | [ ] Hand Therapy"})
    void aDrawnBoxMarksTheWordBesideIt(String what, String drawing, String expected) {
        assertEquals(expected, text(drawing + WORD), what);
    }

    @Test void columnsStandThreeBlanksApartAndWordsOne() {
        assertEquals("Member ID   KC 22", text("BT /F1 12 Tf 72 700 Td (Member ID) Tj 200 0 Td (KC) Tj 22 0 Td (22) Tj ET"));
    }

    @Test void wordsWrittenInNoOrderAreSortedByPlace() {
        var page = new StringBuilder();
        for (var line : new int[] {5, 2, 7, 1, 8, 3, 6, 4}) {
            page.append("BT /F1 12 Tf 72 %d Td (line %d) Tj ET ".formatted(700 - 20 * line, line));
        }

        assertEquals("line 1\nline 2\nline 3\nline 4\nline 5\nline 6\nline 7\nline 8", text(page.toString()));
    }

    @Test void aSecondColumnIsNotMixedIntoTheFirst() {
        var page = new StringBuilder();
        for (var column = 0; column < 2; column++) {
            for (var line = 1; line <= 4; line++) {
                page.append("BT /F1 12 Tf %d %d Td (%c%d) Tj ET ".formatted(72 + 200 * column, 700 - 20 * line, 'a' + column, line));
            }
        }

        assertEquals("a1 a2 a3 a4 b1 b2 b3 b4", text(page.toString()).replace("\n", " "));
    }

    private static String text(String content) {
        return read("page.pdf", PdfProblemsTest.page(content, "")).text();
    }
}
