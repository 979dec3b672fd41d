package org.notewright.desktop.dictate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.notewright.clinical.PatientId;
import org.notewright.clinical.Recording;
import org.notewright.clinical.RecordingId;
import org.notewright.clinical.Source;
import org.notewright.job.JobContext;
import org.notewright.workflow.dictate.DictationState;

/// What recording needs of an open vault. Methods block, those of [Running] apart: called from jobs only.
public interface DictateWork {

    /// A recording that runs. Nothing here waits; whatever comes of it is in the next state.
    interface Running {

        void pause();

        /// Also opens a microphone again that was pulled out.
        void resume();

        void stop();
    }

    /// @param day      date of service
    /// @param onChange told every state on the screen's thread, the end state always
    Running start(PatientId patient, LocalDate day, Consumer<DictationState> onChange);

    /// Names of the microphones that are plugged in.
    List<String> microphones();

    /// The one that would be used now.
    Optional<String> microphone();

    void microphone(String name);

    /// Recordings that have no source yet, such as those a crash left.
    List<Recording> unfinished();

    /// Whose a recording is, for the offer to finish it.
    String patientName(PatientId patient);

    Source finish(RecordingId id, JobContext job);

    void discard(RecordingId id);

    /// Takes [#discard] back.
    void keep(RecordingId id);
}
