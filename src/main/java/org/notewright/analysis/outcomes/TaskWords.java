package org.notewright.analysis.outcomes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.notewright.analysis.text.CsvRows;

/// The words that make a task out of a goal: stems without filler, and amounts with their unit. Two sentences speak of the
/// same task when the one holds every stem of the other and at least its amounts.
///
/// @param stems   in the order of the words
/// @param amounts by unit
record TaskWords(Set<String> stems, Map<String, Double> amounts) {

    private static final Map<String, String> STEMS = known();
    private static final Pattern TIME = Pattern.compile(
            "(?i)\\(?\\b(?:in|by|within|x|after|for)?\\s?\\d{1,2}(?:-\\d{1,2})?\\s?(?:wks?|weeks?|visits?|months?|mos?)\\b\\)?");
    private static final Pattern WORD = Pattern.compile("(?i)w/o|w/|\\d+(?:\\.\\d+)?|[a-z]+(?:'[a-z]+)?|#|%");
    private static final Pattern DENIED = Pattern.compile("(?i)\\b(unable|cannot|can't|can not|not able|not yet|still needs?|still lacks?|unsafe|difficulty|will|plan|goal|goals|next|wants?|"
            + "hopes?|does not|doesn't|not)\\b");

    TaskWords {
        stems = Set.copyOf(stems);
        amounts = Map.copyOf(amounts);
    }

    private static Map<String, String> known() {
        Map<String, String> out = new HashMap<>();
        for (var row : CsvRows.of(TaskWords.class, "words.csv")) {
            for (var word : row.getOrDefault("words", "").split("\\|", -1)) {
                out.put(word, row.getOrDefault("stem", ""));
            }
        }
        return out;
    }

    static TaskWords of(String sentence) {
        var words = new ArrayList<String>();
        var m = WORD.matcher(TIME.matcher(sentence).replaceAll(" "));
        while (m.find()) {
            words.add(m.group().toLowerCase(Locale.ROOT));
        }
        var stems = new LinkedHashSet<String>();
        var amounts = new HashMap<String, Double>();
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            if (Character.isDigit(word.charAt(0))) {
                var unit = i + 1 < words.size() ? stem(words.get(i + 1)) : "";
                amounts.put(unit, Double.parseDouble(word));
                i += unit.isEmpty() ? 0 : 1;
            } else if (!stem(word).isEmpty()) {
                stems.add(stem(word));
            }
        }
        return new TaskWords(stems, amounts);
    }

    private static String stem(String word) {
        var known = STEMS.get(word);
        if (known != null) {
            return known;
        }
        for (var ending : List.of("ing", "ed", "es", "s")) {
            if (word.endsWith(ending) && word.length() - ending.length() >= 3) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word.endsWith("e") && word.length() > 4 ? word.substring(0, word.length() - 1) : word;
    }

    /// @return the first sentence that shows the task done, or null
    @Nullable String shownIn(String text) {
        for (var sentence : text.split("(?<=[.;])\\s|\\n|, (?=[a-z]+ing |[A-Z])", -1)) {
            if (!DENIED.matcher(sentence).find() && shown(of(sentence))) {
                return sentence.strip();
            }
        }
        return null;
    }

    private boolean shown(TaskWords other) {
        if (stems.isEmpty() || !other.stems.containsAll(stems)) {
            return false;
        }
        return amounts.entrySet().stream().allMatch(e -> {
            var got = other.amounts.get(e.getKey());
            return got != null && got >= e.getValue();
        });
    }

    /// Only sizes.
    @Override public String toString() {
        return "TaskWords[" + stems.size() + "]";
    }
}
