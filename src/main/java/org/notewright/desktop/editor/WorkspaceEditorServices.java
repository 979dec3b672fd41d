package org.notewright.desktop.editor;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.notewright.clinical.Addendum;
import org.notewright.clinical.DocumentId;
import org.notewright.clinical.Signature;
import org.notewright.clinical.Signer;
import org.notewright.clinical.Version;
import org.notewright.drafting.skill.Parameter;
import org.notewright.drafting.skill.Questions;
import org.notewright.job.JobContext;
import org.notewright.workflow.CopiedText;
import org.notewright.workflow.FirstRequest;
import org.notewright.workflow.NextSkills;
import org.notewright.workflow.RegenerateSection;
import org.notewright.workflow.Review;
import org.notewright.workflow.Workspace;

/// The editor's needs, met by an unlocked vault.
public final class WorkspaceEditorServices implements EditorServices {

    private final Workspace workspace;
    private final DocumentId document;

    public WorkspaceEditorServices(Workspace workspace, DocumentId document) {
        this.workspace = workspace;
        this.document = document;
    }

    @Override public Review open() {
        return workspace.reviews().open(document);
    }

    @Override public void autosave(String text) {
        workspace.reviews().autosave(document, text);
    }

    @Override public Version keepVersion(String text) {
        return workspace.reviews().keepVersion(document, text);
    }

    @Override public Optional<Signer> signer() {
        return workspace.settings().signer();
    }

    @Override public Signature sign(Signer signer, char[] passphrase) {
        return workspace.signing().sign(document, signer, passphrase);
    }

    @Override public Addendum amend(String text, Signer signer, char[] passphrase) {
        return workspace.signing().amend(document, text, signer, passphrase);
    }

    @Override public Path pdfToDrag() {
        return workspace.exports().pdfToDrag(document);
    }

    @Override public Path pdf(Path folder, boolean unsigned) {
        return workspace.exports().pdf(document, folder, unsigned);
    }

    @Override public Optional<String> speakerNotice(String text) {
        return Optional.ofNullable(workspace.translations().notice(document, text));
    }

    @Override public void speakerRead(String text, String reader) {
        workspace.translations().ticked(document, text, reader);
    }

    @Override public List<CopiedText.Earlier> earlierNotes() {
        return workspace.copied().earlier(document);
    }

    @Override public boolean showsCopied() {
        return workspace.settings().showsCopied();
    }

    @Override public void showsCopied(boolean shown) {
        workspace.settings().showsCopied(shown);
    }

    @Override public String sectionText(String text, String heading) {
        return workspace.exports().sectionText(text, heading);
    }

    @Override public void markReviewed() {
        workspace.reviews().markReviewed(document);
    }

    @Override public List<NextSkills.Next> next() {
        return workspace.next().of(document);
    }

    @Override public void queueNext(String skill, Map<String, String> answers) {
        workspace.next().queue(document, skill, answers);
    }

    /// The answers a background draft was made with stand there at first, and count as given.
    @Override public List<Parameter> questions() {
        var review = workspace.reviews().open(document);
        var known = workspace.sections().answers(document);
        return workspace.skills().library().all().stream().filter(skill -> skill.name().equals(review.document().skill()))
                .flatMap(skill -> Questions.of(skill, review.patient().payer()).stream())
                .map(asked -> new Parameter(asked.name(), asked.label(), asked.kind(), asked.choices(),
                        known.getOrDefault(asked.name(), asked.initial()))).toList();
    }

    @Override public Optional<FirstRequest.Shown> firstRequest(String heading, Map<String, String> answers) {
        var client = workspace.settings().client().client();
        return workspace.drafting().isUnseen(client)
                ? Optional.of(workspace.sections().show(document, heading, client, given(answers))) : Optional.empty();
    }

    @Override public void requestSeen() {
        workspace.firstRequest().seen();
    }

    @Override public Version rewrite(String heading, Map<String, String> answers, JobContext job) {
        return workspace.sections().run(document, heading, workspace.settings().client().client(), given(answers), _ -> { },
                job);
    }

    private Map<String, String> given(Map<String, String> changed) {
        var answers = new HashMap<>(workspace.sections().answers(document));
        answers.putAll(changed);
        return answers;
    }

    @Override public String withSection(String from, String heading, String into) {
        return RegenerateSection.moved(from, heading, into);
    }
}
