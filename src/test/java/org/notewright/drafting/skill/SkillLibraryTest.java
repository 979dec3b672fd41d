package org.notewright.drafting.skill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.notewright.clinical.Discipline;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;

class SkillLibraryTest {

    private static final Path PROMPTS = Path.of("prompts");

    @Test void theIndexNamesExactlyTheFilesOfTheFolder() throws IOException {
        try (var files = Files.walk(PROMPTS)) {
            var found = files.filter(file -> file.toString().endsWith(".md"))
                    .map(file -> PROMPTS.relativize(file).toString().replace('\\', '/')).sorted().toList();
            assertEquals(found, Files.readAllLines(PROMPTS.resolve("index.txt")).stream().sorted().toList());
        }
    }

    @Test void holdsTheSoapNote() {
        var skill = SkillLibrary.shipped().find("soap-note");
        assertEquals("SOAP note", skill.title());
        assertEquals(EnumSet.allOf(Discipline.class), skill.disciplines());
        assertEquals(List.of("S", "O", "A", "P"), skill.sections().stream().map(Section::key).toList());
        assertEquals(List.of("grounding", "format"), skill.checks());
    }

    @Test void anUnknownNameIsAProblem() {
        var problem = assertThrows(ProblemException.class, () -> SkillLibrary.shipped().find("soup")).problem();
        assertEquals(ProblemCode.SKILL_UNKNOWN, problem.code());
        assertEquals(List.of("soup"), problem.args());
    }

    @Test void aShippedSkillCanBeRestoredByItsText() {
        var text = SkillLibrary.shippedText("soap-note");
        assertEquals(SkillLibrary.shipped().find("soap-note"), new SkillParser().parse("soap-note.md", text));
        assertThrows(ProblemException.class, () -> SkillLibrary.shippedText("soup"));
    }

    @Test void twoSkillsOfOneNameAreRefused() {
        var skill = SkillLibrary.shipped().all().getFirst();
        assertThrows(IllegalArgumentException.class, () -> SkillLibrary.of(List.of(skill, skill)));
        assertTrue(SkillLibrary.of(List.of()).all().isEmpty());
    }

    @Test void theHeadInTheGuideIsAHeadThatWorks() throws IOException {
        var guide = Files.readString(Path.of("docs/skills.md"));
        int start = guide.indexOf("```yaml\n") + 8;
        var head = guide.substring(start, guide.indexOf("```", start));
        assertEquals("Falls note", new SkillParser().parse("falls-note.md", head + "Write {{sections}}. {{place}}").title());
    }
}
