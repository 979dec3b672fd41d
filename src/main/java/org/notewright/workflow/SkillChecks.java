package org.notewright.workflow;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.notewright.analysis.checks.DraftChecks;
import org.notewright.analysis.checks.Expected;
import org.notewright.analysis.checks.Finding;
import org.notewright.analysis.standing.StandingLines;
import org.notewright.clinical.Discipline;
import org.notewright.clinical.DocumentId;
import org.notewright.clinical.Source;
import org.notewright.clinical.Version;
import org.notewright.drafting.skill.PromptRenderer;
import org.notewright.drafting.skill.Skill;
import org.notewright.drafting.skill.SkillLibrary;
import org.notewright.drafting.skill.VisitFacts;
import org.notewright.vault.store.Vault;

/// Holds a draft to what its skill's head asks: the checks named there, but for grounding, which [CheckDraft] does.
public final class SkillChecks {

    private final Vault vault;
    private final SkillLibrary skills;
    private final Translations translations;
    private final PromptRenderer renderer = new PromptRenderer();

    SkillChecks(Vault vault, SkillLibrary skills, Translations translations) {
        this.vault = vault;
        this.skills = skills;
        this.translations = translations;
    }

    /// What one document is held to. Read once when the document opens; nothing in it changes while it is written.
    ///
    /// @param expected null where the skill is gone: then nothing is checked
    /// @param document the reviewed document that the draft was made from, null where there is none
    public record Measure(@Nullable Expected expected, @Nullable String document) {

        /// Whether every sentence is held to the sources: so for every document, unless its head names checks and this is not among them
        /// (an audit speaks about notes, and each of its lines would be flagged).
        public boolean isGrounded() {
            return expected == null || expected.checks().isEmpty() || expected.checks().contains("grounding");
        }

        /// Whether what a source says and the draft does not is worth a flag: in a message or a patient's sheet nearly everything is left
        /// out on purpose.
        public boolean isComplete() {
            return expected == null || (!expected.patient() && !expected.checks().contains("identifiers"));
        }

        /// @param sources what the draft was made from
        public List<Finding> of(List<Source> sources, String draft) {
            return expected == null ? List.of()
                    : DraftChecks.of(expected, sources.stream().map(Source::heldText).toList(), document, draft);
        }

        @Override public String toString() {
            return "Measure";
        }
    }

    public Measure measure(Review review) {
        var id = review.document().id();
        var skill = skills.all().stream().filter(one -> one.name().equals(review.document().skill())).findFirst();
        return new Measure(skill.map(one -> expected(one, review)).orElse(null), document(id));
    }

    private Expected expected(Skill skill, Review review) {
        var answers = translations.answers(review.document().id());
        var narrowed = renderer.narrowed(skill, new VisitFacts(review.patient().discipline(), review.document().visitDate(), answers));
        return expected(narrowed, review.patient().discipline(), answers, !translations.isTranslated(review.document().id()));
    }

    /// @param skill   with the sections that the draft has
    /// @param answers to its parameters
    static Expected expected(Skill skill, Discipline discipline, Map<String, String> answers, boolean english) {
        var parts = skill.sections().stream().map(section -> new Expected.Part(section.heading(), section.words(), section.form())).toList();
        return new Expected(new HashSet<>(skill.checks()), parts, grade(skill, answers), skill.about().reader().equals("patient"), english,
                fixed(skill, discipline, answers.getOrDefault("language", "")));
    }

    /// Where the instruction gives the fixed lines on when to call, those on emergencies must come through unchanged. In a language
    /// they are not written in there is nothing to hold a translation to: a speaker reads it.
    private static List<String> fixed(Skill skill, Discipline discipline, String language) {
        var lines = StandingLines.shipped().in(discipline == Discipline.PT ? "call-pt" : "call-ot", language);
        boolean written = language.isBlank() || language.toLowerCase(Locale.ROOT).startsWith("english")
                || !lines.equals(StandingLines.shipped().in(discipline == Discipline.PT ? "call-pt" : "call-ot", ""));
        return written && skill.body().contains("{{call_lines}}") ? lines.stream().filter(line -> line.startsWith("**")).toList() : List.of();
    }

    private static int grade(Skill skill, Map<String, String> answers) {
        try {
            return Integer.parseInt(answers.getOrDefault("grade", "").strip());
        } catch (NumberFormatException _) {
            return skill.about().grade();
        }
    }

    private @Nullable String document(DocumentId id) {
        return vault.documents().origins(id).stream().findFirst().map(Version::text).map(DraftSections::withoutMissing).orElse(null);
    }
}
