package org.notewright.analysis.facts;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.notewright.analysis.facts.text.Category;
import org.notewright.analysis.facts.text.Hit;
import org.notewright.analysis.facts.text.NoteText;
import org.notewright.analysis.facts.text.Table;

/// Spells the note's own words out as a name: abbreviations expanded, sides and signs left out.
final class Names {

    private static final Map<String, String> MEANING = Table.rows("expansions.csv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.getOrDefault("word", ""), row -> row.getOrDefault("meaning", "")));
    private static final int STEM = 4;

    private Names() {
    }

    /// @param whole the lexicon's phrase over exactly these tokens, or null; its name stands only where it shares no word
    ///              with the note's (pure abbreviations: "bkfo" is "bent knee fallout")
    static String of(NoteText text, int from, int to, @Nullable Hit whole) {
        return of(text, from, to, whole, false);
    }

    /// The same with every word in the singular, as exercises are named.
    static String single(NoteText text, int from, int to, @Nullable Hit whole) {
        return of(text, from, to, whole, true);
    }

    private static String of(NoteText text, int from, int to, @Nullable Hit whole, boolean single) {
        var name = new StringBuilder();
        for (int i = from; i < to; i++) {
            boolean side = text.hit(i, Category.SIDE) != null && text.word(i).length() <= 2;
            boolean article = text.any(i, "the", "a", "an");
            if (text.is(i, "/") && i > from && i + 1 < to) {
                name.append('/');
            } else if ((text.token(i).letters() || text.token(i).number()) && !side && !article) {
                boolean lying = text.any(i, "sl", "s/l") && text.any(i + 1, "er", "ir", "abd", "hip", "clam", "clams", "clamshell", "clamshells");
                var word = lying ? "sidelying" : MEANING.getOrDefault(text.word(i), text.word(i));
                boolean joined = name.isEmpty() || name.charAt(name.length() - 1) == '/';
                name.append(joined ? "" : " ").append(single ? singular(word) : word);
            }
        }
        var printed = name.toString();
        boolean exact = whole != null && whole.from() == from && whole.to() == to;
        for (int i = from; i < to; i++) {
            if (whole != null && exact && (text.any(i, "→", "<", ">") || (text.any(i, "mgmt", "mgt", "med", "t/f", "t/fs", "xfer", "xfers", "txfr", "trf") && whole.term().category() == Category.TASK))) {
                return whole.name();
            }
        }
        if (whole != null && exact && whole.term().category() == Category.TASK && whole.name().contains("supine")) {
            return whole.name();
        }
        boolean gerund = exact && whole != null && whole.term().category() == Category.TASK && whole.name().indexOf(' ') > 3
                && whole.name().substring(0, whole.name().indexOf(' ')).endsWith("ing") && shares(printed, whole.name().substring(whole.name().indexOf(' ') + 1));
        if (gerund && whole != null) {
            return whole.name();
        }
        boolean verb = exact && whole != null && whole.name().equals("ambulation") && to - from == 1;
        boolean words = exact && whole != null && (whole.term().category() == Category.EXERCISE && spelledOut(text, from, to)
                || whole.term().category() == Category.TASK && !verb && to - from == 1 && text.word(from).length() >= 7);
        return exact && whole != null && !words && (verb || (abbreviated(text, from, to) && !shares(printed, whole.name()))) ? whole.name() : printed;
    }

    private static String singular(String word) {
        boolean plural = word.length() > 2 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is")
                && !word.contains(" ");
        return !plural ? word : word.endsWith("ches") || word.endsWith("shes") ? word.substring(0, word.length() - 2)
                : word.substring(0, word.length() - 1);
    }

    /// "split squat": every token a word of its own, no abbreviation.
    private static boolean spelledOut(NoteText text, int from, int to) {
        boolean all = to - from > 1;
        for (int i = from; i < to; i++) {
            var word = text.word(i);
            all &= text.token(i).letters() && word.length() >= 4 && word.chars().anyMatch(c -> "aeiou".indexOf(c) >= 0);
        }
        return all;
    }

    private static boolean abbreviated(NoteText text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.token(i).letters() && text.word(i).length() > 5) {
                return false;
            }
        }
        return true;
    }

    private static boolean shares(String printed, String name) {
        var low = " " + name.toLowerCase(Locale.ROOT);
        for (var word : printed.split(" ", -1)) {
            var stem = " " + (word.length() > STEM ? word.substring(0, STEM) : word);
            if (low.contains(stem)) {
                return true;
            }
        }
        return false;
    }
}
