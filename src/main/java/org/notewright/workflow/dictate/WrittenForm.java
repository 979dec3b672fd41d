package org.notewright.workflow.dictate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.notewright.clinical.HeardWord;
import org.notewright.clinical.Span;
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

    /// Every word as it was spoken.
    static WrittenForm asSpoken() {
        return (words, _) -> {
            var text = new StringBuilder();
            var heard = new ArrayList<HeardWord>();
            for (var word : words) {
                text.append(text.isEmpty() ? "" : " ");
                int start = text.length();
                text.append(word.text());
                heard.add(new HeardWord(word, new Span(start, text.length()), ""));
            }
            return new Written(text.toString(), heard);
        };
    }
}
