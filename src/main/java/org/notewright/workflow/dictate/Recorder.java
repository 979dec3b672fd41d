package org.notewright.workflow.dictate;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.Source;
import org.notewright.clinical.SpokenWord;
import org.notewright.job.BackgroundThread;
import org.notewright.job.JobCancelled;
import org.notewright.job.JobContext;
import org.notewright.problem.Problem;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;
import org.notewright.sources.speech.SpeechEngine;
import org.notewright.sources.speech.SpeechException;
import org.notewright.sources.speech.SpeechModel;
import org.notewright.vault.store.Vault;

/// What happens to a dictation's sound: the keeper stores it, the engine hears it, a source is made of both.
final class Recorder implements Dictation.Ending {

    private final Dictation dictation;
    private final Vault vault;
    private final @Nullable SpeechEngine engine;
    private final Supplier<@Nullable SpeechModel> model;
    private final SourceMaker maker;
    private final CountDownLatch stored = new CountDownLatch(1);
    private volatile boolean whole;
    private volatile boolean abandoned;

    Recorder(Dictation dictation, Vault vault, @Nullable SpeechEngine engine, Supplier<@Nullable SpeechModel> model,
            SourceMaker maker) {
        this.dictation = dictation;
        this.vault = vault;
        this.engine = engine;
        this.model = model;
        this.maker = maker;
        BackgroundThread.start("keeper", this::keep);
    }

    private void keep() {
        var recording = dictation.recording();
        try {
            whole = new Keeper(dictation.log(), vault.recordings(), recording.id(), 2 * recording.rate(),
                    dictation.telling()::problem).run();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            stored.countDown();
        }
    }

    @Override public @Nullable Source run(Dictation same) throws InterruptedException {
        boolean heard = hear();
        stored.await();
        if (!heard || !whole || abandoned) {
            return null;
        }
        try {
            return maker.store(vault.recordings().find(dictation.recording().id()).orElseThrow(),
                    dictation.telling().words());
        } catch (ProblemException e) {
            dictation.telling().problem(e.problem());
            return null;
        }
    }

    /// @return whether every word was told
    private boolean hear() throws InterruptedException {
        var problem = heardWith(engine);
        if (problem == null) {
            return true;
        }
        dictation.telling().engine(DictationState.Engine.NONE);
        dictation.telling().partial("");
        dictation.telling().problem(problem);
        // Nobody needs the sound in memory any more; the vault has it.
        dictation.log().heard(Long.MAX_VALUE);
        return false;
    }

    private @Nullable Problem heardWith(@Nullable SpeechEngine ears) throws InterruptedException {
        try {
            var chosen = ears == null ? null : model.get();
            if (ears == null || chosen == null) {
                return Problem.of(ears == null ? ProblemCode.SPEECH_NOT_ON_THIS_COMPUTER : ProblemCode.SPEECH_MODEL_NONE);
            }
            try {
                new Hearing(ears, chosen, dictation.recording().rate(), dictation.log(), new Ears(), new UntilAbandoned()).run();
                return null;
            } catch (SpeechException e) {
                return e.problem(chosen.name()).problem();
            }
        } catch (ProblemException e) {
            return e.problem();
        } catch (JobCancelled _) {
            return Problem.of(ProblemCode.DICTATION_WITHOUT_WORDS);
        }
    }

    /// Ends recording, stores what was said, makes no words; returns when it is stored.
    void abandon() {
        abandoned = true;
        dictation.stop();
        try {
            stored.await();
            dictation.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private final class Ears implements Hearing.Listener {

        @Override public void engine(DictationState.Engine state) {
            dictation.telling().engine(state);
        }

        @Override public void words(List<SpokenWord> words) {
            dictation.telling().words(words, all -> maker.written(all).text());
        }

        @Override public void partial(String words) {
            dictation.telling().partial(words);
        }
    }

    private final class UntilAbandoned implements JobContext {

        @Override public void progress(long done, long total) {
            // A dictation tells its own state.
        }

        @Override public void checkCancelled() {
            if (abandoned) {
                throw new JobCancelled();
            }
        }
    }
}
