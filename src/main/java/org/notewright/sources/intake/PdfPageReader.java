package org.notewright.sources.intake;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/// The text layer of one page after the other, in the order in which the page was written: programs write columns one by
/// one and tables row by row, while sorting by place would mix columns. Only where the writing jumps about is it sorted.
final class PdfPageReader extends PDFTextStripper {

    /// Operators that leave something visible: pictures, shades, lines, areas; and letters, which are no more than that where their
    /// font does not say what they mean.
    private static final Set<String> PAINT =
            Set.of("Do", "BI", "sh", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "Tj", "TJ", "'", "\"");

    private final PdfBudget budget;
    private final ReadingOrder order = new ReadingOrder();
    private final TickBoxes boxes = new TickBoxes();
    private @Nullable TextPosition lastOfWord;
    private double picture;
    private boolean painted;
    private boolean damaged;
    private boolean broken;
    private int glyphs;
    private int unknown;
    private PdfPlaces places = new PdfPlaces();

    PdfPageReader(PdfBudget budget) {
        this.budget = budget;
        setLineSeparator("\n");
        setPageEnd("");
        // Article threads are rare, and a hostile file may have millions.
        setShouldSeparateByBeads(false);
    }

    /// @param content the page itself
    /// @param number  1 for the first
    PdfPage read(PDDocument document, PDPage content, int number) {
        broken = PdfContentCheck.isDamaged(content);
        setSortByPosition(false);
        var page = attempt(document, number);
        if (!order.jumps()) {
            return page;
        }
        setSortByPosition(true);
        return attempt(document, number);
    }

    private PdfPage attempt(PDDocument document, int number) {
        budget.newPage();
        order.clear();
        boxes.clear();
        lastOfWord = null;
        glyphs = 0;
        unknown = 0;
        picture = 0;
        painted = false;
        damaged = false;
        places = new PdfPlaces();
        var words = "";
        try {
            setStartPage(number);
            setEndPage(number);
            writeText(document, places);
            words = places.text().stripTrailing();
        } catch (IOException _) {
            damaged = true;
        } catch (IllegalArgumentException | IllegalStateException | ClassCastException | NullPointerException
                | IndexOutOfBoundsException | ArithmeticException | NegativeArraySizeException _) {
            // PDFBox answers to some malformed objects with these; the other pages may be sound.
            damaged = true;
        }
        return new PdfPage(number, words, picture, painted, damaged || broken, glyphs == 0 ? 0 : (double) unknown / glyphs,
                places.until(words.length()));
    }

    @Override protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.operator(operator.getName().equals("Do"));
        if (PAINT.contains(operator.getName())) {
            painted = true;
            if (drawsPicture(operator, operands)) {
                picture += shareOfPage();
            }
        }
        if (getCurrentPage().getRotation() == 0) {
            boxes.see(operator.getName(), operands, getGraphicsState().getCurrentTransformationMatrix(),
                    getCurrentPage().getCropBox());
        }
        super.processOperator(operator, operands);
    }

    private boolean drawsPicture(Operator operator, List<COSBase> operands) {
        if (operator.getName().equals("BI")) {
            return true;
        }
        return operator.getName().equals("Do") && !operands.isEmpty() && operands.getFirst() instanceof COSName name
                && getResources() != null && getResources().isImageXObject(name);
    }

    /// A picture is drawn into the unit square, so the transformation's determinant is its area (ISO 32000-1, 8.9.5).
    private double shareOfPage() {
        var box = getCurrentPage().getCropBox();
        var matrix = getGraphicsState().getCurrentTransformationMatrix();
        var area = Math.abs(matrix.getScaleX() * matrix.getScaleY() - matrix.getShearX() * matrix.getShearY());
        var page = box.getWidth() * box.getHeight();
        return page > 0 ? area / page : 0;
    }

    /// The rest of the page is still worth reading.
    @Override protected void operatorException(Operator operator, List<COSBase> operands, IOException failure) {
        damaged = true;
    }

    /// Where a font does not say what a letter means, PDFBox takes its code for one, as Acrobat does.
    @Override protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        glyphs++;
        if (font.toUnicode(code) == null) {
            unknown++;
        }
        super.showGlyph(matrix, font, code, displacement);
    }

    @Override protected void processTextPosition(TextPosition text) {
        budget.glyph();
        order.next(text.getYDirAdj(), text.getHeightDir());
        boxes.see(text);
        super.processTextPosition(text);
    }

    /// PDFBox has decided that a gap stands here; how wide it is shows with the next word.
    @Override protected void writeWordSeparator() {
        // Written by writeString.
    }

    @Override protected void writeLineSeparator() throws IOException {
        lastOfWord = null;
        super.writeLineSeparator();
    }

    @Override protected void writeString(String text, List<TextPosition> positions) throws IOException {
        if (positions.isEmpty()) {
            super.writeString(text, positions);
            return;
        }
        var first = positions.getFirst();
        if (lastOfWord != null) {
            super.writeString(WordGap.between(lastOfWord, first), positions);
        }
        var mark = boxes.markBefore(first);
        places.next(mark.length(), text, positions);
        super.writeString(mark + text, positions);
        lastOfWord = positions.getLast();
    }
}
