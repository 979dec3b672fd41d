package org.notewright.drafting.model.offline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.notewright.analysis.text.CsvRows;
import org.notewright.drafting.model.ModelRequest.SourceBlock;
import org.notewright.drafting.skill.Section;
import org.notewright.drafting.skill.SkillLibrary;
import org.notewright.drafting.skill.SkillLinter;

class DocumentPlanTest {

    static final List<String> SKILLS = Drafting.SKILLS;

    @ParameterizedTest
    @FieldSource("SKILLS")
    void everyPlanFitsItsShippedSkill(String skill) {
        var headings = SkillLibrary.shipped().find(skill).sections().stream().map(Section::heading).toList();
        var plan = java.util.Objects.requireNonNull(DocumentPlan.load().get(skill));
        assertEquals(headings, plan.sections().stream().map(DocumentPlan.SectionPlan::heading).toList());
        assertTrue(plan.fits(headings));
    }

    @ParameterizedTest
    @FieldSource("SKILLS")
    void everyPartAndCheckIsKnown(String skill) {
        var parts = new Parts(Case.of(List.of(new SourceBlock("note", "S: better"))), Phrases.load(), new Draft(List.of()));
        var plan = java.util.Objects.requireNonNull(DocumentPlan.load().get(skill));
        plan.sections().forEach(section -> section.parts().forEach(part -> assertTrue(parts.names().contains(part.split(" ", -1)[0]), part)));
        var checks = java.util.stream.Stream.of(MissingChecks.load(), MissingChecks.ofDocuments())
                .flatMap(table -> table.all().stream()).map(MissingChecks.Check::id).toList();
        assertTrue(checks.containsAll(plan.checks()), skill);
    }

    @Test void theShippedSkillsHaveNoFault() {
        assertEquals(List.of(), new SkillLinter().lintShipped());
    }

    @ParameterizedTest
    @ValueSource(strings = {"shorthand.csv", "openings.csv", "profile-topics.csv", "document-missing.csv"})
    void everyRowIsAPatternWithASource(String file) {
        for (var row : CsvRows.of(DocumentPlan.class, file)) {
            assertFalse(Pattern.compile(row.getOrDefault("pattern", "")).matcher("").find(), row.toString());
            assertFalse(row.getOrDefault("source", "").isBlank(), row.toString());
        }
    }
}
