package org.notewright.workflow.dictate;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.notewright.analysis.spoken.SpokenText;
import org.notewright.analysis.spoken.WordList;
import org.notewright.clinical.HeardWord;
import org.notewright.clinical.SpokenWord;

/// From spoken words to what a therapist writes.
@FunctionalInterface
public interface WrittenForm {

    /// @param text  the written text
    /// @param words one a spoken word, in their order, with its place in the text
    record Written(String text, List<HeardWord> words) {

        public Written {
            words = List.copyOf(words);
        }

        @Override public String toString() {
            return "Written[" + words.size() + " words]";
        }
    }

    /// @param own misheard words and what was meant, of the person who speaks
    Written of(List<SpokenWord> words, Map<String, String> own);

    /// Numbers, units, grades, codes and commands as a therapist writes them; every other word as it was spoken.
    static WrittenForm ofTheTrade() {
        return (words, own) -> {
            var written = SpokenText.written(words, WordList.of(own));
            var places = written.places();
            return new Written(written.text(), IntStream.range(0, words.size()).mapToObj(i -> new HeardWord(words.get(i),
                    places.get(i), written.changeOf(i).map(change -> change.kind().name()).orElse(""))).toList());
        };
    }
}
