package org.notewright.vault.store;

import java.time.Instant;
import java.util.List;

/// What was deleted and can still be restored, and how it goes for ever.
public interface TrashStore {

    /// Everything in the trash, the newest first. What lies in the folder of a patient in the trash is not listed by
    /// itself, unless it was deleted before.
    List<Trashed> all();

    /// Deletes for ever, with everything that was only theirs; bytes are overwritten and the search index forgets the
    /// words. What must stay is left as it is.
    ///
    /// @return those that are still there, with the reason
    List<Trashed> purge(List<Trashed> items);

    /// What has been in the trash since before this moment.
    List<Trashed> before(Instant moment);
}
