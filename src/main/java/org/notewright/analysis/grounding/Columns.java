package org.notewright.analysis.grounding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Gives the values of lines under a heading of columns their time, side or unit: "last PN (1/14)   today", "Right     Left",
/// "(IE / last re-eval / today)", "Eval 4/28   Visit 10   Today   Goal", "CPT   Description   Min   Units".
final class Columns {

    /// One heading.
    ///
    /// @param when time of the column, or null
    /// @param side side of the column, or empty
    /// @param unit what bare numbers of the column count, or null
    private record Head(@Nullable When when, String side, @Nullable Dim unit) {
        /// Its name only: the words are a patient's.
        @Override public String toString() {
            return "Head";
        }
    }

    private static final int SHORT = 22;
    private static final int MANY = 6;
    private static final Map<String, Dim> UNITS = Map.of("min", Dim.MIN, "minutes", Dim.MIN, "mins", Dim.MIN, "units", Dim.UNIT,
            "unit", Dim.UNIT, "deg", Dim.DEG, "degrees", Dim.DEG);

    private List<Head> heads = List.of();

    static List<Passage> apply(List<Passage> passages) {
        var columns = new Columns();
        return passages.stream().map(columns::next).toList();
    }

    private Passage next(Passage passage) {
        var values = values(passage, false);
        var found = heads(passage, values.size());
        if (!found.isEmpty()) {
            heads = found;
            return passage;
        }
        if (heads.isEmpty()) {
            return passage;
        }
        var all = values.isEmpty() || heads.getFirst().when() != null && values.size() != heads.size() ? values(passage, true) : values;
        if (all.size() == heads.size() && isFree(all)) {
            return with(passage, all);
        }
        boolean labelled = all.size() == heads.size() + 1 && heads.getFirst().when() != null && inLabel(passage, all.getFirst());
        if (labelled && isFree(all.subList(1, all.size()))) {
            return with(passage, all.subList(1, all.size()));
        }
        if (values.size() > heads.size() + 1) {
            heads = List.of();
        }
        return passage;
    }

    /// "BBS (/56)     34": a number in brackets before the first column is part of the label.
    private static boolean inLabel(Passage passage, Slot first) {
        for (var item : passage.items()) {
            if (item.start() >= first.start()) {
                return false;
            }
            if (item.isMark("(")) {
                return true;
            }
        }
        return false;
    }

    private static List<Slot> values(Passage passage, boolean levels) {
        var out = new ArrayList<Slot>();
        for (var slot : passage.slots()) {
            boolean counts = !slot.atom().dim().isWord() || (levels && slot.atom().dim() == Dim.ASSIST);
            if (counts && (out.isEmpty() || out.getLast().start() != slot.start())) {
                out.add(slot);
            }
        }
        return out;
    }

    private boolean isFree(List<Slot> values) {
        var first = heads.getFirst();
        return first.when() != null ? values.stream().noneMatch(slot -> slot.when().said())
                : first.side().isEmpty() || values.stream().allMatch(slot -> slot.side().isEmpty() || slot.sideWeak());
    }

    private static List<Head> heads(Passage passage, int numbers) {
        if (passage.items().size() > SHORT || numbers > MANY) {
            return List.of();
        }
        var when = new ArrayList<Head>();
        var side = new ArrayList<Head>();
        var unit = new ArrayList<Head>();
        int words = 0;
        int cues = 0;
        for (var item : passage.items()) {
            if (item instanceof Item.Concept concept && concept.category() == Category.WHEN && time(concept.key()) != null) {
                when.add(new Head(time(concept.key()), "", null));
                cues++;
            } else if (item instanceof Item.Concept concept && concept.category() == Category.SIDE) {
                side.add(new Head(null, concept.key(), null));
            } else if (isVisit(passage.items(), item)) {
                when.add(new Head(When.PRIOR, "", null));
            } else if (UNITS.containsKey(word(item)) && passage.items().size() > 2) {
                unit.add(new Head(null, "", UNITS.get(word(item))));
            } else {
                words += item.stems().isEmpty() ? 0 : 1;
            }
        }
        boolean gaps = passage.items().stream().anyMatch(item -> item.isMark("\u00a6"));
        boolean strokes = passage.items().stream().anyMatch(item -> item.isMark("/"));
        boolean brief = numbers <= 1 && passage.items().size() < SHORT / 2 + 1;
        boolean moments = cues >= 2 && (gaps || strokes || brief) && numbers <= cues + 1 && words <= 3
                && when.stream().map(Head::when).distinct().count() > 1;
        if (moments) {
            return List.copyOf(when);
        }
        boolean counted = unit.size() == 2 && gaps && numbers == 0;
        if (counted) {
            return List.copyOf(unit);
        }
        boolean sides = side.size() == 2 && words <= 2 && numbers == 0 && !side.getFirst().side().equals(side.getLast().side())
                && side.stream().noneMatch(one -> one.side().equals("bilateral")) && PassageReader.pairs(passage.items()).isEmpty();
        return brief && sides ? List.copyOf(side) : List.of();
    }

    private static @Nullable When time(String key) {
        return switch (key) {
            case "prior" -> When.PRIOR;
            case "current" -> When.CURRENT;
            case "goal" -> When.GOAL;
            default -> null;
        };
    }

    /// "Visit 10" between two wide gaps is a column of its own.
    private static boolean isVisit(List<Item> items, Item item) {
        int at = items.indexOf(item);
        return item instanceof Item.Figure figure && figure.atoms().getFirst().dim() == Dim.VISIT && at > 1
                && items.get(at - 2).isMark("\u00a6");
    }

    private static String word(Item item) {
        return item instanceof Item.Word word ? word.text() : item instanceof Item.Concept concept && concept.category() == Category.WORD
                ? concept.key().equals("minute") ? "min" : concept.key() : "";
    }

    private Passage with(Passage passage, List<Slot> values) {
        var slots = new ArrayList<Slot>();
        for (var slot : passage.slots()) {
            var changed = slot;
            for (int k = 0; k < values.size(); k++) {
                if (slot.start() == values.get(k).start()) {
                    changed = headed(slot, heads.get(k));
                }
            }
            slots.add(changed);
        }
        return new Passage(passage.start(), passage.end(), passage.items(), passage.from(), List.copyOf(slots));
    }

    private static Slot headed(Slot slot, Head head) {
        var timed = head.when() == null ? slot : slot.withWhen(head.when());
        var sided = head.side().isEmpty() ? timed : timed.withSide(head.side());
        return head.unit() == null || slot.atom().dim() != Dim.COUNT ? sided
                : sided.withAtom(new Item.Atom(head.unit(), slot.atom().value(), "", slot.atom().role(), false));
    }
}
