package org.notewright.vault.search;

import java.util.ArrayList;
import java.util.List;

/// Words that must stand together, one word for most.
///
/// @param words  as [WordReader] gives them, 1 or more
/// @param prefix whether the last one need only begin so
record SearchTerm(List<String> words, boolean prefix) {

    SearchTerm {
        words = List.copyOf(words);
    }

    static List<String> words(String text) {
        var words = new ArrayList<String>();
        var reader = new WordReader(text);
        while (reader.next()) {
            words.add(reader.word());
        }
        return words;
    }

    /// One letter alone says too little to be looked for.
    boolean isOneLetter() {
        return words.size() == 1 && words.getFirst().length() == 1 && Character.isLetter(words.getFirst().charAt(0));
    }

    /// In the language of FTS5; words hold no quotation marks.
    String expression() {
        return "\"" + String.join(" ", words) + "\"" + (prefix ? " *" : "");
    }

    /// Whether the term ends with the newest word seen.
    ///
    /// @param seen   the last words, word number `n` at `n % seen.length`
    /// @param newest number of the newest
    boolean endsAt(String[] seen, int newest) {
        int last = words.size() - 1;
        if (newest < last) {
            return false;
        }
        for (int i = last; i >= 0; i--) {
            var wanted = words.get(i);
            var found = seen[(newest - last + i) % seen.length];
            if (prefix && i == last ? !found.startsWith(wanted) : !found.equals(wanted)) {
                return false;
            }
        }
        return true;
    }

    @Override public String toString() {
        return "SearchTerm[" + words.size() + "]";
    }
}
