package org.notewright.analysis.grounding;

import java.util.List;
import java.util.Set;

/// Says for every item of a sentence whether it is denied.
///
/// A cue reaches forward to the end of its part ("denies buckling or falls"), through a list closed by "or", and weakly
/// beyond a preposition ("dizziness with head turns"); "(-)" and a closing "negative" reach back.
final class Polarity {

    /// Certainly stated, certainly denied, or not clear.
    enum Sign { STATED, DENIED, UNCLEAR }

    private static final Set<String> STOPS = Set.of("but", "however", "although", "while", "though", "who", "which", "because",
            "except", "reports", "states", "notes", "rates", "demonstrates", "requires", "required", "uses", "still",
            "performed", "completed", "remains", "is", "are", "has", "have", "so", "he", "she", "patient", "continues");
    private static final Set<String> LOOSENS = Set.of("with", "during", "when", "since", "on", "in", "at", "after", "from", "for",
            "to", "within", "this", "before");
    private static final int REACH = 16;

    private Polarity() {
    }

    static Sign[] of(List<Item> items) {
        var signs = new Sign[items.size()];
        java.util.Arrays.fill(signs, Sign.STATED);
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).is(Category.NEG)) {
                if (reachesBack(items, i)) {
                    back(items, i, signs);
                } else {
                    forward(items, i, signs);
                }
            }
        }
        return signs;
    }

    private static boolean reachesBack(List<Item> items, int i) {
        int next = i + 1;
        while (next < items.size() && (items.get(next).is(Category.SIDE) || items.get(next).is(Category.WHEN)
                || items.get(next).isWord("bilaterally"))) {
            next++;
        }
        return i > 0 && items.get(i) instanceof Item.Concept cue && cue.key().equals("back") && closes(items, next);
    }

    private static boolean closes(List<Item> items, int next) {
        return next >= items.size() || items.get(next).isMark(".,;)(:") || items.get(next).isWord("and")
                || items.get(next).isWord("on");
    }

    private static void back(List<Item> items, int cue, Sign[] signs) {
        for (int k = cue - 1; k >= 0 && !items.get(k).isMark(".;,") && !items.get(k).is(Category.NEG)
                && !items.get(k).is(Category.POS); k--) {
            signs[k] = Sign.DENIED;
        }
    }

    private static void forward(List<Item> items, int cue, Sign[] signs) {
        boolean list = closesList(items, cue);
        boolean loose = false;
        int seen = 0;
        for (int k = cue + 1; k < items.size() && seen < REACH; k++, seen++) {
            var item = items.get(k);
            boolean clause = k <= cue + 3 && (items.get(cue + 1).isWord("that") || isPerson(items.get(cue + 1)));
            if (k == cue + 1 && item.isMark(":")) {
                continue;
            }
            if (stops(item) && !clause) {
                return;
            }
            boolean andWith = items.get(k - 1).isWord("and") && item instanceof Item.Concept with && with.key().equals("with");
            if (andWith) {
                return;
            }
            if (item.isMark(",")) {
                loose = !list && k > cue + 1;
            } else if ((item instanceof Item.Word word && LOOSENS.contains(word.text()))
                    || (item instanceof Item.Concept concept && (concept.key().equals("with") || concept.key().equals("post")))) {
                loose |= seen > 0;
            } else {
                boolean again = item.isWord("or") || item.isWord("nor");
                loose |= item.isWord("and") && !list;
                loose &= !(again && list);
                signs[k] = loose ? Sign.UNCLEAR : Sign.DENIED;
            }
        }
    }

    /// "denies she", "denies having": what follows is denied as a whole.
    private static boolean isPerson(Item item) {
        return item.isWord("he") || item.isWord("she") || item.isWord("they") || item.isWord("any") || item.isWord("having");
    }

    private static boolean closesList(List<Item> items, int cue) {
        for (int k = cue + 1; k < items.size() && k < cue + REACH; k++) {
            if (stops(items.get(k)) && !(k == cue + 1 && items.get(k).isMark(":"))) {
                return false;
            }
            if (items.get(k).isWord("or") || items.get(k).isWord("nor")) {
                return true;
            }
        }
        return false;
    }

    private static boolean stops(Item item) {
        return item.isMark(".;():") || (item instanceof Item.Word word && STOPS.contains(word.text()))
                || item.is(Category.NEG) || item.is(Category.POS);
    }
}
