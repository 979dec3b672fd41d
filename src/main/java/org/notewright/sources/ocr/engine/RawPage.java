package org.notewright.sources.ocr.engine;

import java.util.List;

/// What one reading gave.
///
/// @param words in reading order
record RawPage(List<RawWord> words) {

    /// Shorter words may well be higher than wide.
    private static final int LONG = 4;

    /// 0 to 1, by the words' lengths; 0 without words.
    double confidence() {
        double sum = 0;
        int count = 0;
        for (var word : words) {
            sum += word.confidence() * word.text().length();
            count += word.text().length();
        }
        return count == 0 ? 0 : sum / count;
    }

    /// How much was read with certainty; for comparing readings of the same page.
    double weight() {
        return words.stream().filter(word -> word.confidence() >= 0.6)
                .mapToDouble(word -> word.confidence() * word.text().length()).sum();
    }

    /// Whether most long words run from top to bottom.
    boolean isSideways() {
        var longWords = words.stream().filter(word -> word.text().length() >= LONG).toList();
        long upended = longWords.stream().filter(word -> word.bottom() - word.top() > word.right() - word.left()).count();
        return upended * 2 > longWords.size();
    }
}
