package org.notewright.analysis.grounding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Holds "met" and "not met" of the draft's goals to the same goals of the sources.
final class GoalCheck {

    /// What is said of one goal.
    ///
    /// @param met   true when it is met
    /// @param marks stems and values between the status before and this one
    /// @param at    the word
    record Status(boolean met, Set<String> marks, Item at) {
        /// Its name only: the words are a patient's.
        @Override public String toString() {
            return "Status";
        }
    }

    private static final Set<String> NOTHING = Set.of("met", "goal", "short", "long", "term", "stg", "ltg");
    private static final int NEAR = 3;

    private final List<Status> known = new ArrayList<>();

    void learn(Passage passage) {
        known.addAll(of(passage.items()));
    }

    void find(Passage passage, String draft, List<GroundingIssue> out) {
        for (var status : of(passage.own())) {
            int same = -1;
            int other = -1;
            for (var one : known) {
                int shared = shared(status.marks(), one.marks());
                same = one.met() == status.met() ? Math.max(same, shared) : same;
                other = one.met() == status.met() ? other : Math.max(other, shared);
            }
            if (other > 1 && other > same + 1) {
                var at = status.at();
                out.add(new GroundingIssue(IssueKind.NEGATION, draft.substring(at.start(), at.end()), at.start(), at.end(), null,
                        "The sources say the other of this goal."));
            }
        }
    }

    private static int shared(Set<String> one, Set<String> other) {
        int shared = 0;
        for (var mark : one) {
            shared += !other.contains(mark) ? 0 : mark.startsWith("#") ? 2 : 1;
        }
        return shared;
    }

    private static List<Status> of(List<Item> items) {
        var out = new ArrayList<Status>();
        int from = 0;
        for (int i = 0; i < items.size(); i++) {
            var item = items.get(i);
            boolean met = item.isWord("met") || item.isWord("achieved") || item.isWord("reached") && i + 1 >= items.size() - 1;
            if (met) {
                boolean denied = false;
                for (int k = Math.max(from, i - NEAR); k < i; k++) {
                    denied |= items.get(k).is(Category.NEG);
                }
                var marks = Facets.marks(items.subList(from, i));
                marks.removeAll(NOTHING);
                out.add(new Status(!denied, new HashSet<>(marks), item));
                from = i + 1;
            }
        }
        return out;
    }
}
