package org.notewright.analysis.grounding;

/// What a value counts. `COUNT` is a bare number whose unit the text does not say.
enum Dim {
    DEG, MIN, SEC, HR, DAY, WK, MO, YR, LB, KG, OZ, FT, IN, M, CM, MM, MPS, PCT, MILE, BPM, MMHG, UNIT, MULT, SCORE, GRADE, MOB,
    VISIT, PERWK, PERDAY, DATE, CLOCK, CODE, ID, LEVEL, COUNT, ASSIST, COLOR, DIRECTION;

    static Dim ofUnit(String unit) {
        return switch (unit) {
            case "set", "rep", "time" -> MULT;
            case "point" -> COUNT;
            case "m/s" -> MPS;
            case "visit" -> VISIT;
            default -> valueOf(unit.toUpperCase(java.util.Locale.ROOT));
        };
    }

    /// True for values that are words, not numbers.
    boolean isWord() {
        return this == ASSIST || this == COLOR || this == DIRECTION;
    }

    /// True for kinds that notes write without their unit often enough ("flex 110").
    private boolean oftenBare() {
        return switch (this) {
            case DEG, MIN, SEC, LB, KG, FT, IN, M, CM, MM, MPS, PCT, BPM, SCORE, GRADE, MULT, YR -> true;
            default -> false;
        };
    }

    /// True when a value of this kind can be a value of the other: the same, or one of them says no unit.
    boolean agrees(Dim other) {
        if (this == other) {
            return true;
        }
        return (this == COUNT && other.oftenBare()) || (other == COUNT && oftenBare());
    }

    /// True when a value of this kind can be meant by a value that was read as the other, where nothing better is found: "18 v",
    /// "97110 x2", "3 of 5 trials".
    boolean mayBe(Dim other) {
        return agrees(other) || this == COUNT && other.isTimes() || other == COUNT && isTimes() || isShare() && other.isShare()
                || (this == MULT || this == SCORE) && other.isTimes() || isTimes() && (other == MULT || other == SCORE);
    }

    private boolean isTimes() {
        return this == UNIT || this == PERWK || this == PERDAY || this == VISIT || this == DAY || this == WK || this == MO || this == HR;
    }

    private boolean isShare() {
        return this == SCORE || this == GRADE || this == COUNT;
    }
}
