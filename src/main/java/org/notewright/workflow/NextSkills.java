package org.notewright.workflow;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.notewright.clinical.Document;
import org.notewright.clinical.DocumentId;
import org.notewright.clinical.DraftJob;
import org.notewright.drafting.skill.Skill;
import org.notewright.drafting.skill.SkillLibrary;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;
import org.notewright.vault.store.Vault;

/// What may be made from a document next: a home program for the patient from its clinical reference, a letter from a
/// progress report. Between the two stands a review.
public final class NextSkills {

    private final Vault vault;
    private final SkillLibrary skills;
    private final DraftQueue queue;
    private final PracticeSettings settings;

    /// A step that may follow.
    ///
    /// @param job the last job that makes it from this document, empty where none was queued
    public record Next(Skill skill, Optional<DraftJob> job) {
        @Override public String toString() {
            return "Next[" + skill.name() + "]";
        }
    }

    NextSkills(Vault vault, SkillLibrary skills, DraftQueue queue, PracticeSettings settings) {
        this.vault = vault;
        this.skills = skills;
        this.queue = queue;
        this.settings = settings;
    }

    /// Skills that take this document as their source: those that its own skill leads to first, in that order.
    ///
    /// @throws ProblemException `DOCUMENT_UNKNOWN`
    public List<Next> of(DocumentId id) {
        var document = document(id);
        var all = skills.all();
        var feeds = all.stream().filter(skill -> skill.name().equals(document.skill())).findFirst()
                .map(skill -> skill.about().feeds()).orElse(List.of());
        var jobs = queue.jobs().stream().filter(job -> job.origins().contains(id)
                && job.state() != DraftJob.State.CANCELLED).toList();
        return all.stream().filter(skill -> skill.about().after().contains(document.skill()))
                .sorted(Comparator.comparingInt(skill -> feeds.indexOf(skill.name()) & Integer.MAX_VALUE))
                .map(skill -> new Next(skill, jobs.stream().filter(job -> job.skill().equals(skill.name()))
                        .reduce((_, last) -> last))).toList();
    }

    /// Queues the next step with the chosen client. While the document is not reviewed the job waits for that; a step that
    /// waits or runs already is not queued a second time.
    ///
    /// @param answers to the skill's parameters
    /// @throws ProblemException `DOCUMENT_UNKNOWN`, `SKILL_UNKNOWN` where this skill does not take the document
    public DraftJob queue(DocumentId id, String skill, Map<String, String> answers) {
        var next = of(id).stream().filter(step -> step.skill().name().equals(skill)).findFirst()
                .orElseThrow(() -> ProblemException.of(ProblemCode.SKILL_UNKNOWN, skill));
        return next.job().filter(NextSkills::isUnderWay).orElseGet(() ->
                queue.follow(document(id), skill, answers, settings.client().client()));
    }

    /// Whether a job waits or runs.
    public static boolean isUnderWay(DraftJob job) {
        return switch (job.state()) {
            case QUEUED, RUNNING, NEEDS_REVIEW -> true;
            case READY, NEEDS_FACTS, FAILED, CANCELLED -> false;
        };
    }

    private Document document(DocumentId id) {
        return vault.documents().find(id).orElseThrow(() -> ProblemException.of(ProblemCode.DOCUMENT_UNKNOWN));
    }
}
