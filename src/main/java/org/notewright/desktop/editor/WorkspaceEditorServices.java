package org.notewright.desktop.editor;

import java.nio.file.Path;
import java.util.Optional;
import org.notewright.clinical.Addendum;
import org.notewright.clinical.DocumentId;
import org.notewright.clinical.Signature;
import org.notewright.clinical.Signer;
import org.notewright.clinical.Version;
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

    @Override public String sectionText(String text, String heading) {
        return workspace.exports().sectionText(text, heading);
    }
}
