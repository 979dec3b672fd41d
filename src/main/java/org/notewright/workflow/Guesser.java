package org.notewright.workflow;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.notewright.clinical.Patient;
import org.notewright.clinical.PatientHint;
import org.notewright.clinical.VisitGuess;

/// What the words of a file hint at. Pure: the same words give the same hints. A hint is shown, never acted on.
public interface Guesser {

    /// Says nothing.
    Guesser NONE = new Guesser() {
        @Override public Optional<PatientHint> patient(String text, String fileName, List<Patient> patients) {
            return Optional.empty();
        }

        @Override public Optional<VisitGuess> visit(String text, String fileName, LocalDate today) {
            return Optional.empty();
        }
    };

    /// Whose file it may be.
    ///
    /// @param patients all of the practice
    Optional<PatientHint> patient(String text, String fileName, List<Patient> patients);

    /// The date of service it may belong to, with the words that say so.
    Optional<VisitGuess> visit(String text, String fileName, LocalDate today);
}
