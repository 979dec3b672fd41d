package org.notewright.drafting.model.http;

import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import okhttp3.Request;
import org.notewright.drafting.model.ModelAnswer;
import org.notewright.job.JobCancelled;
import org.notewright.job.JobContext;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;

/// Sends one request and reads its streamed answer, once.
final class Exchange {

    private static final long POLL_MILLIS = 50;

    private final Request request;
    private final Duration stall;
    private final long deadlineNanos;
    private final Function<String, RuntimeException> errorBody;
    private boolean textArrived;

    /// @param deadlineNanos on the scale of [System#nanoTime]
    /// @param errorBody     reads a provider's error body that came with status 200
    Exchange(Request request, Duration stall, long deadlineNanos, Function<String, RuntimeException> errorBody) {
        this.request = request;
        this.stall = stall;
        this.deadlineNanos = deadlineNanos;
        this.errorBody = errorBody;
    }

    /// Whether some text was handed on; then there must be no second try.
    boolean textArrived() {
        return textArrived;
    }

    /// @throws Transient where a second try may help
    ModelAnswer run(Supplier<EventReader> readers, Consumer<String> onText, JobContext job) {
        return exchange(queue -> read(queue, readers.get(), onText, job), job);
    }

    /// The body of an answer with status 200 that is no event stream.
    ///
    /// @throws Transient where a second try may help
    String body(JobContext job) {
        return exchange(queue -> switch (next(queue, job)) {
            case Signal.NoStream(var status, var retryAfter, var body) -> {
                if (status != 200) {
                    throw Failures.ofStatus(status, retryAfter);
                }
                yield body;
            }
            case Signal.Broken broken -> throw problem(broken);
            case Signal.Event _, Signal.End _ -> throw Failures.malformed();
        }, job);
    }

    private <T> T exchange(Function<LinkedBlockingQueue<Signal>, T> use, JobContext job) {
        var queue = new LinkedBlockingQueue<Signal>();
        var reception = new Reception(queue);
        var client = Connections.open(ServerAddress.isLoopback(request.url().host()), stall)
                .newBuilder().eventListener(reception).build();
        var call = client.newCall(request);
        try {
            job.checkCancelled();
            call.enqueue(reception);
            return use.apply(queue);
        } finally {
            call.cancel();
            Connections.close(client);
        }
    }

    private ModelAnswer read(LinkedBlockingQueue<Signal> queue, EventReader reader, Consumer<String> onText,
                             JobContext job) {
        while (true) {
            switch (next(queue, job)) {
                case Signal.Event(var event) -> {
                    var text = reader.accept(event);
                    if (!text.isEmpty()) {
                        textArrived = true;
                        onText.accept(text);
                    }
                    if (reader.ended()) {
                        return complete(reader.answer());
                    }
                }
                case Signal.End _ -> throw Failures.cutOff();
                case Signal.NoStream(var status, var retryAfter, var body) -> throw status == 200
                        ? errorBody.apply(body) : Failures.ofStatus(status, retryAfter);
                case Signal.Broken broken -> throw problem(broken);
            }
        }
    }

    private Signal next(LinkedBlockingQueue<Signal> queue, JobContext job) {
        while (true) {
            job.checkCancelled();
            if (System.nanoTime() - deadlineNanos > 0) {
                throw ProblemException.of(ProblemCode.MODEL_TIMED_OUT);
            }
            try {
                var signal = queue.poll(POLL_MILLIS, TimeUnit.MILLISECONDS);
                if (signal != null) {
                    return signal;
                }
            } catch (InterruptedException _) {
                throw new JobCancelled();
            }
        }
    }

    private static ModelAnswer complete(ModelAnswer answer) {
        if (answer.text().isBlank()) {
            throw ProblemException.of(ProblemCode.MODEL_ANSWER_EMPTY);
        }
        return answer;
    }

    /// The cause is left out: its message may hold the address with all its parts.
    private ProblemException problem(Signal.Broken broken) {
        var host = request.url().host();
        if (broken.cause() instanceof AnswerTooLong) {
            return Failures.malformed();
        }
        if (!broken.connected()) {
            return isTls(broken.cause())
                    ? ProblemException.of(ProblemCode.MODEL_TLS, host)
                    : ProblemException.of(ProblemCode.MODEL_UNREACHABLE, host);
        }
        return broken.cause() instanceof SocketTimeoutException
                ? ProblemException.of(ProblemCode.MODEL_TIMED_OUT) : Failures.cutOff();
    }

    /// A host may have several addresses; the failures of the others are suppressed in the one thrown.
    private static boolean isTls(Throwable failure) {
        return failure instanceof SSLException || Stream.of(failure.getSuppressed()).anyMatch(Exchange::isTls);
    }
}
