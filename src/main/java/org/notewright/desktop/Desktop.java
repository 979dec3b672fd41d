package org.notewright.desktop;

import java.nio.file.Path;
import java.time.Clock;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.notewright.desktop.control.Appearance;
import org.notewright.desktop.control.Background;
import org.notewright.desktop.control.DesktopPreferences;
import org.notewright.desktop.control.Ending;
import org.notewright.desktop.control.Messages;
import org.notewright.desktop.control.Status;
import org.notewright.desktop.control.Surroundings;
import org.notewright.desktop.control.Theme;
import org.notewright.desktop.dictate.RecorderViewModel;
import org.notewright.desktop.dictate.WorkspaceDictation;
import org.notewright.desktop.unlock.UnlockView;
import org.notewright.desktop.unlock.UnlockViewModel;
import org.notewright.job.JobRunner;
import org.notewright.problem.Problem;
import org.notewright.workflow.VaultDoor;
import org.notewright.workflow.Workspace;

/// The whole window, made from what `app` gives. Shows the door first; everything else follows from unlocking.
public final class Desktop {

    private static final double MIN_WIDTH = 1000;
    private static final double MIN_HEIGHT = 640;
    private static final int TEXT_STEP = 10;

    private final HeldDoor door;
    private final EditorFactory editor;
    private final Appearance appearance;
    private final Messages text = new Messages();
    private final MainViewModel model;
    private final Surroundings around;
    private final MainWindow window;
    private final SystemNotice notice;
    private @Nullable UnlockViewModel shownDoor;
    private @Nullable Stage stage;
    private @Nullable RecorderViewModel recorder;
    private @Nullable Workspace recorded;

    /// @param jobs   with the screen's thread as its observer
    /// @param notice told when drafts are ready while another window is in front
    public Desktop(VaultDoor door, JobRunner jobs, Clock clock, DesktopPreferences.Store preferences,
                   EditorFactory editor, SystemNotice notice) {
        this.notice = notice;
        this.door = new HeldDoor(door);
        this.editor = editor;
        appearance = new Appearance(preferences);
        Theme.prepare(appearance.themeProperty().get());
        var background = new Background(jobs);
        var status = new Status(clock);
        model = new MainViewModel(background, status);
        around = new Surroundings(text, background, status, clock, this::openPalette);
        window = new MainWindow(model, around, this::unlockScreen);
        model.lockProblemProperty().subscribe(this::tellAtTheDoor);
    }

    /// Shows the window as it was left the last time. Call on the screen's thread.
    public void show(Stage stage) {
        var preferences = appearance.preferences();
        var scene = new Scene(window, preferences.width(), preferences.height());
        Theme.dress(scene, appearance);
        textSizeKeys(scene);
        this.stage = stage;
        model.waitingProperty().subscribe(waiting -> stage.setTitle(
                waiting.intValue() == 0 ? text.get("app.name") : text.get("app.nameWaiting", waiting)));
        stage.setMinWidth(MIN_WIDTH);
        stage.setMinHeight(MIN_HEIGHT);
        stage.setScene(scene);
        stage.setMaximized(preferences.maximized());
        stage.setOnHiding(_ -> appearance.change(p -> stage.isMaximized()
                ? p.withWindow(p.width(), p.height(), true)
                : p.withWindow(scene.getWidth(), scene.getHeight(), false)));
        stage.show();
    }

    /// Shows the door at once and closes the vault; also for leaving the program and for the system's sleep.
    public void lock() {
        model.lock();
    }

    /// Locks, then goes on: for closing the window. A dictation ends with it; its sound is kept and offered at the next
    /// unlocking.
    public void lock(Runnable then) {
        model.lock(() -> around.background().quietly(Background.step(door::release), Ending.of(_ -> then.run(), _ -> then.run())));
    }

    /// Theme and size of the text, as chosen now.
    public Appearance appearance() {
        return appearance;
    }

    /// State of the window, for tests and for whoever drives it from outside.
    public MainViewModel model() {
        return model;
    }

    private Parent unlockScreen() {
        var preferences = appearance.preferences();
        var unlocking = new UnlockViewModel(door, around.background(), text, preferences.vaultFolder(),
                preferences.practiceName(), this::opened);
        shownDoor = unlocking;
        return new UnlockView(unlocking, text);
    }

    private void opened(Workspace workspace, Path folder, String practiceName) {
        appearance.change(p -> p.withVault(folder, practiceName));
        model.unlocked(new WorkspaceScreens(workspace, model, around, appearance, editor, this::draftsReady,
                new WorkspaceRecording(workspace, recorder(workspace), around), () -> door.leave(workspace)));
    }

    /// A recording that went on behind the lock screen belongs to the workspace it was started in.
    private RecorderViewModel recorder(Workspace workspace) {
        var last = recorder;
        if (last != null && workspace.equals(recorded)) {
            return last;
        }
        var made = new RecorderViewModel(new WorkspaceDictation(workspace, Platform::runLater), around);
        recorder = made;
        recorded = workspace;
        return made;
    }

    private void draftsReady(int waiting) {
        var window = stage;
        if (window != null && !window.isFocused()) {
            notice.say(text.get("app.name"), text.get("app.ready", waiting));
        }
    }

    /// A vault that could not be closed cleanly is told on the screen that is shown by then.
    private void tellAtTheDoor(@Nullable Problem problem) {
        var unlocking = shownDoor;
        if (problem != null && unlocking != null) {
            unlocking.tell(problem);
        }
    }

    private void openPalette() {
        window.openPalette();
    }

    private void textSizeKeys(Scene scene) {
        key(scene, KeyCode.PLUS, TEXT_STEP);
        key(scene, KeyCode.EQUALS, TEXT_STEP);
        key(scene, KeyCode.ADD, TEXT_STEP);
        key(scene, KeyCode.MINUS, -TEXT_STEP);
        key(scene, KeyCode.SUBTRACT, -TEXT_STEP);
    }

    private void key(Scene scene, KeyCode code, int step) {
        scene.getAccelerators().put(new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN),
                () -> appearance.changeText(step));
    }
}
