package org.notewright.analysis.grounding;

import java.util.List;

/// Light stemming: inflections of one word meet, different words do not. Own rules, tuned for notes; not a linguist's stem.
final class Stems {

    private static final List<String> ENDINGS = List.of("ations", "ation", "ments", "ment", "ness", "ingly", "edly", "ings",
            "ing", "ies", "ied", "ions", "ion", "ally", "ly", "ive", "al", "ed", "es", "s", "e", "y");
    private static final int SHORTEST = 3;
    private static final int LONGEST = 7;

    private Stems() {
    }

    static String of(String word) {
        var stem = word;
        for (var ending : ENDINGS) {
            if (stem.endsWith(ending) && stem.length() - ending.length() >= SHORTEST) {
                stem = stem.substring(0, stem.length() - ending.length());
                break;
            }
        }
        int last = stem.length() - 1;
        if (last >= SHORTEST && stem.charAt(last) == stem.charAt(last - 1)) {
            stem = stem.substring(0, last);
        }
        if (last >= SHORTEST && (stem.endsWith("e") || stem.endsWith("i"))) {
            stem = stem.substring(0, stem.length() - 1);
        }
        return stem.length() > LONGEST ? stem.substring(0, LONGEST) : stem;
    }
}
