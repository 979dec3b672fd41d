package org.notewright.worker;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/// Does in a real child process what the first frame says.
public final class TestService implements WorkerService {

    private final List<Object> eaten = new ArrayList<>();
    private List<String> arguments = List.of();

    @Override public void start(List<String> given) throws WorkerRefusal {
        arguments = given;
        if (given.contains("refuse")) {
            throw new WorkerRefusal("no-natives");
        }
    }

    @Override public void serve(WorkerTalk talk) throws WorkerRefusal, IOException, InterruptedException {
        var what = text(talk.next());
        switch (what) {
            case "echo" -> {
                for (var frame = talk.next(); frame != null; frame = talk.next()) {
                    talk.send(frame);
                }
            }
            case "pid" -> talk.send(bytes(Long.toString(ProcessHandle.current().pid())));
            case "arguments" -> talk.send(bytes(String.join(" ", arguments)));
            case "environment" -> talk.send(bytes(String.join(" ", System.getenv().keySet())));
            case "property" -> talk.send(bytes(System.getProperty(text(talk.next()), "")));
            case "refuse" -> throw new WorkerRefusal("cannot");
            case "print" -> {
                System.out.println("not a frame");
                System.err.println("words of a patient".repeat(100_000));
                talk.send(bytes("printed"));
            }
            case "garbage" -> {
                try (var raw = new FileOutputStream(FileDescriptor.out)) {
                    raw.write("this is no frame at all, but it is long enough".getBytes(StandardCharsets.US_ASCII));
                }
                forever(talk);
            }
            case "hang" -> forever(talk);
            case "gentle" -> {
                while (!talk.isCancelled()) {
                    talk.send(new byte[10]);
                }
            }
            case "heap" -> eat(true, talk);
            case "direct" -> eat(false, talk);
            case "throw" -> throw new IllegalStateException("a defect");
            default -> throw new IllegalArgumentException(what);
        }
    }

    private static void forever(WorkerTalk talk) throws IOException, InterruptedException {
        talk.send(bytes("hanging"));
        new CountDownLatch(1).await();
    }

    private void eat(boolean heap, WorkerTalk talk) throws IOException {
        talk.send(bytes("eating"));
        while (true) {
            if (heap) {
                eaten.add(new byte[4 * 1024 * 1024]);
            } else {
                var buffer = ByteBuffer.allocateDirect(4 * 1024 * 1024);
                for (int i = 0; i < buffer.capacity(); i += 4096) {
                    buffer.put(i, (byte) 1);
                }
                eaten.add(buffer);
            }
        }
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String text(byte @Nullable [] bytes) {
        return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    }
}
