package org.notewright.drafting.skill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.notewright.clinical.Discipline;

/// The entries of a head beyond the ones that every skill needs.
class SkillHeadTest {

    static final String FULL = """
            ---
            name: job-letter
            title: Job letter
            about: What the job asks and what the patient can do.
            group: PT
            disciplines: [PT, OT]
            settings: [outpatient, school]
            inputs: [note, document (optional)]
            parameters:
              - language
              - name: employer
                label: Employer
              - name: tone
                label: Tone
                kind: choice
                choices: [warm, formal]
                default: formal
            sections:
              - Summary (S)
              - heading: Demands (D)
                words: 150
                form: table
                note: one row a demand
              - heading: Classroom
                settings: [school]
                disciplines: [OT]
            reader: patient
            grade: 6
            checks: [readability]
            aliases: [job]
            keywords: [work, employer letter]
            after: [soap-note]
            feeds: []
            version: 2
            date: 2026-03-12
            ---
            Write {{sections}} in {{language}}, {{tone}}.
            {{#employer}}
            For {{employer}}.
            {{/employer}}
            {{^employer}}
            The employer is not known.
            {{/employer}}
            The rest goes under `## Missing`.
            """;

    private final SkillLinter linter = new SkillLinter();

    private static Skill full() {
        return new SkillParser().parse("job-letter.md", FULL);
    }

    @Test void readsEveryEntry() {
        var skill = full();
        assertEquals(List.of(new Section("Summary", "S"),
                new Section("Demands", "D", 150, "table", "one row a demand", List.of(), Set.of()),
                new Section("Classroom", "", 0, "", "", List.of("school"), Set.of(Discipline.OT))), skill.sections());
        assertEquals(List.of("note"), skill.inputs());
        var about = skill.about();
        assertEquals(List.of("language", "employer", "tone"), about.parameters().stream().map(Parameter::name).toList());
        assertEquals(new Parameter("tone", "Tone", Parameter.Kind.CHOICE, List.of("warm", "formal"), "formal"),
                about.parameters().getLast());
        assertEquals(List.of("document"), about.optional());
        assertEquals(LocalDate.of(2026, 3, 12), about.date());
        assertEquals(List.of("PT", "patient", "6", "2"),
                List.of(about.group(), about.reader(), "" + about.grade(), "" + about.version()));
        assertEquals(List.of(List.of("job"), List.of("soap-note")), List.of(about.aliases(), about.after()));
    }

    @Test void aFullHeadIsWithoutFault() {
        assertEquals(List.of(), linter.lintAll(Map.of("job-letter.md", FULL), SkillLibrary.shipped().all()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            group: PT                        | group: ST                              | 5
            [outpatient, school]             | [outpatient, moon]                     | 7
            [outpatient, school]             | [school, school]                       | 7
            document (optional)]             | document (optional), note (optional)]  | 8
            '  - language'                   | '  - dialect'                          | 10
            '  - name: employer'             | '  - name: pt'                         | 11
            '  - name: employer'             | '  - name: Employer'                   | 11
            '    label: Employer'            | '    question: Employer'               | 12
            'choices: [warm, formal]'        | 'choices: []'                          | 16
            'default: formal'                | 'default: cold'                        | 17
            'words: 150'                     | 'words: many'                          | 21
            'form: table'                    | 'form: poem'                           | 22
            'note: one row a demand'         | 'note: list at least five demands'     | 23
            '  - heading: Classroom'         | '  - heading: demands'                 | 24
            'settings: [school]'             | 'settings: [sea]'                      | 25
            'disciplines: [OT]'              | 'disciplines: [SLP]'                   | 26
            'reader: patient'                | 'reader: everyone'                     | 27
            'grade: 6'                       | 'grade: 40'                            | 28
            'grade: 6'                       | ''                                     | 27
            'checks: [readability]'          | 'checks: []'                           | 28
            'aliases: [job]'                 | 'aliases: [/job]'                      | 30
            'aliases: [job]'                 | 'aliases: [soap]'                      | 30
            'after: [soap-note]'             | 'after: [soup]'                        | 32
            'after: [soap-note]'             | 'after: []'                            | 8
            'after: [soap-note]'             | 'after: [job-letter]'                  | 32
            'document (optional)'            | 'letter'                               | 32
            'feeds: []'                      | 'feeds: [soap-note]'                   | 33
            'version: 2'                     | 'version: two'                         | 34
            'date: 2026-03-12'               | 'date: March'                          | 35
            ', {{tone}}'                     | ', {{grade}}'                          | 37
            ', {{tone}}'                     | ''                                     | 37
            'For {{employer}}.'              | 'For {{#pt}}{{#school}}x{{/school}}{{/pt}}.' | 39
            'For {{employer}}.'              | 'For {{#pt}}x{{/school}}.'             | 39
            """)
    void namesTheLineOfAFault(String from, String to, int line) {
        var broken = FULL.replace(from, to == null ? "" : to);
        var faults = linter.lintAll(Map.of("job-letter.md", broken), SkillLibrary.shipped().all());
        assertTrue(faults.stream().anyMatch(fault -> fault.line() == line), line + " " + told(faults));
        faults.forEach(fault -> assertTrue(!fault.message().isBlank() && !fault.remedy().isBlank()));
    }

    private static List<String> told(List<SkillFault> faults) {
        return faults.stream().map(f -> f.line() + " " + f.message() + " " + f.remedy()).toList();
    }

    @Test void aSkillThatFeedsAnotherIsNamedByTheOther() {
        var other = SkillParserTest.GOOD.replace("checks: []", "checks: []\nfeeds: [job-letter]");
        var texts = Map.of("falls-note.md", other, "job-letter.md", FULL.replace("[soap-note]", "[falls-note]"));
        assertEquals(List.of(), linter.lintAll(texts, SkillLibrary.shipped().all()));
    }
}
