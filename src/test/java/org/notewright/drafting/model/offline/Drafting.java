package org.notewright.drafting.model.offline;

import java.util.List;
import java.util.stream.IntStream;
import org.notewright.analysis.grounding.Grounding;
import org.notewright.analysis.grounding.GroundingIssue;
import org.notewright.analysis.grounding.SourceText;
import org.notewright.clinical.Discipline;
import org.notewright.drafting.model.ModelRequest;
import org.notewright.drafting.model.ModelRequest.SourceBlock;
import org.notewright.drafting.skill.PromptRenderer;
import org.notewright.drafting.skill.SkillLibrary;
import org.notewright.drafting.skill.VisitFacts;
import org.notewright.job.JobContext;

/// Drafts of the shipped skills for tests.
final class Drafting {

    static final List<String> SKILLS = List.of("soap-note", "daily-note", "progress-report", "discharge-summary",
            "hep-clinical", "hep-patient", "physician-letter", "prior-auth-letter", "letter-of-medical-necessity",
            "occupational-profile");

    private static final OfflineClient CLIENT = new OfflineClient();
    private static final SkillLibrary LIBRARY = SkillLibrary.shipped();
    private static final PromptRenderer RENDERER = new PromptRenderer();

    private Drafting() {
    }

    static String draft(String skill, List<String> notes) {
        var blocks = IntStream.range(0, notes.size()).mapToObj(i -> new SourceBlock(name(i), notes.get(i))).toList();
        ModelRequest request = RENDERER.render(LIBRARY.find(skill), blocks, "", new VisitFacts(Discipline.PT, null));
        return CLIENT.complete(request, _ -> { }, JobContext.NONE).text();
    }

    private static String name(int i) {
        return "note-" + (i + 1) + ".txt";
    }

    /// What the check finds in a draft of these notes.
    static List<GroundingIssue> issues(List<String> notes, String draft) {
        var sources = IntStream.range(0, notes.size()).mapToObj(i -> new SourceText(name(i), notes.get(i))).toList();
        return Grounding.check(sources, draft).issues();
    }
}
