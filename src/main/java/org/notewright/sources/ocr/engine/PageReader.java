package org.notewright.sources.ocr.engine;

import java.util.ArrayList;
import java.util.List;
import org.notewright.sources.intake.raster.GrayPage;
import org.notewright.sources.ocr.PageLine;
import org.notewright.sources.ocr.PageResult;
import org.notewright.sources.ocr.PageWord;

/// One page from its pixels to its words.
final class PageReader {

    private final Tesseract tesseract;

    PageReader(Tesseract tesseract) {
        this.tesseract = tesseract;
    }

    PageResult read(GrayPage page, int number) {
        try (var prepared = Preparation.of(page)) {
            var turning = new Turning(tesseract);
            var first = tesseract.read(prepared.picture().pix(), Tesseract.WHOLE_PAGE, prepared.dpi());
            int turned = turning.needed(prepared, first);
            if (turned == 0) {
                return result(number, 0, new SecondLook(tesseract).better(first.words(), prepared), prepared);
            }
            try (var upright = prepared.turned(turned)) {
                var words = tesseract.read(upright.picture().pix(), Tesseract.WHOLE_PAGE, upright.dpi()).words();
                return result(number, turned, new SecondLook(tesseract).better(words, upright), upright);
            }
        }
    }

    private static PageResult.Read result(int number, int turned, List<RawWord> words, Prepared prepared) {
        var lines = new ArrayList<PageLine>();
        double sum = 0;
        int letters = 0;
        for (var line : Rows.joined(lines(words))) {
            lines.add(new PageLine(line.getFirst().startsBlock(), line.stream().map(word -> new PageWord(word.text(),
                    prepared.box(word.left(), word.top(), word.right(), word.bottom()), word.confidence())).toList()));
            for (var word : line) {
                sum += word.confidence() * word.text().length();
                letters += word.text().length();
            }
        }
        return new PageResult.Read(number, turned, letters == 0 ? 1 : sum / letters, lines);
    }

    private static List<List<RawWord>> lines(List<RawWord> words) {
        var lines = new ArrayList<List<RawWord>>();
        for (var word : words) {
            if (lines.isEmpty() || word.startsLine()) {
                lines.add(new ArrayList<>());
            }
            lines.getLast().add(word);
        }
        return lines;
    }
}
