package org.notewright.analysis.grounding;

import java.util.ArrayList;
import java.util.List;
import org.notewright.analysis.grounding.Item.Concept;

/// Gives "4 lb and 9 lb" the sides that the pair before it names: "key pinch was 7 lb on the right and 14 lb on the left, tip
/// pinch 4 lb and 9 lb".
final class SidePairs {

    private static final int WORDS = 3;

    private SidePairs() {
    }

    static List<Item> spread(List<Item> items) {
        var out = new ArrayList<Item>(items.size());
        Concept first = null;
        Concept second = null;
        int at = 0;
        while (at < items.size()) {
            int middle = joined(items, at);
            var one = middle > 0 ? sideAfter(items, at) : null;
            var two = middle > 0 ? sideAfter(items, middle) : null;
            if (one != null && two != null && !one.key().equals(two.key()) && !one.key().equals("bilateral")) {
                first = one;
                second = two;
            }
            boolean bare = middle == at + 2 && one == null && two == null && first != null && second != null && !sideBefore(items, at);
            if (bare) {
                out.add(first);
                out.add(items.get(at));
                out.add(items.get(at + 1));
                out.add(second);
                out.add(items.get(middle));
                at = middle + 1;
            } else {
                out.add(items.get(at));
                at++;
            }
        }
        return List.copyOf(out);
    }

    /// @return place of the value that "and" or "vs" joins to the one at `at` ("7 lb on the right and 14 lb"), or -1
    private static int joined(List<Item> items, int at) {
        if (!Times.isNumber(items.get(at))) {
            return -1;
        }
        for (int k = at + 1; k < items.size() && k <= at + WORDS + 2; k++) {
            if (items.get(k).isWord("and") || items.get(k).is(Category.WHEN)) {
                boolean value = k + 1 < items.size() && Times.isNumber(items.get(k + 1)) && alike(items.get(at), items.get(k + 1));
                return value ? k + 1 : -1;
            }
            boolean side = items.get(k).is(Category.SIDE) || items.get(k).isWord("on") || items.get(k).isWord("the")
                    || items.get(k).isMark(",");
            if (!side) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean alike(Item one, Item other) {
        return one instanceof Item.Figure a && other instanceof Item.Figure b && a.atoms().size() == 1 && b.atoms().size() == 1
                && a.atoms().getFirst().dim() == b.atoms().getFirst().dim();
    }

    private static @org.jspecify.annotations.Nullable Concept sideAfter(List<Item> items, int at) {
        for (int k = at + 1; k < items.size() && k <= at + WORDS; k++) {
            if (items.get(k) instanceof Concept concept && concept.category() == Category.SIDE) {
                return concept;
            }
            if (!items.get(k).isWord("on") && !items.get(k).isWord("the")) {
                return null;
            }
        }
        return null;
    }

    private static boolean sideBefore(List<Item> items, int at) {
        for (int k = at - 1; k >= 0 && k >= at - WORDS - 1 && !items.get(k).isMark(",;."); k--) {
            if (items.get(k).is(Category.SIDE)) {
                return true;
            }
        }
        return false;
    }
}
