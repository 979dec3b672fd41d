package org.notewright.analysis.facts;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.notewright.analysis.facts.text.Category;
import org.notewright.analysis.facts.text.NoteText;
import org.notewright.analysis.facts.text.Table;

/// Every row of every data file can be used and says where it comes from.
class DataFilesTest {

    @ParameterizedTest
    @EnumSource(Category.class)
    void everyPhraseOfALexiconIsFoundAgain(Category category) {
        for (var row : Table.rows(category.file())) {
            var name = row.getOrDefault("name", "");
            assertFalse(name.isBlank(), category.file());
            assertFalse(row.getOrDefault("source", "").isBlank(), name);
            for (var surface : row.getOrDefault("surfaces", "").split("\\|", -1)) {
                var text = NoteText.of(surface);
                var hit = text.hit(0, category, name);
                assertNotNull(hit, () -> category.file() + " " + name + ": " + surface);
                assertEquals(text.size(), hit.to(), () -> category.file() + " " + surface);
            }
        }
    }

    @Test
    void sectionCuesNameASectionAndAWeight() {
        for (var row : Table.rows("sectioncues.csv")) {
            assertTrue("SOAP".contains(row.getOrDefault("name", "?")));
            assertTrue(Integer.parseInt(row.getOrDefault("detail", "")) > 0);
        }
    }

    @Test
    void limitsOfMotionEncloseTheNormals() {
        var seen = new HashSet<String>();
        for (var row : Table.rows("rom_limits.csv")) {
            var key = row.getOrDefault("region", "") + " " + row.getOrDefault("motion", "");
            double low = Double.parseDouble(row.getOrDefault("low", ""));
            double high = Double.parseDouble(row.getOrDefault("high", ""));
            assertAll(() -> assertTrue(low < high, key), () -> assertTrue(seen.add(key), key),
                    () -> assertFalse(row.getOrDefault("source", "").isBlank(), key));
            for (var normal : new String[] {row.getOrDefault("normal_aaos", ""), row.getOrDefault("normal_ama", "")}) {
                assertTrue(normal.isEmpty() || Double.parseDouble(normal) <= high, key);
            }
        }
    }

    @Test
    void measuresHaveBoundsThatMakeSense() {
        for (var row : Table.rows("measures.csv")) {
            var low = row.getOrDefault("low", "");
            var high = row.getOrDefault("high", "");
            assertTrue(low.isEmpty() || high.isEmpty() || Double.parseDouble(low) < Double.parseDouble(high), row.getOrDefault("name", ""));
            var max = row.getOrDefault("detail", "");
            assertTrue(max.isEmpty() || Double.parseDouble(max) > 0, row.getOrDefault("name", ""));
        }
    }

    @Test
    void smallTablesSayTheirSource() {
        for (var file : new String[] {"forms.csv", "words.csv", "expansions.csv", "sectionwords.csv"}) {
            for (var row : Table.rows(file)) {
                assertTrue(row.values().stream().noneMatch(String::isBlank), () -> file + " " + row.keySet());
            }
        }
    }
}
