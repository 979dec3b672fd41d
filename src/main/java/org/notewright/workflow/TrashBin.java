package org.notewright.workflow;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.notewright.clinical.ArrivalId;
import org.notewright.clinical.DocumentId;
import org.notewright.clinical.PatientId;
import org.notewright.clinical.SourceId;
import org.notewright.vault.store.Trashed;
import org.notewright.vault.store.Trashed.KeptFor;
import org.notewright.vault.store.Vault;

/// What was deleted: it can be restored for [#DAYS] days, then it goes for ever, unless the record needs it.
public final class TrashBin {

    /// How long a deleted thing can be restored.
    public static final int DAYS = 30;

    private final Vault vault;
    private final Clock clock;

    TrashBin(Vault vault, Clock clock) {
        this.vault = vault;
        this.clock = clock;
    }

    /// Everything in the trash, the newest first.
    public List<Trashed> list() {
        return vault.trash().all();
    }

    /// Puts one thing back where it was.
    ///
    /// @throws org.notewright.problem.ProblemException `PATIENT_UNKNOWN`, `SOURCE_UNKNOWN`, `DOCUMENT_UNKNOWN` or
    ///                                                 `ARRIVAL_UNKNOWN` where it is gone for ever
    public void restore(Trashed item) {
        switch (item.kind()) {
            case PATIENT -> vault.patients().restore(PatientId.of(item.id()));
            case SOURCE -> vault.sources().restore(SourceId.of(item.id()));
            case DOCUMENT -> vault.documents().restore(DocumentId.of(item.id()));
            case ARRIVAL -> vault.arrivals().restore(ArrivalId.of(item.id()));
        }
        vault.log().add("restore", item.id());
    }

    /// Deletes for ever; there is no way back.
    ///
    /// @return what is still there, because the record needs it; [#why] says it in a sentence
    public List<Trashed> deleteForEver(List<Trashed> items) {
        if (items.isEmpty()) {
            return List.of();
        }
        var kept = vault.trash().purge(items);
        var keptIds = kept.stream().map(Trashed::id).toList();
        items.stream().filter(item -> !keptIds.contains(item.id())).forEach(item -> vault.log().add("purge", item.id()));
        return kept;
    }

    /// Deletes for ever what has been in the trash for [#DAYS] days; asked after unlocking and once a day.
    ///
    /// @return how many things went
    public int emptyExpired() {
        var due = vault.trash().before(clock.instant().minus(Duration.ofDays(DAYS))).stream()
                .filter(item -> item.keptFor() == KeptFor.NOTHING || item.keptFor() == KeptFor.OPEN_DOCUMENT).toList();
        return due.size() - deleteForEver(due).size();
    }

    /// Why something cannot go for ever, as a sentence; empty where it can.
    public static String why(KeptFor reason) {
        return switch (reason) {
            case NOTHING -> "";
            case SIGNED_DOCUMENT -> "It is kept because a signed document was made from it.";
            case OPEN_DOCUMENT -> "It is kept because a draft was made from it; delete the draft for ever first.";
            case SIGNED_FOLDER -> "It is kept because the folder holds a signed document.";
        };
    }
}
