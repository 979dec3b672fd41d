package org.notewright.worker;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/// A running child and its two pipes. What it says on stderr is thrown away: it may hold pieces of its input.
final class WorkerProcess {

    private final Process process;
    private final InputStream in;
    private final OutputStream out;
    private int exchanges;
    private boolean greeted;
    private long restingSince;

    private WorkerProcess(Process process) {
        this.process = process;
        this.in = new BufferedInputStream(process.getInputStream(), 64 * 1024);
        this.out = process.getOutputStream();
    }

    static WorkerProcess start(WorkerSpec spec) throws WorkerException {
        var builder = new ProcessBuilder(JavaCommand.of(spec)).redirectError(Redirect.DISCARD);
        var environment = JavaCommand.environment(spec, System.getenv());
        builder.environment().clear();
        builder.environment().putAll(environment);
        try {
            return new WorkerProcess(builder.start());
        } catch (IOException e) {
            throw new WorkerException(WorkerFault.NOT_STARTED, "", e);
        }
    }

    long pid() {
        return process.pid();
    }

    /// Processor time it has used so far, 0 where the system does not tell.
    long cpuNanos() {
        return process.info().totalCpuDuration().map(Duration::toNanos).orElse(0L);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    boolean isGreeted() {
        return greeted;
    }

    /// Waits for the child's first frame.
    void greet() throws IOException, WorkerException {
        var frame = Frame.read(in, Frame.MAX_ANSWER);
        if (frame.type() == Frame.Type.REFUSED) {
            throw new WorkerException(WorkerFault.REFUSED, new String(frame.payload(), StandardCharsets.UTF_8), null);
        }
        if (frame.type() != Frame.Type.HELLO || frame.payload().length != 4
                || ByteBuffer.wrap(frame.payload()).getInt() != Frame.PROTOCOL) {
            throw new GarbledFrameException();
        }
        greeted = true;
    }

    /// The number of the next exchange with this process.
    int nextExchange() {
        return ++exchanges;
    }

    void write(Frame frame) throws IOException {
        frame.write(out);
    }

    Frame read() throws IOException {
        return Frame.read(in, Frame.MAX_ANSWER);
    }

    void rest() {
        restingSince = System.nanoTime();
    }

    /// Whether it is there and will not end by itself in the next moments.
    boolean isFresh(WorkerLimits limits) {
        return process.isAlive()
                && System.nanoTime() - restingSince < limits.idle().minus(WorkerLimits.MARGIN).toNanos();
    }

    /// Ends it at once; may be called from any thread and again. By its handle: `Process.destroyForcibly` would close the pipes
    /// under whoever reads them.
    void kill() {
        process.toHandle().destroyForcibly();
    }

    /// Ends it and lets go of its pipes; only for the thread that used them last.
    void discard() {
        kill();
        try (out; in) {
            greeted = false;
        } catch (IOException _) {
            // What was still to be sent has no reader any more.
        }
    }

    /// Whether the child ended because its memory was full, as its exit status tells. Waits for the end, which has come when
    /// its pipe is closed.
    boolean diedOfMemory() throws InterruptedException {
        return process.waitFor(5, TimeUnit.SECONDS) && (process.exitValue() == WorkerMain.TOO_MUCH_MEMORY
                || process.exitValue() == WorkerMain.JVM_OUT_OF_MEMORY);
    }
}
