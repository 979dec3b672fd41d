package org.notewright.workflow;

import org.notewright.clinical.Source;
import org.notewright.problem.Problem;

/// What became of one dropped file or pasted text. Every case is something a person can be told.
public sealed interface ImportOutcome {

    /// Stored, with its words read where [Source#reading()] says so.
    record Imported(Source source) implements ImportOutcome {
    }

    /// The same bytes are in this folder already; nothing was stored.
    record AlreadyThere(Source source) implements ImportOutcome {
    }

    /// Nothing was stored.
    ///
    /// @param fileName the name alone
    record Failed(String fileName, Problem problem) implements ImportOutcome {

        @Override public String toString() {
            return "Failed[" + problem.code() + "]";
        }
    }
}
