package org.notewright.sources.look;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.notewright.job.JobContext;
import org.notewright.worker.WorkerException;
import org.notewright.worker.WorkerLimits;
import org.notewright.worker.WorkerSpec;
import org.notewright.worker.Workers;

/// Draws pages of pictures and PDF in a worker process of its own, so that looking never waits for reading and what a file does to its
/// decoder costs one picture. Nothing starts before the first page is asked for.
public final class PageViewer implements AutoCloseable {

    /// Inside the worker only; a name, so that the window never loads it.
    static final String SERVICE = "org.notewright.sources.look.engine.LookService";

    /// Longest time for one page.
    private static final Duration PATIENCE = Duration.ofSeconds(18);
    private static final WorkerLimits LIMITS = new WorkerLimits(768, 1200, Duration.ZERO, Duration.ofSeconds(60));

    private final Workers workers;

    /// @param privateFolder of the program, asked for when the worker starts
    public PageViewer(Supplier<Path> privateFolder) {
        workers = new Workers(new WorkerSpec(SERVICE, List.of(), Map.of(), LIMITS, privateFolder), 1);
    }

    /// @param file the whole file
    /// @return empty where the file has no such page, or it cannot be drawn
    /// @throws org.notewright.job.JobCancelled when the job was cancelled
    public Optional<PagePicture> draw(PageWish wish, byte[] file, JobContext context) {
        try (var exchange = workers.open(context, PATIENCE)) {
            exchange.send(wish.toBytes());
            exchange.send(file);
            exchange.finish();
            var answer = exchange.receive();
            if (answer != null) {
                exchange.receive();
            }
            return answer == null ? Optional.empty() : PagePicture.of(answer);
        } catch (WorkerException _) {
            // The card says by its words what is wrong with a file; a missing picture needs no message of its own.
            return Optional.empty();
        }
    }

    /// Ends the worker.
    @Override public void close() {
        workers.close();
    }
}
