package org.notewright.sources.intake.markup;

import org.jspecify.annotations.Nullable;
import org.notewright.job.JobContext;
import org.notewright.problem.Problem;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;

/// What one document has used of its limits, and the sentences for a document that is too much or broken. Counted in
/// marks and characters instead of seconds, so that the same file always ends the same way.
public final class Budget {

    private static final int BETWEEN_CHECKS = 4096;

    private final String fileName;
    private final JobContext context;
    private int marks;

    /// @param fileName named in every sentence
    /// @param context  asked now and then whether to stop
    public Budget(String fileName, JobContext context) {
        this.fileName = fileName;
        this.context = context;
    }

    /// One element, group or control word was seen.
    public void mark() {
        if (++marks % BETWEEN_CHECKS == 0) {
            context.checkCancelled();
        }
        if (marks > Limit.ELEMENTS.most() * 1_000_000) {
            throw over(Limit.ELEMENTS);
        }
    }

    public void depth(int levels) {
        if (levels > Limit.DEPTH.most()) {
            throw over(Limit.DEPTH);
        }
    }

    public void characters(long all) {
        if (all > Limit.CHARACTERS.most() * 1_000_000L) {
            throw over(Limit.CHARACTERS);
        }
    }

    public void pages(int all) {
        if (all > Limit.PAGES.most()) {
            throw over(Limit.PAGES);
        }
    }

    public ProblemException over(Limit limit) {
        return over(limit, null);
    }

    public ProblemException over(Limit limit, @Nullable Throwable cause) {
        return new ProblemException(Problem.of(ProblemCode.DOCUMENT_OVER_LIMIT, fileName, limit.sentence()), cause);
    }

    public ProblemException damaged(@Nullable Throwable cause) {
        return new ProblemException(Problem.of(ProblemCode.DOCUMENT_DAMAGED, fileName), cause);
    }
}
