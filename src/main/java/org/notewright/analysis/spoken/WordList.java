package org.notewright.analysis.spoken;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A user's own list: what the engine mishears gives what is meant. Case is ignored; both sides may be several words.
public final class WordList {

    public static final WordList NONE = of(Map.of());

    private final List<Entry> entries;

    private WordList(List<Entry> entries) {
        this.entries = entries;
    }

    /// @param misheardToMeant blank keys are left out; longer phrases win over shorter ones
    public static WordList of(Map<String, String> misheardToMeant) {
        var entries = new ArrayList<Entry>();
        misheardToMeant.forEach((misheard, meant) -> {
            if (!misheard.isBlank()) {
                entries.add(new Entry(words(misheard.toLowerCase(Locale.ROOT)), words(meant)));
            }
        });
        entries.sort(Comparator.comparingInt((Entry e) -> -e.misheard.size()).thenComparing(e -> String.join(" ", e.misheard)));
        return new WordList(List.copyOf(entries));
    }

    /// @return the longest entry whose misheard words stand at an index, null where there is none
    @Nullable Entry at(List<String> lower, int index) {
        for (var entry : entries) {
            int end = index + entry.misheard.size();
            if (end <= lower.size() && lower.subList(index, end).equals(entry.misheard)) {
                return entry;
            }
        }
        return null;
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
    }

    /// The count alone: names of people can stand in such a list.
    @Override public String toString() {
        return "WordList[" + entries.size() + "]";
    }

    /// @param misheard lower-case words
    /// @param meant    the words to put in their place
    record Entry(List<String> misheard, List<String> meant) {

        /// Nothing of what a person typed.
        @Override public String toString() {
            return "Entry[" + misheard.size() + " words]";
        }
    }
}
