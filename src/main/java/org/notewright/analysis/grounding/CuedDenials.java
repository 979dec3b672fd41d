package org.notewright.analysis.grounding;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Things the sources deny right behind a denying word ("without rest", "(-) back pain") and the draft affirms right behind an
/// affirming one ("with rest", "(+) back pain").
///
/// So direct an opposite needs less likeness of the sentences around than [DenialCheck] asks for.
final class CuedDenials {

    private static final Set<String> AFFIRMING = Set.of("reports", "reported", "reporting");
    private static final int REACH = 3;

    private final Set<String> denied = new HashSet<>();
    private final Set<String> affirmed = new HashSet<>();

    void learn(Passage passage) {
        var items = passage.items();
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).is(Category.NEG)) {
                denied.addAll(things(items, i));
            } else if (affirms(items.get(i))) {
                affirmed.addAll(things(items, i));
            }
        }
    }

    void find(Passage passage, Facets facets, String draft, List<GroundingIssue> out) {
        var items = passage.own();
        var marks = Facets.marks(passage.items());
        for (int i = 0; i < items.size(); i++) {
            int thing = affirms(items.get(i)) ? thing(items, i) : -1;
            if (thing >= 0 && isOpposite(items, i, thing, facets, marks)) {
                int start = items.get(i).start();
                int end = items.get(thing).end();
                out.add(new GroundingIssue(IssueKind.NEGATION, draft.substring(start, end), start, end, null, "The sources deny this."));
            }
        }
    }

    private boolean isOpposite(List<Item> items, int cue, int thing, Facets facets, Set<String> marks) {
        var said = things(items, cue);
        if (said.stream().noneMatch(denied::contains) || said.stream().anyMatch(affirmed::contains)) {
            return false;
        }
        return items.get(thing).stems().stream().anyMatch(stem -> facets.likest(stem, marks, true) > facets.likest(stem, marks, false));
    }

    private static boolean affirms(Item item) {
        return item.is(Category.POS) || item instanceof Item.Concept concept && concept.key().equals("with")
                || item instanceof Item.Word word && AFFIRMING.contains(word.text());
    }

    /// @return place of the first piece with a stem behind the cue, -1 when the part ends before one
    private static int thing(List<Item> items, int cue) {
        for (int k = cue + 1; k < items.size() && k <= cue + REACH; k++) {
            var item = items.get(k);
            if (item.is(Category.NEG) || item.is(Category.POS) || item.isMark(".,;():") || Times.isNumber(item)) {
                return -1;
            }
            if (!item.stems().isEmpty()) {
                return k;
            }
        }
        return -1;
    }

    /// Each stem of the thing with each stem of the piece right behind it: "calf pain" is not "calf tenderness".
    private static Set<String> things(List<Item> items, int cue) {
        int at = thing(items, cue);
        if (at < 0) {
            return Set.of();
        }
        var next = at + 1 < items.size() ? items.get(at + 1).stems() : List.<String>of();
        var out = new HashSet<String>();
        for (var stem : items.get(at).stems()) {
            if (next.isEmpty()) {
                out.add(stem);
            }
            next.forEach(second -> out.add(stem + " " + second));
        }
        return out;
    }
}
