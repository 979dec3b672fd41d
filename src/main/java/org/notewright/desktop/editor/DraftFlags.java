package org.notewright.desktop.editor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.notewright.analysis.checks.Finding;
import org.notewright.clinical.DocumentId;
import org.notewright.workflow.Review;
import org.notewright.workflow.SkillChecks;

/// Everything to check in a draft: first what its sources do not carry, then what its skill's head asks of it.
public final class DraftFlags implements CheckProvider {

    private record Known(DocumentId document, SkillChecks.Measure measure) {
    }

    private final CheckProvider grounding;
    private final SkillChecks skills;
    private @Nullable Known last;

    public DraftFlags(CheckProvider grounding, SkillChecks skills) {
        this.grounding = grounding;
        this.skills = skills;
    }

    @Override public List<Flag> check(String draft, Review review) {
        var measure = measure(review);
        var flags = new ArrayList<Flag>();
        if (measure.isGrounded()) {
            // What was left out stands nowhere in the draft.
            grounding.check(draft, review).stream().filter(flag -> flag.place() != null || measure.isComplete()).forEach(flags::add);
        }
        for (var finding : measure.of(review.sources(), draft)) {
            flags.add(flag(finding));
        }
        return List.copyOf(flags);
    }

    private static Flag flag(Finding finding) {
        var place = finding.place();
        List<Flag.Fix> fixes = place == null ? List.of()
                : finding.instead().stream().map(words -> new Flag.Fix(words, place, words)).toList();
        return new Flag(finding.title(), finding.why(), place, fixes);
    }

    private synchronized SkillChecks.Measure measure(Review review) {
        var known = last;
        if (known == null || !known.document().equals(review.document().id())) {
            known = new Known(review.document().id(), skills.measure(review));
            last = known;
        }
        return known.measure();
    }
}
