package org.notewright.worker;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

/// A service's side of one exchange. [#send] and [#next] may be called from two threads.
public final class WorkerTalk {

    private final int exchange;
    private final OutputStream out;
    private final BlockingQueue<Frame> frames = new LinkedBlockingQueue<>();
    private volatile boolean cancelled;

    WorkerTalk(int exchange, OutputStream out) {
        this.exchange = exchange;
        this.out = out;
    }

    int exchange() {
        return exchange;
    }

    /// Takes what the parent sent for this exchange.
    void accept(Frame frame) {
        cancelled |= frame.type() == Frame.Type.CANCEL;
        frames.add(frame);
    }

    /// The next frame; waits for it. Null when the caller has finished sending or cancelled.
    public byte @Nullable [] next() throws InterruptedException {
        var frame = frames.take();
        if (frame.type() == Frame.Type.DATA) {
            return frame.payload();
        }
        // For whoever asks again.
        frames.add(frame);
        return null;
    }

    /// Sends one answer.
    ///
    /// @throws IOException when the other side is gone
    public void send(byte[] answer) throws IOException {
        new Frame(Frame.Type.DATA, exchange, answer).write(out);
    }

    /// Whether the caller wants no more answers. Ask in loops: a service that does not end soon is killed.
    public boolean isCancelled() {
        return cancelled;
    }
}
