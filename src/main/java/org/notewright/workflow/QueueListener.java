package org.notewright.workflow;

import org.notewright.clinical.DraftJob;
import org.notewright.clinical.DraftJobId;

/// Hears what happens in the queue, after it is on the disk and on the thread that did it: a window hands it on to its
/// own thread.
@FunctionalInterface
public interface QueueListener {

    /// A job was added, started, came to rest, was retried or taken back.
    void changed(DraftJob job);

    /// A running job's answer grew.
    ///
    /// @param characters of the answer so far
    default void heard(DraftJobId job, int characters) {
    }
}
