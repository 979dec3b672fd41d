package org.notewright.sources.ocr.engine;

import java.util.ArrayList;
import java.util.List;

/// Reads lines with doubtful words again, alone and in another size, and takes a word's second reading where it is surer of it.
final class SecondLook {

    private static final double DOUBTFUL = 0.8;
    private static final int MOST_LINES = 15;
    private static final double SAME_PLACE = 0.7;

    private final Tesseract tesseract;

    SecondLook(Tesseract tesseract) {
        this.tesseract = tesseract;
    }

    /// The same words in the same order, some with another text and confidence.
    List<RawWord> better(List<RawWord> words, Prepared page) {
        var lines = new ArrayList<int[]>();
        for (int start = 0; start < words.size() && lines.size() < MOST_LINES; ) {
            int end = start + 1;
            while (end < words.size() && !words.get(end).startsLine()) {
                end++;
            }
            if (isWorth(words.subList(start, end))) {
                lines.add(new int[] {start, end});
            }
            start = end;
        }
        var result = new ArrayList<>(words);
        lines.forEach(line -> again(result.subList(line[0], line[1]), page));
        return result;
    }

    /// A doubtful word with a letter or digit in a line that is not gibberish as a whole.
    private static boolean isWorth(List<RawWord> line) {
        double mean = line.stream().mapToDouble(RawWord::confidence).average().orElse(0);
        return mean > 0.4 && line.stream().anyMatch(word -> word.confidence() < DOUBTFUL
                && word.text().chars().anyMatch(Character::isLetterOrDigit));
    }

    private void again(List<RawWord> line, Prepared page) {
        int left = line.stream().mapToInt(RawWord::left).min().orElse(0);
        int right = line.stream().mapToInt(RawWord::right).max().orElse(0);
        int top = line.stream().mapToInt(RawWord::top).min().orElse(0);
        int bottom = line.stream().mapToInt(RawWord::bottom).max().orElse(0);
        if (right <= left || bottom <= top) {
            return;
        }
        int pad = Math.max(4, (bottom - top) / 5);
        int x = Math.max(0, left - 2 * pad);
        int y = Math.max(0, top - pad);
        double scale = page.secondScale();
        try (var part = page.picture().part(x, y, right + 2 * pad - x, bottom + pad - y); var other = part.scaled(scale)) {
            var second = tesseract.read(other.pix(), Tesseract.ONE_LINE, page.dpi()).words();
            line.replaceAll(word -> surer(word, second, x, scale));
        }
    }

    private static RawWord surer(RawWord word, List<RawWord> second, int x, double scale) {
        for (var other : second) {
            double left = other.left() / scale + x;
            double right = other.right() / scale + x;
            double common = Math.min(right, word.right()) - Math.max(left, word.left());
            double all = Math.max(right, word.right()) - Math.min(left, word.left());
            if (common >= SAME_PLACE * all && other.confidence() > word.confidence()) {
                return new RawWord(other.text(), word.left(), word.top(), word.right(), word.bottom(), other.confidence(),
                        word.startsLine(), word.startsBlock());
            }
        }
        return word;
    }
}
