package org.notewright.sources.speech;

import java.util.List;
import org.notewright.clinical.SpokenWord;

/// What an engine makes of the sound it was given last.
///
/// @param ended   whether an utterance ended: its words are in `words` and will not change, and all sound so far is done with
/// @param words   of that utterance, times from the start of listening; empty where none ended or it had none
/// @param partial the words of the utterance that goes on, as they seem now; may still change
public record Heard(boolean ended, List<SpokenWord> words, String partial) {

    /// Nothing new.
    public static final Heard NOTHING = new Heard(false, List.of(), "");

    public Heard {
        words = List.copyOf(words);
    }

    @Override public String toString() {
        return "Heard[" + words.size() + " words]";
    }
}
