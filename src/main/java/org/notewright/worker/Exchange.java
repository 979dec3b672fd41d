package org.notewright.worker;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.notewright.job.JobCancelled;
import org.notewright.job.JobContext;

/// One request and its answers, either side many frames where needed: one thread may send while another receives. Close it
/// always: an exchange that has not ended then is cancelled.
public final class Exchange implements AutoCloseable {

    private static final Duration START = Duration.ofSeconds(30);

    private final Workers home;
    private final WorkerProcess process;
    private final Guard guard;
    private final int number;
    private final Duration patience;
    private boolean ended;
    private boolean closed;

    Exchange(Workers home, WorkerProcess process, WorkerLimits limits, JobContext context, Duration patience) {
        this.home = home;
        this.process = process;
        this.number = process.nextExchange();
        this.guard = new Guard(process, limits, context, number);
        this.patience = patience;
    }

    void begin() throws WorkerException {
        guard.start();
        guard.waiting(START);
        try {
            if (!process.isGreeted()) {
                process.greet();
            }
            process.write(new Frame(Frame.Type.OPEN, number));
        } catch (IOException e) {
            throw failed(e, WorkerFault.NOT_STARTED);
        } finally {
            guard.notWaiting();
        }
    }

    /// Sends one frame of at most 224 MB.
    ///
    /// @throws WorkerException when the worker is gone
    /// @throws JobCancelled    when the job was cancelled meanwhile
    public void send(byte[] frame) throws WorkerException {
        write(new Frame(Frame.Type.DATA, number, frame));
    }

    /// Says that nothing more will be sent.
    ///
    /// @throws WorkerException when the worker is gone
    public void finish() throws WorkerException {
        write(new Frame(Frame.Type.END, number));
    }

    private void write(Frame frame) throws WorkerException {
        try {
            process.write(frame);
        } catch (IOException e) {
            throw failed(e, WorkerFault.CRASHED);
        }
    }

    /// The next answer, or null when the service is done. Waits as long as the patience of this exchange, counted anew for
    /// every answer.
    ///
    /// @throws WorkerException when there is no whole answer
    /// @throws JobCancelled    when the job was cancelled meanwhile
    public byte @Nullable [] receive() throws WorkerException {
        if (ended) {
            return null;
        }
        guard.waiting(patience);
        try {
            return next();
        } catch (IOException e) {
            throw failed(e, WorkerFault.CRASHED);
        } finally {
            guard.notWaiting();
        }
    }

    private byte @Nullable [] next() throws IOException, WorkerException {
        while (true) {
            var frame = process.read();
            if (frame.exchange() != number) {
                // A late answer of an exchange that was left; anything else is nonsense.
                if (frame.exchange() > number) {
                    throw new GarbledFrameException();
                }
                continue;
            }
            switch (frame.type()) {
                case DATA -> {
                    if (!guard.isCancelled()) {
                        return frame.payload();
                    }
                }
                case END -> {
                    ended = true;
                    stopIfCancelled();
                    return null;
                }
                case REFUSED -> {
                    ended = true;
                    stopIfCancelled();
                    throw new WorkerException(WorkerFault.REFUSED, new String(frame.payload(), StandardCharsets.UTF_8), null);
                }
                default -> throw new GarbledFrameException();
            }
        }
    }

    private void stopIfCancelled() {
        if (guard.isCancelled()) {
            throw new JobCancelled();
        }
    }

    private WorkerException failed(IOException failure, WorkerFault otherwise) {
        process.kill();
        stopIfCancelled();
        var verdict = guard.verdict();
        if (verdict != null) {
            return new WorkerException(verdict, "", failure);
        }
        if (failure instanceof GarbledFrameException) {
            return new WorkerException(WorkerFault.GARBLED, "", failure);
        }
        try {
            return new WorkerException(process.diedOfMemory() ? WorkerFault.TOO_MUCH_MEMORY : otherwise, "", failure);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new JobCancelled();
        }
    }

    /// Gives the worker back, or ends it where this exchange has not come to its end.
    @Override public void close() {
        if (closed) {
            return;
        }
        closed = true;
        if (!ended && process.isAlive()) {
            guard.cancel();
            drain();
        }
        guard.end();
        home.giveBack(process, ended);
    }

    /// Up to the end of a cancelled exchange; the guard limits how long that may take.
    private void drain() {
        try {
            while (!ended) {
                var type = process.read().type();
                ended = type == Frame.Type.END || type == Frame.Type.REFUSED;
            }
        } catch (IOException _) {
            process.kill();
        }
    }

    /// The child's process number, for tests that kill it.
    public long pid() {
        return process.pid();
    }
}
