package org.notewright.analysis.grounding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.notewright.analysis.text.CsvRows;

/// What the scores of a note are out of, so that "LEFS 48/80 (IE 31)" means 31 of 80 as well.
final class Scales {

    private static final String SEVERAL = "?";
    /// Ratings of pain, effort and performance run to ten without saying so.
    private static final String TEN = "10";

    private static final class Holder {
        private static final Map<String, String> PUBLISHED = CsvRows.of(Scales.class, "scales.csv").stream().collect(Collectors.toMap(
                row -> Objects.requireNonNull(row.get("measure")), row -> Objects.requireNonNull(row.get("maximum"))));
    }

    private final Map<String, String> byOwner = new HashMap<>();

    static Scales of(List<Passage> note) {
        var scales = new Scales();
        for (var passage : note) {
            for (var slot : passage.slots()) {
                var atom = slot.atom();
                if (atom.dim() == Dim.SCORE && !atom.of().isEmpty() && !slot.owner().isEmpty()) {
                    scales.byOwner.merge(slot.owner(), atom.of(), (a, b) -> a.equals(b) ? a : SEVERAL);
                }
            }
        }
        return scales;
    }

    /// Whether a value of a draft may be out of this many where the note names the value alone.
    static boolean isUsual(Slot draft) {
        var of = draft.atom().of();
        return of.equals(TEN) && draft.atom().value().length() <= 3 || of.equals(Holder.PUBLISHED.get(draft.owner()));
    }

    Slot complete(Slot slot) {
        var of = byOwner.getOrDefault(slot.owner(), SEVERAL);
        var atom = slot.atom();
        boolean over = !of.equals(SEVERAL) && (atom.value().length() > of.length() || Owners.isMotion(slot.owner()));
        if (atom.dim() != Dim.COUNT || of.equals(SEVERAL) || over) {
            return ImpliedUnits.complete(slot);
        }
        return slot.withAtom(new Item.Atom(Dim.SCORE, atom.value(), of, atom.role(), atom.spelled()));
    }
}
