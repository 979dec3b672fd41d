package org.notewright.analysis.grounding;

import java.util.Set;
import org.notewright.analysis.grounding.Item.Atom;

/// A value and what it belongs to.
///
/// @param atom       the value
/// @param start      first UTF-16 index of the value in its text
/// @param end        index after the last
/// @param sentence   number of its sentence within its text
/// @param owner      motion, measure, service or sign it stands with, or empty
/// @param region     body region, or empty
/// @param side       `right`, `left`, `bilateral`, or empty
/// @param sideWeak   true when the side comes from an earlier sentence
/// @param mode       `active`, `passive`, or empty
/// @param service    the billed service around it, or empty
/// @param when       prior, current, goal
/// @param qual       `best`, `worst`, or empty
/// @param day        key of the day said before it, or empty
/// @param noun       first stem behind the value in its part ("14 stairs"), or empty
/// @param direct     stems in the same part of the sentence
/// @param near       stems of the whole sentence
record Slot(Atom atom, int start, int end, int sentence, String owner, String region, String side, boolean sideWeak,
            String mode, String service, When when, String qual, String day, String noun, Set<String> direct, Set<String> near) {

    Slot withWhen(When time) {
        return new Slot(atom, start, end, sentence, owner, region, side, sideWeak, mode, service, time, qual, day, noun, direct, near);
    }

    Slot withSide(String which) {
        return new Slot(atom, start, end, sentence, owner, region, which, false, mode, service, when, qual, day, noun, direct, near);
    }

    Slot withAtom(Atom value) {
        return new Slot(value, start, end, sentence, owner, region, side, sideWeak, mode, service, when, qual, day, noun, direct, near);
    }

    @Override
    public String toString() {
        return "Slot[" + start + "," + end + ")";
    }
}
