package org.notewright.workflow;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// Headings and abbreviations of therapy notes (`trade-words.csv`): the only words of a sample note that may go into a
/// clinic context.
final class TradeWords {

    private final List<Map<String, String>> rows;

    private TradeWords(List<Map<String, String>> rows) {
        this.rows = rows;
    }

    static TradeWords load() {
        try (var in = TradeWords.class.getResourceAsStream("trade-words.csv");
             var rows = new CsvMapper().readerForMapOf(String.class).with(CsvSchema.emptySchema().withHeader())
                     .<Map<String, String>>readValues(Objects.requireNonNull(in))) {
            return new TradeWords(List.copyOf(rows.readAll()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    boolean isHeading(String text) {
        return rows.stream().anyMatch(row -> "heading".equals(row.get("kind"))
                && text.toLowerCase(Locale.ROOT).equals(row.get("word")));
    }

    boolean isAbbreviation(String text) {
        return rows.stream().anyMatch(row -> "abbreviation".equals(row.get("kind")) && text.equals(row.get("word")));
    }

    /// @return what an abbreviation of the table stands for
    String meaning(String abbreviation) {
        return rows.stream().filter(row -> abbreviation.equals(row.get("word"))).findFirst()
                .map(row -> row.getOrDefault("meaning", "")).orElse("");
    }
}
