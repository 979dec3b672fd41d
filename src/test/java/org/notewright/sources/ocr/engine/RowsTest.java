package org.notewright.sources.ocr.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Pure rules of the engine; no native library loads here.
final class RowsTest {

    private static List<RawWord> line(int left, int top, String text) {
        var words = new ArrayList<RawWord>();
        int x = left;
        for (var word : text.split(" ", -1)) {
            words.add(new RawWord(word, x, top, x + 10 * word.length(), top + 20, 1, x == left, false));
            x += 10 * word.length() + 10;
        }
        return words;
    }

    private static List<String> texts(List<List<RawWord>> lines) {
        return lines.stream().map(line -> String.join(" ", line.stream().map(RawWord::text).toList())).toList();
    }

    @Test void labelsAndTheirValuesBecomeRows() {
        var lines = List.of(line(0, 0, "Name:"), line(0, 30, "Born:"), line(0, 60, "Phone:"),
                line(300, 1, "Oduro"), line(300, 31, "11/02/1984"), line(300, 61, "312-555-0177"));

        assertEquals(List.of("Name: Oduro", "Born: 11/02/1984", "Phone: 312-555-0177"), texts(Rows.joined(lines)));
    }

    @Test void columnsOfRunningTextStayApart() {
        var lines = List.of(line(0, 0, "the left column has long lines"), line(0, 30, "and they go on like this"),
                line(500, 0, "the right column has them too"), line(500, 30, "and must not be mixed in"));

        assertEquals(texts(lines), texts(Rows.joined(lines)));
    }

    @ParameterizedTest
    @CsvSource({"$93.401A, S93.401A", "$52.501D., S52.501D.", "$62.00, $62.00", "C0-236, CO-236", "(C0-45), (CO-45)",
            "C0, C0", "S93.401A, S93.401A", "$12.5, $12.5"})
    void onlyImpossibleFormsAreCorrected(String read, String expected) {
        assertEquals(expected, Misread.corrected(read));
    }
}
