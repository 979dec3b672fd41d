package org.notewright.trial;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.notewright.analysis.grounding.IssueKind;
import org.notewright.analysis.grounding.Support;
import org.notewright.analysis.readability.Readability;

/// Writes docs/skills-quality.md from the kept answers: `SkillsQuality FILE`. With a second argument, a file that lists every
/// flag not yet looked at.
final class SkillsQuality {

    private SkillsQuality() {
    }

    public static void main(String[] args) throws IOException {
        var changes = changes();
        var table = new StringBuilder();
        var open = new StringBuilder("trial,flag,verdict,done\n");
        for (var trial : SkillTrial.all()) {
            var answer = trial.answer();
            if (answer.isEmpty()) {
                table.append("| ").append(trial.id()).append(" | no answer yet | | | | | | | |\n");
                continue;
            }
            var draft = trial.parsed(answer.get());
            var report = trial.grounding(draft);
            long supported = report.sentences().stream().filter(s -> s.support() == Support.SUPPORTED).count();
            long omissions = report.issues().stream().filter(i -> i.kind() == IssueKind.OMISSION).count();
            var flags = ReviewedFlags.texts(report);
            var reading = Readability.of(draft.toMarkdown());
            table.append(String.format(Locale.US, "| %s | %d of %d | %d | %d | %d | %d | %s%s | %d | %s |%n", trial.id(), supported,
                    report.sentences().size(), flags.size(), ReviewedFlags.count(trial.id(), "right"), omissions, trial.findings(draft).size(),
                    grade(trial, reading.fleschKincaidGrade()), trial.skill().about().grade() > 0 ? " (" + trial.skill().about().grade() + ")" : "",
                    draft.toMarkdown().split("\\s+").length, changes.getOrDefault(trial.skill().name(), "—")));
            var known = ReviewedFlags.of(trial.id());
            flags.stream().filter(flag -> !known.contains(flag)).forEach(flag -> open.append(trial.id()).append(",\"")
                    .append(flag.replace("\"", "\"\"")).append("\",,\n"));
        }
        Files.writeString(Path.of(args[0]), HEAD + table + FOOT);
        if (args.length > 1) {
            Files.writeString(Path.of(args[1]), open);
        }
    }

    /// The formula is made for English: of a translation nothing is said.
    private static String grade(SkillTrial trial, double grade) {
        return trial.answers().getOrDefault("language", "English").startsWith("English") ? String.format(Locale.US, "%.1f", Math.max(0, grade)) : "—";
    }

    private static Map<String, String> changes() throws IOException {
        var all = new HashMap<String, String>();
        for (var row : new CsvMapper().readerForMapOf(String.class).with(CsvSchema.emptySchema().withHeader())
                .<Map<String, String>>readValues(SkillTrial.ROOT.resolve("changed.csv").toFile()).readAll()) {
            all.merge(Objects.requireNonNull(row.get("skill")), Objects.requireNonNull(row.get("what")) + " (" + row.get("why") + ")",
                    (one, other) -> one + " " + other);
        }
        return all;
    }

    private static final String HEAD = """
            # Quality of the shipped skills

            Written by `measure/skills`; do not edit by hand. Each row is one trial: invented sources under
            `src/test/resources/skills/NAME/CASE/sources`, the rendered request, and the answer of a writer who saw this request alone
            (`answer.md`, kept as it came). `bad-…` are sources that invite invention: a note without content, notes that contradict each
            other, a note that gives orders, a note of another patient, a scan half read.

            - Supported: sentences whose every value and word stands in the sources, of all sentences.
            - Flags: what grounding asks a person to look at; of these, right: the answer really said what its sources do not say. Every flag was
              looked at (`reviewed.csv`); the others are false alarms.
            - Left out: facts of the sources that the answer does not carry; a letter or a patient's sheet leaves out much on purpose.
            - Checks: findings of the checks that the skill's head names.
            - Grade: Flesch-Kincaid; in brackets the head's bound.

            | Trial | Supported | Flags | Right | Left out | Checks | Grade | Words | Changed in the prompt, and why |
            | --- | --- | --- | --- | --- | --- | --- | --- | --- |
            """;
    private static final String FOOT = """

            How to write this page again (a JDK 25 and Maven): `measure/skills`. The test `SkillAnswersTest` holds every answer to its form and
            every flag to the list of those looked at.
            """;
}
