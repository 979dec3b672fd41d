package org.notewright.workflow;

import java.util.Optional;
import org.notewright.clinical.Practice;
import org.notewright.clinical.Signer;

/// What the practice has set: letterhead, signer, model clients. Kept in the vault.
public final class PracticeSettings {

    public Practice practice() {
        return Pending.body();
    }

    public void practice(Practice practice) {
        Pending.body();
    }

    public Optional<Signer> signer() {
        return Pending.body();
    }

    public void signer(Signer signer) {
        Pending.body();
    }

    /// The client that drafts are made with; offline until the therapist has chosen and confirmed another.
    public ClientChoice client() {
        return Pending.body();
    }

    /// @param key the provider's secret key, taken over and wiped; empty keeps the one stored before
    public void client(ClientChoice choice, char[] key) {
        Pending.body();
    }
}
