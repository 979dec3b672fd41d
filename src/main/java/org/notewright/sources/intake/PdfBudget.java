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

    private static final int BETWEEN_CHECKS = 4096;

    private final String fileName;
    private final JobContext context;
    private int operators;
    private int glyphs;

    PdfBudget(String fileName, JobContext context) {
        this.fileName = fileName;
        this.context = context;
    }

    void newPage() {
        context.checkCancelled();
        glyphs = 0;
    }

    void operator() {
        if (++operators % BETWEEN_CHECKS == 0) {
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
