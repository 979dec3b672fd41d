package org.notewright.analysis.readability;

import java.util.ArrayList;

/// Reading grade of a text for patients.
public final class Readability {

    private static final int POLYSYLLABLE = 3;

    private Readability() {
    }

    /// Counts words, sentences and syllables and applies the three formulas.
    ///
    /// @param text plain text or Markdown
    /// @return all figures 0 when there is no word
    public static ReadabilityReport of(String text) {
        var grades = new ArrayList<SentenceGrade>();
        int words = 0;
        int syllables = 0;
        int polysyllables = 0;
        for (var sentence : ReadableText.sentences(text)) {
            int count = 0;
            int spoken = 0;
            for (var word : ReadableText.words(text, sentence)) {
                int one = Syllables.of(word);
                count++;
                spoken += one;
                polysyllables += one >= POLYSYLLABLE ? 1 : 0;
            }
            if (count > 0) {
                grades.add(new SentenceGrade(sentence.start(), sentence.end(), count, grade(count, 1, spoken)));
                words += count;
                syllables += spoken;
            }
        }
        int sentences = grades.size();
        if (sentences == 0) {
            return new ReadabilityReport(0, 0, 0, 0, 0, HardWords.in(text), grades);
        }
        double ease = 206.835 - 1.015 * words / sentences - 84.6 * syllables / words;
        double smog = 1.043 * Math.sqrt(30.0 * polysyllables / sentences) + 3.1291;
        return new ReadabilityReport(grade(words, sentences, syllables), ease, smog, words, sentences, HardWords.in(text), grades);
    }

    private static double grade(int words, int sentences, int syllables) {
        return 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
    }
}
