package org.notewright.desktop;

import java.util.function.Consumer;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.PatientId;
import org.notewright.clinical.Source;
import org.notewright.desktop.canvas.CanvasViewModel;
import org.notewright.desktop.control.Ending;
import org.notewright.desktop.control.Surroundings;
import org.notewright.desktop.dictate.RecorderViewModel;
import org.notewright.desktop.dictate.UnfinishedViewModel;
import org.notewright.desktop.dictate.WorkspaceDictation;
import org.notewright.workflow.Workspace;

/// Recording among the screens of one open vault: a dictation that ends shows on the canvas it belongs to.
final class WorkspaceRecording {

    private final Workspace workspace;
    private final RecorderViewModel recorder;
    private final UnfinishedViewModel unfinished;
    private final Surroundings around;
    private @Nullable PatientId shownPatient;
    private @Nullable CanvasViewModel shown;
    private boolean closed;

    WorkspaceRecording(Workspace workspace, RecorderViewModel recorder, Surroundings around) {
        this.workspace = workspace;
        this.recorder = recorder;
        this.around = around;
        unfinished = new UnfinishedViewModel(new WorkspaceDictation(workspace, Platform::runLater), around, this::made);
        recorder.onMade(this::made);
        recorder.onUnfinished(this::left);
    }

    RecorderViewModel recorder() {
        return recorder;
    }

    UnfinishedViewModel unfinished() {
        return unfinished;
    }

    /// The canvas that is on the screen now.
    void shows(PatientId patient, CanvasViewModel canvas) {
        shownPatient = patient;
        shown = canvas;
    }

    private void made(Source source) {
        var canvas = shown;
        if (!closed && canvas != null && source.patient().equals(shownPatient)) {
            canvas.arrived(source.id());
        }
    }

    /// The end is told a moment before the recording counts as left.
    private void left() {
        if (!closed) {
            workspace.dictation().whenIdle(() -> Platform.runLater(unfinished::refresh));
        }
    }

    /// Finds whose folder a place belongs to.
    void folderOf(Place place, Consumer<PatientId> found) {
        switch (place) {
            case Place.Canvas(var patient) -> found.accept(patient);
            case Place.Outcomes(var patient) -> found.accept(patient);
            case Place.Editor(var document) -> around.background().quietly(
                    _ -> workspace.reviews().open(document).document().patient(), Ending.of(found, _ -> { }));
            case Place.Today(), Place.Patients(), Place.Inbox(), Place.Batch(_), Place.Skills(), Place.Context(), Place.Find(),
                    Place.Trash(), Place.Settings() -> { }
        }
    }

    void close() {
        closed = true;
    }
}
