package org.notewright.desktop.editor;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.notewright.clinical.Addendum;
import org.notewright.clinical.Signature;
import org.notewright.clinical.Signer;
import org.notewright.clinical.Version;
import org.notewright.workflow.CopiedText;
import org.notewright.workflow.Review;

/// What the editor needs of the use cases, for the one document it shows. Every method blocks and is called from a job;
/// each throws [org.notewright.problem.ProblemException] for what a person can be told.
public interface EditorServices extends FollowUp {

    Review open();

    /// Stores the text being written; it is on the disk when this returns.
    void autosave(String text);

    /// Fixes the text as the next version.
    Version keepVersion(String text);

    /// Who signed last, to fill the sheet.
    Optional<Signer> signer();

    /// Signs the stored working text. The caller wipes the passphrase.
    Signature sign(Signer signer, char[] passphrase);

    /// Adds a signed addendum. The caller wipes the passphrase.
    Addendum amend(String text, Signer signer, char[] passphrase);

    /// The signed document as a PDF in the private folder; it stays until the vault locks.
    Path pdfToDrag();

    /// Writes the PDF into a folder the person chose.
    ///
    /// @param unsigned whether it may be a draft, which gets DRAFT stamped on every page
    Path pdf(Path folder, boolean unsigned);

    /// The line a translated text carries while no speaker of its language has read it; empty where there is nothing to say.
    Optional<String> speakerNotice(String text);

    /// Ticks that somebody who speaks the language has read the text as it stands.
    void speakerRead(String text, String reader);

    /// Notes of earlier days that the text may have been copied from, the newest first.
    default List<CopiedText.Earlier> earlierNotes() {
        return List.of();
    }

    /// Whether unchanged text is drawn grey.
    default boolean showsCopied() {
        return true;
    }

    /// Keeps whether unchanged text is drawn grey.
    default void showsCopied(boolean shown) {
    }

    /// One section of the given text without marks, for an EHR's box.
    String sectionText(String text, String heading);
}
