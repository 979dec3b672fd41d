package org.notewright.app;

import java.io.File;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.DirectoryChooser;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.DocumentId;
import org.notewright.desktop.Desktop;
import org.notewright.desktop.control.Screen;
import org.notewright.desktop.control.Surroundings;
import org.notewright.desktop.editor.EditorTools;
import org.notewright.desktop.editor.EditorView;
import org.notewright.desktop.editor.EditorViewModel;
import org.notewright.desktop.editor.FxClipboard;
import org.notewright.desktop.editor.FxScheduler;
import org.notewright.desktop.editor.GroundingChecks;
import org.notewright.desktop.editor.WorkspaceEditorServices;
import org.notewright.job.JobRunner;
import org.notewright.problem.Problem;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;
import org.notewright.workflow.Workspace;

/// The window's life cycle: one window at a time, what it is made of, and locking the vault on the way out.
public final class NotewrightApp extends Application {

    private @Nullable JobRunner jobs;
    private @Nullable Desktop desktop;
    private @Nullable Stage stage;

    /// Opens the window and waits until it is closed.
    static int open(Places places) {
        try (var _ = OnlyWindow.claim(places.windowLock())) {
            Application.launch(NotewrightApp.class, places.home().toString());
            return 0;
        } catch (UnsupportedOperationException e) {
            // What JavaFX throws where the system's window library is missing or no display answers.
            throw new ProblemException(Problem.of(ProblemCode.DISPLAY_MISSING), e);
        }
    }

    @Override public void start(Stage primary) {
        stage = primary;
        var places = new Places(Path.of(getParameters().getRaw().getFirst()));
        var wiring = Wiring.forWindow(places);
        var runner = new JobRunner(Platform::runLater);
        jobs = runner;
        var made = new Desktop(new LazyDoor(wiring::parts), runner, Clock.system(ZoneId.systemDefault()),
                new WindowPreferences(wiring.settings(), wiring.proposedVault()), this::editor);
        desktop = made;
        made.show(primary);
        if (System.getProperty(FirstPaint.PROPERTY) != null) {
            FirstPaint.exitAfter(primary.getScene());
        }
        // What an earlier window left waiting to be dragged out is wiped now, off this thread.
        runner.start(_ -> wiring.privateFiles().wipe(), _ -> { });
    }

    private Screen editor(Workspace workspace, DocumentId document, Surroundings around, Runnable back) {
        var checks = new GroundingChecks(around.text());
        var model = new EditorViewModel(new WorkspaceEditorServices(workspace, document),
                new EditorTools(java.util.Objects.requireNonNull(jobs), around.clock(), new FxScheduler(),
                        new FxClipboard()), checks, checks);
        var view = new EditorView(model, around.text(), around.clock().getZone(), this::chooseFolder);
        model.autosave().savedAtProperty().subscribe(_ -> around.status().saved());
        model.open();
        // Words that could not be stored keep the editor open: its strip says what to do.
        return new Screen(view, then -> model.leave(problem -> {
            if (problem.isEmpty()) {
                then.run();
            }
        }));
    }

    private Optional<Path> chooseFolder() {
        return Optional.ofNullable(new DirectoryChooser().showDialog(stage)).map(File::toPath);
    }

    /// Closing the window locks the vault; jobs that only read are let go.
    @Override public void stop() {
        if (desktop != null) {
            desktop.lock();
        }
        if (jobs != null) {
            jobs.close();
        }
    }
}
