package org.notewright.sources.intake;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.Box;

/// The text of a page while it is written, with the places of its words. A place is
/// given as the page is seen, in whatever direction the word runs.
final class PdfPlaces extends StringWriter {

    /// How far letters reach below the line, in heights of a capital.
    private static final float BELOW = 0.3f;

    private final List<PlacedPart> parts = new ArrayList<>();

    String text() {
        return getBuffer().toString();
    }

    /// Those that lie within so many characters.
    List<PlacedPart> until(int length) {
        return parts.stream().filter(part -> part.end() <= length).toList();
    }

    /// What will be written next.
    ///
    /// @param skipped   characters before it that are not on the page as letters
    /// @param text      one word or several with blanks between
    /// @param positions of its letters
    void next(int skipped, String text, List<TextPosition> positions) {
        int at = getBuffer().length() + skipped;
        var words = words(positions);
        int found = 0;
        for (int start = 0; start < text.length(); ) {
            int end = start;
            while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
                end++;
            }
            if (end > start) {
                var box = found < words.size() ? box(words.get(found)) : null;
                found++;
                if (box != null) {
                    parts.add(new PlacedPart(at + start, at + end, box, 1));
                }
            }
            start = end + 1;
        }
    }

    /// Letters between blanks.
    private static List<List<TextPosition>> words(List<TextPosition> positions) {
        var words = new ArrayList<List<TextPosition>>();
        var word = new ArrayList<TextPosition>();
        for (var position : positions) {
            var letter = position.getUnicode();
            if (letter != null && !letter.isBlank()) {
                word.add(position);
            } else if (!word.isEmpty()) {
                words.add(List.copyOf(word));
                word.clear();
            }
        }
        if (!word.isEmpty()) {
            words.add(List.copyOf(word));
        }
        return words;
    }

    /// Around the letters as they are seen: each is a parallelogram along its writing, turned with the page.
    private static @Nullable Box box(List<TextPosition> letters) {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (var letter : letters) {
            var matrix = letter.getTextMatrix();
            double length = Math.hypot(matrix.getShearX(), matrix.getScaleY());
            double upX = length > 0 ? matrix.getShearX() / length * letter.getHeight() : 0;
            double upY = length > 0 ? matrix.getScaleY() / length * letter.getHeight() : 0;
            for (double up : new double[] {-BELOW, 1}) {
                for (boolean end : new boolean[] {false, true}) {
                    double x = (end ? letter.getEndX() : matrix.getTranslateX()) + up * upX;
                    double y = (end ? letter.getEndY() : matrix.getTranslateY()) + up * upY;
                    double seenX = seenX(letter, x, y);
                    double seenY = seenY(letter, x, y);
                    left = Math.min(left, seenX);
                    right = Math.max(right, seenX);
                    top = Math.min(top, seenY);
                    bottom = Math.max(bottom, seenY);
                }
            }
        }
        if (!(right > left && bottom > top && left < 1 && top < 1 && right > 0 && bottom > 0)) {
            return null;
        }
        double x = Math.clamp(left, 0, 1);
        double y = Math.clamp(top, 0, 1);
        return new Box(x, y, Math.clamp(right, x, 1) - x, Math.clamp(bottom, y, 1) - y);
    }

    /// ISO 32000-1, 7.7.3.3: `Rotate` turns the page clockwise when it is shown. User space has its origin at the lower left.
    private static double seenX(TextPosition letter, double x, double y) {
        return switch (letter.getRotation()) {
            case 90 -> y / letter.getPageHeight();
            case 180 -> 1 - x / letter.getPageWidth();
            case 270 -> 1 - y / letter.getPageHeight();
            default -> x / letter.getPageWidth();
        };
    }

    private static double seenY(TextPosition letter, double x, double y) {
        return switch (letter.getRotation()) {
            case 90 -> x / letter.getPageWidth();
            case 180 -> y / letter.getPageHeight();
            case 270 -> 1 - x / letter.getPageWidth();
            default -> 1 - y / letter.getPageHeight();
        };
    }
}
