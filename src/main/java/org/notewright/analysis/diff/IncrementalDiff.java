package org.notewright.analysis.diff;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// [WordDiff] for a text that is being typed: what the last comparison found out about unchanged stretches is kept, so
/// that a keystroke costs one changed stretch. Not safe for several threads.
public final class IncrementalDiff {

    private record Pair(String before, String after) {

        @Override public String toString() {
            return "Pair";
        }
    }

    private Map<Pair, List<Change>> known = Map.of();

    /// The same answer as [WordDiff#compare].
    public List<Change> compare(String before, String after) {
        var used = new HashMap<Pair, List<Change>>();
        var changes = WordDiff.compare(before, after, (a, b) -> {
            var pair = new Pair(a, b);
            var found = known.get(pair);
            var result = found == null ? WordDiff.words(a, b) : found;
            used.put(pair, result);
            return result;
        });
        known = used;
        return changes;
    }
}
