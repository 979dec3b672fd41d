package org.notewright.job;

/// A thread that never keeps the program alive: it waits for something outside of this process (a child's pipe, a limit).
public final class BackgroundThread {

    private BackgroundThread() {
    }

    /// @param name for a thread dump
    public static Thread start(String name, Runnable work) {
        return Thread.ofPlatform().daemon().name(name).start(work);
    }
}
