package org.notewright.analysis.spoken;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A place among the words, as a rule sees it: the words from here on up to the next mark, the words before, the topic.
final class At {

    private static final int TOPIC_REACH = 12;

    private final List<Token> tokens;
    private final int index;
    private final int sentence;
    private final int end;

    /// @param sentence index of the first token of the sentence the index stands in
    At(List<Token> tokens, int index, int sentence) {
        this.tokens = tokens;
        this.index = index;
        this.sentence = sentence;
        int e = index;
        while (e < tokens.size() && tokens.get(e).trail().isEmpty()) {
            e++;
        }
        this.end = Math.min(tokens.size(), e + 1);
    }

    /// @param offset 0 for the word here, 1 for the next
    /// @return lower case, "" behind a mark or the end
    String word(int offset) {
        int at = index + offset;
        return at < end ? tokens.get(at).core() : "";
    }

    /// @param back 1 for the word before this one
    /// @return lower case, "" before the first word of the sentence or before a mark
    String before(int back) {
        int at = index - back;
        if (at < sentence) {
            return "";
        }
        for (int i = at; i < index; i++) {
            if (!tokens.get(i).trail().isEmpty()) {
                return "";
            }
        }
        return tokens.get(at).core();
    }

    /// @return true where nothing follows, or a mark
    boolean endsAt(int offset) {
        return index + offset >= end;
    }

    /// @return how many tokens stand from offset on that spell the phrase; 0 for none
    int phrase(int offset, String phrase) {
        var words = phrase.split(" ", -1);
        for (int i = 0; i < words.length; i++) {
            if (!word(offset + i).equals(words[i])) {
                return 0;
            }
        }
        return words.length;
    }

    boolean startsSentence() {
        return index == sentence;
    }

    boolean startsAll() {
        return index == 0;
    }

    /// @return the role of the nearest word before in this sentence that has a topic, null where none has
    @Nullable Role topic() {
        for (int i = index - 1; i >= Math.max(sentence, index - TOPIC_REACH); i--) {
            var topic = Lexicon.topic(tokens.get(i).core());
            if (topic != null) {
                return topic;
            }
        }
        return null;
    }
}
