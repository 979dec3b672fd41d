package org.notewright.desktop.editor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.notewright.clinical.Version;
import org.notewright.drafting.skill.Parameter;
import org.notewright.job.JobContext;
import org.notewright.workflow.FirstRequest;
import org.notewright.workflow.NextSkills;

/// What the drafters can still do for the document in the editor. Every method blocks and is called from a job; each throws
/// [org.notewright.problem.ProblemException] for what a person can be told.
public interface FollowUp {

    /// Marks the document reviewed: what waits for that goes on.
    void markReviewed();

    /// What may be made from the document next.
    List<NextSkills.Next> next();

    /// Queues a next step; it waits while the document is not reviewed.
    void queueNext(String skill, Map<String, String> answers);

    /// The questions of the document's own skill, with the answers it was made with as far as they are known.
    List<Parameter> questions();

    /// The request for one section, nothing sent; empty where a person has seen one to this client, or where nothing leaves
    /// this machine.
    Optional<FirstRequest.Shown> firstRequest(String heading, Map<String, String> answers);

    /// Keeps that a person saw a request to the chosen client.
    void requestSeen();

    /// Asks for one section anew and stores the text as the next version, every other section to the byte.
    Version rewrite(String heading, Map<String, String> answers, JobContext job);

    /// How the text reads with a section as it stands in another text; every other section stays to the byte.
    ///
    /// @param from holds the section
    String withSection(String from, String heading, String into);
}
