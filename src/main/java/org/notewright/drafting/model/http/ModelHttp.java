package org.notewright.drafting.model.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import okhttp3.Request;
import org.notewright.drafting.model.ClientSettings;
import org.notewright.drafting.model.ModelAnswer;
import org.notewright.job.JobContext;

/// Sends a provider's request, tries again where that may help, and gives back the complete answer.
///
/// @param sleeper waits between tries
/// @param random  spreads the tries of several machines
public record ModelHttp(Sleeper sleeper, RandomGenerator random) {

    public static ModelHttp real() {
        return new ModelHttp(Sleeper.REAL, RandomGenerator.getDefault());
    }

    /// @param readers   a new reader for each try
    /// @param errorBody reads the body of a response with status 200 that is no stream
    /// @throws org.notewright.problem.ProblemException one of the `MODEL_…` codes
    /// @throws org.notewright.job.JobCancelled         when the job was asked to stop; the connection is closed then
    public ModelAnswer send(Request request, ClientSettings settings, Supplier<EventReader> readers,
                            Function<String, RuntimeException> errorBody, Consumer<String> onText, JobContext job) {
        return retried(settings, job, deadline -> new Exchange(request, settings.stall(), deadline, errorBody),
                exchange -> exchange.run(readers, onText, job));
    }

    /// Fetches a JSON object that is no stream, such as a list of models.
    ///
    /// @throws org.notewright.problem.ProblemException one of the `MODEL_…` codes
    public JsonNode fetch(Request request, ClientSettings settings, JobContext job) {
        var body = retried(settings, job,
                deadline -> new Exchange(request, settings.stall(), deadline, Json::errorBody),
                exchange -> exchange.body(job));
        return Json.object(body);
    }

    private <T> T retried(ClientSettings settings, JobContext job, LongFunction<Exchange> exchanges,
                          Function<Exchange, T> use) {
        var retries = new Retries(random);
        long deadline = System.nanoTime() + settings.deadline().toNanos();
        while (true) {
            var exchange = exchanges.apply(deadline);
            try {
                return use.apply(exchange);
            } catch (Transient failure) {
                var wait = retries.next(failure.retryAfter());
                if (exchange.textArrived() || wait.isEmpty()) {
                    throw failure.asProblem();
                }
                sleeper.sleep(wait.get(), job);
            }
        }
    }
}
