package org.notewright.analysis.grounding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What the sources say about each stem: on which side, stated or denied, and how often.
final class Facets {

    static final class Entry {
        final Set<String> sides = new HashSet<>();
        int stated;
        int denied;
        int unclear;
        int passages;
        final List<Mention> mentions = new ArrayList<>();
    }

    /// One sentence that has a stem.
    ///
    /// @param sign  stated or denied there
    /// @param marks stems and values of that sentence
    /// @param phrase stems of its own part of the sentence, between commas, "or" and "and"
    record Mention(Polarity.Sign sign, Set<String> marks, Set<String> phrase) {
    }

    /// One sentence.
    ///
    /// @param marks  its stems and values
    /// @param denies true when it denies anything
    private record Said(Set<String> marks, boolean denies) {
        /// Its name only: the words are a patient's.
        @Override public String toString() {
            return "Said";
        }
    }

    private static final int REACH = 4;
    private static final int SHORTEST = 4;
    private static final int SENTENCES = 2000;
    private static final int MANY = 60;

    private final Map<String, Entry> stems = new HashMap<>();
    final GoalCheck goals = new GoalCheck();
    private final List<Said> said = new ArrayList<>();
    private final Map<String, List<ResultCheck.Result>> results = new HashMap<>();
    private final Set<String> keys = new HashSet<>();
    private final Set<String> words = new HashSet<>();
    private final Set<String> sides = new HashSet<>();

    void add(Passage passage) {
        var items = passage.items();
        var signs = Polarity.of(items);
        var seen = new HashSet<String>();
        var marks = marks(items);
        goals.learn(passage);
        if (said.size() < SENTENCES) {
            said.add(new Said(marks, items.stream().anyMatch(item -> item.is(Category.NEG))));
        }
        for (var result : ResultCheck.of(items)) {
            results.computeIfAbsent(result.test(), _ -> new ArrayList<>()).add(result);
        }
        if (endsNot(items)) {
            var met = stems.computeIfAbsent("met", _ -> new Entry());
            met.denied++;
            met.mentions.add(new Mention(Polarity.Sign.DENIED, marks, Set.of("met")));
        }
        boolean pairs = !PassageReader.pairs(items).isEmpty();
        for (int i = 0; i < items.size(); i++) {
            var item = items.get(i);
            for (var stem : stems(item)) {
                var entry = stems.computeIfAbsent(stem, _ -> new Entry());
                switch (signs[i]) {
                    case STATED -> entry.stated++;
                    case DENIED -> entry.denied++;
                    case UNCLEAR -> entry.unclear++;
                }
                if (entry.mentions.size() < MANY) {
                    entry.mentions.add(new Mention(signs[i], marks, phrase(items, signs, i)));
                }
                entry.passages += seen.add(stem) ? 1 : 0;
                if (pairs) {
                    entry.sides.add("bilateral");
                }
            }
            if (item instanceof Item.Concept concept) {
                keys.add(concept.category() + ":" + concept.key());
                if (concept.category() == Category.SIDE) {
                    sides.add(concept.key());
                    for (var stem : besides(items, i)) {
                        stems.computeIfAbsent(stem, _ -> new Entry()).sides.add(concept.key());
                    }
                }
            } else if (item instanceof Item.Word word) {
                words.add(word.text());
            }
        }
    }

    /// Stems of a piece; a word that weighs nothing in a claim ("tested", "given") still tells whether it is denied.
    static List<String> stems(Item item) {
        return item.stems().isEmpty() && item instanceof Item.Word word && word.text().length() >= SHORTEST ? List.of("~" + word.text()) : item.stems();
    }

    /// A value under a heading of sides gives its side to its words.
    void addSide(Slot slot) {
        if (!slot.side().isEmpty() && !slot.sideWeak()) {
            for (var stem : slot.direct()) {
                var entry = stems.get(stem);
                if (entry != null) {
                    entry.sides.add(slot.side());
                }
            }
            sides.add(slot.side());
        }
    }

    /// @return stems of the words a side at place `i` belongs to: those after it, or before it when none follow
    static Set<String> besides(List<Item> items, int i) {
        var out = new HashSet<String>();
        boolean closing = i > 1 && items.get(i - 1).isWord("the") && items.get(i - 2).isWord("on");
        for (int k = i + 1; !closing && k < items.size() && k <= i + REACH && !ends(items.get(k)); k++) {
            out.addAll(items.get(k).stems());
        }
        boolean of = i > 0 && (items.get(i - 1).isWord("of") || i > 1 && items.get(i - 1).isWord("the") && items.get(i - 2).isWord("of"));
        boolean before = out.isEmpty() || of;
        int last = i > 0 && items.get(i - 1).isMark("(") ? i - 2 : i - 1;
        for (int k = last; before && k >= 0 && k >= i - 2 * REACH && !items.get(k).isMark(".;,()"); k--) {
            out.addAll(items.get(k).stems());
        }
        return out;
    }

    private static Set<String> phrase(List<Item> items, Polarity.Sign[] signs, int i) {
        if (signs[i] != Polarity.Sign.DENIED) {
            return Set.of();
        }
        var out = new HashSet<String>();
        for (int k = i; k >= 0 && k > i - REACH && signs[k] == signs[i] && !joins(items.get(k)); k--) {
            out.addAll(items.get(k).stems());
        }
        for (int k = i; k < items.size() && k < i + REACH && signs[k] == signs[i] && !joins(items.get(k)); k++) {
            out.addAll(items.get(k).stems());
        }
        return out;
    }

    /// "Goal 2: not yet."
    private static boolean endsNot(List<Item> items) {
        int last = items.size() - 1;
        while (last >= 0 && (items.get(last).isMark(".;,") || items.get(last).isWord("yet"))) {
            last--;
        }
        return last > 0 && items.get(last).is(Category.NEG) && last + 1 < items.size() && items.get(last + 1).isWord("yet");
    }

    private static boolean joins(Item item) {
        return item.isMark(".;,()/") || item.isWord("and") || item.isWord("or") || item.isWord("nor");
    }

    /// True when every sentence that denies the stem denies it as part of a longer phrase the marks do not have: "no calf
    /// tenderness" denies no calf.
    boolean deniesOnlyMore(String stem, Set<String> marks) {
        boolean any = false;
        for (var mention : of(stem).mentions) {
            if (mention.sign() == Polarity.Sign.DENIED) {
                long shared = mention.phrase().stream().filter(marks::contains).count();
                if (shared * 3 >= mention.phrase().size() * 2L) {
                    return false;
                }
                any = true;
            }
        }
        return any;
    }

    private static boolean ends(Item item) {
        return item.isMark(".;,()") || item.isWord("and") || item.is(Category.SIDE) || item.isWord("with")
                || (item instanceof Item.Concept concept && concept.key().equals("with"));
    }

    /// Stems and values of a sentence, to tell how alike two sentences are.
    static Set<String> marks(List<Item> items) {
        var out = new HashSet<String>();
        for (var item : items) {
            out.addAll(item.stems());
            if (item instanceof Item.Figure figure) {
                figure.atoms().forEach(atom -> out.add("#" + atom.value()));
            }
        }
        return out;
    }

    /// How alike the likest sentence is in which the stem is stated, or denied.
    ///
    /// @return number of shared stems and values besides the stem, -1 when there is no such sentence
    int likest(String stem, Set<String> marks, boolean denied) {
        int best = -1;
        for (var mention : of(stem).mentions) {
            boolean fits = denied ? mention.sign() != Polarity.Sign.STATED : mention.sign() != Polarity.Sign.DENIED;
            if (fits) {
                int shared = 0;
                for (var mark : marks) {
                    shared += !mark.equals(stem) && mention.marks().contains(mark) ? 1 : 0;
                }
                best = Math.max(best, shared);
            }
        }
        return best;
    }

    /// True when the sentences most like this one deny nothing, and are alike enough to tell.
    boolean deniesNothing(Set<String> marks, int enough) {
        int best = 0;
        int denying = 0;
        for (var one : said) {
            int shared = 0;
            for (var mark : marks) {
                shared += one.marks().contains(mark) ? 1 : 0;
            }
            best = Math.max(best, shared);
            denying = one.denies() ? Math.max(denying, shared) : denying;
        }
        return best >= enough && denying < best - 1;
    }

    Entry of(String stem) {
        return stems.getOrDefault(stem, new Entry());
    }

    List<ResultCheck.Result> results(String test) {
        return results.getOrDefault(test, List.of());
    }

    boolean knows(String stem) {
        return stems.containsKey(stem);
    }

    boolean hasKey(Category category, String key) {
        return keys.contains(category + ":" + key);
    }

    boolean hasWord(String word) {
        return words.contains(word);
    }

    boolean hasSide(String side) {
        return sides.contains(side);
    }

    /// Weight of a shared stem: rare words say more.
    double weight(String stem) {
        var entry = stems.get(stem);
        return entry == null ? 1.0 : 1.0 / Math.sqrt(Math.max(1, entry.passages));
    }
}
