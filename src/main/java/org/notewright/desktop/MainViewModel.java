package org.notewright.desktop;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.PatientId;
import org.notewright.desktop.control.Background;
import org.notewright.desktop.control.Ending;
import org.notewright.desktop.control.PaletteViewModel;
import org.notewright.desktop.control.Status;
import org.notewright.desktop.dictate.RecorderViewModel;
import org.notewright.problem.Problem;

/// Where the person is: before the door, or somewhere in an open vault. Locking shows the door and closes the vault as
/// soon as the screen being left has stored its words.
public final class MainViewModel {

    private static final int MOST_STEPS_BACK = 30;

    /// Lets the screen shown now hand over its work, then goes on.
    @FunctionalInterface
    public interface Leaving {
        void leave(Runnable then);
    }

    private final Background background;
    private final Status status;
    private final PaletteViewModel palette = new PaletteViewModel();
    private final Deque<Place> before = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<@Nullable Screens> screens = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Place> place = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Problem> lockProblem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<@Nullable RecorderViewModel> recorder = new ReadOnlyObjectWrapper<>();
    private Leaving leaving = Runnable::run;
    private boolean moving;

    public MainViewModel(Background background, Status status) {
        this.background = background;
        this.status = status;
    }

    /// The window tells how its screen is left.
    public void onLeave(Leaving handler) {
        leaving = handler;
    }

    /// A vault was opened.
    public void unlocked(Screens opened) {
        before.clear();
        lockProblem.set(null);
        waiting.bind(opened.waiting());
        recorder.set(opened.recorder());
        screens.set(opened);
        place.set(new Place.Today());
    }

    public void go(Place next) {
        var here = place.get();
        if (here == null || here.equals(next)) {
            return;
        }
        move(() -> {
            before.push(here);
            if (before.size() > MOST_STEPS_BACK) {
                before.removeLast();
            }
            place.set(next);
        });
    }

    /// In the editor: the next or the previous draft of the Inbox, without going back to it.
    public void nextDraft(boolean previous) {
        var open = screens.get();
        if (open != null && place.get() instanceof Place.Editor(var shown)) {
            open.nextDraft(shown, previous);
        }
    }

    /// Shows another document in the place of the one being edited: going back leads to where that one was opened from.
    public void swap(Place next) {
        if (place.get() != null && !next.equals(place.get())) {
            move(() -> place.set(next));
        }
    }

    /// The screen before this one, if there was one.
    public void back() {
        if (!before.isEmpty() && place.get() != null) {
            move(() -> place.set(before.pop()));
        }
    }

    public void lock() {
        lock(() -> { });
    }

    /// Locks as soon as the screen shown has stored its words. Where they cannot be stored, the screen stays: hiding it
    /// would lose them.
    ///
    /// @param then run once the vault is closed, or at once where none is open
    public void lock(Runnable then) {
        var open = screens.get();
        if (open == null) {
            then.run();
            return;
        }
        palette.close();
        // Before leaving: what the screen stores on its way out must not be stopped.
        background.activities().forEach(org.notewright.desktop.control.Activity::cancel);
        leaving.leave(() -> {
            before.clear();
            place.set(null);
            waiting.unbind();
            waiting.set(0);
            screens.set(null);
            forgetRecorder();
            status.reset();
            background.quietly(Background.step(open::close), Ending.of(_ -> then.run(), problem -> {
                lockProblem.set(problem);
                then.run();
            }));
        });
    }

    /// A recording that runs stays behind the lock screen until it ends; its words do not.
    private void forgetRecorder() {
        var last = recorder.get();
        if (last != null) {
            last.activeProperty().subscribe(active -> {
                if (!active && screens.get() == null) {
                    recorder.set(null);
                }
            });
        }
    }

    /// Starts a dictation in the folder that is open, or stops the one that runs. Behind the lock screen it only stops.
    public void dictate() {
        var here = recorder.get();
        if (here != null) {
            here.toggle(this::folder);
        }
    }

    /// Finds whose folder is open now; calls nobody where none is.
    public void folder(Consumer<PatientId> found) {
        var open = screens.get();
        var shown = place.get();
        if (open != null && shown != null) {
            open.folderOf(shown, found);
        }
    }

    /// What records, null while nothing can; a recording goes on behind the lock screen.
    public ReadOnlyObjectProperty<@Nullable RecorderViewModel> recorderProperty() {
        return recorder.getReadOnlyProperty();
    }

    private void move(Runnable step) {
        if (!moving) {
            moving = true;
            leaving.leave(() -> {
                moving = false;
                if (screens.get() != null) {
                    step.run();
                }
            });
        }
    }

    public PaletteViewModel palette() {
        return palette;
    }

    /// What an open vault shows, null while locked.
    public ReadOnlyObjectProperty<@Nullable Screens> screensProperty() {
        return screens.getReadOnlyProperty();
    }

    /// Drafts that wait in the Inbox, 0 while locked.
    public ReadOnlyIntegerProperty waitingProperty() {
        return waiting.getReadOnlyProperty();
    }

    /// Where the person is, null while locked.
    public ReadOnlyObjectProperty<@Nullable Place> placeProperty() {
        return place.getReadOnlyProperty();
    }

    /// What went wrong while the vault was closed, for the unlock screen.
    public ReadOnlyObjectProperty<@Nullable Problem> lockProblemProperty() {
        return lockProblem.getReadOnlyProperty();
    }
}
