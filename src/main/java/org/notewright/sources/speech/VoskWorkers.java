package org.notewright.sources.speech;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.notewright.worker.WorkerException;
import org.notewright.worker.WorkerLimits;
import org.notewright.worker.WorkerSpec;
import org.notewright.worker.Workers;

/// The workers, a pool for each model with as much memory as its size asks for. They stay warm between two dictations and end by
/// themselves after a rest.
final class VoskWorkers implements AutoCloseable {

    /// Inside the worker only; names, so that the window never loads them.
    static final String SERVICE = "org.notewright.sources.speech.engine.SpeechService";

    /// Holds a file of 200 MB while it arrives.
    private static final int HEAP_MEGABYTES = 512;
    /// Beside the model: the file once more, the JVM, the search.
    private static final int BESIDE_MEGABYTES = 1_400;
    /// Graphs are expanded on loading.
    private static final int TIMES_MODEL = 3;
    private static final int MOST_MODEL_MEGABYTES = 32_768;
    private static final Duration GRACE = Duration.ofSeconds(2);
    private static final Duration IDLE = Duration.ofMinutes(5);
    /// A dictation, a file in the background, a word to hear.
    private static final int MOST = 3;

    private final Supplier<Path> natives;
    private final Map<Path, Workers> pools = new HashMap<>();
    private boolean closed;

    VoskWorkers(Supplier<Path> natives) {
        this.natives = natives;
    }

    synchronized Workers of(SpeechModel model) {
        int megabytes = Math.toIntExact(Math.min(TIMES_MODEL * (model.bytes() >> 20), MOST_MODEL_MEGABYTES));
        return pools.computeIfAbsent(model.folder(), _ -> pool(megabytes));
    }

    /// Workers for decoding, which needs no model: those that are there already, or new ones.
    synchronized Workers bare() {
        return pools.isEmpty() ? pools.computeIfAbsent(Path.of(""), _ -> pool(0)) : pools.values().iterator().next();
    }

    private Workers pool(int modelMegabytes) {
        var fresh = new Workers(new WorkerSpec(SERVICE, List.of(), Map.of(),
                new WorkerLimits(HEAP_MEGABYTES, BESIDE_MEGABYTES + modelMegabytes, GRACE, IDLE), natives), MOST);
        if (closed) {
            fresh.close();
        }
        return fresh;
    }

    static SpeechException failed(WorkerException failure) {
        return new SpeechException(switch (failure.fault()) {
            case NOT_STARTED -> SpeechFault.NOT_STARTED;
            case CRASHED, GARBLED -> SpeechFault.CRASHED;
            case TIMED_OUT -> SpeechFault.HANGS;
            case TOO_MUCH_MEMORY -> SpeechFault.TOO_MUCH_MEMORY;
            case REFUSED -> refused(failure.reason());
        }, failure);
    }

    private static SpeechFault refused(String reason) {
        for (var fault : SpeechFault.values()) {
            if (fault.name().equals(reason)) {
                return fault;
            }
        }
        return SpeechFault.CRASHED;
    }

    @Override public synchronized void close() {
        closed = true;
        pools.values().forEach(Workers::close);
    }
}
