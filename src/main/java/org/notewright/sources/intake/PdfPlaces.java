package org.notewright.sources.intake;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.Box;

/// The text of a page while it is written, with the places of its words. Words that do not run from left to right on the
/// upright page have none.
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

    private static @Nullable Box box(List<TextPosition> letters) {
        float left = Float.MAX_VALUE;
        float top = Float.MAX_VALUE;
        float right = 0;
        float bottom = 0;
        for (var letter : letters) {
            if (letter.getDir() != 0) {
                return null;
            }
            left = Math.min(left, letter.getX());
            right = Math.max(right, letter.getX() + letter.getWidth());
            top = Math.min(top, letter.getY() - letter.getHeight());
            bottom = Math.max(bottom, letter.getY() + BELOW * letter.getHeight());
        }
        var first = letters.getFirst();
        boolean aside = first.getRotation() % 180 != 0;
        double width = aside ? first.getPageHeight() : first.getPageWidth();
        double height = aside ? first.getPageWidth() : first.getPageHeight();
        if (!(width > 0 && height > 0 && right > left && bottom > top)) {
            return null;
        }
        double x = Math.clamp(left / width, 0, 1);
        double y = Math.clamp(top / height, 0, 1);
        return new Box(x, y, Math.clamp(right / width, x, 1) - x, Math.clamp(bottom / height, y, 1) - y);
    }
}
