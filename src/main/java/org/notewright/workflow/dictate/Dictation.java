package org.notewright.workflow.dictate;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.Recording;
import org.notewright.clinical.Source;
import org.notewright.job.BackgroundThread;
import org.notewright.problem.Problem;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;
import org.notewright.sources.speech.audio.Loudness;
import org.notewright.sources.speech.audio.MicrophoneGone;
import org.notewright.sources.speech.audio.SoundLine;

/// One recording from its first sound to its source. Only [#await] waits; everything may be called from the screen's thread.
///
/// Three threads share a [SoundLog]: the microphone's puts sound in, the keeper's brings it into the vault, the engine's turns it
/// into words. None waits for another, so a slow disk or a dead engine never costs a sample.
public final class Dictation {

    /// Opens the microphone again after it was pulled out.
    @FunctionalInterface
    interface Reopening {
        SoundLine open();
    }

    /// Turns what is in the log into words, waits for the vault, makes the source; on the engine's thread.
    @FunctionalInterface
    interface Ending {
        /// @return the source, null where there is none
        @Nullable Source run(Dictation dictation) throws InterruptedException;
    }

    /// Larger files are not taken anywhere in this program.
    private static final long MOST_BYTES = 190L << 20;

    private final Recording recording;
    private final Reopening reopening;
    private final SoundLog log = new SoundLog();
    private final Telling telling;
    private final CountDownLatch over = new CountDownLatch(1);
    private volatile @Nullable SoundLine line;
    private volatile boolean paused;
    private volatile boolean stopped;

    Dictation(Recording recording, Reopening reopening, Executor observer, Consumer<DictationState> onChange) {
        this.recording = recording;
        this.reopening = reopening;
        this.telling = new Telling(2L * recording.rate(), observer, onChange);
    }

    /// @param free       run before the end is told, so that whoever hears of it may start another one
    /// @param afterwards run last
    void begin(SoundLine opened, Ending ending, Runnable free, Runnable afterwards) {
        listen(opened);
        BackgroundThread.start("dictation", () -> {
            Source source = null;
            try {
                source = ending.run(this);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            } finally {
                free.run();
                telling.ended(source);
                over.countDown();
                afterwards.run();
            }
        });
    }

    private void listen(SoundLine opened) {
        line = opened;
        BackgroundThread.start("microphone", () -> record(opened));
    }

    private void record(SoundLine opened) {
        boolean over = false;
        try {
            for (var sound = opened.next(); sound.length > 0; sound = opened.next()) {
                if (!paused) {
                    log.add(sound);
                    telling.sound(log.length(), Loudness.of(sound));
                    if (log.length() > MOST_BYTES) {
                        telling.problem(Problem.of(ProblemCode.DICTATION_FULL));
                        stop();
                    }
                }
            }
            over = true;
        } catch (MicrophoneGone _) {
            over = stopped;
        } finally {
            // Whatever a driver throws, the recording is not left hanging.
            if (over) {
                log.end();
            } else {
                line = null;
                telling.microphoneGone();
                if (stopped) {
                    log.end();
                }
            }
        }
    }

    Recording recording() {
        return recording;
    }

    SoundLog log() {
        return log;
    }

    Telling telling() {
        return telling;
    }

    /// Stops listening until [#resume()]; what is said meanwhile is not recorded.
    public void pause() {
        paused = true;
        telling.phase(DictationState.Phase.RECORDING, DictationState.Phase.PAUSED);
    }

    /// Goes on after [#pause()], or opens a microphone again that was pulled out; whether that worked is in the next state.
    public void resume() {
        paused = false;
        if (telling.phase(DictationState.Phase.PAUSED, DictationState.Phase.RECORDING)
                || telling.state().phase() != DictationState.Phase.MICROPHONE_GONE) {
            return;
        }
        BackgroundThread.start("microphone again", this::reopen);
    }

    private synchronized void reopen() {
        if (stopped || telling.state().phase() != DictationState.Phase.MICROPHONE_GONE) {
            return;
        }
        try {
            var opened = reopening.open();
            if (opened.rate() != recording.rate()) {
                opened.close();
                throw ProblemException.of(ProblemCode.SPEECH_NO_MICROPHONE);
            }
            telling.phase(DictationState.Phase.MICROPHONE_GONE, DictationState.Phase.RECORDING);
            telling.problem(null);
            listen(opened);
        } catch (ProblemException e) {
            telling.problem(e.problem());
        }
    }

    /// Ends recording. Returns at once; the words that are still missing and the source come with the last state.
    public void stop() {
        stopped = true;
        telling.stopping();
        var open = line;
        if (open == null) {
            log.end();
        } else {
            open.close();
        }
    }

    public DictationState state() {
        return telling.state();
    }

    /// Waits for the end; for tests and the command line.
    ///
    /// @return the source, null where the sound was kept without words
    public @Nullable Source await() throws InterruptedException {
        over.await();
        return telling.state().source();
    }
}
