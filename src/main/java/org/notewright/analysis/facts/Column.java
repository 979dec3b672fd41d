package org.notewright.analysis.facts;

import org.jspecify.annotations.Nullable;
import org.notewright.analysis.facts.text.Hit;

/// What the heading of one column says about the values below it.
///
/// @param cell     its place among the cells of its line, counted from 0
/// @param x        where it begins, in characters from the start of its line
/// @param when     the moment, or null
/// @param side     the side, or null
/// @param mode     "active", "passive" or null
/// @param strength true for a column of muscle grades
/// @param region   the joint the column is about, or null
/// @param motion   the motion or test the column is about, or null
/// @param skip     true for norms, changes and remarks: no measurement of this patient
record Column(int cell, int x, @Nullable When when, @Nullable Side side, @Nullable String mode, boolean strength, @Nullable Hit region,
              @Nullable Hit motion, boolean skip) {
    /// Its name only: the words are a patient's.
    @Override public String toString() {
        return "Column";
    }

    static Column of(int cell, @Nullable When when, @Nullable Side side, @Nullable String mode) {
        return new Column(cell, 0, when, side, mode, false, null, null, false);
    }

    /// @return this column with what the cell above it says
    Column with(Column over) {
        return new Column(cell, x, when != null ? when : over.when, side != null ? side : over.side, mode != null || strength ? mode : over.mode, strength || (mode == null && over.strength),
                region != null ? region : over.region, motion != null ? motion : over.motion, skip || over.skip);
    }

    Column at(@Nullable When moment) {
        return new Column(cell, x, moment, side, mode, strength, region, motion, skip);
    }
}
