package org.notewright.drafting.skill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.notewright.clinical.Discipline;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;

class SkillParserTest {

    static final String GOOD = """
            ---
            name: falls-note
            title: Falls note
            disciplines: [PT, OT]
            inputs: [note]
            sections:
              - Subjective (S)
              - Plan
            checks: []
            ---
            Write {{sections}}.
            The rest goes under `## Missing`.
            """;

    private final SkillParser parser = new SkillParser();

    private SkillFault onlyFault(String text) {
        var reading = parser.read("falls-note.md", text);
        assertNull(reading.skill());
        assertEquals(1, reading.faults().size(), reading.faults().toString());
        return reading.faults().getFirst();
    }

    @Test void readsEveryPart() {
        var skill = parser.parse("pt/falls-note.md", GOOD);
        assertEquals(new Skill("falls-note", "Falls note", Set.of(Discipline.PT, Discipline.OT), List.of("note"),
                List.of(new Section("Subjective", "S"), new Section("Plan", "")), List.of(),
                "Write {{sections}}.\nThe rest goes under `## Missing`."), skill);
    }

    @Test void readsFilesFromWindows() {
        assertEquals(parser.parse("falls-note.md", GOOD),
                parser.parse("falls-note.md", "\uFEFF" + GOOD.replace("\n", "\r\n")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            name: falls-note          | name: Falls Note                | 2
            title: Falls note         | title: Falls note\\nquota: 5     | 4
            title: Falls note         | title:                          | 3
            title: Falls note         | title: [a, b]                   | 3
            title: Falls note         | title: {a: b}                   | 3
            title: Falls note         | title: Falls note\\ntitle: Two   | 4
            [PT, OT]                  | [PT, SLP]                       | 4
            [PT, OT]                  | []                              | 4
            [PT, OT]                  | PT                              | 4
            inputs: [note]            | inputs: [diary]                 | 5
            '  - Plan'                | '  - subjective'                | 8
            '  - Plan'                | '  - Summary (s)'               | 8
            '  - Plan'                | '  - Missing'                   | 8
            '  - Plan'                | '  - (P)'                       | 8
            '  - Plan'                | '  - [a, b]'                    | 8
            checks: []                | checks: [spelling]              | 9
            {{sections}}              | {{sections}} {{sections}}       | 11
            {{sections}}              | the sections                    | 11
            {{sections}}.             | {{sections}}.\\n{{patient}}      | 12
            {{sections}}.             | {{sections}}.\\n{{> other}}      | 12
            {{sections}}.             | {{sections}}.\\n{{{profession}}} | 12
            {{sections}}.             | {{sections}}.\\n{{sections.class}} | 12
            {{sections}}.             | {{sections}}.\\n{{#pt}}          | 12
            {{sections}}.             | {{sections}}.\\n{{#pt}}a{{/ot}}  | 12
            {{sections}}.             | {{sections}}.\\n{{pt}}           | 12
            {{sections}}.             | {{sections}}.\\n{{#profession}}  | 12
            """)
    void namesTheLineOfAFault(String from, String to, int line) {
        var broken = GOOD.replace(from, to.replace("\\n", "\n"));
        var faults = parser.read("falls-note.md", broken).faults();
        assertTrue(!faults.isEmpty() && faults.stream().allMatch(f -> f.file().equals("falls-note.md")), broken);
        assertTrue(faults.stream().anyMatch(fault -> fault.line() == line), faults.toString());
        faults.forEach(fault -> assertTrue(fault.message().matches("(?s).*\\.") && !fault.remedy().isBlank()));
    }

    @ParameterizedTest
    @CsvSource({"name", "title", "disciplines", "inputs", "checks"})
    void namesTheMissingEntry(String key) {
        var fault = onlyFault(GOOD.replaceFirst("(?m)^" + key + ":.*\n", ""));
        assertTrue(fault.message().contains(key), fault.message());
    }

    @Test void aFileWithoutAHeadIsToldHowToBegin() {
        assertEquals(1, onlyFault("Write a note.").line());
    }

    @Test void brokenYamlIsAFaultWithItsLine() {
        var faults = parser.read("falls-note.md", GOOD.replace("inputs: [note]", "inputs: [note")).faults();
        assertTrue(faults.stream().anyMatch(f -> f.message().equals("This is not YAML.") && f.line() >= 5), faults.toString());
    }

    @Test void anEmptyInstructionIsAFault() {
        var text = GOOD.substring(0, GOOD.indexOf("Write"));
        assertTrue(parser.read("falls-note.md", text).faults().stream()
                .anyMatch(f -> f.message().contains("no instruction")));
    }

    @Test void parseTellsTheFirstFault() {
        var problem = assertThrows(ProblemException.class, () -> parser.parse("other.md", GOOD)).problem();
        assertEquals(ProblemCode.SKILL_FAULTY, problem.code());
        assertEquals("other.md", problem.args().getFirst());
        assertTrue(problem.args().get(1).startsWith("line 2: "), problem.args().get(1));
    }

    @Test void anyTextIsReadWithoutAnException() {
        for (var text : List.of("", "---", "---\n---\n", "---\n\n---\nx", "---\n- a\n---\nx", "---\n: :\n---\n{{", "---\nname: &a b\nx: *a\n---\n")) {
            assertNotNull(parser.read("x.md", text).faults().getFirst());
        }
    }
}
