package org.notewright.drafting.skill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftParserTest {

    static final Skill SOAP = SkillLibrary.shipped().find("soap-note");
    private static final String CLEAN =
            "## Subjective\n\ns\n\n## Objective\n\no\n\n## Assessment\n\na\n\n## Plan\n\np\n\n## Missing\n\n- m\n";

    private static ParsedDraft parse(String answer) {
        return DraftParser.parse(SOAP, answer);
    }

    @Test void readsWhatWasAskedFor() {
        var draft = parse(CLEAN);
        assertTrue(draft.followsFormat());
        assertEquals(List.of("s", "o", "a", "p"), draft.sections().stream().map(SectionText::text).toList());
        assertEquals("- m", draft.missing());
        assertEquals(CLEAN, draft.toMarkdown());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "```markdown\n## Subjective\ns\n## Objective\no\n## Assessment\na\n## Plan\np\n## Missing\n- m\n```",
        "# SUBJECTIVE\ns\n# OBJECTIVE:\no\n# ASSESSMENT\na\n# PLAN\np\n# missing\n- m",
        "### Subjective (S)\ns\n### O\no\n### Assessment ###\na\n### **Plan**\np\n### Missing\n- m",
        "**Subjective:** s\n**Objective**: o\n**A**\na\n__Plan__\np\n**Missing**\n- m",
        "Subjective: s\nObjective:\no\nASSESSMENT: a\nplan: p\nMissing:\n- m",
        "## Plan\np\n## Subjective\ns\n## Objective\no\n## Assessment\na\n## Missing\n- m",
        "# SOAP note\n\n## Subjective\ns\n## Objective\no\n## Assessment\na\n## Plan\np\n## Missing\n- m",
        "## Subjective\r\ns\r\n## Objective\r\no\r\n## Assessment\r\na\r\n## Plan\r\np\r\n## Missing\r\n- m\r\n"})
    void forgivesTheUsualSlips(String answer) {
        assertEquals(CLEAN, parse(answer).toMarkdown());
    }

    @Test void tellsEachSlip() {
        var draft = parse("Here is the note.\n### subjective\ns\n## Plan\np\n## Objective\no\n## Plan\nq\n## Billing\nb");
        assertFalse(draft.followsFormat());
        assertEquals(List.of("A heading was not written as ## Subjective.", "The section Plan came more than once.",
                "The sections came in another order.", "There is no section Assessment.",
                "There were words outside the sections.", "The skill has no section Billing."), draft.deviations());
        assertEquals("""
                ## Subjective

                s

                ## Objective

                o

                ## Assessment

                ## Plan

                p

                q

                ## Outside the sections

                Here is the note.

                ## Billing

                b
                """, draft.toMarkdown());
    }

    @Test void subHeadingsStayInTheirSection() {
        var draft = parse("## Subjective\n## Objective\n### Gait\nslow\n## Assessment\n## Plan\n");
        assertEquals("### Gait\nslow", draft.sections().get(1).text());
        assertTrue(draft.followsFormat());
    }

    @Test void anAnswerWithoutAnyHeadingIsKeptWhole() {
        var draft = parse("The patient walked.\nPain 3/10.");
        assertEquals(new SectionText(ParsedDraft.OUTSIDE, "The patient walked.\nPain 3/10."), draft.sections().getLast());
        assertEquals(5, draft.sections().size());
    }

    @Test void neverPrintsItsWords() {
        assertFalse(parse(CLEAN).toString().contains("- m"));
        assertFalse(parse(CLEAN).sections().getFirst().toString().contains("text=s"));
    }
}
