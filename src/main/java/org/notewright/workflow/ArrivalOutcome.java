package org.notewright.workflow;

import org.notewright.clinical.Arrival;
import org.notewright.clinical.Source;
import org.notewright.problem.Problem;

/// What became of a file that came in without a patient.
public sealed interface ArrivalOutcome {

    /// It waits in the tray.
    record Arrived(Arrival arrival) implements ArrivalOutcome {
    }

    /// The same bytes wait in the tray already.
    record WaitsAlready(Arrival arrival) implements ArrivalOutcome {
    }

    /// The same bytes are in a folder already.
    record FiledAlready(Source source) implements ArrivalOutcome {
    }

    /// Nothing was stored.
    ///
    /// @param fileName the name alone
    record Failed(String fileName, Problem problem) implements ArrivalOutcome {

        @Override public String toString() {
            return "Failed[" + problem.code() + "]";
        }
    }
}
