package org.notewright.workflow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.notewright.clinical.Document;
import org.notewright.clinical.DocumentId;
import org.notewright.clinical.Source;
import org.notewright.clinical.SourceId;
import org.notewright.vault.store.Vault;

/// What a draft may have been copied from: the same patient's notes of earlier days. It shows, and forbids nothing.
public final class CopiedText {

    /// One earlier note.
    ///
    /// @param name  the document's title or the file's name
    /// @param title whether it is a document's title
    /// @param day   its date of service
    public record Earlier(String name, boolean title, LocalDate day, String text) {

        @Override public String toString() {
            return "Earlier[" + day + "]";
        }
    }

    private final Vault vault;

    CopiedText(Vault vault) {
        this.vault = vault;
    }

    /// Notes of days before the document's, the newest first; for one day documents before what they were made from. What the
    /// document itself is made from is no earlier note, and neither is another document of the same sources.
    ///
    /// @return none for a document without a date of service
    public List<Earlier> earlier(DocumentId id) {
        var document = vault.documents().find(id).orElse(null);
        var day = document == null ? null : document.visitDate();
        if (document == null || day == null) {
            return List.of();
        }
        var own = new HashSet<>(vault.documents().madeFrom(id));
        var origins = vault.documents().origins(id).stream().map(version -> version.document()).toList();
        var notes = new ArrayList<Earlier>();
        for (var other : vault.documents().of(document.patient())) {
            var then = other.visitDate();
            if (then != null && then.isBefore(day) && !origins.contains(other.id()) && !isOfTheSame(other, own)) {
                notes.add(new Earlier(other.title(), true, then, vault.documents().workingText(other.id())));
            }
        }
        for (var source : vault.sources().of(document.patient())) {
            var then = source.visitDate();
            if (then != null && then.isBefore(day) && !own.contains(source.id()) && isWritten(source)) {
                notes.add(new Earlier(source.fileName(), false, then, source.heldText()));
            }
        }
        notes.sort(Comparator.comparing(Earlier::day).reversed());
        return List.copyOf(notes);
    }

    private boolean isOfTheSame(Document other, Set<SourceId> own) {
        var from = vault.documents().madeFrom(other.id());
        return !from.isEmpty() && own.containsAll(from);
    }

    private static boolean isWritten(Source source) {
        return !source.effectiveText().isBlank();
    }
}
