package org.notewright.sources.intake;

import org.notewright.job.JobContext;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;

/// How much work one PDF may ask for. Counted in operators and glyphs instead of seconds, so that the same file always
/// ends the same way.
final class PdfBudget {

    /// A dense vector chart has some hundred thousand; forms that draw forms that draw forms have billions.
    static final int MAX_OPERATORS = 10_000_000;

    /// Each glyph of a page is held with its place until the page is done.
    static final int MAX_GLYPHS_ON_PAGE = 1_000_000;

    /// Drawing a form or a picture costs as much as so many plain operators.
    private static final int DRAWING = 25;

    private static final int BETWEEN_CHECKS = 4096;

    private final String fileName;
    private final JobContext context;
    private int operators;
    private int sinceCheck;
    private int glyphs;

    PdfBudget(String fileName, JobContext context) {
        this.fileName = fileName;
        this.context = context;
    }

    void newPage() {
        context.checkCancelled();
        glyphs = 0;
    }

    /// @param draws whether the operator draws a form or a picture
    void operator(boolean draws) {
        operators += draws ? DRAWING : 1;
        if (++sinceCheck == BETWEEN_CHECKS) {
            sinceCheck = 0;
            context.checkCancelled();
        }
        if (operators > MAX_OPERATORS) {
            throw ProblemException.of(ProblemCode.PDF_TOO_COMPLEX, fileName);
        }
    }

    void glyph() {
        if (++glyphs > MAX_GLYPHS_ON_PAGE) {
            throw ProblemException.of(ProblemCode.PDF_TOO_COMPLEX, fileName);
        }
    }
}
