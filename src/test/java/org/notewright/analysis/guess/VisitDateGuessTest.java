package org.notewright.analysis.guess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.notewright.analysis.text.CsvRows;

final class VisitDateGuessTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {
        "DOS: 03/12/2026\\nPain 3/10~2026-03-12~SURE",
        "Patient: DEMO Lee  DOB: 05/14/1961  DOS: 3/12/26~2026-03-12~SURE",
        "Date of service: March 12, 2026~2026-03-12~SURE",
        "Date of Service 2026-03-12~2026-03-12~SURE",
        "Visit date: 12 Mar 2026~2026-03-12~SURE",
        "Seen on Thursday, March 12th, 2026 for the right knee~2026-03-12~SURE",
        "Date of service | 03/12/2026~2026-03-12~SURE",
        "Date of service:\\n03/12/2026\\nPain 3/10~2026-03-12~SURE",
        "Date: 03/12/2026\\nS: better~2026-03-12~LIKELY",
        "PT daily note 3-12-26\\nS: better~2026-03-12~LIKELY",
        "03/12/2026 visit 4 of 12~2026-03-12~LIKELY",
        "03/12/2026\\nS: better, onset 01/05/2026~2026-03-12~LIKELY",
        "DOS 03/12/2026\\nReferred on 02/28/2026, next visit 03/16/2026. Signed 03/13/2026~2026-03-12~SURE",
        "DOS: 03/12/2026 ... Date of service: 2026-03-12~2026-03-12~SURE",
        "Date: 03/14/2026\\nDate of service: 03/12/2026~2026-03-12~SURE",
        "Today 12 March 2026 pt walked 150 ft~2026-03-12~LIKELY",
        "From: a@example.org\\nTo: b@example.org\\nDate: Thu, 12 Mar 2026 09:30:00 -0500\\nSubject: note\\n\\nDOS 03/10/2026~2026-03-10~SURE",
        "Authorization valid 03/01/2026 to 05/31/2026\\nDOS 03/12/2026~2026-03-12~SURE",
        "03/13/2026 09:41 FROM: ORTHO 555-0121 TO: 555-0164 P. 1/1\\nDate of visit: 03/12/2026~2026-03-12~SURE"})
    void theDateOfServiceIsFound(String text, LocalDate date, Sureness sure) {
        var note = text.replace("\\n", "\n");
        var guess = VisitDateGuess.in(note, TODAY).orElseThrow();

        assertEquals(date, guess.date());
        assertEquals(sure, guess.sure());
        assertEquals(List.of(date), WrittenDates.in(guess.span().in(note), TODAY).stream().map(WrittenDate::date).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "Pain 3/10, strength 4/5, 3x10", "DOB: 05/14/2018", "Date of birth 2018-05-14", "Referred on 02/28/2026",
        "Onset 01/05/2026", "Date of surgery: 01/05/2026", "s/p R TKA 01/05/2026", "Next visit: 03/16/2026", "Last seen 03/02/2026",
        "Authorization 03/01/2026 - 05/31/2026", "Valid from 03/01/2026 through 05/31/2026", "Faxed 03/13/2026",
        "03/13/2026 09:41 FROM: ORTHO 555-0121 TO: 555-0164 P. 1/1", "Goal: independent stairs by 05/31/2026",
        "Electronically signed 03/12/2026", "Date of service: 03/12/2027", "DOS 03/12/1999", "DOS: 13/45/2026", "DOS: 02/30/2026",
        "Date of service: 03/12/2026\nDate of service: 03/14/2026", "BP 120/80/2026", "Rev. 01/2026",
        "From: a@example.org\nTo: b@example.org\nDate: Thu, 12 Mar 2026 09:30:00 -0500\nSubject: note\n\nhello",
        "Call 555-0121 or 312-555-0164", "The MRI of 02/03/2026 showed a tear", "SOC 01/05/2026", "Exp: 12/31/2025"})
    void otherDatesAreNotIt(String text) {
        assertTrue(VisitDateGuess.in(text, TODAY).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"3/12/26,2026-03-12", "3/12/61,1961-03-12", "3/12/27,2027-03-12", "3/12/28,1928-03-12"})
    void twoDigitYearsLieInThePast(String written, LocalDate date) {
        assertEquals(date, WrittenDates.in(written, TODAY).getFirst().date());
    }

    @Test void everyLabelIsWrittenOnceInLowerCaseWithItsSource() {
        var seen = new HashSet<String>();
        for (var row : CsvRows.of(DateLabels.class, "date-labels.csv")) {
            var label = Objects.requireNonNull(row.get("label"));
            var role = Objects.requireNonNull(row.get("role"));
            assertTrue(seen.add(label), label);
            assertEquals(label.strip().toLowerCase(Locale.ROOT), label);
            assertFalse(Objects.requireNonNull(row.get("source")).isBlank(), label);
            assertEquals(DateLabels.Role.valueOf(role.toUpperCase(Locale.ROOT)), DateLabels.of(label + ": "), label);
        }
    }
}
