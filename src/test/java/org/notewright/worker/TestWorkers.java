package org.notewright.worker;

import static org.notewright.worker.TestService.bytes;
import static org.notewright.worker.TestService.text;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.notewright.job.JobContext;

/// Pools of [TestService], and short requests to it.
final class TestWorkers {

    static final Duration PATIENCE = Duration.ofSeconds(60);

    private TestWorkers() {
    }

    static Workers pool(Path natives, Duration grace, int most, String... arguments) {
        return new Workers(new WorkerSpec(TestService.class.getName(), List.of(arguments), Map.of("GIVEN", "yes"),
                new WorkerLimits(64, 200, grace, Duration.ofSeconds(20)), () -> natives), most);
    }

    static Workers pool(Path natives) {
        return pool(natives, Duration.ZERO, 1);
    }

    /// Sends frames and gives the first answer.
    static String ask(Workers workers, String... frames) throws WorkerException {
        return ask(workers, PATIENCE, frames);
    }

    static String ask(Workers workers, Duration patience, String... frames) throws WorkerException {
        try (var exchange = workers.open(JobContext.NONE, patience)) {
            say(exchange, frames);
            exchange.finish();
            var first = text(exchange.receive());
            for (var more = exchange.receive(); more != null; more = exchange.receive()) {
                first = first + "," + text(more);
            }
            return first;
        }
    }

    static void say(Exchange exchange, String... frames) throws WorkerException {
        for (var frame : Arrays.asList(frames)) {
            exchange.send(bytes(frame));
        }
    }
}
