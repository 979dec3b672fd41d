package org.notewright.sources.speech;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// The words a model knows.
///
/// @param count   of all entries, numbered from 0 without a gap
/// @param english how many of the words that every English model knows are among them
record ModelWords(int count, int english) {

    /// The commonest words and the numbers: no other language has more than a few of them.
    private static final Set<String> COMMON = Set.of("the", "and", "of", "with", "no", "left", "right", "one", "two", "three",
            "four", "five", "six", "seven", "eight", "nine", "ten", "new", "today", "without");

    private static final int FEWEST = 3;

    boolean isEnglish() {
        return english * 2 > COMMON.size();
    }

    /// From lines of a word and its number; nothing where they are not such lines or numbers are missing. A halved list loads
    /// in Vosk and gives blank words.
    static Optional<ModelWords> ofText(Path file) throws IOException {
        var counting = new Counting();
        try (var lines = Files.newBufferedReader(file)) {
            return read(lines, counting) ? counting.words() : Optional.empty();
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }

    private static boolean read(BufferedReader lines, Counting counting) throws IOException {
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            int space = line.lastIndexOf(' ');
            if (space < 1) {
                return false;
            }
            try {
                counting.add(line.substring(0, space).strip(), Integer.parseInt(line.substring(space + 1)));
            } catch (NumberFormatException _) {
                return false;
            }
        }
        return true;
    }

    /// Takes words with their numbers in any order.
    static final class Counting {

        private final Set<String> common = new HashSet<>();
        private int count;
        private long most = -1;
        private boolean blank;

        void add(String word, long number) {
            count++;
            most = Math.max(most, number < 0 ? Long.MAX_VALUE : number);
            blank |= word.isBlank();
            if (COMMON.contains(word)) {
                common.add(word);
            }
        }

        Optional<ModelWords> words() {
            return count < FEWEST || blank || most != count - 1L ? Optional.empty()
                    : Optional.of(new ModelWords(count, common.size()));
        }
    }
}
