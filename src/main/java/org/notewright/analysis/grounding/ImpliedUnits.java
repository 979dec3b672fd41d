package org.notewright.analysis.grounding;

/// The unit that a note does not write because its readers know it: "flex 110" is degrees, "97110 15" minutes.
final class ImpliedUnits {

    private static final int LARGEST_ANGLE = 3;

    private ImpliedUnits() {
    }

    static Slot complete(Slot slot) {
        var atom = slot.atom();
        if (atom.dim() != Dim.COUNT || atom.spelled() || !slot.noun().isEmpty()) {
            return slot;
        }
        boolean angle = Owners.isMotion(slot.owner()) && atom.value().indexOf('.') < 0 && atom.value().length() <= LARGEST_ANGLE
                && !slot.owner().equals("opening") && !slot.owner().equals("protraction");
        if (angle) {
            return slot.withAtom(new Item.Atom(Dim.DEG, atom.value(), "", atom.role(), false));
        }
        return Owners.isService(slot.owner()) && slot.direct().isEmpty() ? slot.withAtom(new Item.Atom(Dim.MIN, atom.value(), "", atom.role(), false)) : slot;
    }
}
