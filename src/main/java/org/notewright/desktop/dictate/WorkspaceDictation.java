package org.notewright.desktop.dictate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.notewright.clinical.PatientId;
import org.notewright.clinical.Recording;
import org.notewright.clinical.RecordingId;
import org.notewright.clinical.Source;
import org.notewright.job.JobContext;
import org.notewright.sources.speech.audio.Microphone;
import org.notewright.workflow.Workspace;
import org.notewright.workflow.dictate.DictationState;

/// Recording done by an open vault.
public final class WorkspaceDictation implements DictateWork {

    private final Workspace workspace;
    private final Executor screen;

    /// @param screen runs what the window is told, on its own thread
    public WorkspaceDictation(Workspace workspace, Executor screen) {
        this.workspace = workspace;
        this.screen = screen;
    }

    @Override public Running start(PatientId patient, LocalDate day, Consumer<DictationState> onChange) {
        var dictation = workspace.dictation().start(patient, day, screen, onChange);
        return new Running() {
            @Override public void pause() {
                dictation.pause();
            }

            @Override public void resume() {
                dictation.resume();
            }

            @Override public void stop() {
                dictation.stop();
            }
        };
    }

    @Override public List<String> microphones() {
        return workspace.dictation().microphones().stream().map(Microphone::name).toList();
    }

    @Override public Optional<String> microphone() {
        return workspace.dictation().microphone().map(Microphone::name);
    }

    @Override public void microphone(String name) {
        workspace.dictation().microphone(new Microphone(name));
    }

    @Override public List<Recording> unfinished() {
        return workspace.dictation().unfinished();
    }

    @Override public String patientName(PatientId patient) {
        return workspace.folders().patient(patient).listName();
    }

    @Override public Source finish(RecordingId id, JobContext job) {
        return workspace.dictation().finish(id, job);
    }

    @Override public void discard(RecordingId id) {
        workspace.dictation().discard(id);
    }

    @Override public void keep(RecordingId id) {
        workspace.dictation().keep(id);
    }
}
