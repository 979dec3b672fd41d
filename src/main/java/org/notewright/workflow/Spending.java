package org.notewright.workflow;

import java.util.OptionalLong;
import org.notewright.clinical.DocumentId;
import org.notewright.clinical.Run;
import org.notewright.vault.store.Vault;

/// What drafts cost, where the practice entered a price; else only their tokens are known, in the [Run].
public final class Spending {

    private final Vault vault;

    Spending(Vault vault) {
        this.vault = vault;
    }

    /// Millionths of a dollar for a document's run; empty where no price was known when it ran.
    public OptionalLong microDollars(DocumentId document) {
        return vault.runs().of(document).map(Run::id).map(vault.runs()::cost).orElseGet(OptionalLong::empty);
    }
}
