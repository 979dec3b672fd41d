package org.notewright.workflow;

import java.util.List;
import java.util.function.Consumer;
import org.notewright.clinical.Document;
import org.notewright.drafting.skill.Skill;
import org.notewright.job.JobContext;

/// Makes a draft from a folder's sources with one skill and one model client. A failed run leaves sources and earlier
/// drafts untouched and is kept with what was sent and what went wrong.
public final class RunSkill {

    /// The skills that may be used, in the order they are offered.
    public List<Skill> skills() {
        return Pending.body();
    }

    /// The complete request as the client would send it; nothing is sent.
    public String show(Order order) {
        return Pending.body();
    }

    /// Runs the skill and stores its draft as version 1 of a new document.
    ///
    /// @param onText each further piece of the answer, from the calling thread
    /// @throws org.notewright.problem.ProblemException `SKILL_NEEDS_SOURCES`, `MODEL_NOT_CONFIRMED`, any `MODEL_…`
    public Document run(Order order, Consumer<String> onText, JobContext job) {
        return Pending.body();
    }

    /// Takes a ready answer as the model's and goes on from there.
    public Document runWithAnswer(Order order, String answer) {
        return Pending.body();
    }
}
