package org.notewright.vault.store;

import java.util.List;
import java.util.Optional;
import org.notewright.clinical.DraftJob;
import org.notewright.clinical.DraftJobId;
import org.notewright.clinical.Run;

/// The queue. A job that is running belongs to one running program, its owner; nobody else can end it.
public interface JobStore {

    /// Stores new jobs in one transaction, in this order of their turns. A job whose `after` job has a reviewed document
    /// already is queued at once.
    void add(List<DraftJob> jobs);

    Optional<DraftJob> find(DraftJobId id);

    /// Jobs that were not put away, in the order of their turns; those of patients in the trash are left out.
    List<DraftJob> all();

    /// Queues the jobs that waited for the review of the documents they are made from, where all of those are reviewed.
    void releaseReviewed();

    /// Clients that queued jobs wait for.
    List<String> waitingClients();

    /// Gives the owner the next queued job of a client, now running; empty where none is queued.
    Optional<DraftJob> claim(String client, String owner);

    /// Takes up the run of a running job, together with the run itself.
    ///
    /// @throws org.notewright.job.JobCancelled where the job was taken back or has another owner
    void begin(DraftJobId id, String owner, Run run);

    /// Ends a running job without a draft, in `job.state()` with its problem and details.
    ///
    /// @return false where it was taken back meanwhile, or has another owner; then nothing changes
    boolean end(DraftJob job, String owner);

    /// Ends a running job with its draft: document, version, run and job in one transaction.
    ///
    /// @throws org.notewright.job.JobCancelled where it was taken back meanwhile, or has another owner; nothing is
    ///                                         stored then
    void store(Drafted drafted, String owner);

    /// Puts a job that has no draft and does not run back into the queue.
    ///
    /// @return whether it was put back
    boolean retry(DraftJobId id, boolean anyway);

    /// Takes back a job that waits or runs.
    ///
    /// @return whether it was taken back
    boolean cancel(DraftJobId id);

    /// Takes a job that has come to rest out of the list; what it made stays.
    void dismiss(DraftJobId id);

    /// Puts back what programs that ended left running. A job whose run had stored its document is ready instead; a run
    /// without an end gets one.
    ///
    /// @return how many jobs were put back
    int recover(String owner);
}
