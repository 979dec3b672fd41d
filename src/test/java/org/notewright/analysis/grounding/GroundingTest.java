package org.notewright.analysis.grounding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroundingTest {

    private static GroundingReport check(String source, String draft) {
        return Grounding.check(List.of(new SourceText("note.txt", source)), draft);
    }

    private static List<IssueKind> kinds(String source, String draft) {
        return check(source, draft).issues().stream().map(GroundingIssue::kind).filter(kind -> kind != IssueKind.OMISSION).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "R knee flex 110|Right knee flexion was 110 degrees.",
        "right knee flexion one hundred ten degrees|R knee flexion 110°.",
        "pain four out of ten|Pain is 4/10.",
        "R quad 4-/5|Right quadriceps strength was four minus out of five.",
        "SLR 3x10 2#|Straight leg raises, 3 sets of 10 with 2 pounds.",
        "TE x23'|Therapeutic exercise was provided for 23 minutes.",
        "97110 23 min|Therapeutic exercise lasted 23 minutes.",
        "Cont POC 2x/wk x 6 wks|Continue the plan of care twice weekly for 6 weeks.",
        "PT two times a week|Physical therapy 2x/wk.",
        "Denies N/T|The patient has no numbness or tingling.",
        "LEFS 48/80 (IE 31)|The Lower Extremity Functional Scale was 48/80, up from 31/80 at evaluation.",
        "Seen 1/22/26|Seen on January 22, 2026.",
        "january twenty ninth twenty twenty six visit|The visit was on 1/29/2026.",
        "Drop arm (-)|The drop arm test was negative.",
        "timed up and go eleven point eight seconds|TUG was 11.8 sec.",
        "L shldr ER 70, last visit one oh two flexion|Left shoulder external rotation was 70 degrees.",
        "10w6d post op|He is 10 weeks and 6 days after the operation.",
        "AROM (R / L): wrist ext 25/68|Wrist extension was 25 degrees on the right and 68 degrees on the left."})
    void oneValueInTwoNotationsIsOneValue(String source, String draft) {
        var report = check(source, draft);
        assertEquals(List.of(), kinds(source, draft), draft);
        assertTrue(report.sentences().stream().allMatch(one -> one.support() == Support.SUPPORTED));
        assertFalse(report.sentences().getFirst().evidence().isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "NUMBER|R knee flex 110|Right knee flexion was 101 degrees.",
        "NUMBER|R knee flex 110, ext -5|Right knee flexion was 5 degrees and extension was 110 degrees.",
        "NUMBER|L knee flex 110 (IE 98)|Left knee flexion was 98 degrees, compared with 110 degrees at evaluation.",
        "NUMBER|TE x23', TA x7'|Therapeutic exercise took 23 minutes and therapeutic activities 8 minutes.",
        "SIDE|Grip L 18 lb, R 62 lb|Grip was 62 lb on the left and 18 lb on the right.",
        "SIDE|R knee pn 4/10|Left knee pain is 4/10.",
        "GRADE|R quad 4-/5|Right quadriceps strength was 4/5.",
        "GRADE|UB dressing min A|Upper-body dressing required moderate assistance.",
        "GRADE|patellar mobs gr III|Grade II patellar mobilizations were given.",
        "NEGATION|Denies buckling and falls|The patient reports buckling.",
        "NEGATION|Reports buckling on stairs|The patient denies buckling on stairs.",
        "NEGATION|Neer (+), drop arm (-)|The drop arm test was positive.",
        "DATE|Seen 1/22/26|Seen on January 23, 2026.",
        "MEASURE|LEFS 48/80|The Oswestry Disability Index was 48/80.",
        "FREQUENCY|2x/wk x 6 wks|Continue three times a week for 6 weeks.",
        "NAME|Takes ibuprofen for pain|Takes naproxen for pain.",
        "NAME|walks with cane|Walks with crutches.",
        "UNIT|Lumbar flex 50%|Lumbar flexion was 50 degrees.",
        "CLAIM|R knee pn 4/10|The surgeon cleared swimming and golf next month."})
    void aChangeIsNamedByItsKind(IssueKind kind, String source, String draft) {
        assertTrue(kinds(source, draft).contains(kind), () -> kinds(source, draft) + " " + draft);
    }

    @Test
    void aCorrectDifferenceIsSupportedAndAWrongOneIsNot() {
        var source = "R knee flex 110 (IE 98)";
        assertEquals(List.of(), kinds(source, "Right knee flexion improved 12 degrees."));
        assertFalse(kinds(source, "Right knee flexion improved 14 degrees.").isEmpty());
    }

    @Test
    void theReasonQuotesTheNote() {
        var issue = check("TA x7': sit<>stand 2x8.", "Therapeutic activities took 8 minutes.").issues().getFirst();
        assertTrue(issue.why().contains("TA x7'") && issue.why().contains("8 minutes"), issue.why());
        assertEquals("8 minutes", issue.text());
    }

    @Test
    void headingsListMarksAndTheMissingSectionMakeNoClaim() {
        var report = check("R knee pn 4/10", "## Swimming\n\n1. Right knee pain is 4/10.\n\n## Missing\n- Golf in 9 weeks\n");
        assertEquals(List.of("Right knee pain is 4/10."), report.sentences().stream().map(SentenceSupport::text).toList());
    }

    @Test
    void tableCellsStandUnderTheirHeadings() {
        var source = "R knee flex 110 (IE 98), ext 5 (IE 9)";
        var table = "| Right knee | Evaluation | Today |\n| --- | --- | --- |\n| Flexion | 98° | 110° |\n| Extension | 9° | 5° |\n";
        assertEquals(List.of(), kinds(source, table));
        assertFalse(kinds(source, table.replace("98° | 110°", "110° | 98°")).isEmpty());
    }

    @Test
    void whatTheDraftLeavesOutIsAnOmissionWithItsPlace() {
        var source = "R knee pn 4/10. Denies buckling. L shldr flex 120.";
        var report = check(source, "Right knee pain is 4/10.");
        var texts = report.issues().stream().filter(one -> one.kind() == IssueKind.OMISSION).map(one -> {
            assertEquals("note.txt", one.file());
            return source.substring(one.start(), one.end());
        }).toList();
        assertEquals(List.of("120", "buckling", "L"), texts);
    }

    @Test
    void offsetsNameTheWordsOfTheDraft() {
        var sample = Drafts.named("01a.md");
        var report = Grounding.check(sample.sources(), sample.draft().replace("132/78", "123/78"));
        for (var sentence : report.sentences()) {
            assertEquals(sentence.text(), sample.draft().replace("132/78", "123/78").substring(sentence.start(), sentence.end()));
        }
        assertEquals("123/78", report.issues().getFirst().text().substring(0, 6));
    }

    @Test
    void withoutSourcesNothingIsSupported() {
        var report = Grounding.check(List.of(), "Right knee pain is 4/10. The patient walks her dog daily.");
        assertTrue(report.sentences().stream().noneMatch(one -> one.support() == Support.SUPPORTED));
        assertEquals(List.of(), Grounding.check(List.of(), "").sentences());
    }

    @Test
    void theSameQuestionHasTheSameAnswer() {
        var sample = Drafts.named("08a.md");
        var index = GroundingIndex.of(sample.sources());
        assertEquals(index.check(sample.draft()), GroundingIndex.of(sample.sources()).check(sample.draft()));
    }

    @Test
    void noReportPrintsWhatAPersonTyped() {
        var report = check("R knee pn 4/10 DEMO Bell", "Left knee pain is 5/10 DEMO Bell.");
        assertFalse((report + " " + report.sentences() + report.issues() + new SourceText("Bell.txt", "Bell")).contains("Bell"));
    }
}
