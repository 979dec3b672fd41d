package org.notewright.analysis.grounding;

import java.util.List;

/// One exercise whose dose is not the same in two home programs.
///
/// @param exercise its words in the first text, or in the second where the first lacks it
/// @param first    doses that only the first text gives it ("3 sets", "10 reps", "5 sec"); empty where it adds none
/// @param second   doses that only the second text gives it
/// @param start    first UTF-16 index of the exercise in the second text, -1 where that text lacks the exercise
/// @param end      index after the last, -1 likewise
public record DoseDifference(String exercise, List<String> first, List<String> second, int start, int end) {

    public DoseDifference {
        first = List.copyOf(first);
        second = List.copyOf(second);
    }

    /// True when the second text does not have the exercise at all.
    public boolean isMissing() {
        return start < 0;
    }

    /// Counts only: the words are a patient's.
    @Override
    public String toString() {
        return "DoseDifference[" + first.size() + " against " + second.size() + "]";
    }
}
