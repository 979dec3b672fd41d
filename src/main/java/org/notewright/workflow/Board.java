package org.notewright.workflow;

import java.util.Map;
import java.util.Optional;
import org.notewright.clinical.PatientId;
import org.notewright.clinical.SourceId;
import org.notewright.vault.store.SourceCard;
import org.notewright.vault.store.Vault;

/// What the canvas keeps about its cards: places, guessed dates, small pictures.
public final class Board {

    private final Vault vault;

    Board(Vault vault) {
        this.vault = vault;
    }

    /// Cards with a place or a guess; a source without an entry has neither.
    public Map<SourceId, SourceCard> cards(PatientId patient) {
        return vault.cards().of(patient);
    }

    /// Puts cards where they were dragged.
    public void place(Map<SourceId, SourceCard.Place> places) {
        vault.cards().place(places);
    }

    /// Lets the board arrange every card of a folder again.
    public void arrangeAll(PatientId patient) {
        vault.cards().arrangeAll(patient);
    }

    /// Forgets a wrong guess; the source belongs to no date.
    public void refuseGuess(SourceId source) {
        vault.cards().guess(source, null);
    }

    /// A small picture of the first page, if one was kept.
    public Optional<byte[]> thumbnail(SourceId source) {
        return vault.cards().thumbnail(source);
    }

    /// Keeps a small picture, PNG or JPEG, so that it need not be made again.
    public void keepThumbnail(SourceId source, byte[] picture) {
        vault.cards().keepThumbnail(source, picture);
    }
}
