package org.notewright.analysis.grounding;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CuedDenialsTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "186 meters with two standing rests. Goal: six minute walk three hundred meters without rest.; Goal: six-minute walk 300 m with rest.",
        "no falls since last visit and she denies dizziness right shoulder is two out of ten; She reports dizziness.",
        "Pain: R hip 3/10, worst 5/10 on stairs. (-) back pain; Pain: R hip 3/10, worst 5/10 on stairs, (+) back pain."})
    void whatTheSourceDeniesRightBehindItsCueIsFlaggedWhenAffirmed(String source, String draft) {
        assertTrue(denials(source, draft), draft);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "No calf pain. Swelling of the calf on the left.; He reports calf swelling.",
        "Walks without a cane at home, with a cane outdoors.; He walks with a cane outdoors.",
        "Reports dizziness in the morning. Denies dizziness today.; She reports dizziness in the morning."})
    void whatTheSourceAffirmsToo(String source, String draft) {
        assertFalse(denials(source, draft), draft);
    }

    private static boolean denials(String source, String draft) {
        return GroundingIndex.of(List.of(new SourceText("note.txt", source))).issues(draft).stream()
                .anyMatch(issue -> issue.kind() == IssueKind.NEGATION);
    }
}
