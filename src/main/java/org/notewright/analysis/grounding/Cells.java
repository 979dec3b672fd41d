package org.notewright.analysis.grounding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Cuts a line of a table with upright strokes into its cells.
final class Cells {

    private static final Map<String, Dim> UNITS = Map.ofEntries(Map.entry("lb", Dim.LB), Map.entry("lbs", Dim.LB), Map.entry("kg", Dim.KG),
            Map.entry("s", Dim.SEC), Map.entry("sec", Dim.SEC), Map.entry("seconds", Dim.SEC), Map.entry("m", Dim.M), Map.entry("ft", Dim.FT),
            Map.entry("cm", Dim.CM), Map.entry("mm", Dim.MM), Map.entry("%", Dim.PCT), Map.entry("percent", Dim.PCT),
            Map.entry("deg", Dim.DEG), Map.entry("degrees", Dim.DEG), Map.entry("\u00b0", Dim.DEG), Map.entry("pounds", Dim.LB),
            Map.entry("meters", Dim.M), Map.entry("feet", Dim.FT), Map.entry("min", Dim.MIN), Map.entry("minutes", Dim.MIN));

    private static final java.util.Set<String> ORDERS = java.util.Set.of("number", "no", "priority", "rank", "order", "nr");

    private Cells() {
    }

    /// @param start the first stroke
    /// @return start and end of each cell without the white space around it
    static List<int[]> of(String text, int start, int end) {
        var out = new ArrayList<int[]>();
        int from = start + 1;
        for (int i = from; i <= end; i++) {
            if ((i == end && from < end) || (i < end && text.charAt(i) == '|')) {
                int a = from;
                int b = i;
                while (a < b && Character.isWhitespace(text.charAt(a))) {
                    a++;
                }
                while (b > a && Character.isWhitespace(text.charAt(b - 1))) {
                    b--;
                }
                out.add(new int[] {a, b});
                from = i + 1;
            }
        }
        return out;
    }

    /// The words of a heading or label without their brackets: "Grip R (lb)" stands as close to its values as "Grip R lb".
    static List<Item> label(List<Item> items) {
        return items.stream().filter(item -> !item.isMark("()[]")).toList();
    }

    /// The side, body region or mode in the heading of the first column, which all its rows stand under.
    static List<Item> context(List<Item> heading) {
        return heading.stream().filter(item -> item.is(Category.SIDE) || item.is(Category.REGION) || item.is(Category.MODE)).toList();
    }

    /// What "Grip (lb)" or a column "Angle (deg)" says its bare numbers count.
    static @Nullable Dim unit(List<Item> label, List<Item> heading) {
        var own = unit(heading);
        return own == null ? unit(label) : own;
    }

    private static @Nullable Dim unit(List<Item> words) {
        for (int i = words.size() - 1; i >= 0; i--) {
            var written = words.get(i) instanceof Item.Word word ? word.text()
                    : words.get(i) instanceof Item.Mark mark ? String.valueOf(mark.mark()) : "";
            boolean speed = written.equals("s") && i > 1 && words.get(i - 1).isMark("/") && words.get(i - 2).isWord("m");
            var found = speed ? Dim.MPS : UNITS.get(written);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /// A cell that says only what the numbers of its row count: "degrees", "/10", "ft".
    static boolean isUnit(List<Item> cell) {
        boolean scale = cell.size() == 2 && cell.getFirst().isMark("/") && cell.getLast() instanceof Item.Figure figure
                && figure.atoms().size() == 1 && figure.atoms().getFirst().of().isEmpty();
        return scale || cell.size() == 1 && unit(cell) != null;
    }

    /// @return "10" of a cell "/10", or an empty text
    static String scale(List<Item> cell) {
        return cell.getLast() instanceof Item.Figure figure ? figure.atoms().getFirst().value() : "";
    }

    /// True for the heading of a column of earlier or present values, in a table of goals too.
    static boolean isTimed(List<Item> heading) {
        return heading.stream().anyMatch(item -> item instanceof Item.Concept concept && concept.category() == Category.WHEN
                && !concept.key().equals("goal") || item.isWord("baseline") || item.isWord("present") || item.isWord("status"));
    }

    /// The heading of the column that tells the goals in words.
    static boolean isGoal(List<Item> heading) {
        return heading.size() <= 2 && heading.stream().anyMatch(item -> isGoal(item));
    }

    private static boolean isGoal(Item item) {
        return item instanceof Item.Concept concept && concept.category() == Category.WHEN && concept.key().equals("goal");
    }

    static List<Item> withoutGoal(List<Item> label) {
        return label.stream().filter(item -> !isGoal(item)).toList();
    }

    /// The words of a goal without its values, which its baseline and present value stand beside.
    static List<Item> words(List<Item> cell) {
        return cell.stream().filter(item -> !(item instanceof Item.Figure) && !(item instanceof Item.Mark)).toList();
    }

    /// A cell that says only the side of its row.
    static boolean isSide(List<Item> cell) {
        return cell.size() == 1 && cell.getFirst().is(Category.SIDE);
    }

    /// A number under "#", "Priority" or "Step" that gives the order of the rows and counts nothing.
    static boolean isOrder(List<Item> heading, String cell) {
        boolean order = heading.size() == 1 && (heading.getFirst().isMark("#")
                || heading.getFirst() instanceof Item.Word word && ORDERS.contains(word.text()));
        return order && cell.length() <= 2 && !cell.isEmpty() && cell.chars().allMatch(Character::isDigit);
    }

    static List<Item> joined(List<Item> label, List<Item> more) {
        var all = new ArrayList<>(label);
        all.addAll(more);
        return List.copyOf(all);
    }

    static List<Slot> counted(List<Slot> slots, @Nullable Dim unit, String of) {
        if (!of.isEmpty()) {
            return slots.stream().map(slot -> slot.atom().dim() == Dim.COUNT && !slot.atom().spelled() && slot.atom().value().length() <= of.length()
                    ? slot.withAtom(new Item.Atom(Dim.SCORE, slot.atom().value(), of, slot.atom().role(), false)) : slot).toList();
        }
        return unit == null ? slots : slots.stream().map(slot -> slot.atom().dim() == Dim.COUNT
                ? slot.withAtom(new Item.Atom(unit, slot.atom().value(), slot.atom().of(), slot.atom().role(), false)) : slot).toList();
    }

    /// True for a line that only parts the heading from the rows.
    static boolean isRule(String text, List<int[]> cells) {
        for (var cell : cells) {
            for (int i = cell[0]; i < cell[1]; i++) {
                if (":-= ".indexOf(text.charAt(i)) < 0) {
                    return false;
                }
            }
        }
        return true;
    }
}
