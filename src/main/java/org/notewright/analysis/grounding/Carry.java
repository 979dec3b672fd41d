package org.notewright.analysis.grounding;

/// What an earlier sentence of the same paragraph or line hands on.
///
/// @param region body region, or empty
/// @param side   side, or empty
/// @param goal   true under a heading of goals
/// @param pairs  sides of a "(R / L)" header in force, or empty
/// @param day    key of the day that began the line, or empty
record Carry(String region, String side, boolean goal, String pairs, String day) {
    /// Its name only: the words are a patient's.
    @Override public String toString() {
        return "Carry";
    }


    static final Carry NOTHING = new Carry("", "", false, "", "");
}
