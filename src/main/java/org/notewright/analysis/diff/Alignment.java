package org.notewright.analysis.diff;

import com.github.difflib.algorithm.DiffAlgorithmI;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// Finds which elements of two sequences belong together, in bounded time: equal ends are trimmed; what is small goes to
/// Myers' algorithm ("An O(ND) Difference Algorithm and Its Variations", 1986); what is large is first cut at elements
/// that occur exactly once on both sides, in the manner of patience diff. A large stretch without such an element and
/// with little in common counts as replaced.
final class Alignment {

    /// Myers' worst case grows with the square; 1500 elements that share nothing take a few milliseconds.
    private static final int MYERS_MOST = 1500;

    private final int[] before;
    private final int[] after;
    private final int[] match;

    private Alignment(int[] before, int[] after) {
        this.before = before;
        this.after = after;
        this.match = new int[before.length];
        Arrays.fill(match, -1);
    }

    /// @return for each element of `before` the index of its partner in `after`, rising, or -1
    static <T> int[] match(List<T> before, List<T> after) {
        var numbers = new HashMap<T, Integer>();
        var alignment = new Alignment(numbered(before, numbers), numbered(after, numbers));
        alignment.align(0, before.size(), 0, after.size());
        return alignment.match;
    }

    private static <T> int[] numbered(List<T> elements, Map<T, Integer> numbers) {
        var result = new int[elements.size()];
        for (int i = 0; i < result.length; i++) {
            var next = numbers.size();
            var known = numbers.putIfAbsent(elements.get(i), next);
            result[i] = known == null ? next : known;
        }
        return result;
    }

    private void align(int fromA, int toA, int fromB, int toB) {
        int a = fromA;
        int b = fromB;
        while (a < toA && b < toB && before[a] == after[b]) {
            match[a++] = b++;
        }
        int endA = toA;
        int endB = toB;
        while (endA > a && endB > b && before[endA - 1] == after[endB - 1]) {
            match[--endA] = --endB;
        }
        if (a == endA || b == endB) {
            return;
        }
        if (endA - a + endB - b <= MYERS_MOST) {
            onlyCommon(a, endA, b, endB);
            return;
        }
        var anchors = Anchors.between(before, a, endA, after, b, endB);
        if (anchors.isEmpty()) {
            onlyCommon(a, endA, b, endB);
            return;
        }
        for (var anchor : anchors) {
            match[anchor.before()] = anchor.after();
            align(a, anchor.before(), b, anchor.after());
            a = anchor.before() + 1;
            b = anchor.after() + 1;
        }
        align(a, endA, b, endB);
    }

    /// Elements that stand on one side only are changed whatever happens; without them Myers has little left to do.
    private void onlyCommon(int a, int endA, int b, int endB) {
        var indexesA = common(before, a, endA, after, b, endB);
        var indexesB = common(after, b, endB, before, a, endA);
        if (indexesA.size() + indexesB.size() <= MYERS_MOST) {
            myers(indexesA, indexesB);
        }
    }

    private static List<Integer> common(int[] one, int from, int to, int[] other, int otherFrom, int otherTo) {
        var present = new HashSet<Integer>();
        for (int i = otherFrom; i < otherTo; i++) {
            present.add(other[i]);
        }
        var result = new ArrayList<Integer>();
        for (int i = from; i < to; i++) {
            if (present.contains(one[i])) {
                result.add(i);
            }
        }
        return result;
    }

    private void myers(List<Integer> indexesA, List<Integer> indexesB) {
        if (indexesA.isEmpty() || indexesB.isEmpty()) {
            return;
        }
        DiffAlgorithmI<Integer> myers = new MyersDiffWithLinearSpace<>();
        var changes = myers.computeDiff(indexesA.stream().map(i -> before[i]).toList(),
                indexesB.stream().map(i -> after[i]).toList(), null);
        int a = 0;
        int b = 0;
        changes.sort(Comparator.comparingInt(change -> change.startOriginal));
        for (var change : changes) {
            while (a < change.startOriginal) {
                match[indexesA.get(a++)] = indexesB.get(b++);
            }
            a = change.endOriginal;
            b = change.endRevised;
        }
        while (a < indexesA.size()) {
            match[indexesA.get(a++)] = indexesB.get(b++);
        }
    }
}
