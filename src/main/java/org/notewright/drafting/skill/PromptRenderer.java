package org.notewright.drafting.skill;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.notewright.clinical.Discipline;
import org.notewright.drafting.model.ModelRequest;
import org.notewright.drafting.model.ModelRequest.SourceBlock;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;

/// Fills a skill and puts the request of one run together: sources, clinic context, instruction.
///
/// Source and context words never pass through the template, so braces in a note mean nothing.
public final class PromptRenderer {

    /// Room for a long evaluation; an answer that reaches it is refused as cut off.
    public static final int MAX_TOKENS = 8192;

    private final String standingRules = standingRules();

    /// @param sources what the draft may be made from; two equal labels are told apart by a number
    /// @param context what the clinic wants every run to know, possibly empty
    /// @throws ProblemException SKILL_NEEDS_SOURCES where no source holds a word; SKILL_FAULTY where the skill cannot be
    ///                          filled
    public ModelRequest render(Skill skill, List<SourceBlock> sources, String context, VisitFacts facts) {
        var readable = sources.stream().filter(source -> !source.text().isBlank()).toList();
        if (readable.isEmpty()) {
            throw ProblemException.of(ProblemCode.SKILL_NEEDS_SOURCES);
        }
        var headings = skill.sections().stream().map(Section::heading).toList();
        return new ModelRequest(standingRules, distinct(readable), context.strip(), fill(skill, facts), skill.name(),
                headings, MAX_TOKENS);
    }

    private static String fill(Skill skill, VisitFacts facts) {
        var faults = new Placeholders(SkillWords.load()).check(skill.name() + ".md", skill.body(), 1);
        if (!faults.isEmpty()) {
            throw faulty(skill, faults.getFirst().message());
        }
        try {
            return Mustache.compiler().escapeHTML(false).compile(skill.body()).execute(values(skill, facts)).strip();
        } catch (MustacheException _) {
            throw faulty(skill, "its placeholders cannot be filled.");
        }
    }

    private static ProblemException faulty(Skill skill, String what) {
        return ProblemException.of(ProblemCode.SKILL_FAULTY, skill.name() + ".md", what);
    }

    private static Map<String, Object> values(Skill skill, VisitFacts facts) {
        boolean pt = facts.discipline() == Discipline.PT;
        var date = facts.serviceDate();
        return Map.of(
                "sections", skill.sections().stream().map(section -> "`## " + section.heading() + "`")
                        .collect(Collectors.joining(", ")),
                "profession", pt ? "physical therapy" : "occupational therapy",
                "therapist", pt ? "physical therapist" : "occupational therapist",
                "service_date", date == null ? "not given" : date.toString(),
                "pt", pt,
                "ot", !pt);
    }

    private static List<SourceBlock> distinct(List<SourceBlock> sources) {
        var labels = new HashSet<String>();
        var distinct = new ArrayList<SourceBlock>();
        for (var source : sources) {
            var label = source.label();
            for (int number = 2; !labels.add(label); number++) {
                label = source.label() + " (" + number + ")";
            }
            distinct.add(new SourceBlock(label, source.text()));
        }
        return distinct;
    }

    private static String standingRules() {
        try (var in = PromptRenderer.class.getResourceAsStream("standing-rules.md")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
