package org.notewright.analysis.spoken;

import java.util.ArrayList;
import java.util.List;
import org.notewright.clinical.SpokenWord;

/// Words as an engine would hand them over: 300 ms each, 100 ms between.
final class Said {

    private Said() {
    }

    static List<SpokenWord> words(String text) {
        return withPauseBefore(text, "");
    }

    /// @param slow before the first of these words there are two seconds of silence
    static List<SpokenWord> withPauseBefore(String text, String slow) {
        var out = new ArrayList<SpokenWord>();
        long at = 0;
        boolean paused = false;
        for (var word : text.isBlank() ? new String[0] : text.strip().split("\\s+")) {
            if (word.equals(slow) && !paused) {
                at += 2000;
                paused = true;
            }
            out.add(new SpokenWord(word, at, at + 300, 0.95));
            at += 400;
        }
        return out;
    }
}
