package org.notewright.sources.speech;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.SpokenWord;
import org.notewright.job.JobContext;
import org.notewright.worker.Exchange;
import org.notewright.worker.WorkerException;

/// Vosk in worker processes. The library ends its process on a damaged model and on much else; here that costs a restart.
final class VoskEngine implements SpeechEngine {

    /// Longest time for one answer. A model that loads gives signs of life.
    static final Duration PATIENCE = Duration.ofSeconds(15);

    private final VoskWorkers workers;

    VoskEngine(Supplier<Path> privateFolder) {
        this.workers = new VoskWorkers(privateFolder);
    }

    @Override public SpeechModel look(Path folder) {
        return ModelFiles.look(folder);
    }

    @Override public Listening listen(SpeechModel model, int rate, JobContext job) throws SpeechException {
        var exchange = open(model, job);
        boolean ready = false;
        try {
            exchange.send(SpeechRequest.toBytes(new SpeechRequest.Listen(path(model), rate)));
            while (!ready) {
                ready = answer(exchange) instanceof SpeechAnswer.Loading(var loaded) && loaded;
            }
            return new VoskListening(exchange);
        } catch (WorkerException e) {
            throw VoskWorkers.failed(e);
        } finally {
            if (!ready) {
                exchange.close();
            }
        }
    }

    @Override public Transcript transcribe(SpeechModel model, byte[] file, JobContext job) throws SpeechException {
        try (var exchange = open(model, job)) {
            exchange.send(SpeechRequest.toBytes(new SpeechRequest.File(path(model))));
            exchange.send(file);
            exchange.finish();
            var words = new ArrayList<SpokenWord>();
            while (true) {
                switch (answer(exchange)) {
                    case SpeechAnswer.Words(var heard) -> words.addAll(heard.words());
                    case SpeechAnswer.Progress(var done, var total) -> job.progress(done, total);
                    case SpeechAnswer.Done(var millis, var damaged) -> {
                        exchange.receive();
                        return new Transcript(words, millis, damaged);
                    }
                    case SpeechAnswer.Loading _ -> job.checkCancelled();
                    case SpeechAnswer.Sound _ -> throw nonsense(null);
                }
            }
        } catch (WorkerException e) {
            throw VoskWorkers.failed(e);
        }
    }

    @Override public byte[] sound(byte[] file, long fromMillis, long toMillis, JobContext job) throws SpeechException {
        try (var exchange = openBare(job)) {
            exchange.send(SpeechRequest.toBytes(new SpeechRequest.Decode(fromMillis, toMillis)));
            exchange.send(file);
            exchange.finish();
            var sound = new java.io.ByteArrayOutputStream();
            while (true) {
                switch (answer(exchange)) {
                    case SpeechAnswer.Sound(var samples) -> sound.writeBytes(samples);
                    case SpeechAnswer.Done _ -> {
                        exchange.receive();
                        return sound.toByteArray();
                    }
                    case SpeechAnswer.Loading _, SpeechAnswer.Progress _ -> job.checkCancelled();
                    case SpeechAnswer.Words _ -> throw nonsense(null);
                }
            }
        } catch (WorkerException e) {
            throw VoskWorkers.failed(e);
        }
    }

    private static String path(SpeechModel model) {
        return model.folder().toAbsolutePath().toString();
    }

    private Exchange open(SpeechModel model, JobContext job) throws SpeechException {
        try {
            return workers.of(model).open(job, PATIENCE);
        } catch (WorkerException e) {
            throw VoskWorkers.failed(e);
        }
    }

    private Exchange openBare(JobContext job) throws SpeechException {
        try {
            return workers.bare().open(job, PATIENCE);
        } catch (WorkerException e) {
            throw VoskWorkers.failed(e);
        }
    }

    /// The next answer of an exchange that has not ended.
    static SpeechAnswer answer(Exchange exchange) throws WorkerException, SpeechException {
        var frame = exchange.receive();
        if (frame == null) {
            throw nonsense(null);
        }
        try {
            return SpeechAnswer.of(frame);
        } catch (IOException e) {
            throw nonsense(e);
        }
    }

    static SpeechException nonsense(@Nullable Throwable cause) {
        return new SpeechException(SpeechFault.CRASHED, cause);
    }

    @Override public void close() {
        workers.close();
    }

    /// The parent's side of a running recognition: every stretch of sound gets one answer.
    private static final class VoskListening implements Listening {

        private final Exchange exchange;

        VoskListening(Exchange exchange) {
            this.exchange = exchange;
        }

        @Override public Heard accept(byte[] sound) throws SpeechException {
            if (sound.length == 0) {
                return Heard.NOTHING;
            }
            try {
                exchange.send(sound);
                return heard();
            } catch (WorkerException e) {
                throw VoskWorkers.failed(e);
            }
        }

        @Override public Heard finish() throws SpeechException {
            try {
                exchange.finish();
                var last = heard();
                exchange.receive();
                return last;
            } catch (WorkerException e) {
                throw VoskWorkers.failed(e);
            }
        }

        private Heard heard() throws WorkerException, SpeechException {
            return answer(exchange) instanceof SpeechAnswer.Words(var heard) ? heard : failNonsense();
        }

        private static Heard failNonsense() throws SpeechException {
            throw nonsense(null);
        }

        @Override public void close() {
            exchange.close();
        }
    }
}
