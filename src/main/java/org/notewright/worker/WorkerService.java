package org.notewright.worker;

import java.io.IOException;
import java.util.List;

/// What runs inside a worker process. Has a public constructor without arguments; one object serves one exchange after the
/// other on one thread. An unexpected exception ends the process, which the caller sees as a crash.
public interface WorkerService {

    /// Called once, before the first exchange.
    ///
    /// @param arguments of the [WorkerSpec]; anyone on this machine may see them
    /// @throws WorkerRefusal if the service cannot work on this machine at all
    default void start(List<String> arguments) throws WorkerRefusal {
        // Most services get ready on their first request.
    }

    /// Serves one exchange: takes frames and sends answers in any order; returning ends it.
    ///
    /// @throws WorkerRefusal        if this request cannot be served
    /// @throws IOException          when the other side is gone
    /// @throws InterruptedException never in practice: nobody interrupts
    void serve(WorkerTalk talk) throws WorkerRefusal, IOException, InterruptedException;

    /// Bytes of memory this process holds now, 0 where the service cannot tell. Asked only where the system does not tell the
    /// parent (Windows and macOS).
    default long residentBytes() {
        return 0;
    }
}
