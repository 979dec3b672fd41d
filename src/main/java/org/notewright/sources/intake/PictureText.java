package org.notewright.sources.intake;

import java.util.ArrayList;
import java.util.List;
import org.notewright.sources.ocr.PageResult;
import org.notewright.sources.ocr.PageWord;

/// The words that OCR found on a page as text: lines kept, blocks apart by an empty line, columns of a line by three blanks.
///
/// @param text       no white space at the end
/// @param confidence 0 to 1
/// @param turned     degrees clockwise that bring the page upright
record PictureText(String text, double confidence, int turned, List<PlacedPart> places) {

    /// A gap of so many letters is no blank.
    private static final double LETTERS = 4;

    static PictureText of(PageResult.Read page) {
        var text = new StringBuilder();
        var places = new ArrayList<PlacedPart>();
        for (var line : page.lines()) {
            if (!text.isEmpty()) {
                text.append(line.begins() ? "\n\n" : "\n");
            }
            PageWord before = null;
            for (var word : line.words()) {
                if (before != null) {
                    text.append(gap(before, word));
                }
                places.add(new PlacedPart(text.length(), text.length() + word.text().length(), word.box(), word.confidence()));
                text.append(word.text());
                before = word;
            }
        }
        return new PictureText(text.toString(), page.confidence(), page.turned(), List.copyOf(places));
    }

    private static String gap(PageWord left, PageWord right) {
        double gap = right.box().left() - left.box().left() - left.box().width();
        double letter = (left.box().width() + right.box().width()) / (left.text().length() + right.text().length());
        return gap > LETTERS * letter ? WordGap.COLUMN : " ";
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /// So low that the person must look: handwriting, a bad fax, a blurred photo.
    boolean isHard() {
        return !text.isEmpty() && confidence < PictureWarnings.HARD;
    }

    @Override public String toString() {
        return "PictureText[" + places.size() + " words]";
    }
}
