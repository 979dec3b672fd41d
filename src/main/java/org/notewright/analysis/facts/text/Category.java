package org.notewright.analysis.facts.text;

/// The lexicons, one data file each.
public enum Category {
    REGION("regions", 0), SIDE("sides", 1), MOTION("motions", 2), MUSCLE("muscles", 3), LEVEL("levels", 4), MEASURE("measures", 5),
    SERVICE("services", 6), UNIT("units", 7), DEVICE("devices", 8), GRIP("grips", 9), VITAL("vitals", 10), BAND("bands", 11),
    MODE("modes", 12), PAIN("painwords", 13), WHEN("whencues", 14), SECTION("sectioncues", 15), HEADER("headers", 16),
    FINDING("findings", 17), TASK("tasks", 18), EXERCISE("exercises", 19), CONDITION("conditions", 20), CUE("cues", 21),
    HEADING("headingwords", 22);

    private final String file;
    private final int bit;

    Category(String file, int place) {
        this.file = file;
        this.bit = 1 << place;
    }

    /// @return the lexicon's own bit in a set of lexicons
    int bit() {
        return bit;
    }

    /// @return the data file, beside `analysis.facts` on the class path
    public String file() {
        return file + ".csv";
    }
}
