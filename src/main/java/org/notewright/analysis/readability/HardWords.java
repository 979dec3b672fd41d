package org.notewright.analysis.readability;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.notewright.analysis.text.CsvRows;

/// Finds clinical words of `plain_language.csv`: whole words, any case, longest first, also with a plural s.
final class HardWords {

    private record Pair(String term, String plain, String source) {
        /// Its name only: the words are a patient's.
        @Override public String toString() {
            return "Pair";
        }
    }

    private static final class Holder {
        private static final Map<String, List<Pair>> BY_FIRST_WORD = load();

        private static Map<String, List<Pair>> load() {
            var out = new HashMap<String, List<Pair>>();
            for (var row : CsvRows.of(HardWords.class, "plain_language.csv")) {
                var term = Objects.requireNonNull(row.get("clinical_term")).strip().toLowerCase(Locale.ROOT);
                out.computeIfAbsent(firstWord(term), _ -> new ArrayList<>()).add(new Pair(term,
                        Objects.requireNonNull(row.get("patient_term")), Objects.requireNonNull(row.get("source"))));
            }
            out.values().forEach(list -> list.sort(Comparator.comparingInt((Pair pair) -> -pair.term().length())));
            return out;
        }
    }

    private HardWords() {
    }

    static List<HardWord> in(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        var out = new ArrayList<HardWord>();
        if (lower.length() != text.length()) {
            return out;
        }
        int at = 0;
        while (at < lower.length()) {
            if (!Character.isLetterOrDigit(lower.charAt(at))) {
                at++;
                continue;
            }
            int end = wordEnd(lower, at);
            at = Math.max(end, find(text, lower, at, end, out));
        }
        return out;
    }

    private static int find(String text, String lower, int at, int wordEnd, List<HardWord> out) {
        var word = lower.substring(at, wordEnd);
        var pairs = Holder.BY_FIRST_WORD.get(word);
        if (pairs == null && word.endsWith("s")) {
            pairs = Holder.BY_FIRST_WORD.get(word.substring(0, word.length() - 1));
        }
        for (var pair : pairs == null ? List.<Pair>of() : pairs) {
            int end = at + pair.term().length();
            if (!lower.startsWith(pair.term(), at)) {
                continue;
            }
            end = end < lower.length() && lower.charAt(end) == 's' ? end + 1 : end;
            if (end >= lower.length() || !Character.isLetterOrDigit(lower.charAt(end))) {
                out.add(new HardWord(text.substring(at, end), at, end, pair.plain(), pair.source()));
                return end;
            }
        }
        return wordEnd;
    }

    private static String firstWord(String term) {
        return term.substring(0, wordEnd(term, 0));
    }

    private static int wordEnd(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return Math.max(end, start + 1);
    }
}
