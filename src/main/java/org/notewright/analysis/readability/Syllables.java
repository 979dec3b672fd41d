package org.notewright.analysis.readability;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.notewright.analysis.text.CsvRows;

/// Counts syllables by rule with a list of exceptions (`syllables.csv`): groups of vowels, less silent endings.
public final class Syllables {

    private static final String VOWELS = "aeiouy";

    private static final class Holder {
        private static final Map<String, Integer> EXCEPTIONS = load();

        private static Map<String, Integer> load() {
            var out = new HashMap<String, Integer>();
            for (var row : CsvRows.of(Syllables.class, "syllables.csv")) {
                out.put(Objects.requireNonNull(row.get("word")), Integer.valueOf(Objects.requireNonNull(row.get("syllables"))));
            }
            return Map.copyOf(out);
        }
    }

    private Syllables() {
    }

    /// @param word one word or a whole number in digits, any case
    /// @return at least 1; digits are counted as read aloud ("10" is "ten")
    public static int of(String word) {
        if (!word.isEmpty() && Character.isDigit(word.charAt(0))) {
            return SpokenNumbers.syllables(word);
        }
        var letters = letters(word);
        var exception = Holder.EXCEPTIONS.get(letters);
        if (exception != null) {
            return exception;
        }
        if (letters.length() <= 3) {
            return 1;
        }
        var stem = withoutSilentEnd(letters);
        int count = 0;
        boolean vowel = false;
        for (int i = 0; i < stem.length(); i++) {
            boolean now = VOWELS.indexOf(stem.charAt(i)) >= 0;
            count += now && !vowel ? 1 : 0;
            vowel = now;
        }
        return Math.max(1, count + split(letters));
    }

    private static String letters(String word) {
        var out = new StringBuilder(word.length());
        for (char c : word.toLowerCase(Locale.ROOT).toCharArray()) {
            if (c >= 'a' && c <= 'z') {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static String withoutSilentEnd(String word) {
        int n = word.length();
        char before = word.charAt(n - 3);
        if (word.endsWith("es")) {
            boolean spoken = "sxzcg".indexOf(before) >= 0 || before == 'h' || (before == 'l' && isConsonant(word, n - 4))
                    || before == 'i';
            return spoken ? word : word.substring(0, n - 2);
        }
        if (word.endsWith("ed")) {
            boolean spoken = before == 't' || before == 'd' || (before == 'l' && isConsonant(word, n - 4)) || before == 'i';
            return spoken ? word : word.substring(0, n - 2);
        }
        boolean silent = word.endsWith("e") && !(word.charAt(n - 2) == 'l' && isConsonant(word, n - 3));
        return silent && isConsonant(word, n - 2) ? word.substring(0, n - 1) : word;
    }

    private static boolean isConsonant(String word, int at) {
        return at >= 0 && VOWELS.indexOf(word.charAt(at)) < 0;
    }

    /// Vowel pairs that are two syllables (`ia`, `io`), and the ending `ism`.
    private static int split(String word) {
        int more = word.endsWith("ism") || word.endsWith("isms") ? 1 : 0;
        for (int i = 0; i + 1 < word.length(); i++) {
            boolean pair = word.charAt(i) == 'i' && (word.charAt(i + 1) == 'a' || word.charAt(i + 1) == 'o');
            boolean soft = i > 0 && "tscgx".indexOf(word.charAt(i - 1)) >= 0;
            more += pair && !soft ? 1 : 0;
        }
        return more;
    }
}
