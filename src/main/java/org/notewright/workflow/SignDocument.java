package org.notewright.workflow;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.notewright.clinical.Addendum;
import org.notewright.clinical.DocumentId;
import org.notewright.clinical.Signature;
import org.notewright.clinical.Signer;
import org.notewright.clinical.SourceId;
import org.notewright.clinical.Version;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;
import org.notewright.vault.store.Vault;

/// Signing and amending. Both ask for the passphrase again; the caller clears the array afterwards.
public final class SignDocument {

    private final Vault vault;
    private final Consumer<List<SourceId>> afterwards;
    private final Clock clock;
    private final Runnable reviewed;

    /// @param afterwards told of the sources that a signed document was made from
    /// @param reviewed   told after a document was signed: the queue may go on
    public SignDocument(Vault vault, Consumer<List<SourceId>> afterwards, Runnable reviewed, Clock clock) {
        this.vault = vault;
        this.afterwards = afterwards;
        this.clock = clock;
        this.reviewed = reviewed;
    }

    /// Fixes the working text, without its `Missing` list, as the last version and signs it. The list stays in the
    /// version before.
    ///
    /// @throws ProblemException `VAULT_WRONG_PASSPHRASE`, `DOCUMENT_SIGNED`, `DOCUMENT_UNKNOWN`
    public Signature sign(DocumentId id, Signer signer, char[] passphrase) {
        if (isSigned(id)) {
            throw ProblemException.of(ProblemCode.DOCUMENT_SIGNED);
        }
        demand(passphrase);
        var documents = vault.documents();
        var version = documents.addVersion(id, DraftSections.withoutMissing(documents.workingText(id)),
                Version.Origin.PERSON);
        var signature = new Signature(id, version.number(), signer, clock.instant(), Digests.sha256(version.text()));
        documents.sign(signature);
        vault.log().add("sign", id.toString());
        reviewed.run();
        afterwards.accept(documents.madeFrom(id));
        return signature;
    }

    /// Adds a signed correction beside what was signed.
    ///
    /// @throws ProblemException `VAULT_WRONG_PASSPHRASE`, `DOCUMENT_NOT_SIGNED`, `DOCUMENT_UNKNOWN`
    public Addendum amend(DocumentId id, String text, Signer signer, char[] passphrase) {
        if (!isSigned(id)) {
            throw ProblemException.of(ProblemCode.DOCUMENT_NOT_SIGNED);
        }
        demand(passphrase);
        var words = text.strip();
        var addendum = new Addendum(id, vault.documents().addenda(id).size() + 1, words, signer, clock.instant(),
                Digests.sha256(words));
        vault.documents().amend(addendum);
        vault.log().add("amend", id.toString());
        return addendum;
    }

    private boolean isSigned(DocumentId id) {
        if (vault.documents().find(id).isEmpty()) {
            throw ProblemException.of(ProblemCode.DOCUMENT_UNKNOWN);
        }
        return vault.documents().signature(id).isPresent();
    }

    private void demand(char[] passphrase) {
        if (!vault.passphraseMatches(passphrase)) {
            throw ProblemException.of(ProblemCode.VAULT_WRONG_PASSPHRASE);
        }
    }
}
