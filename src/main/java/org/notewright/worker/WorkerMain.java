package org.notewright.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.notewright.job.BackgroundThread;

/// The main class of a worker process. One thread reads frames for ever and ends the process as soon as the parent is gone,
/// even in the middle of native code; the main thread serves one exchange after the other.
public final class WorkerMain {

    /// Exit statuses that mean something to the parent.
    static final int TOO_MUCH_MEMORY = 77;
    /// That of the JVM under `-XX:+ExitOnOutOfMemoryError`.
    static final int JVM_OUT_OF_MEMORY = 3;

    private static final long MEMORY_LOOKS_MILLIS = 50;

    private final OutputStream out;
    private final WorkerService service;
    private final BlockingQueue<WorkerTalk> opened = new LinkedBlockingQueue<>();
    private @Nullable WorkerTalk newest;

    private WorkerMain(OutputStream out, WorkerService service) {
        this.out = out;
        this.service = service;
    }

    /// @param args class name of the service, milliseconds of rest before the process ends, most bytes of memory, the
    ///             service's own arguments
    public static void main(String[] args) throws IOException, InterruptedException, ReflectiveOperationException {
        // Whatever prints would break the frames.
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        var out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
        var in = new BufferedInputStream(new FileInputStream(FileDescriptor.in), 64 * 1024);
        var service = Class.forName(args[0]).asSubclass(WorkerService.class).getConstructor().newInstance();
        var main = new WorkerMain(out, service);
        BackgroundThread.start("parent", () -> main.listen(in));
        if (!ResidentMemory.isTold()) {
            BackgroundThread.start("memory", () -> main.watchMemory(Long.parseLong(args[2])));
        }
        try {
            service.start(List.of(args).subList(3, args.length));
        } catch (WorkerRefusal e) {
            main.refuse(0, e);
            return;
        }
        new Frame(Frame.Type.HELLO, 0, ByteBuffer.allocate(4).putInt(Frame.PROTOCOL).array()).write(out);
        main.serve(Long.parseLong(args[1]));
    }

    private void serve(long idleMillis) throws IOException, InterruptedException {
        for (var talk = opened.poll(idleMillis, TimeUnit.MILLISECONDS); talk != null;
                talk = opened.poll(idleMillis, TimeUnit.MILLISECONDS)) {
            try {
                service.serve(talk);
                new Frame(Frame.Type.END, talk.exchange()).write(out);
            } catch (WorkerRefusal e) {
                refuse(talk.exchange(), e);
            } catch (OutOfMemoryError _) {
                // Direct buffers at their limit; for the heap the JVM ends the process itself.
                Runtime.getRuntime().halt(TOO_MUCH_MEMORY);
            }
        }
    }

    private void refuse(int exchange, WorkerRefusal refusal) throws IOException {
        new Frame(Frame.Type.REFUSED, exchange, refusal.reason().getBytes(StandardCharsets.UTF_8)).write(out);
    }

    private void listen(InputStream in) {
        try {
            while (true) {
                accept(Frame.read(in, Frame.MAX_PAYLOAD));
            }
        } catch (IOException _) {
            // The parent is gone or talks nonsense. No shutdown hook and no running native call may delay the end.
            Runtime.getRuntime().halt(0);
        }
    }

    private void accept(Frame frame) {
        var current = newest;
        if (frame.type() == Frame.Type.OPEN) {
            var talk = new WorkerTalk(frame.exchange(), out);
            newest = talk;
            opened.add(talk);
        } else if (current != null && current.exchange() == frame.exchange()) {
            current.accept(frame);
        }
    }

    private void watchMemory(long most) {
        try {
            while (service.residentBytes() <= most) {
                Thread.sleep(MEMORY_LOOKS_MILLIS);
            }
            Runtime.getRuntime().halt(TOO_MUCH_MEMORY);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
