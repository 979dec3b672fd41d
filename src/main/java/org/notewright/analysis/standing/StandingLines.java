package org.notewright.analysis.standing;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.notewright.analysis.exercises.ExerciseLibrary;
import org.notewright.analysis.text.CsvRows;
import org.notewright.analysis.text.Sentences;

/// The fixed sentences of the program, checked by hand (`standing-lines.csv`), and those of the exercise library. Immutable, thread-safe.
public final class StandingLines {

    private static final Pattern SPACE = Pattern.compile("[\\s*]+");
    private static final StandingLines SHIPPED = load();

    private final Map<String, List<String>> byKey;
    private final Set<String> sentences;

    private StandingLines(Map<String, List<String>> byKey, Set<String> sentences) {
        this.byKey = Map.copyOf(byKey);
        this.sentences = Set.copyOf(sentences);
    }

    /// The lines inside the application.
    public static StandingLines shipped() {
        return SHIPPED;
    }

    private static StandingLines load() {
        var byKey = new LinkedHashMap<String, List<String>>();
        var sentences = new HashSet<String>();
        for (var row : CsvRows.of(StandingLines.class, "standing-lines.csv")) {
            var text = Objects.requireNonNull(row.get("text"));
            var key = row.get("key") + "." + row.get("language");
            byKey.merge(key, List.of(text), StandingLines::joined);
            for (var span : Sentences.of(text, 0, text.length())) {
                sentences.add(plain(span.in(text)));
            }
        }
        for (var exercise : ExerciseLibrary.shipped().all()) {
            for (var text : exercise.fixedTexts()) {
                Sentences.of(text, 0, text.length()).forEach(span -> sentences.add(plain(span.in(text))));
            }
        }
        return new StandingLines(byKey, sentences);
    }

    private static List<String> joined(List<String> one, List<String> other) {
        return java.util.stream.Stream.concat(one.stream(), other.stream()).toList();
    }

    /// @param key      group of lines, such as `call-pt`
    /// @param language `en` or `es`
    /// @return the lines in order, empty where there are none
    public List<String> lines(String key, String language) {
        return byKey.getOrDefault(key + "." + language, List.of());
    }

    /// The lines in a language a person named.
    ///
    /// @param language such as `Spanish` or `español`; in one they are not written in, the English lines
    public List<String> in(String key, String language) {
        return lines(key, language.strip().toLowerCase(Locale.ROOT).matches("spanish.*|espa[nñ]ol.*|castellano.*|es") ? "es" : "en");
    }

    /// Whether a sentence is one of ours, letter by letter; white space, bold marks and case aside.
    public boolean holds(String sentence) {
        var plain = plain(sentence);
        return !plain.isEmpty() && sentences.contains(plain);
    }

    private static String plain(String text) {
        var plain = SPACE.matcher(text).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
        return plain.startsWith("- ") ? plain.substring(2) : plain;
    }

    @Override public String toString() {
        return "StandingLines[" + sentences.size() + "]";
    }
}
