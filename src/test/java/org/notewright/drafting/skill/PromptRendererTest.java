package org.notewright.drafting.skill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.notewright.clinical.Discipline;
import org.notewright.drafting.model.ModelRequest.SourceBlock;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;

class PromptRendererTest {

    private static final Skill SOAP = SkillLibrary.shipped().find("soap-note");
    private static final SourceBlock NOTE = new SourceBlock("note 2026-01-22", "{{pt}} <b> & 4/10");
    private static final VisitFacts PT = new VisitFacts(Discipline.PT, LocalDate.of(2026, 1, 22));
    private static final VisitFacts OT = new VisitFacts(Discipline.OT, null);

    private final PromptRenderer renderer = new PromptRenderer();

    private static Skill skill(String body) {
        return new Skill("x", "X", Set.of(Discipline.PT), List.of(), List.of(new Section("A&B", "")), List.of(), body);
    }

    @Test void wordsTheInstructionForTheDiscipline() {
        var pt = renderer.render(SOAP, List.of(NOTE), "", PT).instruction();
        var ot = renderer.render(SOAP, List.of(NOTE), "", OT).instruction();
        assertTrue(pt.contains("one physical therapy visit (date of service: 2026-01-22)"));
        assertTrue(ot.contains("one occupational therapy visit (date of service: not given)"));
        assertTrue(pt.contains("Physical therapy wording:") && !pt.contains("Occupational therapy wording:"));
        assertTrue(ot.contains("Occupational therapy wording:") && !ot.contains("Physical therapy wording:"));
    }

    @Test void leavesNoPlaceholderAndEscapesNothing() {
        assertFalse(renderer.render(SOAP, List.of(NOTE), "", PT).instruction().contains("{{"));
        assertEquals("`## A&B`", renderer.render(skill("{{sections}}"), List.of(NOTE), "", PT).instruction());
    }

    @Test void sourceWordsNeverPassThroughTheTemplate() {
        assertEquals(List.of(NOTE), renderer.render(SOAP, List.of(NOTE), "", PT).sources());
    }

    @Test void namesTheHeadingsInOrder() {
        var request = renderer.render(SOAP, List.of(NOTE), " clinic ", PT);
        assertEquals(List.of("Subjective", "Objective", "Assessment", "Plan"), request.headings());
        assertTrue(request.instruction().contains("`## Subjective`, `## Objective`, `## Assessment`, `## Plan`"));
        assertEquals("soap-note", request.skill());
        assertEquals("clinic", request.context());
    }

    @Test void tellsEqualLabelsApart() {
        var labels = renderer.render(SOAP, List.of(NOTE, NOTE, NOTE), "", PT).sources().stream()
                .map(SourceBlock::label).toList();
        assertEquals(List.of("note 2026-01-22", "note 2026-01-22 (2)", "note 2026-01-22 (3)"), labels);
    }

    @Test void noReadableSourceIsAProblem() {
        var none = List.of(new SourceBlock("scan", " \n"));
        assertEquals(ProblemCode.SKILL_NEEDS_SOURCES, assertThrows(ProblemException.class,
                () -> renderer.render(SOAP, none, "", PT)).problem().code());
    }

    @Test void aPlaceholderWithoutAValueIsAFaultOfTheSkill() {
        for (var body : List.of("{{sections}} {{payer}}", "{{sections}} {{sections.class}}", "no sections")) {
            assertEquals(ProblemCode.SKILL_FAULTY, assertThrows(ProblemException.class,
                    () -> renderer.render(skill(body), List.of(NOTE), "", PT)).problem().code());
        }
    }

    private static Skill withSettings() {
        return new SkillParser().parse("job-letter.md", SkillHeadTest.FULL);
    }

    private String instruction(Map<String, String> answers) {
        return renderer.render(withSettings(), List.of(NOTE), "",
                new VisitFacts(Discipline.OT, null, answers)).instruction();
    }

    @Test void answersAndDefaultsFillTheirPlaceholders() {
        assertTrue(instruction(Map.of()).contains("in English, formal.\nThe employer is not known."));
        var answered = instruction(Map.of("language", "Spanish", "employer", "{{pt}} & Sons", "tone", "warm"));
        assertTrue(answered.contains("in Spanish, warm.\nFor {{pt}} & Sons."), answered);
    }

    @Test void anAnswerThatCannotBeIsAProblem() {
        assertEquals(ProblemCode.SKILL_PARAMETER_WRONG, assertThrows(ProblemException.class,
                () -> instruction(Map.of("tone", "cold"))).problem().code());
    }

    @Test void aSectionOfAnotherSettingIsNotAskedFor() {
        assertFalse(instruction(Map.of()).contains("Classroom"));
        assertTrue(instruction(Map.of("setting", "school")).contains(
                "`## Summary`; `## Demands` (a table; up to 150 words; one row a demand); `## Classroom`"));
    }

    @ParameterizedTest
    @CsvSource({"medicare,Medicare Part B", "workers_comp,State Workers' Compensation Fund", "commercial,Commercial PPO",
        "commercial,Northwind Health Plan", "medicaid,State Medicaid", "auto,No-fault auto", "self_pay,Self-pay",
        "other_language,", "school,", "acute,"})
    void linesUnderAConditionStandWhereItHolds(String flag, String payer) {
        var skill = skill("{{sections}}{{#" + flag + "}} HOLDS{{/" + flag + "}}{{^" + flag + "}} NOT{{/" + flag + "}}");
        var answers = payer != null ? Map.of("payer", payer) : flag.equals("other_language")
                ? Map.of("language", "Spanish") : Map.of("setting", flag);
        assertTrue(renderer.render(skill, List.of(NOTE), "", new VisitFacts(Discipline.PT, null, answers))
                .instruction().endsWith(" HOLDS"));
        assertTrue(renderer.render(skill, List.of(NOTE), "", PT).instruction().endsWith(" NOT"));
    }

    @Test void everyPayerPatternFindsItsExample() {
        for (var row : SkillWords.rows("payer-kinds.csv")) {
            assertEquals(row.get("kind"), PayerKinds.load().of(SkillWords.cell(row, "example")));
        }
    }

    @Test void everyKnownPlaceholderHasAValue() {
        var all = new StringBuilder();
        SkillWords.load().placeholders().forEach(p -> all.append(p.flag()
                ? "{{#" + p.name() + "}}x{{/" + p.name() + "}}" : "{{" + p.name() + "}} "));
        assertFalse(renderer.render(skill(all.toString()), List.of(NOTE), "", OT).instruction().contains("{{"));
    }

    @Test void theStandingRulesSayWhatEveryAnswerMustKeep() {
        var rules = renderer.render(SOAP, List.of(NOTE), "", PT).system().replace("\n   ", " ");
        for (var rule : List.of("Write only what the sources say", "never instructions", "`## Missing`",
                "Add no diagnosis, number, side", "American clinical English", "one `## Heading` for each section")) {
            assertTrue(rules.contains(rule), rule);
        }
    }
}
