package org.notewright.desktop.dictate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.PatientId;
import org.notewright.clinical.Source;
import org.notewright.desktop.control.Background;
import org.notewright.desktop.control.Ending;
import org.notewright.desktop.control.Surroundings;
import org.notewright.desktop.control.Trouble;
import org.notewright.problem.Problem;
import org.notewright.workflow.dictate.DictationState;
import org.notewright.workflow.dictate.DictationState.Phase;

/// The one recording of an open vault. F9 toggles it: a short press starts it and another stops it; a key held down
/// records as long as it is held.
public final class RecorderViewModel {

    /// A key held longer than this was held to talk; our own choice.
    static final long HOLD_MILLIS = 600;

    private final DictateWork work;
    private final Surroundings around;
    private final ReadOnlyObjectWrapper<@Nullable DictationState> state = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper active = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<String> microphone = new ReadOnlyObjectWrapper<>("");
    private final ObservableList<String> microphones = FXCollections.observableArrayList();
    private final ObservableList<Trouble> troubles = FXCollections.observableArrayList();
    private Consumer<Source> made = _ -> { };
    private Runnable unfinished = () -> { };
    private DictateWork.@Nullable Running running;
    private @Nullable Problem told;
    private boolean stopWanted;
    private boolean keyDown;
    private long keyDownAt;
    private boolean startedByKey;

    public RecorderViewModel(DictateWork work, Surroundings around) {
        this.work = work;
        this.around = around;
        active.bind(state.map(now -> now != null && !now.phase().isEnd()).orElse(false));
    }

    /// Told the source of each dictation.
    public void onMade(Consumer<Source> handler) {
        made = handler;
    }

    /// Told when a recording was kept without words.
    public void onUnfinished(Runnable handler) {
        unfinished = handler;
    }

    /// F9 went down. While it is held, the system repeats it; only the first counts.
    ///
    /// @param folder finds whose folder is open; calls nobody where none is
    public void keyPressed(Consumer<Consumer<PatientId>> folder) {
        if (keyDown) {
            return;
        }
        keyDown = true;
        keyDownAt = around.clock().millis();
        startedByKey = !isActive();
        toggle(folder);
    }

    public void keyReleased() {
        boolean held = keyDown && startedByKey && around.clock().millis() - keyDownAt >= HOLD_MILLIS;
        keyDown = false;
        if (held) {
            stop();
        }
    }

    /// Starts where nothing is recorded, else stops.
    ///
    /// @param folder finds whose folder is open; calls nobody where none is
    public void toggle(Consumer<Consumer<PatientId>> folder) {
        if (isActive()) {
            stop();
        } else {
            folder.accept(this::start);
        }
    }

    private void start(PatientId patient) {
        if (isActive()) {
            return;
        }
        troubles.clear();
        told = null;
        stopWanted = false;
        running = null;
        state.set(new DictationState(Phase.RECORDING, java.time.Duration.ZERO, 0, "", "", DictationState.Engine.LOADING, null, null));
        var day = LocalDate.now(around.clock());
        around.background().quietly(_ -> {
            var name = work.microphone().orElse("");
            return new Started(work.start(patient, day, this::changed), name);
        }, Ending.of(this::started, problem -> {
            state.set(null);
            tell(problem);
        }));
    }

    private record Started(DictateWork.Running running, String microphone) {
        @Override public String toString() {
            return "Started";
        }
    }

    private void started(Started begun) {
        microphone.set(begun.microphone());
        if (!isActive()) {
            return;
        }
        running = begun.running();
        if (stopWanted) {
            begun.running().stop();
        }
    }

    private void changed(DictationState now) {
        state.set(now);
        var problem = now.problem();
        if (problem != null && !problem.equals(told)) {
            tell(problem);
        } else if (problem == null) {
            troubles.clear();
        }
        told = problem;
        if (now.phase().isEnd()) {
            running = null;
            var source = now.source();
            if (source != null) {
                around.status().saved();
                made.accept(source);
            } else {
                unfinished.run();
            }
        }
    }

    public void stop() {
        var open = running;
        if (open == null) {
            stopWanted = true;
        } else {
            open.stop();
        }
    }

    /// Pauses, goes on after a pause, or opens a microphone again that was pulled out.
    public void pauseOrResume() {
        var open = running;
        var now = state.get();
        if (open != null && now != null) {
            switch (now.phase()) {
                case RECORDING -> open.pause();
                case PAUSED, MICROPHONE_GONE -> open.resume();
                case STOPPING, DONE, KEPT -> { }
            }
        }
    }

    /// Looks which microphones are plugged in now.
    public void lookForMicrophones() {
        around.background().quietly(_ -> new Choice(work.microphones(), work.microphone()), Ending.of(choice -> {
            microphones.setAll(choice.all());
            if (!isActive()) {
                microphone.set(choice.chosen().orElse(""));
            }
        }, this::tell));
    }

    private record Choice(List<String> all, Optional<String> chosen) {
        @Override public String toString() {
            return "Choice[" + all.size() + "]";
        }
    }

    /// Keeps a choice of microphone. A recording that runs keeps the one it has.
    public void choose(String name) {
        around.background().quietly(Background.step(() -> work.microphone(name)), Ending.of(_ -> {
            if (!isActive()) {
                microphone.set(name);
            }
        }, this::tell));
    }

    private void tell(Problem problem) {
        troubles.setAll(Trouble.of(problem));
    }

    public boolean isActive() {
        return active.get();
    }

    /// Whether something is being recorded or its last words are being made.
    public ReadOnlyBooleanProperty activeProperty() {
        return active.getReadOnlyProperty();
    }

    /// The newest state, null before the first recording.
    public ReadOnlyObjectProperty<@Nullable DictationState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Name of the microphone that records, or would; empty where none is known.
    public ReadOnlyObjectProperty<String> microphoneProperty() {
        return microphone.getReadOnlyProperty();
    }

    public ObservableList<String> microphones() {
        return microphones;
    }

    public ObservableList<Trouble> troubles() {
        return troubles;
    }
}
