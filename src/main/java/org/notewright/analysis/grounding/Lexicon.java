package org.notewright.analysis.grounding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Phrases of the trade and their canonical keys, from `lexicon.csv`, `words.csv` and `stops.txt` on the class path.
///
/// A form that begins with `=` counts only in its own case (`=PT` is physical therapy, `pt` a patient). Longest form first.
final class Lexicon {

    /// One form of one phrase.
    record Entry(Category category, String key, List<Raw> form, boolean exact, List<String> stems) {
        /// Its name only: the words are a patient's.
        @Override public String toString() {
            return "Entry";
        }

        boolean matches(List<Raw> in, int at) {
            if (at + form.size() > in.size()) {
                return false;
            }
            for (int i = 0; i < form.size(); i++) {
                var have = in.get(at + i);
                var want = form.get(i);
                boolean same = (exact && want.isWord()) ? have.exact().equals(want.exact()) : have.is(want.text());
                if (!same || (i > 0 && want.glued() && want.kind() == Raw.Kind.MARK && !have.glued())) {
                    return false;
                }
            }
            return true;
        }
    }

    private static final class Holder {
        private static final Lexicon INSTANCE = LexiconFiles.load();
    }

    private final Map<String, List<Entry>> phrases = new HashMap<>();
    private final Map<String, List<Entry>> units = new HashMap<>();
    private final Set<String> stops = new HashSet<>();
    private final Set<String> words = new HashSet<>();

    static Lexicon shared() {
        return Holder.INSTANCE;
    }

    void add(Category category, String key, String forms) {
        for (var form : forms.split("\\|", -1)) {
            boolean exact = form.startsWith("=");
            var raw = Scanner.scan(exact ? form.substring(1) : form, 0, exact ? form.length() - 1 : form.length(), exact);
            var entry = new Entry(category, key, raw, exact, stemsOf(category, key));
            var table = category == Category.UNIT ? units : phrases;
            raw.stream().filter(Raw::isWord).forEach(one -> words.add(one.text()));
            table.computeIfAbsent(raw.getFirst().text(), _ -> new ArrayList<>()).add(entry);
        }
    }

    void stop(String word) {
        stops.add(word);
    }

    void seal() {
        var longestFirst = Comparator.comparingInt((Entry entry) -> -entry.form().size())
                .thenComparingInt(entry -> entry.exact() ? 0 : 1);
        phrases.values().forEach(list -> list.sort(longestFirst));
        units.values().forEach(list -> list.sort(longestFirst));
    }

    private List<String> stemsOf(Category category, String key) {
        return switch (category) {
            case WHEN, QUAL, NEG, POS, UNIT, SIDE, SERVICE -> List.of();
            case ASSIST -> List.of();
            case MUSCLE -> stems(key.substring(0, key.indexOf('@')));
            default -> stems(key);
        };
    }

    List<String> stems(String words) {
        var out = new ArrayList<String>();
        for (var word : words.toLowerCase(Locale.ROOT).split(" ", -1)) {
            if (!stops.contains(word)) {
                out.add(Stems.of(word));
            }
        }
        return List.copyOf(out);
    }

    /// True for a word of any phrase, and for one that weighs nothing.
    boolean knowsWord(String word) {
        return words.contains(word) || stops.contains(word);
    }

    boolean isStop(String word) {
        return stops.contains(word);
    }

    @Nullable Entry phraseAt(List<Raw> in, int at) {
        return find(phrases, in, at);
    }

    @Nullable Entry unitAt(List<Raw> in, int at) {
        return at < in.size() ? find(units, in, at) : null;
    }

    private static @Nullable Entry find(Map<String, List<Entry>> table, List<Raw> in, int at) {
        for (var entry : table.getOrDefault(in.get(at).text(), List.of())) {
            if (entry.matches(in, at)) {
                return entry;
            }
        }
        return null;
    }
}
