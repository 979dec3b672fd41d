package org.notewright.analysis.grounding;

import java.math.BigDecimal;
import java.util.Set;

/// Accepts a correct difference of two values of the sources: "improved 12 degrees" where they say 98 and 110.
final class Derived {

    private static final Set<String> CHANGE = WordLists.of("change");
    private static final int MANY = 400;

    private Derived() {
    }

    static boolean holds(Slot draft, GroundingIndex index) {
        boolean change = draft.near().stream().anyMatch(CHANGE::contains);
        var value = number(draft.atom().value());
        if (!change || value == null || draft.atom().dim() == Dim.MULT || !draft.atom().of().isEmpty() || draft.atom().dim().isWord() || index.known().size() > MANY) {
            return false;
        }
        for (var one : index.known()) {
            var a = number(one.slot().atom().value());
            if (a == null || !fits(draft, one.slot())) {
                continue;
            }
            for (var other : index.known()) {
                var b = number(other.slot().atom().value());
                if (b != null && a.subtract(b).compareTo(value) == 0 && fits(draft, other.slot())
                        && one.slot().atom().dim().agrees(other.slot().atom().dim())
                        && (one.slot().atom().dim() == other.slot().atom().dim() || !one.slot().owner().isEmpty())
                        && sameThing(one.slot(), other.slot())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean fits(Slot draft, Slot source) {
        boolean owner = draft.owner().isEmpty() || draft.owner().equals(source.owner());
        boolean side = draft.side().isEmpty() || source.side().isEmpty() || draft.side().equals(source.side());
        boolean dim = draft.atom().dim().agrees(source.atom().dim())
                || (draft.atom().dim() == Dim.COUNT && source.atom().dim() == Dim.SCORE);
        return owner && side && dim;
    }

    private static boolean sameThing(Slot one, Slot other) {
        return one.owner().equals(other.owner()) && (!one.owner().isEmpty() || one.sentence() == other.sentence())
                && (one.side().isEmpty() || other.side().isEmpty() || one.side().equals(other.side()))
                && one.when() != When.GOAL && other.when() != When.GOAL && one.mode().equals(other.mode());
    }

    private static @org.jspecify.annotations.Nullable BigDecimal number(String digits) {
        boolean plain = !digits.isEmpty() && digits.length() < 8;
        for (int i = 0; plain && i < digits.length(); i++) {
            plain = Character.isDigit(digits.charAt(i)) || digits.charAt(i) == '.';
        }
        return plain && Character.isDigit(digits.charAt(0)) ? new BigDecimal(digits) : null;
    }
}
