package org.notewright.job;

/// Work done off the screen's thread. May block; asks [JobContext#checkCancelled] in its loops.
@FunctionalInterface
public interface Job<T> {
    T run(JobContext context) throws Exception;
}
