package org.notewright.analysis.grounding;

import java.util.ArrayList;
import java.util.List;

/// Finds tests that are positive in the draft and negative in the sources, side by side.
final class ResultCheck {

    /// One result of one test.
    record Result(String test, String side, boolean positive, Item at) {
        /// Its name only: the words are a patient's.
        @Override public String toString() {
            return "Result";
        }
    }

    private final Facets facets;
    private final String draft;

    ResultCheck(Facets facets, String draft) {
        this.facets = facets;
        this.draft = draft;
    }

    void find(Passage passage, List<GroundingIssue> out) {
        for (var result : of(passage.items())) {
            boolean known = false;
            boolean same = false;
            for (var other : facets.results(result.test())) {
                boolean fits = result.side().isEmpty() || other.side().isEmpty() || result.side().equals("bilateral")
                        || other.side().equals("bilateral") || result.side().equals(other.side());
                known |= fits;
                same |= fits && other.positive() == result.positive();
            }
            if (known && !same && result.at().start() >= passage.start()) {
                var at = result.at();
                out.add(new GroundingIssue(IssueKind.NEGATION, draft.substring(at.start(), at.end()), at.start(), at.end(), null,
                        "The sources give this test the other result."));
            }
        }
    }

    /// "positive on the left, negative on the right": the side stands behind, unless the next result follows it.
    private static String sideAfter(List<Item> items, int i) {
        int k = i + 1;
        while (k < items.size() && k < i + 3 && (items.get(k).isWord("on") || items.get(k).isWord("the"))) {
            k++;
        }
        if (k >= items.size() || !(items.get(k) instanceof Item.Concept side) || side.category() != Category.SIDE) {
            return "";
        }
        boolean next = k + 1 < items.size() && (items.get(k + 1).is(Category.POS) || items.get(k + 1).is(Category.NEG));
        return next ? "" : side.key();
    }

    static List<Result> of(List<Item> items) {
        var out = new ArrayList<Result>();
        var tests = new ArrayList<String>();
        var side = "";
        boolean closed = false;
        for (int i = 0; i < items.size(); i++) {
            var item = items.get(i);
            if (!(item instanceof Item.Concept concept)) {
                continue;
            }
            boolean back = concept.category() == Category.NEG && concept.key().equals("back");
            if (concept.category() == Category.TEST) {
                if (closed) {
                    tests.clear();
                    closed = false;
                }
                tests.add(concept.key());
            } else if (concept.category() == Category.SIDE) {
                side = concept.key();
            } else if (concept.category() == Category.POS || back) {
                var after = sideAfter(items, i);
                for (var test : tests) {
                    out.add(new Result(test, after.isEmpty() ? side : after, !back, item));
                }
                closed = true;
            }
        }
        return out;
    }
}
