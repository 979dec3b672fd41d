package org.notewright.analysis.grounding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Notations that say several things at once; each row has a faithful sentence and the same with one thing wrong.
class GroundingShorthandTest {

    private static List<IssueKind> kinds(String source, String draft) {
        return Grounding.check(List.of(new SourceText("note.txt", source.replace("~", "\n"))), draft.replace("~", "\n")).issues().stream()
                .filter(issue -> issue.file() == null).map(GroundingIssue::kind).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', value = {
        "R wrist ext 58, sup 75, pro 80!Right wrist supination was 75 degrees.!Right wrist supination was 80 degrees.",
        "AROM R sh: flex/abd/ER 150/140/60!Right shoulder abduction was 140 degrees.!Right shoulder abduction was 150 degrees.",
        "L wrist flexion 28 -> 56!Left wrist flexion was 28 degrees at evaluation and is 56 degrees now.!Left wrist flexion is 28 degrees now.",
        "| Measure | Eval | Today | Goal |~| Grip R (lb) | 22 | 58 | 55 |!Right grip is 58 lb today.!Right grip is 22 lb today.",
        "Toilet transfer ........ CGA   (SOC: Min A)!The toilet transfer needed CGA.!The toilet transfer needed mod A.",
        "girth cm R/L: wrist 17.8/16.2!Girth of the wrist, right versus left: 17.8 vs 16.2 cm.!Girth of the wrist, right versus left: 16.2 vs 17.8 cm.",
        "          Right      Left~Shoulder flexion     170      110!Left shoulder flexion was 110 degrees.!Left shoulder flexion was 170 degrees.",
        "LTG: ODI <15%. ODI 42%!Long-term goals:~- ODI <15%!ODI is 15% today.",
        "grooming I, bathing min A!Grooming is independent.!Grooming is dependent.",
        "seen 08 Sept 2026!Seen on September 8, 2026.!Seen on September 9, 2026.",
        "grip R 5O #, R elbow 0-l40!Right elbow motion was 0-140.!Right elbow motion was 0-130.",
        "TTT 47!Total treatment time was 47 minutes.!Total treatment time was 44 minutes.",
        "No calf tenderness!Calf stretches were done without calf tenderness.!The patient has calf tenderness.",
        "3w2, 2w3!3 times a week for 2 weeks.!4 times a week for 2 weeks."})
    void aNotationIsReadAsTheTradeMeansIt(String source, String right, String wrong) {
        assertEquals(List.of(), kinds(source, right).stream().filter(kind -> kind != IssueKind.CLAIM).toList(), right);
        assertFalse(kinds(source, wrong).isEmpty(), wrong);
    }
}
