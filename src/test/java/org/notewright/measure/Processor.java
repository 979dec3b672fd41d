package org.notewright.measure;

import java.time.Duration;

/// Processor time of processes, which says what work costs on a machine that does other things as well.
final class Processor {

    private Processor() {
    }

    /// Seconds so far.
    static double seconds(ProcessHandle process) {
        return process.info().totalCpuDuration().map(Duration::toNanos).orElse(0L) / 1e9;
    }

    /// Seconds so far of this process and its children.
    static double all() {
        return seconds(ProcessHandle.current()) + ProcessHandle.current().children().mapToDouble(Processor::seconds).sum();
    }
}
