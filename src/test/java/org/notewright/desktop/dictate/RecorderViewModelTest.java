package org.notewright.desktop.dictate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.notewright.clinical.PatientId;
import org.notewright.clinical.Recording;
import org.notewright.clinical.RecordingId;
import org.notewright.clinical.Source;
import org.notewright.desktop.Demo;
import org.notewright.desktop.Pump;
import org.notewright.desktop.control.Background;
import org.notewright.desktop.control.Messages;
import org.notewright.desktop.control.Status;
import org.notewright.desktop.control.Surroundings;
import org.notewright.job.JobContext;
import org.notewright.job.JobRunner;
import org.notewright.problem.Problem;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;
import org.notewright.workflow.dictate.DictationState;
import org.notewright.workflow.dictate.DictationState.Engine;
import org.notewright.workflow.dictate.DictationState.Phase;

class RecorderViewModelTest {

    private final Pump pump = new Pump();
    private final JobRunner jobs = new JobRunner(pump);
    private final HandClock clock = new HandClock();
    private final FakeRecording work = new FakeRecording();
    private final RecorderViewModel model = new RecorderViewModel(work, new Surroundings(new Messages(), new Background(jobs),
            new Status(Demo.CLOCK), clock, () -> { }));
    private static void folder(Consumer<PatientId> found) {
        found.accept(Demo.ALVAREZ.id());
    }

    @AfterEach void stop() {
        jobs.close();
    }

    private void tell(Phase phase, @Nullable Problem problem, @Nullable Source source) {
        work.onChange().accept(new DictationState(phase, Duration.ofSeconds(5), 0.5, "pain 4/10", "and", Engine.LISTENING, problem, source));
    }

    private void start() throws InterruptedException {
        model.toggle(RecorderViewModelTest::folder);
        pump.until(() -> !model.microphoneProperty().get().isEmpty());
    }

    @Test void aShortPressStartsAndAnotherStops() throws Exception {
        model.keyPressed(RecorderViewModelTest::folder);
        pump.until(() -> !model.microphoneProperty().get().isEmpty());
        model.keyReleased();
        assertEquals(List.of("start"), work.said);
        model.keyPressed(RecorderViewModelTest::folder);
        assertEquals(List.of("start", "stop"), work.said);
    }

    @Test void aKeyHeldDownRecordsUntilItIsReleased() throws Exception {
        model.keyPressed(RecorderViewModelTest::folder);
        pump.until(() -> !model.microphoneProperty().get().isEmpty());
        model.keyPressed(RecorderViewModelTest::folder);
        clock.now = clock.now.plusMillis(RecorderViewModel.HOLD_MILLIS);
        model.keyReleased();
        assertEquals(List.of("start", "stop"), work.said);
    }

    @Test void aStopBeforeTheMicrophoneIsOpenIsKept() throws Exception {
        model.toggle(RecorderViewModelTest::folder);
        model.toggle(RecorderViewModelTest::folder);
        pump.until(() -> work.said.contains("stop"));
        assertEquals(List.of("start", "stop"), work.said);
    }

    @Test void outsideOfAFolderNothingStarts() {
        model.toggle(_ -> { });
        assertFalse(model.isActive());
    }

    @Test void spacePausesGoesOnAndOpensALostMicrophone() throws Exception {
        start();
        model.pauseOrResume();
        tell(Phase.PAUSED, null, null);
        model.pauseOrResume();
        tell(Phase.MICROPHONE_GONE, Problem.of(ProblemCode.SPEECH_MICROPHONE_GONE), null);
        model.pauseOrResume();
        assertEquals(List.of("start", "pause", "resume", "resume"), work.said);
    }

    @Test void aProblemIsToldOnceAndGoesWithItsCause() throws Exception {
        start();
        tell(Phase.MICROPHONE_GONE, Problem.of(ProblemCode.SPEECH_MICROPHONE_GONE), null);
        tell(Phase.MICROPHONE_GONE, Problem.of(ProblemCode.SPEECH_MICROPHONE_GONE), null);
        assertEquals(1, model.troubles().size());
        tell(Phase.RECORDING, null, null);
        assertEquals(0, model.troubles().size());
    }

    @Test void aMicrophoneThatIsNotThereIsToldAndNothingRecords() throws Exception {
        work.refusal = ProblemCode.SPEECH_NO_MICROPHONE;
        model.toggle(RecorderViewModelTest::folder);
        pump.until(() -> !model.troubles().isEmpty());
        assertFalse(model.isActive());
    }

    @Test void theSourceIsHandedOnAndARecordingWithoutWordsIsOffered() throws Exception {
        var made = new ArrayList<Source>();
        var left = new ArrayList<String>();
        model.onMade(made::add);
        model.onUnfinished(() -> left.add("left"));
        start();
        var source = Demo.note(Demo.TODAY, "dictation.wav", "pain 4/10");
        tell(Phase.DONE, null, source);
        assertEquals(List.of(source), made);
        assertFalse(model.isActive());
        start();
        tell(Phase.KEPT, Problem.of(ProblemCode.SPEECH_MODEL_NONE), null);
        assertEquals(List.of("left"), left);
    }

    @Test void itIsActiveUntilTheLastWordIsWritten() throws Exception {
        start();
        tell(Phase.STOPPING, null, null);
        assertTrue(model.isActive());
    }

    private static final class HandClock extends Clock {

        private Instant now = Demo.CLOCK.instant();

        @Override public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override public Instant instant() {
            return now;
        }
    }

    /// Records nothing and remembers what it was told.
    private static final class FakeRecording implements DictateWork {

        private final List<String> said = Collections.synchronizedList(new ArrayList<>());
        private volatile @Nullable ProblemCode refusal;
        private volatile @Nullable Consumer<DictationState> onChange;

        Consumer<DictationState> onChange() {
            return java.util.Objects.requireNonNull(onChange);
        }

        @Override public Running start(PatientId patient, LocalDate day, Consumer<DictationState> change) {
            var code = refusal;
            if (code != null) {
                throw ProblemException.of(code);
            }
            said.add("start");
            onChange = change;
            return new Running() {
                @Override public void pause() {
                    said.add("pause");
                }

                @Override public void resume() {
                    said.add("resume");
                }

                @Override public void stop() {
                    said.add("stop");
                }
            };
        }

        @Override public List<String> microphones() {
            return List.of("Built-in");
        }

        @Override public Optional<String> microphone() {
            return Optional.of("Built-in");
        }

        @Override public void microphone(String name) {
            said.add(name);
        }

        @Override public List<Recording> unfinished() {
            return List.of();
        }

        @Override public String patientName(PatientId patient) {
            return "DEMO Alvarez";
        }

        @Override public Source finish(RecordingId id, JobContext job) {
            throw new UnsupportedOperationException();
        }

        @Override public void discard(RecordingId id) {
        }

        @Override public void keep(RecordingId id) {
        }
    }
}
