package org.notewright.sources.ocr;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.notewright.job.JobContext;
import org.notewright.job.Parallel;
import org.notewright.worker.Exchange;
import org.notewright.worker.WorkerException;
import org.notewright.worker.WorkerLimits;
import org.notewright.worker.WorkerSpec;
import org.notewright.worker.Workers;

/// Reads the words of pictured pages in worker processes, several pages at a time. What a page does to its worker costs that page
/// alone. Nothing starts before the first page is asked for.
public final class Recognizer implements AutoCloseable {

    /// Longest time for one page, decoding and reading.
    public static final int SECONDS_A_PAGE = 18;

    /// Inside the worker only; a name, so that the window never loads it.
    static final String SERVICE = "org.notewright.sources.ocr.engine.OcrService";

    /// What the service answers where no native library fits this system.
    public static final String NO_NATIVES = "no-natives";

    /// What it answers where Tesseract does not take its language data.
    public static final String DATA_DAMAGED = "data-damaged";

    private static final Duration PATIENCE = Duration.ofSeconds(SECONDS_A_PAGE);
    private static final WorkerLimits LIMITS = new WorkerLimits(768, 1400, Duration.ZERO, Duration.ofSeconds(60));
    /// Each takes a core and up to 1.4 GB; more would not fit beside other programs.
    private static final int MOST_WORKERS = 4;

    private final Workers workers;
    private final int processes;

    /// @param privateFolder where native libraries unpack, asked for when the first worker starts
    /// @param processes     pages read at one time
    public Recognizer(Supplier<Path> privateFolder, int processes) {
        this(spec(privateFolder, List.of(), LIMITS), processes);
    }

    /// One worker a core, up to four.
    public Recognizer(Supplier<Path> privateFolder) {
        this(privateFolder, Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MOST_WORKERS));
    }

    Recognizer(WorkerSpec spec, int processes) {
        this.workers = new Workers(spec, processes);
        this.processes = processes;
    }

    static WorkerSpec spec(Supplier<Path> privateFolder, List<String> arguments, WorkerLimits limits) {
        // Several pages at a time use the cores better than several threads on one page.
        return new WorkerSpec(SERVICE, arguments, Map.of("OMP_THREAD_LIMIT", "1"), limits, privateFolder);
    }

    /// How many pages a file has; 0 where `fault` tells why not.
    ///
    /// @param fault why the file cannot be read at all, null where it can
    public record Look(int pages, @Nullable PageFault fault) {
    }

    /// Opens the file in a worker and counts its pages.
    ///
    /// @throws org.notewright.job.JobCancelled when the job was cancelled
    public Look look(PageFile file, JobContext context) {
        try (var exchange = workers.open(context, PATIENCE)) {
            send(exchange, file.request(List.of()));
            var answer = exchange.receive();
            if (exchange.receive() != null || answer == null || answer.length != Integer.BYTES) {
                return new Look(0, PageFault.CRASHED);
            }
            return new Look(ByteBuffer.wrap(answer).getInt(), null);
        } catch (WorkerException e) {
            return new Look(0, fault(e));
        }
    }

    /// Reads pages, each worker with its own share of them; `context` hears how many are done.
    ///
    /// @param pages numbers from 1, each once
    /// @return one result a page, by number
    /// @throws org.notewright.job.JobCancelled when the job was cancelled
    public List<PageResult> read(PageFile file, List<Integer> pages, JobContext context) {
        var open = new ConcurrentLinkedQueue<>(pages);
        var results = new ConcurrentLinkedQueue<PageResult>();
        var done = new AtomicInteger();
        context.progress(0, pages.size());
        Parallel.run(Math.min(processes, pages.size()), context, job -> {
            while (!open.isEmpty()) {
                readSome(file, open, job, result -> {
                    results.add(result);
                    context.progress(done.incrementAndGet(), pages.size());
                });
            }
        });
        var sorted = new ArrayList<>(results);
        sorted.sort(Comparator.comparingInt(PageResult::number));
        return List.copyOf(sorted);
    }

    /// One page after the other in one exchange, so that the file is sent once; each page is taken when the worker is ready for it.
    private void readSome(PageFile file, ConcurrentLinkedQueue<Integer> open, JobContext context,
                          Consumer<PageResult> onPage) {
        var current = open.poll();
        if (current == null) {
            return;
        }
        try (var exchange = workers.open(context, PATIENCE)) {
            for (var frame : file.request(List.of(current))) {
                exchange.send(frame);
            }
            while (current != null) {
                var answer = exchange.receive();
                if (answer == null) {
                    onPage.accept(new PageResult.Unread(current, PageFault.CRASHED));
                    return;
                }
                onPage.accept(result(answer, current));
                current = open.poll();
                if (current != null) {
                    exchange.send(ByteBuffer.allocate(Integer.BYTES).putInt(current).array());
                }
            }
            exchange.finish();
            exchange.receive();
        } catch (WorkerException e) {
            if (current != null) {
                onPage.accept(new PageResult.Unread(current, fault(e)));
            }
        }
    }

    private static PageResult result(byte[] answer, int expected) {
        try {
            var page = PageFrames.of(answer);
            return page.number() == expected ? page : new PageResult.Unread(expected, PageFault.CRASHED);
        } catch (IOException _) {
            return new PageResult.Unread(expected, PageFault.CRASHED);
        }
    }

    private static void send(Exchange exchange, List<byte[]> frames) throws WorkerException {
        for (var frame : frames) {
            exchange.send(frame);
        }
        exchange.finish();
    }

    private static PageFault fault(WorkerException failure) {
        return switch (failure.fault()) {
            case NOT_STARTED -> PageFault.NOT_STARTED;
            case CRASHED, GARBLED -> PageFault.CRASHED;
            case TIMED_OUT -> PageFault.TOO_SLOW;
            case TOO_MUCH_MEMORY -> PageFault.TOO_MUCH_MEMORY;
            case REFUSED -> refused(failure.reason());
        };
    }

    private static PageFault refused(String reason) {
        if (reason.equals(NO_NATIVES)) {
            return PageFault.NOT_ON_THIS_COMPUTER;
        }
        if (reason.equals(DATA_DAMAGED)) {
            return PageFault.NOT_STARTED;
        }
        for (var fault : PageFault.values()) {
            if (fault.name().equals(reason)) {
                return fault;
            }
        }
        return PageFault.CRASHED;
    }

    /// Ends the workers.
    @Override public void close() {
        workers.close();
    }
}
