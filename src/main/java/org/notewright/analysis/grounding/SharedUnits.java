package org.notewright.analysis.grounding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.notewright.analysis.grounding.Item.Figure;

/// Hands a unit written once to the numbers listed before it: "132, 118 and 52 degrees", "from 2 to 14 lb".
final class SharedUnits {

    private static final Set<String> JOINS = Set.of("and", "to", "or", "then");
    private static final int MANY = 2;
    private static final int FAR = 5;

    private SharedUnits() {
    }

    static List<Item> spread(List<Item> items) {
        var out = new ArrayList<>(items);
        for (int i = out.size() - 1; i > 1; i--) {
            int before = joined(out, i);
            if (before >= 0 && out.get(i) instanceof Figure unit && out.get(before) instanceof Figure bare && isBare(bare)
                    && shares(unit.atoms().getFirst().dim())) {
                var atom = bare.atoms().getFirst();
                out.set(before, new Figure(List.of(new Item.Atom(unit.atoms().getFirst().dim(), atom.value(), "", atom.role(), false)),
                        bare.start(), bare.end()));
            }
        }
        behind(out);
        return List.copyOf(out);
    }

    /// "15.3 sec (day 1: 19.9)", "48 s, was 12": a bare number behind a word of time counts what the value before it counts.
    private static void behind(List<Item> out) {
        for (int i = 1; i < out.size(); i++) {
            if (!(out.get(i) instanceof Figure bare) || !isBare(bare)) {
                continue;
            }
            int k = i - 1;
            boolean time = false;
            while (k > 0 && i - k <= FAR && (out.get(k).isMark("(,:") || out.get(k).is(Category.WHEN) || out.get(k).isWord("at"))) {
                time |= out.get(k).is(Category.WHEN) || out.get(k).isMark("(");
                k--;
            }
            boolean closed = i + 1 == out.size() || out.get(i + 1) instanceof Item.Mark || out.get(i + 1).is(Category.WHEN)
                    || out.get(i + 1).isWord("at");
            if (time && closed && out.get(k) instanceof Figure unit && unit.atoms().size() == 1 && shares(unit.atoms().getFirst().dim())) {
                var atom = bare.atoms().getFirst();
                out.set(i, new Figure(List.of(new Item.Atom(unit.atoms().getFirst().dim(), atom.value(), "", atom.role(), false)),
                        bare.start(), bare.end()));
            }
        }
    }

    /// @return place of the number that only a joining word or mark parts from the value at `i`, or -1
    private static int joined(List<Item> items, int i) {
        int k = i - 1;
        int joins = 0;
        while (k >= 0 && joins < MANY && (items.get(k).isMark(",/") || (items.get(k) instanceof Item.Word word
                && JOINS.contains(word.text())))) {
            k--;
            joins++;
        }
        return joins > 0 && k >= 0 ? k : -1;
    }

    private static boolean isBare(Figure figure) {
        return figure.atoms().size() == 1 && figure.atoms().getFirst().dim() == Dim.COUNT && figure.atoms().getFirst().of().isEmpty();
    }

    private static boolean shares(Dim dim) {
        return switch (dim) {
            case DEG, LB, KG, OZ, FT, IN, M, CM, MM, MPS, PCT, SEC, MIN -> true;
            default -> false;
        };
    }
}
