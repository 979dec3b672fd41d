package org.notewright.worker;

import java.nio.file.Path;
import org.notewright.job.JobContext;

/// A parent that is killed while its worker hangs: says the worker's number and waits.
final class WorkerParent {

    private WorkerParent() {
    }

    public static void main(String[] args) throws WorkerException {
        try (var workers = TestWorkers.pool(Path.of(args[0])); var exchange = workers.open(JobContext.NONE, TestWorkers.PATIENCE)) {
            TestWorkers.say(exchange, "hang");
            exchange.receive();
            System.out.println(exchange.pid());
            exchange.receive();
        }
    }
}
