package org.notewright.analysis.facts.text;

/// The lexicons, one data file each.
public enum Category {
    REGION("regions"), SIDE("sides"), MOTION("motions"), MUSCLE("muscles"), LEVEL("levels"), MEASURE("measures"),
    SERVICE("services"), UNIT("units"), DEVICE("devices"), GRIP("grips"), VITAL("vitals"), BAND("bands"),
    MODE("modes"), PAIN("painwords"), WHEN("whencues"), SECTION("sectioncues"), HEADER("headers"),
    FINDING("findings"), TASK("tasks"), EXERCISE("exercises"), CONDITION("conditions"), CUE("cues"),
    HEADING("headingwords");

    private final String file;

    Category(String file) {
        this.file = file;
    }

    /// @return the data file, beside `analysis.facts` on the class path
    public String file() {
        return file + ".csv";
    }
}
