package org.notewright.analysis.grounding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Meets an abbreviation of the sources with its words in the draft, and the other way about, by their initials: `PND` and
/// "paroxysmal nocturnal dyspnea". Only abbreviations in capitals that the lexicon does not know.
final class Initialisms {

    private static final int LONGEST = 5;
    private static final int MANY = 200;
    static final Initialisms NONE = new Initialisms();

    private final Map<String, List<String>> stems = new HashMap<>();

    /// The abbreviations of one source.
    void add(String text, List<Passage> passages) {
        for (var passage : passages) {
            for (var item : passage.items()) {
                if (item instanceof Item.Word word && isInCapitals(text, word) && stems.size() < MANY) {
                    stems.put(word.text(), word.stems());
                }
            }
        }
    }

    private static boolean isInCapitals(String text, Item.Word word) {
        int length = word.end() - word.start();
        if (length < 2 || length > LONGEST || word.stems().isEmpty()) {
            return false;
        }
        for (int i = word.start(); i < word.end(); i++) {
            if (!Character.isUpperCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /// Gives the words of a draft the stem of the abbreviation they spell out.
    List<Item> meet(String text, List<Item> items) {
        if (stems.isEmpty()) {
            return items;
        }
        var out = new ArrayList<>(items);
        for (int i = 0; i < items.size(); i++) {
            var initials = new StringBuilder();
            for (int k = i; k < items.size() && initials.length() < LONGEST && isWord(items.get(k)); k++) {
                initials(text, items.get(k), initials);
                var found = initials.length() > 1 ? stems.get(initials.toString()) : null;
                if (found != null) {
                    out.set(k, with(out.get(k), found));
                }
            }
        }
        return List.copyOf(out);
    }

    private static boolean isWord(Item item) {
        return item instanceof Item.Word || item instanceof Item.Concept;
    }

    private static void initials(String text, Item item, StringBuilder out) {
        boolean begins = true;
        for (int i = item.start(); i < item.end(); i++) {
            char c = text.charAt(i);
            if (begins && Character.isLetter(c)) {
                out.append(String.valueOf(c).toLowerCase(Locale.ROOT));
            }
            begins = !Character.isLetterOrDigit(c);
        }
    }

    private static Item with(Item item, List<String> more) {
        var all = new ArrayList<>(item.stems());
        all.addAll(more);
        return switch (item) {
            case Item.Word word -> new Item.Word(word.text(), List.copyOf(all), word.start(), word.end());
            case Item.Concept concept -> new Item.Concept(concept.category(), concept.key(), List.copyOf(all), concept.start(), concept.end());
            default -> item;
        };
    }

    @Override
    public String toString() {
        return "Initialisms[" + stems.size() + "]";
    }
}
