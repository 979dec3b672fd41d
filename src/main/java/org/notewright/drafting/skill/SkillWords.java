package org.notewright.drafting.skill;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The words a skill file may use and must not use, from the tables beside this class.
final class SkillWords {

    /// @param flag     whether it encloses lines instead of standing for a text
    /// @param required whether every skill must use it, exactly once
    record Placeholder(String name, boolean flag, boolean required) {
        /// Its name only: the words are a patient's.
        @Override public String toString() {
            return "Placeholder";
        }
    }

    /// @param example a line that it finds
    record Phrase(String rule, Pattern pattern, String example, String message, String remedy) {
        /// Its name only: the words are a patient's.
        @Override public String toString() {
            return "Phrase";
        }
    }

    private final List<Placeholder> placeholders;
    private final List<Parameter> parameters;
    private final List<Phrase> phrases;
    private final List<Map<String, String>> words;

    private SkillWords(List<Placeholder> placeholders, List<Parameter> parameters, List<Phrase> phrases,
                       List<Map<String, String>> words) {
        this.placeholders = placeholders;
        this.parameters = parameters;
        this.phrases = phrases;
        this.words = words;
    }

    static SkillWords load() {
        var placeholders = rows("placeholders.csv").stream().map(row -> new Placeholder(cell(row, "name"),
                cell(row, "kind").equals("flag"), cell(row, "required").equals("yes"))).toList();
        var parameters = rows("parameters.csv").stream().map(row -> new Parameter(cell(row, "name"), cell(row, "label"),
                Parameter.Kind.valueOf(cell(row, "kind").toUpperCase(Locale.ROOT)),
                Stream.of(cell(row, "choices").split("\\|")).filter(choice -> !choice.isEmpty()).toList(),
                cell(row, "default"))).toList();
        var phrases = rows("lint-phrases.csv").stream().map(row -> new Phrase(cell(row, "rule"),
                Pattern.compile(cell(row, "pattern"), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                cell(row, "example"), cell(row, "message"), cell(row, "remedy"))).toList();
        return new SkillWords(placeholders, parameters, phrases, rows("words.csv"));
    }

    List<Placeholder> placeholders() {
        return placeholders;
    }

    /// The standard parameters: what a skill may ask by its name alone.
    List<Parameter> parameters() {
        return parameters;
    }

    List<Phrase> phrases() {
        return phrases;
    }

    /// Whether a placeholder or standard parameter has this name.
    boolean isReserved(String name) {
        return placeholders.stream().anyMatch(p -> p.name().equals(name))
                || parameters.stream().anyMatch(p -> p.name().equals(name));
    }

    /// @param key of the table: `inputs`, `checks`, `settings`, `readers`, `groups`, `forms`, `kinds`
    List<String> allowed(String key) {
        return words.stream().filter(row -> cell(row, "key").equals(key)).map(row -> cell(row, "word")).toList();
    }

    /// What a word of the table means, for people.
    String meaning(String key, String word) {
        return words.stream().filter(row -> cell(row, "key").equals(key) && cell(row, "word").equals(word)).findFirst()
                .map(row -> cell(row, "meaning")).orElse(word);
    }

    static String cell(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }

    static List<Map<String, String>> rows(String resource) {
        try (var in = SkillWords.class.getResourceAsStream(resource);
             var rows = new CsvMapper().readerForMapOf(String.class).with(CsvSchema.emptySchema().withHeader())
                     .<Map<String, String>>readValues(Objects.requireNonNull(in, resource))) {
            return List.copyOf(rows.readAll());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
