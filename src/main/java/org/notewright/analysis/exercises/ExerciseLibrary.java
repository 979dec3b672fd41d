package org.notewright.analysis.exercises;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.notewright.analysis.text.CsvRows;

/// The exercises inside the application (`exercises.csv`) and their drawings (`drawings.json`). Immutable, thread-safe.
public final class ExerciseLibrary {

    private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9&]+");
    private static final int LONGEST = 6;
    private static final ExerciseLibrary SHIPPED = load();

    private final Map<String, Exercise> byId;
    private final Map<String, Exercise> byName;

    private ExerciseLibrary(Map<String, Exercise> byId, Map<String, Exercise> byName) {
        this.byId = java.util.Collections.unmodifiableMap(byId);
        this.byName = Map.copyOf(byName);
    }

    public static ExerciseLibrary shipped() {
        return SHIPPED;
    }

    private static ExerciseLibrary load() {
        var byId = new LinkedHashMap<String, Exercise>();
        var byName = new HashMap<String, Exercise>();
        for (var row : CsvRows.of(ExerciseLibrary.class, "exercises.csv")) {
            var one = read(row);
            byId.put(one.id(), one);
            one.synonyms().forEach(name -> byName.putIfAbsent(plain(name), one));
            byName.putIfAbsent(plain(one.name()), one);
            byName.putIfAbsent(plain(one.clinical()), one);
        }
        return new ExerciseLibrary(byId, byName);
    }

    private static Exercise read(Map<String, String> row) {
        return new Exercise(cell(row, "id"), cell(row, "name"), cell(row, "clinical"),
                List.of(cell(row, "synonyms").split(";", -1)), cell(row, "disciplines"), cell(row, "region"), cell(row, "position"),
                cell(row, "equipment"), cell(row, "class"), cell(row, "cues"), cell(row, "errors"), cell(row, "precautions"),
                cell(row, "steps"));
    }

    private static String cell(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column).strip();
    }

    /// All exercises in the order of the file.
    public List<Exercise> all() {
        return List.copyOf(byId.values());
    }

    public Optional<Exercise> withId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// Finds the exercise that a therapist's words name.
    ///
    /// @param words as they stand in the note, possibly with a dose: `prone hip ext 2x10`
    /// @return the exercise of the longest name found in the words, empty where none is: never the nearest guess
    public Optional<Exercise> named(String words) {
        return Optional.ofNullable(byName.get(match(words)));
    }

    /// The part of the words that [#named] understood, as plain words.
    ///
    /// @return empty where nothing was understood
    public String match(String words) {
        var tokens = new ArrayList<String>();
        for (var token : NO_WORD.split(words.toLowerCase(Locale.ROOT), -1)) {
            if (!token.isEmpty()) {
                tokens.add(token);
            }
        }
        for (int length = Math.min(LONGEST, tokens.size()); length > 0; length--) {
            for (int from = 0; from + length <= tokens.size(); from++) {
                var name = String.join(" ", tokens.subList(from, from + length));
                if (byName.containsKey(name)) {
                    return name;
                }
            }
        }
        return "";
    }

    static String plain(String name) {
        return NO_WORD.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    @Override public String toString() {
        return "ExerciseLibrary[" + byId.size() + "]";
    }
}
