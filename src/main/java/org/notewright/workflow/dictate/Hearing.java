package org.notewright.workflow.dictate;

import java.util.List;
import org.notewright.clinical.SpokenWord;
import org.notewright.job.JobContext;
import org.notewright.sources.speech.Heard;
import org.notewright.sources.speech.Listening;
import org.notewright.sources.speech.SpeechEngine;
import org.notewright.sources.speech.SpeechException;
import org.notewright.sources.speech.SpeechFault;
import org.notewright.sources.speech.SpeechModel;

/// Lets an engine hear a recording while it grows. When the engine dies, a new one hears everything again since the last utterance
/// that ended, and goes on.
final class Hearing {

    /// Told from the thread that hears.
    interface Listener {

        void engine(DictationState.Engine state);

        /// @param words final ones, times from the start of the recording
        void words(List<SpokenWord> words);

        void partial(String words);
    }

    /// An utterance that ends so many engines is not tried again.
    private static final int MOST_DEATHS = 3;
    private static final int STRETCHES_A_SECOND = 10;

    private final SpeechEngine engine;
    private final SpeechModel model;
    private final int rate;
    private final SoundLog log;
    private final Listener listener;
    private final JobContext job;
    /// Everything before this byte has become words.
    private long done;
    private int deaths;

    /// @param rate samples a second of the recording
    Hearing(SpeechEngine engine, SpeechModel model, int rate, SoundLog log, Listener listener, JobContext job) {
        this.engine = engine;
        this.model = model;
        this.rate = rate;
        this.log = log;
        this.listener = listener;
        this.job = job;
    }

    /// Until the recording is over and every word is told.
    ///
    /// @throws SpeechException where no engine can do it
    void run() throws SpeechException, InterruptedException {
        listener.engine(DictationState.Engine.LOADING);
        while (true) {
            try (var listening = engine.listen(model, rate, job)) {
                listener.engine(DictationState.Engine.LISTENING);
                hear(listening);
                return;
            } catch (SpeechException e) {
                if (++deaths >= MOST_DEATHS || !isWorthAnotherTry(e.fault())) {
                    throw e;
                }
                listener.engine(DictationState.Engine.RESTARTING);
            }
        }
    }

    private static boolean isWorthAnotherTry(SpeechFault fault) {
        return switch (fault) {
            case CRASHED, HANGS, TOO_MUCH_MEMORY, NOT_STARTED -> true;
            case MODEL_UNLOADABLE, NOT_ON_THIS_COMPUTER, NO_SOUND, TOO_LONG -> false;
        };
    }

    private void hear(Listening listening) throws SpeechException, InterruptedException {
        long begun = done;
        int length = 2 * (rate / STRETCHES_A_SECOND);
        long place = done;
        for (var sound = log.stretch(place, length); sound.length > 0; sound = log.stretch(place, length)) {
            var heard = listening.accept(sound);
            place += sound.length;
            take(heard, begun, place);
        }
        take(listening.finish(), begun, place);
    }

    private void take(Heard heard, long begun, long place) {
        if (heard.ended()) {
            done = place;
            deaths = 0;
            log.heard(place);
            long offset = begun * 1000 / (2L * rate);
            listener.partial("");
            listener.words(heard.words().stream().map(word -> new SpokenWord(word.text(), word.startMillis() + offset,
                    word.endMillis() + offset, word.confidence())).toList());
        } else {
            listener.partial(heard.partial());
        }
    }
}
