package org.notewright.analysis.grounding;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.HashSet;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.notewright.analysis.text.CsvRows;

class LexiconTest {

    @Test
    void everyRowIsWholeAndEveryFormIsFound() {
        for (var file : new String[] {"lexicon.csv", "words.csv"}) {
            for (var row : CsvRows.of(Lexicon.class, file)) {
                assertFalse(row.getOrDefault("canonical", "").isBlank(), row::toString);
                assertFalse(row.getOrDefault("source", "").isBlank(), row::toString);
                assertNotNull(Category.valueOf(row.getOrDefault("category", "word").toUpperCase(Locale.ROOT)));
                boolean unit = row.getOrDefault("category", "").equals("unit");
                for (var form : row.getOrDefault("forms", "").split("\\|", -1)) {
                    assertFalse(form.isBlank(), row::toString);
                    var plain = form.startsWith("=") ? form.substring(1) : form;
                    var raws = Scanner.scan(plain, 0, plain.length());
                    assertNotNull(unit ? Lexicon.shared().unitAt(raws, 0) : Lexicon.shared().phraseAt(raws, 0), form);
                }
            }
        }
    }

    @Test
    void noFormStandsTwiceInOneFile() {
        for (var file : new String[] {"lexicon.csv"}) {
            var seen = new HashSet<String>();
            for (var row : CsvRows.of(Lexicon.class, file)) {
                for (var form : row.getOrDefault("forms", "").split("\\|", -1)) {
                    assertFalse(!seen.add((row.getOrDefault("category", "").equals("unit") ? "u:" : "") + form), form);
                }
            }
        }
    }
}
