package org.notewright.analysis.grounding;

import java.util.List;

/// Finds a side that the sources give to the other side, or to none.
final class SideCheck {

    private final Facets facets;
    private final String draft;

    SideCheck(Facets facets, String draft) {
        this.facets = facets;
        this.draft = draft;
    }

    void find(Passage passage, List<GroundingIssue> out) {
        var items = passage.items();
        for (int i = passage.from(); i < items.size(); i++) {
            if (items.get(i) instanceof Item.Concept side && side.category() == Category.SIDE && !isVerb(items, i)) {
                var why = contradiction(items, i, side.key());
                if (!why.isEmpty()) {
                    out.add(new GroundingIssue(IssueKind.SIDE, draft.substring(side.start(), side.end()), side.start(),
                            side.end(), null, why));
                }
            }
        }
    }

    private String contradiction(List<Item> items, int i, String side) {
        if (side.equals("bilateral")) {
            return facets.hasSide("bilateral") || facets.hasSide("left") == facets.hasSide("right") ? ""
                    : "The sources name only the " + (facets.hasSide("left") ? "left" : "right") + " side.";
        }
        var other = side.equals("left") ? "right" : "left";
        if (!facets.hasSide(side) && facets.hasSide(other) && !facets.hasSide("bilateral")) {
            return "The sources name only the " + other + " side.";
        }
        boolean agrees = false;
        boolean conflicts = false;
        for (var stem : Facets.besides(items, i)) {
            var sides = facets.of(stem).sides;
            agrees |= sides.contains(side) || sides.contains("bilateral");
            conflicts |= sides.contains(other) && !sides.contains(side);
        }
        return conflicts && !agrees ? "The sources say this of the " + other + " side." : "";
    }

    /// "He left the house."
    private static boolean isVerb(List<Item> items, int i) {
        return i + 1 < items.size() && items.get(i + 1).isWord("the");
    }
}
