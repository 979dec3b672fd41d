package org.notewright.analysis.facts.text;

/// One meaning of a phrase.
///
/// @param category which lexicon it comes from
/// @param name     the name the program uses ("flexion", "97110", "TUG")
/// @param detail   the file's third column: the side of a region, the region of a muscle, the maximum of a measure, the
///                 plain name of a service, the weight of a section cue; empty where it has none
/// @param extra    the file's fourth column: the motion of a muscle, the unit of a measure, whether a service is timed
public record Term(Category category, String name, String detail, String extra) {
    /// Its name only: the words are a patient's.
    @Override public String toString() {
        return "Term";
    }
}
