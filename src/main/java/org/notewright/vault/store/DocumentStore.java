package org.notewright.vault.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.notewright.clinical.Addendum;
import org.notewright.clinical.Document;
import org.notewright.clinical.DocumentId;
import org.notewright.clinical.DocumentState;
import org.notewright.clinical.PatientId;
import org.notewright.clinical.Signature;
import org.notewright.clinical.SourceId;
import org.notewright.clinical.Version;

/// Documents, their versions, the working text that autosave keeps, signatures and addenda.
/// What is signed is never changed: every writing method but [#amend] fails with `DOCUMENT_SIGNED` then.
public interface DocumentStore {

    /// Stores a new document with its first version and the sources it was made from.
    void add(Document document, Version first, List<SourceId> madeFrom);

    Optional<Document> find(DocumentId id);

    /// Documents of a folder by date of service, then by time of creation.
    List<Document> of(PatientId patient);

    /// Documents of every patient with this date of service.
    List<Document> on(LocalDate visitDate);

    /// Documents of every patient that are not signed yet, and all with this date of service; the newest day first.
    List<Document> openWork(LocalDate day);

    List<SourceId> madeFrom(DocumentId id);

    /// Reviewed documents that it was made from, each as the version that was sent.
    List<Version> origins(DocumentId id);

    List<Version> versions(DocumentId id);

    /// The text being written: what autosave stored last, or the last version's text.
    String workingText(DocumentId id);

    /// Stores the text being written; committed to disk when it returns. Makes no version.
    void saveWorking(DocumentId id, String text);

    /// Fixes the given text as the next version and makes it the working text; returns the last version unchanged
    /// where the text equals it.
    Version addVersion(DocumentId id, String text, Version.Origin origin);

    /// Draft to reviewed; never backwards.
    void setState(DocumentId id, DocumentState state);

    /// Fixes the signature and the state in one transaction.
    void sign(Signature signature);

    Optional<Signature> signature(DocumentId id);

    void amend(Addendum addendum);

    List<Addendum> addenda(DocumentId id);

    void trash(DocumentId id);

    void restore(DocumentId id);
}
