package org.notewright.analysis.grounding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the scores of a note are out of, so that "LEFS 48/80 (IE 31)" means 31 of 80 as well.
final class Scales {

    private static final String SEVERAL = "?";

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
