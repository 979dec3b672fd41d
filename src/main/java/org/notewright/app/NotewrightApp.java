package org.notewright.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.notewright.desktop.Desktop;
import org.notewright.job.JobRunner;
import org.notewright.problem.Problem;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;

/// The window's life cycle: one window at a time, and locking the vault on the way out.
public final class NotewrightApp extends Application {

    private @Nullable JobRunner jobs;
    private @Nullable Desktop desktop;

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
        var wiring = Wiring.forWindow(new Places(Path.of(getParameters().getRaw().getFirst())));
        var runner = new JobRunner(Platform::runLater);
        jobs = runner;
        var made = new WindowWiring(wiring, runner, Clock.system(ZoneId.systemDefault()), () -> primary).desktop();
        desktop = made;
        primary.setOnCloseRequest(event -> {
            event.consume();
            made.lock(Platform::exit);
        });
        made.show(primary);
        if (System.getProperty(FirstPaint.PROPERTY) != null) {
            FirstPaint.exitAfter(primary.getScene());
        }
        // What an earlier window left waiting to be dragged out is wiped now, off this thread.
        runner.start(_ -> wiring.privateFiles().wipe(), _ -> { });
    }

    /// Whoever closes the window is made to wait until the vault is locked; this is for every other way out.
    @Override public void stop() {
        if (desktop != null) {
            desktop.lock();
        }
        if (jobs != null) {
            jobs.close();
        }
    }
}
