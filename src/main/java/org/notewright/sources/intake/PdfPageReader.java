package org.notewright.sources.intake;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// The text layer of one page after the other, in the order in which the page was written: programs write columns one by
/// one and tables row by row, while sorting by place would mix columns. Only where the writing jumps about is it sorted.
final class PdfPageReader extends PDFTextStripper {

    private static final Set<String> PAINT =
            Set.of("Do", "BI", "sh", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*");

    private final PdfBudget budget;
    private final ReadingOrder order = new ReadingOrder();
    private double picture;
    private boolean painted;
    private boolean damaged;

    PdfPageReader(PdfBudget budget) {
        this.budget = budget;
        setLineSeparator("\n");
        setPageEnd("");
        // Article threads are rare, and a hostile file may have millions.
        setShouldSeparateByBeads(false);
    }

    /// @param number 1 for the first
    PdfPage read(PDDocument document, int number) {
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
        picture = 0;
        painted = false;
        damaged = false;
        var words = "";
        try {
            setStartPage(number);
            setEndPage(number);
            words = getText(document).stripTrailing();
        } catch (IOException _) {
            damaged = true;
        } catch (IllegalArgumentException | IllegalStateException | ClassCastException | NullPointerException
                | IndexOutOfBoundsException | ArithmeticException | NegativeArraySizeException _) {
            // PDFBox answers to some malformed objects with these; the other pages may be sound.
            damaged = true;
        }
        return new PdfPage(number, words, picture, painted, damaged);
    }

    @Override protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.operator();
        if (PAINT.contains(operator.getName())) {
            painted = true;
            if (drawsPicture(operator, operands)) {
                picture += shareOfPage();
            }
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

    @Override protected void processTextPosition(TextPosition text) {
        budget.glyph();
        order.next(text.getYDirAdj(), text.getHeightDir());
        super.processTextPosition(text);
    }
}
