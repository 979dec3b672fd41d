package org.notewright.desktop.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.notewright.desktop.Demo;
import org.notewright.desktop.Pump;
import org.notewright.desktop.control.Background;
import org.notewright.desktop.control.Messages;
import org.notewright.desktop.control.Status;
import org.notewright.desktop.control.Surroundings;
import org.notewright.job.JobRunner;
import org.notewright.problem.Problem;
import org.notewright.problem.ProblemCode;
import org.notewright.workflow.dictate.AudioRetention;

class SpeechViewModelTest {

    private final Pump pump = new Pump();
    private final JobRunner jobs = new JobRunner(pump);
    private final DemoSpeech work = new DemoSpeech();
    private final List<Problem> told = new ArrayList<>();
    @SuppressWarnings("NullAway.Init") // made before each test
    private SpeechViewModel model;

    @BeforeEach void open() throws InterruptedException {
        work.words = Map.of("nancy", "Nansi");
        model = new SpeechViewModel(work, new Surroundings(new Messages(), new Background(jobs), new Status(Demo.CLOCK), Demo.CLOCK,
                () -> { }), told::add);
        pump.until(() -> !model.words.get().isEmpty());
    }

    @AfterEach void stop() {
        jobs.close();
    }

    @Test void aModelThatWasCheckedIsListedAndUsed() throws Exception {
        model.add(List.of(Path.of("small-en")));
        pump.until(() -> !model.models().isEmpty());
        assertEquals("small-en", model.chosenProperty().get());
    }

    @Test void aDamagedModelIsToldAndNothingIsKept() throws Exception {
        model.add(List.of(Path.of("damaged.zip")));
        pump.until(() -> !told.isEmpty());
        assertEquals(ProblemCode.SPEECH_MODEL_DAMAGED, told.getFirst().code());
        assertEquals(List.of(), model.models());
        assertEquals(false, model.tryingProperty().get());
    }

    @Test void theChoiceOfSoundIsStored() throws Exception {
        model.retention(AudioRetention.WIPE_AFTER_APPROVAL);
        pump.until(() -> model.retentionProperty().get() == AudioRetention.WIPE_AFTER_APPROVAL);
        assertEquals(AudioRetention.WIPE_AFTER_APPROVAL, work.retention);
    }

    @Test void ownWordsAreOneALine() throws Exception {
        assertEquals("nancy = Nansi", model.words.get());
        model.words.set("nancy = Nansi\n\nles = LEFS");
        model.saveWords();
        pump.until(() -> !model.wordsSaidProperty().get().isEmpty());
        assertEquals(Map.of("nancy", "Nansi", "les", "LEFS"), work.words);
    }

    @Test void aLineWithoutBothSidesIsToldAndNothingIsStored() {
        model.words.set("les LEFS");
        model.saveWords();
        assertEquals("A line needs both sides: heard = meant", model.wordsSaidProperty().get());
        assertEquals(Map.of("nancy", "Nansi"), work.words);
    }
}
