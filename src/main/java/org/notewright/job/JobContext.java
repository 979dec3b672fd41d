package org.notewright.job;

/// What a running job may say and must ask.
public interface JobContext {

    /// @param done  steps finished
    /// @param total all steps, 0 where nobody knows
    void progress(long done, long total);

    /// @throws JobCancelled when the job was asked to stop
    void checkCancelled();

    /// For callers without a screen: no progress, never cancelled.
    JobContext NONE = new JobContext() {
        @Override public void progress(long done, long total) {
        }

        @Override public void checkCancelled() {
        }
    };
}
