package org.notewright.workflow.dictate;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.Source;
import org.notewright.clinical.SpokenWord;
import org.notewright.problem.Problem;
import org.notewright.problem.ProblemCode;
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

    DictationState state() {
        synchronized (words) {
            return state;
        }
    }

    List<SpokenWord> words() {
        synchronized (words) {
            return List.copyOf(words);
        }
    }

    /// @return whether anything changed
    private boolean change(UnaryOperator<DictationState> change) {
        synchronized (words) {
            var next = state.phase().isEnd() ? state : change.apply(state);
            if (next.equals(state)) {
                return false;
            }
            state = next;
        }
        // Outside of the lock: the observer may run at once and ask for anything.
        if (inFlight.compareAndSet(false, true)) {
            observer.execute(() -> {
                inFlight.set(false);
                onChange.accept(state());
            });
        }
        return true;
    }

    void sound(long bytes, double level) {
        change(s -> new DictationState(s.phase(), Duration.ofMillis(bytes * 1000 / bytesASecond), level, s.written(),
                s.partial(), s.engine(), s.problem(), null));
    }

    /// @return whether it was in the first phase and is in the second now
    boolean phase(Phase from, Phase to) {
        return change(s -> s.phase() == from ? in(s, to) : s);
    }

    private static DictationState in(DictationState s, Phase phase) {
        return new DictationState(phase, s.elapsed(), 0, s.written(), s.partial(), s.engine(), s.problem(), null);
    }

    void microphoneGone() {
        change(s -> s.phase() == Phase.STOPPING ? s : new DictationState(Phase.MICROPHONE_GONE, s.elapsed(), 0, s.written(),
                s.partial(), s.engine(), Problem.of(ProblemCode.SPEECH_MICROPHONE_GONE), null));
    }

    void stopping() {
        change(s -> in(s, Phase.STOPPING));
    }

    void engine(Engine engine) {
        change(s -> new DictationState(s.phase(), s.elapsed(), s.level(), s.written(), s.partial(), engine, s.problem(), null));
    }

    void problem(@Nullable Problem problem) {
        change(s -> new DictationState(s.phase(), s.elapsed(), s.level(), s.written(), s.partial(), s.engine(), problem, null));
    }

    void partial(String partial) {
        change(s -> new DictationState(s.phase(), s.elapsed(), s.level(), s.written(), partial, s.engine(), s.problem(), null));
    }

    /// @param form gives the written form of all words so far
    void words(List<SpokenWord> more, Function<List<SpokenWord>, String> form) {
        if (more.isEmpty()) {
            return;
        }
        List<SpokenWord> all;
        synchronized (words) {
            words.addAll(more);
            all = List.copyOf(words);
        }
        var written = form.apply(all);
        change(s -> new DictationState(s.phase(), s.elapsed(), s.level(), written, s.partial(), s.engine(), s.problem(), null));
    }

    void ended(@Nullable Source source) {
        change(s -> new DictationState(source == null ? Phase.KEPT : Phase.DONE, s.elapsed(), 0, s.written(), "", s.engine(),
                s.problem(), source));
    }
}
