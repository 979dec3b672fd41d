package org.notewright.analysis.outcomes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Items of a patient's own scale are named freely: "opening jars" at the first visit is "jars" at the next.
final class ItemNames {

    private static final String SCALE = "PSFS ";

    private ItemNames() {
    }

    /// @return the readings, an item called by the longest name that holds all its words
    static List<Value> united(List<Value> all) {
        var names = all.stream().map(Value::name).filter(n -> n.startsWith(SCALE)).distinct().toList();
        var out = new ArrayList<Value>();
        for (var value : all) {
            if (!value.name().startsWith(SCALE)) {
                out.add(value);
                continue;
            }
            var longest = value.name();
            for (var name : names) {
                if (name.length() > longest.length() && words(name).containsAll(words(longest))) {
                    longest = name;
                }
            }
            out.add(value.called(longest));
        }
        return out;
    }

    private static Set<String> words(String name) {
        return new HashSet<>(List.of(name.substring(SCALE.length()).split(" ", -1)));
    }
}
