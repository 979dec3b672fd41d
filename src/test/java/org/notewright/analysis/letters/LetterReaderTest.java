package org.notewright.analysis.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.notewright.analysis.text.CsvRows;

/// Rules of reading letters, one each.
class LetterReaderTest {

    private static final String REFERRAL = "THERAPY REFERRAL\nPatient: DEMO Lee, Ann   DOB: 4/17/58\nEvaluate and treat\n";

    @Test
    void theNpiCarriesALuhnDigitOverThePrefixedNumber() {
        assertTrue(Npi.valid("2404177000"));
        assertTrue(Npi.valid("1234567893"));
        assertFalse(Npi.valid("2404177001"));
        assertFalse(Npi.valid("3404177000"));
        assertFalse(Npi.valid("24041770"));
    }

    @Test
    void anNpiWithAWrongDigitIsReadAndReported() {
        var letter = LetterReader.read(REFERRAL + "Referring provider: Alan Bright, MD NPI 2404177001\n");
        assertEquals("2404177001", letter.value("referringProvider.npi"));
        assertEquals("referringProvider.npi", letter.problems().getFirst().field());
    }

    @Test
    void aDayNoCalendarHasIsReportedAndNotKept() {
        var letter = LetterReader.read("THERAPY REFERRAL\nPatient: DEMO Lee, Ann   DOB: 13/45/1958\nDate: 2/30/2026\n");
        assertNull(letter.value("dob"));
        assertNull(letter.value("documentDate"));
        assertEquals(2, letter.problems().size());
    }

    @Test
    void aBirthAfterTheServiceIsReported() {
        var letter = LetterReader.read("Notice of denial\nMember: DEMO Ann Lee\nDate of birth: 01/02/2027\nDate of service: 03/04/2026\n97110 was denied, CO-50\n");
        assertEquals("dob", letter.problems().getFirst().field());
    }

    @Test
    void aBirthYearOfTwoDigitsIsNotInTheFuture() {
        assertEquals("1958-04-17", LetterReader.read(REFERRAL + "Date: 03/04/2026").value("dob"));
        assertEquals("2018-04-17", LetterReader.read(REFERRAL.replace("58", "18") + "Date: 03/04/2026").value("dob"));
    }

    @Test
    void aSecondaryInsuranceIsNotThePayer() {
        var letter = LetterReader.read(REFERRAL + "Secondary insurance: Union Fund   Member ID: UF998877\nPrimary insurance: Keystone PPO   Member ID: KC-10203\n");
        assertEquals("Keystone PPO", letter.value("payer"));
        assertEquals("KC-10203", letter.value("memberId"));
    }

    @Test
    void anOnlyContractualReductionIsNoDenial() {
        var letter = LetterReader.read("EXPLANATION OF PAYMENT\nPatient: DEMO Ann Lee\n97110 GP 2 124.00 90.00 90.00 CO-45\n97140 GP 1 58.00 0.00 0.00 CO-197 M62\n");
        assertEquals(List.of("97140"), letter.values("deniedCpts"));
        assertEquals(List.of("197"), letter.values("carc"));
        assertEquals("58.00", letter.value("deniedAmount"));
    }

    @ParameterizedTest
    @CsvSource({"'2x6', 2, 6", "'2-3x/wk x 8 wks', 3, 8", "'Two visits weekly x 8 weeks', 2, 8", "'twice a week for six weeks', 2, 6", "'3 times per week for 4 weeks', 3, 4",
        "'Frequency: 3 x/week     Duration: 4 weeks', 3, 4", "'Visits/week: 2   Number of weeks: 10', 2, 10"})
    void anOrderIsReadHoweverItIsWritten(String order, String perWeek, String weeks) {
        var letter = LetterReader.read(REFERRAL + order + "\n");
        assertEquals(perWeek, letter.value("order.frequencyPerWeek"));
        assertEquals(weeks, letter.value("order.weeks"));
    }

    @ParameterizedTest
    @CsvSource({"'[x] Physical Therapy  [ ] Occupational Therapy', PT", "'[ ] PT   [X] OT', OT", "'PHYSICAL THERAPY (X) OCCUPATIONAL THERAPY ( )', PT",
        "'PHYSICAL THERAPY ( ) OCCUPATIONAL THERAPY (X)', OT", "'O Physical Therapy Occupational Therapy', OT", "'Codes 97165, 97530', OT"})
    void theCheckedBoxGivesTheDiscipline(String words, String discipline) {
        assertEquals(discipline, LetterReader.read(REFERRAL + words + "\n").value("discipline"));
    }

    @Test
    void whatIsNotOnThePageStaysEmpty() {
        var letter = LetterReader.read("Please evaluate and treat.\n");
        assertEquals(List.of("order.evaluateAndTreat"), letter.fields().stream().map(LetterField::name).toList());
        assertTrue(LetterReader.read("").fields().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Patient: ", "9", "12/12/", "(312) 555-", "CO-1 ", "A ", "member id no ", "1x", ".", "appeal by "})
    void hostileRepetitionIsReadInLinearTime(String piece) {
        assertEquals(0, LetterReader.read(piece.repeat(20_000 / piece.length())).values("patientPhone").size());
    }

    @Test
    void everyLabelIsFoundAgainAndSaysItsSource() {
        for (var row : CsvRows.of(LetterReader.class, "labels.csv")) {
            assertFalse(row.getOrDefault("source", "").isBlank(), row.toString());
            for (var label : row.getOrDefault("labels", "").split("\\|", -1)) {
                var found = Labels.in(new Page(label + ": x"));
                assertTrue(!found.isEmpty() && found.getFirst().start() == 0, label);
            }
        }
    }
}
