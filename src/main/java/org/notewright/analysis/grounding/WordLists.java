package org.notewright.analysis.grounding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.notewright.analysis.text.CsvRows;

/// Short lists of words from `wordlists.csv`, each word with its source.
final class WordLists {

    private static final class Holder {
        private static final Map<String, Set<String>> ALL = load();
    }

    private WordLists() {
    }

    private static Map<String, Set<String>> load() {
        var all = new HashMap<String, Set<String>>();
        for (var row : CsvRows.of(WordLists.class, "wordlists.csv")) {
            all.computeIfAbsent(Objects.requireNonNull(row.get("list")), _ -> new HashSet<>()).add(Objects.requireNonNull(row.get("word")));
        }
        return Map.copyOf(all);
    }

    /// @param name of the list
    /// @return its words, never empty
    static Set<String> of(String name) {
        return Set.copyOf(Objects.requireNonNull(Holder.ALL.get(name), name));
    }
}
