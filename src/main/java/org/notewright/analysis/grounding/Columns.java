package org.notewright.analysis.grounding;

import java.util.ArrayList;
import java.util.List;

/// Gives the values of lines under a heading of columns their time or side: "last PN (1/14)   today", "Right     Left",
/// "(IE / last re-eval / today)".
final class Columns {

    private static final int SHORT = 12;

    private List<Item.Concept> heads = List.of();

    static List<Passage> apply(List<Passage> passages) {
        var columns = new Columns();
        return passages.stream().map(columns::next).toList();
    }

    private Passage next(Passage passage) {
        var numbers = new ArrayList<Slot>();
        for (var slot : passage.slots()) {
            if (!slot.atom().dim().isWord() && (numbers.isEmpty() || numbers.getLast().start() != slot.start())) {
                numbers.add(slot);
            }
        }
        var found = heads(passage, numbers.size());
        if (!found.isEmpty()) {
            heads = found;
            return passage;
        }
        boolean fits = !heads.isEmpty() && numbers.size() == heads.size() && isFree(numbers);
        if (!heads.isEmpty() && numbers.size() > heads.size()) {
            heads = List.of();
        }
        return fits ? with(passage, numbers) : passage;
    }

    private boolean isFree(List<Slot> numbers) {
        return heads.getFirst().category() == Category.WHEN ? numbers.stream().noneMatch(slot -> slot.when().said())
                : numbers.stream().allMatch(slot -> slot.side().isEmpty() || slot.sideWeak());
    }

    private static List<Item.Concept> heads(Passage passage, int numbers) {
        var when = new ArrayList<Item.Concept>();
        var side = new ArrayList<Item.Concept>();
        int words = 0;
        for (var item : passage.items()) {
            if (item instanceof Item.Concept concept && concept.category() == Category.WHEN) {
                when.add(concept);
            } else if (item instanceof Item.Concept concept && concept.category() == Category.SIDE) {
                side.add(concept);
            } else {
                words += item.stems().isEmpty() ? 0 : 1;
            }
        }
        boolean brief = numbers <= 1 && passage.items().size() < SHORT;
        boolean times = when.size() >= 2 && when.getFirst().key().equals("prior") && when.getLast().key().equals("current")
                && when.stream().allMatch(one -> one.key().equals("prior") || one.key().equals("current"));
        if (brief && times) {
            return List.copyOf(when);
        }
        boolean sides = side.size() == 2 && words <= 2 && numbers == 0 && !side.getFirst().key().equals(side.getLast().key())
                && side.stream().noneMatch(one -> one.key().equals("bilateral")) && PassageReader.pairs(passage.items()).isEmpty();
        return brief && sides ? List.copyOf(side) : List.of();
    }

    private Passage with(Passage passage, List<Slot> numbers) {
        var slots = new ArrayList<Slot>();
        for (var slot : passage.slots()) {
            var changed = slot;
            for (int k = 0; k < numbers.size(); k++) {
                if (slot.start() == numbers.get(k).start()) {
                    changed = headed(slot, heads.get(k));
                }
            }
            slots.add(changed);
        }
        return new Passage(passage.start(), passage.end(), passage.items(), passage.from(), List.copyOf(slots));
    }

    private static Slot headed(Slot slot, Item.Concept head) {
        if (head.category() == Category.SIDE) {
            return slot.withSide(head.key());
        }
        return slot.withWhen(head.key().equals("prior") ? When.PRIOR : When.CURRENT);
    }
}
