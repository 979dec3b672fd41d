package org.notewright.analysis.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Fixed points for a large comparison: elements that occur exactly once on both sides, of which the longest rising
/// chain is taken (longest increasing subsequence by piles, O(n log n)).
final class Anchors {

    /// One fixed point: indexes of the same element on both sides.
    record Anchor(int before, int after) {
    }

    private Anchors() {
    }

    static List<Anchor> between(int[] before, int fromA, int toA, int[] after, int fromB, int toB) {
        var onceB = once(after, fromB, toB);
        var candidates = new ArrayList<Anchor>();
        once(before, fromA, toA).forEach((element, a) -> {
            var b = onceB.get(element);
            if (b != null && a >= 0 && b >= 0) {
                candidates.add(new Anchor(a, b));
            }
        });
        candidates.sort(Comparator.comparingInt(Anchor::before));
        return rising(candidates);
    }

    /// Index of each element, -1 where it occurs more than once.
    private static Map<Integer, Integer> once(int[] elements, int from, int to) {
        var result = new HashMap<Integer, Integer>();
        for (int i = from; i < to; i++) {
            result.merge(elements[i], i, (_, _) -> -1);
        }
        return result;
    }

    private static List<Anchor> rising(List<Anchor> candidates) {
        var tops = new ArrayList<Integer>();
        var previous = new int[candidates.size()];
        for (int i = 0; i < candidates.size(); i++) {
            int pile = pileFor(candidates, tops, candidates.get(i).after());
            previous[i] = pile == 0 ? -1 : tops.get(pile - 1);
            if (pile == tops.size()) {
                tops.add(i);
            } else {
                tops.set(pile, i);
            }
        }
        var chain = new ArrayList<Anchor>();
        for (int i = tops.isEmpty() ? -1 : tops.getLast(); i >= 0; i = previous[i]) {
            chain.add(candidates.get(i));
        }
        Collections.reverse(chain);
        return chain;
    }

    private static int pileFor(List<Anchor> candidates, List<Integer> tops, int after) {
        int low = 0;
        int high = tops.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (candidates.get(tops.get(middle)).after() < after) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
