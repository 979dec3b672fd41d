package org.notewright.sources.intake;

import java.io.IOException;
import org.notewright.job.JobCancelled;
import org.notewright.problem.ProblemException;
import org.notewright.sources.intake.markup.Budget;
import org.notewright.sources.intake.markup.Limit;

/// Reads a document of a stranger with whatever its parser throws turned into a sentence.
final class Guarded {

    private Guarded() {
    }

    /// Reads one document; all its state belongs to the call.
    @FunctionalInterface
    interface Work<T> {
        T read() throws IOException;
    }

    static <T> T read(Budget budget, Work<T> work) {
        try {
            return work.read();
        } catch (ProblemException | JobCancelled e) {
            throw e;
        } catch (IOException e) {
            throw budget.damaged(e);
        } catch (RuntimeException | StackOverflowError e) {
            // Parsers of strangers' files index and cast without looking; unwinding leaves nothing behind.
            throw budget.damaged(e);
        } catch (OutOfMemoryError e) {
            // What was being read is free again once we are here.
            throw budget.over(Limit.MEMORY, e);
        }
    }
}
