package org.notewright.drafting.model.http;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Connection;
import okhttp3.EventListener;
import okhttp3.MediaType;
import okhttp3.Response;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/// Reads one response on OkHttp's thread and queues what it finds. The calling thread stays free to notice a cancel.
final class Reception extends EventListener implements Callback {

    /// No answer to a note is anywhere near this; a server that sends more is broken or hostile.
    static final long MAX_EVENT_BYTES = 10L * 1024 * 1024;
    static final long MAX_ANSWER_BYTES = 4 * MAX_EVENT_BYTES;
    /// Enough for every list of models there is; of an error only the beginning is looked at.
    private static final long MAX_BODY_BYTES = 4L * 1024 * 1024;

    private final BlockingQueue<Signal> queue;
    private volatile boolean connected;

    Reception(BlockingQueue<Signal> queue) {
        this.queue = queue;
    }

    @Override public void connectionAcquired(Call call, Connection connection) {
        connected = true;
    }

    @Override public void onFailure(Call call, IOException failure) {
        queue.add(new Signal.Broken(failure, connected));
    }

    @Override public void onResponse(Call call, Response response) {
        try (response) {
            var type = response.body().contentType();
            if (response.code() == 200 && type != null && isEventStream(type)) {
                readEvents(response);
            } else {
                queue.add(new Signal.NoStream(response.code(), retryAfter(response), start(response)));
            }
        } catch (IOException failure) {
            queue.add(new Signal.Broken(failure, true));
        }
    }

    private void readEvents(Response response) throws IOException {
        var events = new SseReader(response.body().source(), MAX_EVENT_BYTES);
        long total = 0;
        for (var event = events.next(); event != null; event = events.next()) {
            total += event.data().length();
            if (total > MAX_ANSWER_BYTES) {
                throw new AnswerTooLong();
            }
            queue.add(new Signal.Event(event));
        }
        queue.add(new Signal.End());
    }

    private static boolean isEventStream(MediaType type) {
        return type.type().equals("text") && type.subtype().equals("event-stream");
    }

    private static String start(Response response) throws IOException {
        var body = new Buffer();
        var source = response.body().source();
        while (body.size() < MAX_BODY_BYTES && source.read(body, MAX_BODY_BYTES - body.size()) >= 0) {
            // Reads on until the body or the limit ends.
        }
        return body.readUtf8();
    }

    /// Seconds only; the date form would need the server's clock to agree with ours.
    private static @Nullable Duration retryAfter(Response response) {
        return Optional.ofNullable(response.header("retry-after"))
                .map(String::strip)
                .filter(text -> text.matches("\\d{1,6}"))
                .map(text -> Duration.ofSeconds(Long.parseLong(text)))
                .orElse(null);
    }
}
