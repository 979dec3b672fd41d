package org.notewright.app;

import java.io.File;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.DocumentId;
import org.notewright.desktop.Desktop;
import org.notewright.desktop.control.Screen;
import org.notewright.desktop.control.ScreenHeader;
import org.notewright.desktop.control.Surroundings;
import org.notewright.desktop.editor.EditorTools;
import org.notewright.desktop.editor.EditorView;
import org.notewright.desktop.editor.EditorViewModel;
import org.notewright.desktop.editor.FxClipboard;
import org.notewright.desktop.editor.FxScheduler;
import org.notewright.desktop.editor.DraftFlags;
import org.notewright.desktop.editor.GroundingChecks;
import org.notewright.desktop.editor.WorkspaceEditorServices;
import org.notewright.job.JobRunner;
import org.notewright.workflow.Workspace;

/// Puts the window together over the rooms below it. The tests drive exactly this.
final class WindowWiring {

    private final Wiring wiring;
    private final JobRunner jobs;
    private final Clock clock;
    private final Supplier<@Nullable Window> owner;

    /// @param jobs  with the screen's thread as its observer
    /// @param owner of dialogs
    WindowWiring(Wiring wiring, JobRunner jobs, Clock clock, Supplier<@Nullable Window> owner) {
        this.wiring = wiring;
        this.jobs = jobs;
        this.clock = clock;
        this.owner = owner;
    }

    Desktop desktop() {
        return new Desktop(new LazyDoor(() -> wiring.parts(clock)), jobs, clock,
                new WindowPreferences(wiring.settings(), wiring.proposedVault()), this::editor, new TrayNotice());
    }

    private Screen editor(Workspace workspace, DocumentId document, Surroundings around, Runnable back) {
        var grounding = new GroundingChecks(around.text());
        var checks = new DraftFlags(grounding, workspace.skillChecks());
        var model = new EditorViewModel(new WorkspaceEditorServices(workspace, document),
                new EditorTools(jobs, clock, new FxScheduler(), new FxClipboard()), grounding, checks);
        var view = new EditorView(model, around.text(), clock.getZone(), this::chooseFolder);
        view.replaceHeader(new ScreenHeader(view.header().titles(), around, view.header().compareChooser()));
        model.autosave().savedAtProperty().subscribe(saved -> {
            if (saved != null) {
                around.status().saved();
            }
        });
        model.open();
        // Words that could not be stored keep the editor open: its strip says what to do.
        return new Screen(view, then -> model.leave(problem -> {
            if (problem.isEmpty()) {
                then.run();
            }
        }), view::commands);
    }

    private Optional<Path> chooseFolder() {
        return Optional.ofNullable(new DirectoryChooser().showDialog(owner.get())).map(File::toPath);
    }
}
