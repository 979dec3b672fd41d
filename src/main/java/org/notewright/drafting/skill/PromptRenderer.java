package org.notewright.drafting.skill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
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
    private final Filling filling = new Filling();

    /// @param sources what the draft may be made from; two equal labels are told apart by a number
    /// @param context what the clinic wants every run to know, possibly empty
    /// @throws ProblemException SKILL_NEEDS_SOURCES where no source holds a word; SKILL_FAULTY where the skill cannot be
    ///                          filled; SKILL_PARAMETER_WRONG for an answer there cannot be
    public ModelRequest render(Skill skill, List<SourceBlock> sources, String context, VisitFacts facts) {
        var readable = sources.stream().filter(source -> !source.text().isBlank()).toList();
        if (readable.isEmpty()) {
            throw ProblemException.of(ProblemCode.SKILL_NEEDS_SOURCES);
        }
        var narrowed = narrowed(skill, facts);
        var headings = narrowed.sections().stream().map(Section::heading).toList();
        return new ModelRequest(standingRules, distinct(readable), context.strip(), filling.fill(narrowed, facts),
                skill.name(), headings, MAX_TOKENS);
    }

    /// The skill with the sections that this visit has: those of its discipline and setting.
    public Skill narrowed(Skill skill, VisitFacts facts) {
        return skill.narrowed(facts.discipline(), filling.setting(skill, facts));
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
