package org.notewright.clinical;

/// A spoken word beside its place in the written text of its source.
///
/// @param spoken  as it was heard
/// @param written where it stands in the text as it was read, before corrections; words of one change ("four out of ten" for
///                `4/10`) share one place, a word that was taken back has an empty one
/// @param change  the kind of the change, empty where the word stands as it was spoken
public record HeardWord(SpokenWord spoken, Span written, String change) {

    /// Whether the text says it otherwise than it was spoken.
    public boolean isChanged() {
        return !change.isEmpty();
    }

    @Override public String toString() {
        return "HeardWord[" + spoken.startMillis() + " ms, " + written + "]";
    }
}
