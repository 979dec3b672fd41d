package org.notewright.sources.speech.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.notewright.clinical.SpokenWord;

/// Vosk's answers: `{"result":[{"conf","end","start","word"}],"text"}` and `{"partial"}`, seconds.
final class Results {

    private static final ObjectMapper JSON = new ObjectMapper();
    /// What a model writes where it heard no word of its own.
    private static final Set<String> NO_WORDS = Set.of("[unk]", "<unk>", "[noise]", "[laughter]", "<eps>", "");
    /// What English models make of a breath or a chair when nothing else is said: alone in an utterance they are no words.
    private static final Set<String> BREATHS = Set.of("the", "huh", "hm", "uh", "um");
    private static final Pattern BLANKS = Pattern.compile(" {2,}");
    private static final double MILLIS = 1000;

    private Results() {
    }

    static List<SpokenWord> words(String answer) {
        try {
            var words = new ArrayList<SpokenWord>();
            for (var word : JSON.readTree(answer).path("result")) {
                var text = word.path("word").asText("").strip();
                if (!NO_WORDS.contains(text)) {
                    long start = Math.max(0, Math.round(word.path("start").asDouble() * MILLIS));
                    words.add(new SpokenWord(text, start, Math.max(start, Math.round(word.path("end").asDouble() * MILLIS)),
                            Math.clamp(word.path("conf").asDouble(1), 0, 1)));
                }
            }
            return words.size() == 1 && BREATHS.contains(words.getFirst().text()) ? List.of() : List.copyOf(words);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Vosk answers in JSON", e);
        }
    }

    static String partial(String answer) {
        try {
            return JSON.readTree(answer).path("partial").asText("").replace("[unk]", "").replace("<unk>", "")
                    .transform(said -> BLANKS.matcher(said).replaceAll(" ")).strip();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Vosk answers in JSON", e);
        }
    }
}
