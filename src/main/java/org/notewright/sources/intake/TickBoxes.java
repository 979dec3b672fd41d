package org.notewright.sources.intake;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/// Boxes to tick that are drawn with lines, as many referral forms do: without them "Physical Therapy, Occupational Therapy" would
/// not say which one was ordered. A small square with a drawn border is a box; it is ticked where a line begins or a letter stands
/// inside it. The word to its right is marked `[x]` or `[ ]`. Filled squares are bullets and squares that only clip are nothing.
final class TickBoxes {

    static final String TICKED = "[x] ";
    static final String EMPTY = "[ ] ";

    /// Sides in points; smaller squares are ornaments, larger ones are cells.
    private static final float SMALLEST = 5;
    private static final float LARGEST = 18;

    /// How far to the right of a box its word may begin, in points.
    private static final float REACH = 14;

    /// More than a page has; a hostile one may have millions.
    private static final int MAX_BOXES = 500;

    /// Points on the page, y from the top.
    private static final class Box {
        private final float left;
        private final float top;
        private final float right;
        private final float bottom;
        private boolean ticked;

        Box(float left, float top, float right, float bottom) {
            this.left = left;
            this.top = top;
            this.right = right;
            this.bottom = bottom;
        }

        boolean holds(float x, float y) {
            return x > left && x < right && y > top && y < bottom;
        }
    }

    private final List<Box> boxes = new ArrayList<>();
    /// Squares of the path that is being built, before it is known whether it will be drawn.
    private final List<Box> path = new ArrayList<>();

    void clear() {
        boxes.clear();
        path.clear();
    }

    /// @param matrix from the operands' space to the page's
    /// @param page   its visible part
    void see(String operator, List<COSBase> operands, Matrix matrix, PDRectangle page) {
        switch (operator) {
            case "re" -> addSquare(operands, matrix, page);
            case "m" -> {
                var at = matrix.transformPoint(number(operands, 0), number(operands, 1));
                tick(at.x - page.getLowerLeftX(), page.getUpperRightY() - at.y);
            }
            case "S", "s", "B", "B*", "b", "b*" -> {
                boxes.addAll(path);
                path.clear();
            }
            case "f", "F", "f*", "n" -> path.clear();
            default -> {
                // Says nothing about boxes.
            }
        }
    }

    /// A letter on the page; an X may be written into a box.
    void see(TextPosition glyph) {
        if (!boxes.isEmpty() && !glyph.getUnicode().isBlank()) {
            tick(glyph.getXDirAdj() + glyph.getWidthDirAdj() / 2, glyph.getYDirAdj() - glyph.getHeightDir() / 2);
        }
    }

    private void tick(float x, float y) {
        boxes.stream().filter(box -> box.holds(x, y)).forEach(box -> box.ticked = true);
    }

    private void addSquare(List<COSBase> operands, Matrix matrix, PDRectangle page) {
        if (boxes.size() + path.size() >= MAX_BOXES) {
            return;
        }
        var x = number(operands, 0);
        var y = number(operands, 1);
        var one = matrix.transformPoint(x, y);
        var other = matrix.transformPoint(x + number(operands, 2), y + number(operands, 3));
        var width = Math.abs(one.x - other.x);
        var height = Math.abs(one.y - other.y);
        if (width >= SMALLEST && width <= LARGEST && Math.abs(width - height) <= width / 4) {
            var left = Math.min(one.x, other.x) - page.getLowerLeftX();
            var top = page.getUpperRightY() - Math.max(one.y, other.y);
            path.add(new Box(left, top, left + width, top + height));
        }
    }

    private static float number(List<COSBase> operands, int index) {
        return index < operands.size() && operands.get(index) instanceof COSNumber number ? number.floatValue() : Float.NaN;
    }

    /// The mark to write before a word that begins with this glyph; empty where no box stands to its left.
    String markBefore(TextPosition glyph) {
        var x = glyph.getXDirAdj();
        var middle = glyph.getYDirAdj() - glyph.getHeightDir() / 2;
        for (var box : boxes) {
            if (x >= box.right - 1 && x - box.right <= REACH && middle > box.top - 1 && middle < box.bottom + 1) {
                return box.ticked ? TICKED : EMPTY;
            }
        }
        return "";
    }
}
