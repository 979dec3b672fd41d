package org.notewright.workflow;

import org.notewright.clinical.DocumentId;
import org.notewright.clinical.DocumentState;
import org.notewright.clinical.Version;
import org.notewright.vault.store.Vault;

/// Reading and changing a draft. Every change is stored as it is made; a version is fixed when asked for.
public final class ReviewDocument {

    private final Vault vault;

    public ReviewDocument(Vault vault) {
        this.vault = vault;
    }

    public Review open(DocumentId id) {
        return Pending.body();
    }

    /// Stores the text being written; it is on the disk when this returns.
    public void autosave(DocumentId id, String text) {
        vault.documents().saveWorking(id, text);
    }

    /// Fixes the text as the next version; where nothing changed, the last version is returned.
    public Version keepVersion(DocumentId id, String text) {
        return vault.documents().addVersion(id, text, Version.Origin.PERSON);
    }

    public void markReviewed(DocumentId id) {
        vault.documents().setState(id, DocumentState.REVIEWED);
        vault.log().add("review", id.toString());
    }
}
