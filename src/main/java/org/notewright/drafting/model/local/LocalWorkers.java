package org.notewright.drafting.model.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.notewright.problem.Problem;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;
import org.notewright.worker.WorkerLimits;
import org.notewright.worker.WorkerSpec;
import org.notewright.worker.Workers;

/// The worker of the model file in use. It stays warm between two runs, because loading gigabytes takes long, and ends by
/// itself after a rest. Another file ends it at once: two models rarely fit into memory.
final class LocalWorkers {

    private static final String SERVICE = "org.notewright.drafting.model.local.engine.LlamaService";
    private static final int HEAP_MEGABYTES = 256;
    /// Beside the file itself: the memory of the context and of the computation.
    private static final int BESIDE_MEGABYTES = 6_144;
    private static final Duration GRACE = Duration.ofSeconds(2);
    private static final Duration IDLE = Duration.ofMinutes(10);

    private final Supplier<Path> natives;
    private @Nullable Path file;
    private @Nullable Workers workers;

    LocalWorkers(Supplier<Path> natives) {
        this.natives = natives;
    }

    /// @throws ProblemException MODEL_FILE_UNUSABLE where its size cannot be read
    synchronized Workers of(Path model) {
        var present = workers;
        if (present != null && model.equals(file)) {
            return present;
        }
        if (present != null) {
            present.close();
        }
        var limits = new WorkerLimits(HEAP_MEGABYTES, megabytes(model) + BESIDE_MEGABYTES, GRACE, IDLE);
        var fresh = new Workers(new WorkerSpec(SERVICE, List.of(), Map.of(), limits, natives), 1);
        file = model;
        workers = fresh;
        return fresh;
    }

    private static int megabytes(Path file) {
        try {
            return Math.toIntExact(Math.ceilDiv(Files.size(file), 1L << 20));
        } catch (IOException e) {
            throw new ProblemException(Problem.of(ProblemCode.MODEL_FILE_UNUSABLE, String.valueOf(file.getFileName())), e);
        }
    }
}
