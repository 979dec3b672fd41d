package org.notewright.trial;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.notewright.analysis.checks.DraftChecks;
import org.notewright.analysis.checks.Expected;
import org.notewright.analysis.checks.Finding;
import org.notewright.analysis.grounding.Grounding;
import org.notewright.analysis.grounding.GroundingReport;
import org.notewright.analysis.grounding.SourceText;
import org.notewright.clinical.Discipline;
import org.notewright.drafting.model.ModelRequest;
import org.notewright.drafting.model.ModelRequest.SourceBlock;
import org.notewright.drafting.skill.DraftParser;
import org.notewright.drafting.skill.ParsedDraft;
import org.notewright.drafting.skill.PromptRenderer;
import org.notewright.drafting.skill.Skill;
import org.notewright.drafting.skill.SkillLibrary;
import org.notewright.drafting.skill.VisitFacts;

/// One trial: `skills/NAME/CASE/` with `sources/*.txt`, `run.properties` and, once it was answered, `answer.md`.
///
/// @param skill   with the sections that this visit has
/// @param name    of the case: `01`, or `bad-…` for sources that invite invention
/// @param sources file name and text, in order
public record SkillTrial(Skill skill, String name, Path folder, List<SourceBlock> sources, VisitFacts facts) {

    static final Path ROOT = Path.of("src/test/resources/skills");
    private static final PromptRenderer RENDERER = new PromptRenderer();

    /// All trials, by skill in the library's order, then by case.
    public static List<SkillTrial> all() {
        var trials = new ArrayList<SkillTrial>();
        for (var skill : SkillLibrary.shipped().all()) {
            for (var folder : folders(ROOT.resolve(skill.name()))) {
                trials.add(of(skill, folder));
            }
        }
        return trials;
    }

    private static List<Path> folders(Path root) {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (var list = Files.list(root)) {
            return list.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SkillTrial of(Skill skill, Path folder) {
        try (var files = Files.list(folder.resolve("sources")); var in = Files.newBufferedReader(folder.resolve("run.properties"))) {
            var settings = new Properties();
            settings.load(in);
            var blocks = new ArrayList<SourceBlock>();
            for (var file : files.sorted().toList()) {
                blocks.add(new SourceBlock(String.valueOf(file.getFileName()).replaceFirst("^\\d+-", "").replaceFirst("\\.txt$", ""),
                        Files.readString(file)));
            }
            var answers = new HashMap<String, String>();
            settings.stringPropertyNames().stream().filter(key -> key.startsWith("param.") || key.equals("payer") || key.equals("setting"))
                    .forEach(key -> answers.put(key.replace("param.", ""), settings.getProperty(key)));
            var date = settings.getProperty("date", "");
            var facts = new VisitFacts(Discipline.valueOf(settings.getProperty("discipline", "PT")),
                    date.isBlank() ? null : LocalDate.parse(date.strip()), answers);
            return new SkillTrial(RENDERER.narrowed(skill, facts), String.valueOf(folder.getFileName()), folder, blocks, facts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String id() {
        return skill.name() + "/" + name;
    }

    public ModelRequest request() {
        return RENDERER.render(SkillLibrary.shipped().find(skill.name()), sources, "", facts);
    }

    /// What a writer gave as its answer to the request.
    public Optional<String> answer() {
        var file = folder.resolve("answer.md");
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ParsedDraft parsed(String answer) {
        return DraftParser.parse(skill, answer);
    }

    /// Every sentence held to the sources; of a skill whose head does not name this check, nothing.
    public GroundingReport grounding(ParsedDraft draft) {
        if (!skill.checks().contains("grounding")) {
            return new GroundingReport(List.of(), List.of());
        }
        return Grounding.check(sources.stream().map(block -> new SourceText(block.label(), block.text())).toList(), draft.toMarkdown());
    }

    /// The checks of the head, as the editor runs them.
    public List<Finding> findings(ParsedDraft draft) {
        var parts = skill.sections().stream().map(section -> new Expected.Part(section.heading(), section.words(), section.form())).toList();
        boolean english = facts.answers().getOrDefault("language", "English").startsWith("English");
        var document = skill.about().after().isEmpty() ? null : sources.getFirst().text();
        return DraftChecks.of(new Expected(new HashSet<>(skill.checks()), parts, skill.about().grade(),
                skill.about().reader().equals("patient"), english, List.of()), sources.stream().map(SourceBlock::text).toList(), document,
                draft.toMarkdown());
    }

    /// Answered parameters.
    Map<String, String> answers() {
        return facts.answers();
    }

    @Override public String toString() {
        return id();
    }
}
