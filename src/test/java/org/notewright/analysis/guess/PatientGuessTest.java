package org.notewright.analysis.guess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.notewright.clinical.PatientId;

final class PatientGuessTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private static final PatientSigns KIM = signs("Lee", "Kim", LocalDate.of(1961, 5, 14), "MRN-55012");
    private static final PatientSigns ZOE = signs("Müller", "Zoë", LocalDate.of(1958, 4, 17), "");
    private static final PatientSigns TWIN_OLD = signs("Baker", "Ana", LocalDate.of(1950, 1, 2), "7712");
    private static final PatientSigns TWIN_YOUNG = signs("Baker", "Ana", LocalDate.of(2001, 9, 3), "8840");
    private static final PatientSigns NO_BIRTH = signs("Ortega Ruiz", "José", null, "");
    private static final List<PatientSigns> ALL = List.of(KIM, ZOE, TWIN_OLD, TWIN_YOUNG, NO_BIRTH);

    private static PatientSigns signs(String family, String given, @Nullable LocalDate birth, String number) {
        return new PatientSigns(PatientId.random(), "DEMO " + family, given, birth, number);
    }

    private static String name(PatientScore score) {
        return ALL.stream().filter(signs -> signs.id().equals(score.id())).map(signs -> signs.familyName() + " " + signs.recordNumber())
                .findFirst().orElseThrow().substring(5).strip();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Patient: DEMO Lee, Kim|Lee MRN-55012|LIKELY", "Kim DEMO Lee reports pain 3/10|Lee MRN-55012|LIKELY",
        "KIM LEE  DOB 05/14/1961|Lee MRN-55012|SURE", "Lee, Kim A. DOB: 5/14/61|Lee MRN-55012|SURE", "Kim A Lee was seen|Lee MRN-55012|LIKELY",
        "MRN-55012 pain 3/10|Lee MRN-55012|LIKELY", "Lee, Kim (mrn-55012)|Lee MRN-55012|SURE", "Zoe Muller walked 150 ft|Müller|LIKELY",
        "Mueller; Müller, born April 17, 1958|Müller|LIKELY", "Ana Baker DOB: 01/02/1950|Baker 7712|SURE",
        "Ana Baker, MRN 8840|Baker 8840|SURE", "Baker, Ana born 2001-09-03|Baker 8840|SURE", "Jose Ortega Ruiz, right knee|Ortega Ruiz|LIKELY",
        "Kim Lee. Wife's birthday 05/14/1961|Lee MRN-55012|SURE"})
    void theTextSaysWhoseItIs(String text, String patient, Sureness sure) {
        var guess = PatientGuess.in(text, ALL, TODAY).orElseThrow();

        assertEquals(patient, name(guess.score()));
        assertEquals(sure, guess.sure());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "Pain 3/10 today", "Mrs. Lee walked", "Kim walked", "DOB 05/14/1961", "Ana Baker walked 150 ft", "kim lee", "7712 steps",
        "Kim Lee DOB: 03/03/1970", "Ortega, José", "Signed: Kim Lee, PT", "Dr. Kim Lee", "Referring provider: Lee, Kim, MD",
        "Seen by Kim Lee, DPT", "Kimberly Leeson", "MRN-550123", "Lee stayed while Ana and her friend Kim walked",
        "Kim Lee and Zoë Müller trained together", "room 8840"})
    void weakOrDividedEvidenceIsNoGuess(String text) {
        assertTrue(PatientGuess.in(text, ALL, TODAY).isEmpty());
    }

    @Test void everyReasonShowsItsPlace() {
        var text = "Lee, Kim  DOB 05/14/1961  MRN-55012";
        var reasons = PatientGuess.scores(text, ALL, TODAY).getFirst().reasons();

        assertEquals(List.of("MRN-55012", "05/14/1961", "Lee, Kim"), reasons.stream().map(reason -> reason.span().in(text)).toList());
    }

    @Test void aNameThatTwoShareIsScoredForBoth() {
        assertEquals(2, PatientGuess.scores("Ana Baker", ALL, TODAY).size());
    }
}
