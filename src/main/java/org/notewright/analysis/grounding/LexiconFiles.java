package org.notewright.analysis.grounding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.notewright.analysis.text.CsvRows;

/// Reads the lexicon's files from the class path.
final class LexiconFiles {

    private LexiconFiles() {
    }

    static Lexicon load() {
        var lexicon = new Lexicon();
        for (var line : lines("stops.txt")) {
            if (!line.startsWith("#")) {
                for (var word : line.strip().split(" ", -1)) {
                    lexicon.stop(word);
                }
            }
        }
        for (var row : CsvRows.of(Lexicon.class, "lexicon.csv")) {
            lexicon.add(Category.valueOf(column(row, "category").toUpperCase(Locale.ROOT)), column(row, "canonical"),
                    column(row, "forms"));
        }
        for (var row : CsvRows.of(Lexicon.class, "words.csv")) {
            lexicon.add(Category.WORD, column(row, "canonical"), column(row, "forms"));
        }
        lexicon.seal();
        return lexicon;
    }

    private static String column(Map<String, String> row, String name) {
        return Objects.requireNonNull(row.get(name), name);
    }

    private static List<String> lines(String file) {
        try (var in = open(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException("the class path file " + file + " cannot be read", broken);
        }
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(Lexicon.class.getResourceAsStream(file), file);
    }
}
