package org.notewright.analysis.checks;

/// What a check can find, with the name of the check as it stands in the head of a skill.
public enum FindingKind {

    SECTION_ABSENT("format"),
    SECTION_ORDER("format"),
    SECTION_EMPTY("format"),
    NO_TABLE("format"),
    NO_LIST("format"),
    GAP_TO_FILL("format"),
    FIXED_LINE("format"),
    TOO_LONG("length"),
    HARD_SENTENCE("readability"),
    LONG_INSTRUCTION("readability"),
    HARD_WORD("jargon"),
    DOSE_DIFFERS("doses"),
    EXERCISE_LEFT_OUT("doses"),
    GOAL_PARTS("goals"),
    REASON_OPEN("reasons"),
    UNITS_OVER("units"),
    UNITS_WITHOUT_MINUTES("units"),
    TELLS_IDENTITY("identifiers"),
    TELLS_CARE("identifiers");

    private final String check;

    FindingKind(String check) {
        this.check = check;
    }

    /// The check's name in the head of a skill.
    public String check() {
        return check;
    }

    /// Its key in `findings.properties`: `section-absent`.
    String key() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
