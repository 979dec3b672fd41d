package org.notewright.workflow;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.notewright.analysis.guess.PatientGuess;
import org.notewright.analysis.guess.PatientScore;
import org.notewright.analysis.guess.PatientSigns;
import org.notewright.analysis.guess.Sureness;
import org.notewright.analysis.guess.VisitDateGuess;
import org.notewright.clinical.Patient;
import org.notewright.clinical.PatientHint;
import org.notewright.clinical.VisitGuess;

/// Guesses by the words of a file alone: its name is given by machines and says nothing.
public final class WordGuesser implements Guesser {

    private final Clock clock;

    /// @param clock for years written with two digits
    public WordGuesser(Clock clock) {
        this.clock = clock;
    }

    @Override public Optional<PatientHint> patient(String text, String fileName, List<Patient> patients) {
        return PatientGuess.in(text, patients.stream().map(PatientSigns::of).toList(), LocalDate.now(clock))
                .map(guess -> new PatientHint(guess.score().id(), guess.sure() == Sureness.SURE, why(guess.score())));
    }

    private static String why(PatientScore score) {
        return score.reasons().stream().map(reason -> switch (reason.kind()) {
            case RECORD_NUMBER -> "the record number";
            case BIRTH_DATE -> "the birth date";
            case FULL_NAME -> "the full name";
            case FAMILY_NAME -> "the family name";
            case OTHER_BIRTH_DATE -> "but another birth date";
        }).collect(Collectors.joining(", ", "Found in it: ", "."));
    }

    @Override public Optional<VisitGuess> visit(String text, String fileName, LocalDate today) {
        return VisitDateGuess.in(text, today).map(guess -> new VisitGuess(guess.date(), guess.span()));
    }
}
