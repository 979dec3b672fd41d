package org.notewright.analysis.grounding;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Turns sentences into passages and hands region and side on within a paragraph.
final class PassageReader {

    private final List<Passage> out = new ArrayList<>();
    private final Initialisms initialisms;
    private final KnownDays days;
    private Carry carry = Carry.NOTHING;

    PassageReader(Initialisms initialisms, KnownDays days) {
        this.initialisms = initialisms;
        this.days = days;
    }

    List<Passage> passages() {
        return List.copyOf(out);
    }

    void paragraph(boolean goal) {
        carry = new Carry("", "", goal, "", "");
    }

    /// True when the sentence read last has a word for this time.
    boolean lastNames(String when) {
        return !out.isEmpty() && out.getLast().items().stream().anyMatch(item -> item instanceof Item.Concept concept
                && concept.category() == Category.WHEN && concept.key().equals(when));
    }

    /// One row of a table as one passage: every cell is read under its column's heading and the row's label.
    void row(String text, int start, int end, List<int[]> cells, List<List<Item>> columns) {
        var all = new ArrayList<Item>();
        var slots = new ArrayList<Slot>();
        List<Item> label = List.of();
        for (int i = 0; i < cells.size(); i++) {
            var own = ItemReader.read(text, cells.get(i)[0], cells.get(i)[1]);
            all.addAll(own);
            all.add(new Item.Mark(',', cells.get(i)[1], cells.get(i)[1]));
            var under = new ArrayList<Item>();
            if (i > 0 && i < columns.size()) {
                under.addAll(Cells.context(columns.getFirst()));
                under.addAll(label);
                columns.get(i).stream().filter(item -> !(item instanceof Item.Figure)).forEach(under::add);
            }
            int from = under.size();
            under.addAll(own);
            var unit = i > 0 && i < columns.size() ? Cells.unit(label, columns.get(i)) : null;
            slots.addAll(Cells.counted(SlotReader.read(under, from, out.size(), Carry.NOTHING), unit, ""));
            label = i == 0 ? Cells.label(own) : label;
        }
        out.add(new Passage(start, end, List.copyOf(all), 0, List.copyOf(slots)));
    }

    /// Longer stretches without a full stop are no sentence; they are read in pieces so that time stays linear.
    private static final int LONGEST = 1500;

    /// @param heading items of the table headings that a cell stands under, empty for prose
    void read(String text, int start, int end, List<Item> heading) {
        read(text, start, end, heading, null);
    }

    /// @param unit what bare numbers of a table cell count, as its headings say, or null
    void read(String text, int start, int end, List<Item> heading, @Nullable Dim unit) {
        read(text, start, end, heading, unit, "");
    }

    /// @param of what the bare numbers of a table's row are out of ("/10"), or empty
    void read(String text, int start, int end, List<Item> heading, @Nullable Dim unit, String of) {
        if (end - start > LONGEST) {
            int cut = text.lastIndexOf(' ', start + LONGEST);
            cut = cut > start ? cut : start + LONGEST;
            for (int from = start; from < end; from = cut, cut = Math.min(end, from + LONGEST)) {
                read(text, from, Math.min(end, cut), heading, unit, of);
            }
            return;
        }
        var own = days.meet(initialisms.meet(text, ItemReader.read(text, start, end)), false);
        var items = own;
        if (!heading.isEmpty()) {
            var all = new ArrayList<>(heading);
            all.addAll(own);
            items = List.copyOf(all);
        }
        var pairs = pairs(items);
        carry = new Carry(carry.region(), carry.side(), carry.goal(), pairs.isEmpty() ? "" : pairs, carry.day());
        out.add(new Passage(start, end, items, heading.size(), 
                Cells.counted(SlotReader.read(items, heading.size(), out.size(), carry), unit, of)));
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

    /// "7/21 (24 min): the client refused. Log roll mod A": the day that begins a line goes on to its next sentences.
    private String day(List<Item> items) {
        for (int i = 0; i < Math.min(2, items.size()); i++) {
            if (items.get(i) instanceof Item.Figure figure && figure.atoms().getFirst().dim() == Dim.DATE && (i == 0 || items.getFirst().isWord("on"))) {
                return figure.atoms().getFirst().value();
            }
        }
        return carry.day();
    }

    private Carry next(List<Item> items) {
        var region = carry.region();
        var side = carry.side();
        for (var item : items) {
            var found = SlotReader.regionOf(item);
            region = found.isEmpty() ? region : found;
            side = item instanceof Item.Concept concept && concept.category() == Category.SIDE ? concept.key() : side;
        }
        return new Carry(region, side, carry.goal(), "", day(items));
    }
}
