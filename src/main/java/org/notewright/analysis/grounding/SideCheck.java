package org.notewright.analysis.grounding;

import java.util.List;
import java.util.Set;

/// Finds a side that the sources give to the other side, or to none.
final class SideCheck {

    private static final Set<String> REGIONS = Set.copyOf(Lexicon.shared().stems("lumbar cervical thoracic shoulder elbow forearm wrist"
            + " hand arm leg hip knee ankle foot heel thumb calf pain"));

    private static final int BOTH = 4;
    private static final Set<String> PEOPLE = Set.of("respondents", "report", "reported", "parents", "teachers", "agree", "sons", "daughters", "therapists",
            "raters", "say", "said", "notes", "visits", "sources", "tests", "days");

    private static final Set<String> WHO = Set.of("he", "she", "they", "who", "i", "we", "you", "has", "had", "been");

    private final Facets facets;
    private final String draft;

    SideCheck(Facets facets, String draft) {
        this.facets = facets;
        this.draft = draft;
    }

    void find(Passage passage, List<GroundingIssue> out) {
        dominance(passage, out);
        var items = passage.items();
        for (int i = passage.from(); i < items.size(); i++) {
            if (items.get(i) instanceof Item.Concept side && side.category() == Category.SIDE && !isVerb(items, i) && !isPeople(items, i)) {
                if (besideValue(items, i) && !twice(items, i, side.key()) && facets.hasSide(side.key())) {
                    continue;
                }
                var why = twice(items, i, side.key()) ? "The same side is named twice."
                        : contradiction(items, i, side.key());
                if (!why.isEmpty()) {
                    out.add(new GroundingIssue(IssueKind.SIDE, draft.substring(side.start(), side.end()), side.start(),
                            side.end(), null, why));
                }
            }
        }
    }

    /// "negative left and left", "54.5 cm right and 52.0 cm right", "greater on the right than the right".
    private static boolean twice(List<Item> items, int i, String side) {
        boolean joined = false;
        boolean value = i > 0 && Times.isNumber(items.get(i - 1));
        for (int k = i - 1; k >= 0 && k >= i - 5; k--) {
            var item = items.get(k);
            if (item instanceof Item.Concept other && other.category() == Category.SIDE) {
                return joined && other.key().equals(side) && !side.equals("bilateral") && (!value || (k > 0 && Times.isNumber(items.get(k - 1))))
                        && closes(items, i + 1);
            }
            joined |= item.isWord("and") || item.isWord("than") || item.isWord("or");
            boolean fills = item.isWord("and") || item.isWord("than") || item.isWord("or") || item.isWord("the") || item.isWord("on")
                    || (value && k == i - 1);
            if (!fills) {
                return false;
            }
        }
        return false;
    }

    /// "18 lb right", "6 degrees on the left", "right 18": the value is held to its side already.
    private static boolean besideValue(List<Item> items, int i) {
        int before = i - 1;
        while (before >= 0 && (items.get(before).isWord("the") || items.get(before).isWord("on"))) {
            before--;
        }
        boolean behind = before >= 0 && Times.isNumber(items.get(before)) && closes(items, i + 1);
        return behind || (i + 1 < items.size() && Times.isNumber(items.get(i + 1)))
                || (before >= 0 && Times.isNumber(items.get(before)) && i + 1 < items.size() && items.get(i + 1).isWord("and"));
    }

    private static boolean closes(List<Item> items, int next) {
        return next >= items.size() || items.get(next).isMark(".,;)");
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
        int agrees = 0;
        int conflicts = 0;
        for (var stem : Facets.besides(items, i)) {
            var sides = facets.of(stem).sides;
            int weight = REGIONS.contains(stem) ? 1 : 2;
            boolean both = sides.contains("bilateral") || (sides.contains(side) && sides.contains(other));
            agrees += both ? 1 : sides.contains(side) ? weight : 0;
            conflicts += !both && sides.contains(other) && !sides.contains(side) ? weight : 0;
        }
        return conflicts > agrees ? "The sources say this of the " + other + " side." : "";
    }

    /// "left-hand dominant" where the source says RHD.
    void dominance(Passage passage, List<GroundingIssue> out) {
        for (var item : passage.own()) {
            if (item instanceof Item.Concept concept && concept.key().endsWith(" hand dominant")
                    && !facets.hasKey(Category.WORD, concept.key())) {
                out.add(new GroundingIssue(IssueKind.SIDE, draft.substring(item.start(), item.end()), item.start(), item.end(), null,
                        "The sources do not name this hand as the dominant one."));
            }
        }
    }

    /// "Both respondents report", "both calf pain and fever", "both goals": two people or things, not two sides.
    private boolean isPeople(List<Item> items, int i) {
        var side = items.get(i);
        boolean both = draft.regionMatches(true, side.start(), "both", 0, 4) && side.end() - side.start() == 4 && i + 1 < items.size();
        if (!both) {
            return false;
        }
        boolean body = false;
        boolean joined = false;
        for (int k = i + 1; k < items.size() && k <= i + BOTH && !items.get(k).isMark(".;:"); k++) {
            var item = items.get(k);
            body |= item.is(Category.REGION) || item.is(Category.MUSCLE) || item.is(Category.MOTION) || item.isWord("sides") || item.isWord("side");
            joined |= item.isWord("and");
        }
        return !body || joined || items.get(i + 1) instanceof Item.Word next && PEOPLE.contains(next.text());
    }

    /// "He left the house.", "when he left".
    private static boolean isVerb(List<Item> items, int i) {
        boolean who = i > 0 && items.get(i - 1) instanceof Item.Word word && WHO.contains(word.text());
        return who || i + 1 < items.size() && items.get(i + 1).isWord("the");
    }
}
