package org.notewright.sources.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.notewright.clinical.PlacedWord;
import org.notewright.clinical.ReadMethod;
import org.notewright.clinical.Reading;

/// The promise about scans: of all words of the letters at most 2 % are lost together and 4 % in the worst one, against the text
/// layer of the same letter.
final class ScanAccuracyTest {

    private static final Map<String, String> LETTERS = Map.of(
            "01-referral-scan.png", "01-referral.pdf", "02-referral-scan.tif", "02-referral.pdf",
            "03-denial-scan.pdf", "03-denial.pdf", "04-denial-scan.png", "04-denial.pdf",
            "05-authorization-scan.tif", "05-authorization.pdf", "06-authorization-scan.pdf", "06-authorization.pdf");

    /// Words with their punctuation, as a person would compare them; rules drawn with `_` are no words.
    private static Map<String, Integer> words(String text) {
        var counts = new HashMap<String, Integer>();
        // The text layer shows tick boxes as [x]; a scan has a picture of a box.
        Arrays.stream(text.replaceAll("\\[[x ]]", " ").split("\\s+"))
                .filter(word -> word.chars().anyMatch(Character::isLetterOrDigit))
                .forEach(word -> counts.merge(word, 1, Integer::sum));
        return counts;
    }

    private static List<String> lost(String layer, String scan) {
        var found = words(scan);
        var lost = new ArrayList<String>();
        words(layer).forEach((word, count) -> {
            for (int i = found.getOrDefault(word, 0); i < count; i++) {
                lost.add(word);
            }
        });
        return lost;
    }

    @Test void atMostTwoPercentOfAllWordsAndFourOfOneLetterAreLost(@TempDir Path folder) {
        int all = 0;
        int allLost = 0;
        var report = new StringBuilder();
        try (var scans = new Scans(folder)) {
            for (var letter : LETTERS.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList()) {
                var reading = letter.getKey().startsWith("06") ? scans.read(letter.getKey(), Samples.bytes(letter.getKey()))
                        : scans.read(letter.getKey());
                assertEquals(ReadMethod.OCR, reading.method(), letter.getKey());
                assertPlaced(reading);
                var layer = Samples.read(letter.getValue()).text();
                var lost = lost(layer, reading.text());
                int words = words(layer).values().stream().mapToInt(Integer::intValue).sum();
                report.append(String.format(Locale.ROOT, "%s: %d of %d lost %s%n", letter.getKey(), lost.size(), words, lost));
                assertTrue(lost.size() <= 0.04 * words, report::toString);
                all += words;
                allLost += lost.size();
            }
        }
        assertTrue(allLost <= 0.02 * all, report::toString);
    }

    /// Every word of the text has its place, in order.
    private static void assertPlaced(Reading reading) {
        var placed = reading.words().stream().map(word -> word.span().in(reading.text())).toList();
        assertEquals(Arrays.stream(reading.text().split("\\s+")).toList(), placed);
    }

    @Test void wordsOfAScanStandWhereTheTextLayerHasThem(@TempDir Path folder) {
        var layer = Samples.read("06-authorization.pdf");
        try (var scans = new Scans(folder)) {
            var scan = scans.read("scan.pdf", Samples.bytes("06-authorization-scan.pdf"));
            for (var word : List.of("OYELOWO,", "PA5510937", "S93.401A", "2026-04-30", "97140")) {
                var expected = find(layer, word).box();
                var found = find(scan, word).box();
                assertEquals(expected.left() + expected.width() / 2, found.left() + found.width() / 2, 0.02, word);
                assertEquals(expected.top() + expected.height() / 2, found.top() + found.height() / 2, 0.02, word);
                assertEquals(expected.width(), found.width(), 0.02, word);
            }
        }
    }

    private static PlacedWord find(Reading reading, String word) {
        return reading.words().stream().filter(placed -> placed.span().in(reading.text()).equals(word)).findFirst().orElseThrow();
    }
}
