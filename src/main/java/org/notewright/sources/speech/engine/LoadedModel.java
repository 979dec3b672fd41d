package org.notewright.sources.speech.engine;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.notewright.job.BackgroundThread;
import org.notewright.sources.speech.SpeechAnswer;
import org.notewright.sources.speech.SpeechEngine;
import org.notewright.worker.WorkerTalk;
import org.vosk.LibVosk;
import org.vosk.LogLevel;
import org.vosk.Model;
import org.vosk.Recognizer;

/// A Vosk model in memory.
final class LoadedModel implements AutoCloseable {

    private static final int SIGN_OF_LIFE_SECONDS = 3;
    /// A model that has not loaded by then hangs: 1.8 GB come from a slow disk in a minute.
    private static final int MOST_SIGNS = 40;

    private final String folder;
    private final Model model;
    private boolean closed;

    private LoadedModel(String folder, Model model) {
        this.folder = folder;
        this.model = model;
    }

    /// Loads it, with a sign of life to the caller every few seconds. Null where its files cannot be loaded.
    static @Nullable LoadedModel load(String folder, WorkerTalk talk) throws IOException, InterruptedException {
        LibVosk.setLogLevel(LogLevel.WARNINGS);
        var loaded = new AtomicReference<@Nullable Model>();
        var done = new CountDownLatch(1);
        BackgroundThread.start("model", () -> {
            try {
                loaded.set(new Model(folder));
            } catch (IOException _) {
                // What the library says of a file it cannot read.
            } finally {
                done.countDown();
            }
        });
        for (int signs = 0; !done.await(SIGN_OF_LIFE_SECONDS, TimeUnit.SECONDS); signs++) {
            if (signs < MOST_SIGNS) {
                talk.send(SpeechAnswer.toBytes(new SpeechAnswer.Loading(false)));
            }
        }
        var model = loaded.get();
        return model == null ? null : new LoadedModel(folder, model);
    }

    boolean isOf(String other) {
        return folder.equals(other);
    }

    /// Listens to sound that goes on while it is spoken, and tells how words seem meanwhile.
    Ear ear() throws IOException {
        return new Ear(recognizer(), true);
    }

    /// Listens to a whole file: only what is final is told.
    Ear wholeFileEar() throws IOException {
        return new Ear(recognizer(), false);
    }

    private Recognizer recognizer() throws IOException {
        if (closed) {
            throw new IllegalStateException("a closed model would end the process");
        }
        var recognizer = new Recognizer(model, SpeechEngine.RATE);
        recognizer.setWords(true);
        return recognizer;
    }

    @Override public void close() {
        if (!closed) {
            closed = true;
            model.close();
        }
    }
}
