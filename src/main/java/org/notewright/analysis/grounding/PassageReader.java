package org.notewright.analysis.grounding;

import java.util.ArrayList;
import java.util.List;

/// Turns sentences into passages and hands region and side on within a paragraph.
final class PassageReader {

    private final List<Passage> out = new ArrayList<>();
    private Carry carry = Carry.NOTHING;

    List<Passage> passages() {
        return List.copyOf(out);
    }

    void paragraph(boolean goal) {
        carry = new Carry("", "", goal, "");
    }

    /// Longer stretches without a full stop are no sentence; they are read in pieces so that time stays linear.
    private static final int LONGEST = 1500;

    /// @param heading items of the table headings that a cell stands under, empty for prose
    void read(String text, int start, int end, List<Item> heading) {
        if (end - start > LONGEST) {
            int cut = text.lastIndexOf(' ', start + LONGEST);
            cut = cut > start ? cut : start + LONGEST;
            for (int from = start; from < end; from = cut, cut = Math.min(end, from + LONGEST)) {
                read(text, from, Math.min(end, cut), heading);
            }
            return;
        }
        var own = ItemReader.read(text, start, end);
        var items = own;
        if (!heading.isEmpty()) {
            var all = new ArrayList<>(heading);
            all.addAll(own);
            items = List.copyOf(all);
        }
        var pairs = pairs(items);
        carry = new Carry(carry.region(), carry.side(), carry.goal(), pairs.isEmpty() ? "" : pairs);
        out.add(new Passage(start, end, items, heading.size(), SlotReader.read(items, heading.size(), out.size(), carry)));
        carry = next(items);
    }

    /// @return `rl` or `lr` when the sentence has a header "R / L", else empty
    static String pairs(List<Item> items) {
        for (int i = 0; i + 2 < items.size(); i++) {
            if (items.get(i) instanceof Item.Concept a && a.category() == Category.SIDE && items.get(i + 1).isMark("/")
                    && items.get(i + 2) instanceof Item.Concept b && b.category() == Category.SIDE) {
                return a.key().substring(0, 1) + b.key().charAt(0);
            }
        }
        return "";
    }

    private Carry next(List<Item> items) {
        var region = carry.region();
        var side = carry.side();
        for (var item : items) {
            var found = SlotReader.regionOf(item);
            region = found.isEmpty() ? region : found;
            side = item instanceof Item.Concept concept && concept.category() == Category.SIDE ? concept.key() : side;
        }
        return new Carry(region, side, carry.goal(), "");
    }
}
