package org.notewright.workflow;

import org.notewright.clinical.Addendum;
import org.notewright.clinical.DocumentId;
import org.notewright.clinical.Signature;
import org.notewright.clinical.Signer;

/// Signing and amending. Both ask for the passphrase again; the caller clears the array afterwards.
public final class SignDocument {

    /// Fixes the working text as the last version and signs it.
    ///
    /// @throws org.notewright.problem.ProblemException `VAULT_WRONG_PASSPHRASE`, `DOCUMENT_SIGNED`
    public Signature sign(DocumentId id, Signer signer, char[] passphrase) {
        return Pending.body();
    }

    /// @throws org.notewright.problem.ProblemException `VAULT_WRONG_PASSPHRASE`, `DOCUMENT_NOT_SIGNED`
    public Addendum amend(DocumentId id, String text, Signer signer, char[] passphrase) {
        return Pending.body();
    }
}
