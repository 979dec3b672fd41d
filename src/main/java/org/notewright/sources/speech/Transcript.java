package org.notewright.sources.speech;

import java.util.List;
import java.util.stream.Collectors;
import org.notewright.clinical.SpokenWord;

/// The words of a sound file.
///
/// @param words   in the order they were spoken
/// @param millis  length of the sound
/// @param damaged whether the file broke off before its end, or part of it could not be decoded
public record Transcript(List<SpokenWord> words, long millis, boolean damaged) {

    public Transcript {
        words = List.copyOf(words);
    }

    /// The words as spoken, with spaces.
    public String spoken() {
        return words.stream().map(SpokenWord::text).collect(Collectors.joining(" "));
    }

    @Override public String toString() {
        return "Transcript[" + words.size() + " words, " + millis + " ms]";
    }
}
