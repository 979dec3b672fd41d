package org.notewright.workflow.dictate;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.Source;
import org.notewright.clinical.SpokenWord;
import org.notewright.problem.Problem;
import org.notewright.workflow.dictate.DictationState.Engine;
import org.notewright.workflow.dictate.DictationState.Phase;

/// How a dictation stands, told to its observer: at most one call in flight, always with the newest state, the last one surely.
final class Telling {

    private final long bytesASecond;
    private final Executor observer;
    private final Consumer<DictationState> onChange;
    private final AtomicBoolean inFlight = new AtomicBoolean();
    private final List<SpokenWord> words = new ArrayList<>();
    private DictationState state = new DictationState(Phase.RECORDING, Duration.ZERO, 0, "", "", Engine.LOADING, null, null);

    Telling(long bytesASecond, Executor observer, Consumer<DictationState> onChange) {
        this.bytesASecond = bytesASecond;
        this.observer = observer;
        this.onChange = onChange;
    }

    synchronized DictationState state() {
        return state;
    }

    synchronized List<SpokenWord> words() {
        return List.copyOf(words);
    }

    private synchronized void change(java.util.function.UnaryOperator<DictationState> change) {
        if (state.phase().isEnd()) {
            return;
        }
        state = change.apply(state);
        tell();
    }

    private void tell() {
        if (inFlight.compareAndSet(false, true)) {
            observer.execute(() -> {
                inFlight.set(false);
                onChange.accept(state());
            });
        }
    }

    void sound(long bytes, double level) {
        change(s -> new DictationState(s.phase(), Duration.ofMillis(bytes * 1000 / bytesASecond), level, s.written(),
                s.partial(), s.engine(), s.problem(), null));
    }

    /// @return whether it was in the first phase and is in the second now
    synchronized boolean phase(Phase from, Phase to) {
        if (state.phase() != from) {
            return false;
        }
        change(s -> new DictationState(to, s.elapsed(), 0, s.written(), s.partial(), s.engine(), s.problem(), null));
        return true;
    }

    void microphoneGone() {
        change(s -> s.phase() == Phase.STOPPING ? s : new DictationState(Phase.MICROPHONE_GONE, s.elapsed(), 0, s.written(),
                s.partial(), s.engine(), Problem.of(org.notewright.problem.ProblemCode.SPEECH_MICROPHONE_GONE), null));
    }

    void stopping() {
        change(s -> new DictationState(Phase.STOPPING, s.elapsed(), 0, s.written(), s.partial(), s.engine(), s.problem(), null));
    }

    void engine(Engine engine) {
        change(s -> new DictationState(s.phase(), s.elapsed(), s.level(), s.written(), s.partial(), engine, s.problem(), null));
    }

    void problem(@Nullable Problem problem) {
        change(s -> new DictationState(s.phase(), s.elapsed(), s.level(), s.written(), s.partial(), s.engine(), problem, null));
    }

    void partial(String partial) {
        change(s -> s.partial().equals(partial) ? s : new DictationState(s.phase(), s.elapsed(), s.level(), s.written(),
                partial, s.engine(), s.problem(), null));
    }

    /// @param form gives the written form of all words so far
    synchronized void words(List<SpokenWord> more, java.util.function.Function<List<SpokenWord>, String> form) {
        if (more.isEmpty()) {
            return;
        }
        words.addAll(more);
        var written = form.apply(List.copyOf(words));
        change(s -> new DictationState(s.phase(), s.elapsed(), s.level(), written, s.partial(), s.engine(), s.problem(), null));
    }

    synchronized void ended(@Nullable Source source) {
        change(s -> new DictationState(source == null ? Phase.KEPT : Phase.DONE, s.elapsed(), 0, s.written(), "", s.engine(),
                s.problem(), source));
    }
}
