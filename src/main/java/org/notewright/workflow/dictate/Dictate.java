package org.notewright.workflow.dictate;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.HeardWord;
import org.notewright.clinical.PatientId;
import org.notewright.clinical.Recording;
import org.notewright.clinical.RecordingId;
import org.notewright.clinical.Source;
import org.notewright.clinical.SourceId;
import org.notewright.clinical.SourceKind;
import org.notewright.job.JobContext;
import org.notewright.problem.Problem;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;
import org.notewright.sources.intake.SourceReader;
import org.notewright.sources.speech.SpeechEngine;
import org.notewright.sources.speech.SpeechException;
import org.notewright.sources.speech.SpeechModel;
import org.notewright.sources.speech.audio.Microphone;
import org.notewright.vault.store.Vault;

/// Dictation over one unlocked vault. Methods that look for devices, models or files take a while: call them from a job.
public final class Dictate implements AutoCloseable {

    private static final int TRASH_DAYS = 30;

    private final Vault vault;
    private final SpeechParts parts;
    private final DictationSettings settings;
    private final SpeechModels models;
    private final WrittenForm form;
    private final SourceMaker maker;
    private final Clock clock;
    private final List<Runnable> whenIdle = new ArrayList<>();
    private @Nullable Dictation running;
    private @Nullable Recorder recorder;
    private boolean starting;
    private boolean closed;

    public Dictate(Vault vault, SpeechParts parts, WrittenForm form, Clock clock) {
        this.vault = vault;
        this.parts = parts;
        this.settings = new DictationSettings(vault.settings());
        this.models = new SpeechModels(parts.engine(), parts.models());
        this.form = form;
        this.maker = new SourceMaker(vault, form, settings, clock);
        this.clock = clock;
    }

    /// Writes the words of sound that has none yet: it was dropped before there was a speech model, or an earlier model
    /// understood nothing. A source never changes, so one with the words takes its place, and the other goes to the trash.
    ///
    /// @return the source with the words; the one that is there where it has words already
    /// @throws ProblemException `SPEECH_MODEL_NONE`, `SPEECH_NO_WORDS`, `SOURCE_UNKNOWN`, `SPEECH_SOUND_WIPED` and those of
    ///                          [#reader()]
    public Source hear(SourceId id, JobContext job) {
        var bare = vault.sources().find(id).orElseThrow(() -> ProblemException.of(ProblemCode.SOURCE_UNKNOWN));
        if (!bare.effectiveText().isBlank()) {
            return bare;
        }
        if (model() == null) {
            throw ProblemException.of(ProblemCode.SPEECH_MODEL_NONE);
        }
        var sound = vault.sources().original(id);
        var reading = reader().read(bare.fileName(), sound, SourceKind.AUDIO, job);
        if (reading.text().isBlank()) {
            throw new ProblemException(Problem.of(ProblemCode.SPEECH_NO_WORDS, bare.fileName()));
        }
        var heard = new Source(SourceId.random(), bare.patient(), bare.visitDate(), bare.fileName(), bare.byteCount(), bare.sha256(),
                reading, clock.instant());
        vault.sources().add(heard, sound);
        vault.sources().trash(id);
        vault.log().add("hear", heard.id().toString());
        return heard;
    }

    /// Those plugged in now.
    public List<Microphone> microphones() {
        return parts.microphones().list();
    }

    /// The chosen one where it is plugged in, else the first; empty where there is none.
    public Optional<Microphone> microphone() {
        var all = microphones();
        var chosen = settings.microphone();
        return all.stream().filter(each -> chosen.filter(each.name()::equals).isPresent()).findFirst()
                .or(() -> all.stream().findFirst());
    }

    /// Keeps a choice; a microphone that is not plugged in is found again when it is.
    public void microphone(Microphone chosen) {
        settings.microphone(chosen.name());
    }

    /// Begins to record. Works without a speech model, too: the sound is kept then.
    ///
    /// @param visit    date of service, null for none
    /// @param observer runs `onChange`, such as the screen's thread
    /// @throws ProblemException `SPEECH_NO_MICROPHONE`, `SPEECH_MICROPHONE_BUSY`, `DICTATION_RUNNING`, `PATIENT_UNKNOWN`
    public Dictation start(PatientId patient, @Nullable LocalDate visit, Executor observer,
            Consumer<DictationState> onChange) {
        synchronized (this) {
            if (running != null || starting || closed) {
                throw ProblemException.of(ProblemCode.DICTATION_RUNNING);
            }
            starting = true;
        }
        try {
            return begin(patient, visit, observer, onChange);
        } finally {
            synchronized (this) {
                starting = false;
            }
        }
    }

    private Dictation begin(PatientId patient, @Nullable LocalDate visit, Executor observer,
            Consumer<DictationState> onChange) {
        var microphone = microphone().orElseThrow(() -> ProblemException.of(ProblemCode.SPEECH_NO_MICROPHONE));
        var line = parts.microphones().open(microphone);
        boolean begun = false;
        try {
            var recording = new Recording(RecordingId.random(), patient, visit, line.rate(), clock.instant(), 0);
            vault.recordings().begin(recording);
            var dictation = new Dictation(recording, () -> parts.microphones().open(microphone), observer, onChange);
            var making = new Recorder(dictation, vault, parts.engine(), this::model, maker);
            synchronized (this) {
                running = dictation;
                recorder = making;
            }
            dictation.begin(line, making, this::free, this::idle);
            begun = true;
            return dictation;
        } finally {
            if (!begun) {
                line.close();
            }
        }
    }

    private synchronized void free() {
        running = null;
        recorder = null;
    }

    private void idle() {
        List<Runnable> waiting;
        synchronized (this) {
            waiting = List.copyOf(whenIdle);
            whenIdle.clear();
        }
        waiting.forEach(Runnable::run);
    }

    /// The one that records or makes its last words now.
    public synchronized Optional<Dictation> running() {
        return Optional.ofNullable(running);
    }

    /// Runs something when nothing is being recorded: at once, or after the end on a background thread. For locking: a recording
    /// goes on behind the lock screen as long as its vault stays open.
    public void whenIdle(Runnable action) {
        synchronized (this) {
            if (running != null) {
                whenIdle.add(action);
                return;
            }
        }
        action.run();
    }

    /// Recordings without a source: left by a program that ended in the middle, or without words.
    public List<Recording> unfinished() {
        var now = running().map(dictation -> dictation.recording().id());
        return vault.recordings().open().stream().filter(recording -> now.filter(recording.id()::equals).isEmpty()).toList();
    }

    /// Makes a source of a recording that was left.
    ///
    /// @param job hears how many milliseconds are done
    /// @throws ProblemException `RECORDING_UNKNOWN`, `SPEECH_MODEL_NONE`, `SPEECH_ENGINE_FAILED`, …; the sound is kept
    public Source finish(RecordingId id, JobContext job) {
        var recording = vault.recordings().find(id).orElseThrow(() -> ProblemException.of(ProblemCode.RECORDING_UNKNOWN));
        var engine = requireEngine();
        var model = model();
        if (model == null) {
            throw ProblemException.of(ProblemCode.SPEECH_MODEL_NONE);
        }
        var wav = Wav.of(vault.recordings().sound(id), recording.rate());
        var words = recording.bytes() == 0 ? List.<org.notewright.clinical.SpokenWord>of()
                : SpeechReader.transcript(engine, model, model.name(), wav, job).words();
        return maker.store(recording, words);
    }

    /// Forgets a recording that was left; [#keep] takes that back for 30 days.
    public void discard(RecordingId id) {
        vault.recordings().trash(id);
    }

    public void keep(RecordingId id) {
        vault.recordings().restore(id);
    }

    /// Deletes for ever what was discarded 30 days ago.
    public void emptyExpired() {
        vault.recordings().purge(clock.instant().minus(Duration.ofDays(TRASH_DAYS)));
    }

    public AudioRetention retention() {
        return settings.retention();
    }

    public void retention(AudioRetention retention) {
        settings.retention(retention);
    }

    /// Called when a document was signed: wipes the sound it was made from, if the practice has chosen so. Sound without words
    /// stays, because nothing else is left of it.
    public void approved(List<SourceId> sources) {
        if (settings.retention() != AudioRetention.WIPE_AFTER_APPROVAL) {
            return;
        }
        for (var source : sources) {
            boolean sound = vault.sources().find(source).filter(each -> each.reading().kind() == SourceKind.AUDIO
                    && !each.effectiveText().isBlank()).isPresent();
            if (sound && vault.recordings().wipe(source, clock.instant())) {
                vault.log().add("wipe-sound", source.toString());
            }
        }
    }

    /// The spoken words of a source, with their places in its text as it was read.
    public List<HeardWord> heard(SourceId source) {
        return vault.sources().heard(source);
    }

    /// Takes a change back: what was spoken stands in the text then, as a correction.
    ///
    /// @param word one of the words of the change
    /// @throws ProblemException `SOURCE_UNKNOWN`
    public Source undo(SourceId id, HeardWord word) {
        var source = vault.sources().find(id).orElseThrow(() -> ProblemException.of(ProblemCode.SOURCE_UNKNOWN));
        var spoken = new StringBuilder();
        for (var each : vault.sources().heard(id)) {
            if (each.written().equals(word.written()) && each.change().equals(word.change())) {
                spoken.append(spoken.isEmpty() ? "" : " ").append(each.spoken().text());
            }
        }
        var text = source.corrected();
        var corrected = vault.sources().correct(id, text.correct(text.toCorrected(word.written()), spoken.toString(),
                clock.instant()));
        vault.log().add("correct", id.toString());
        return corrected;
    }

    /// Plays a part of a source's sound; waits until it is played, or the thread is interrupted.
    ///
    /// @throws ProblemException `SOURCE_UNKNOWN`, `SPEECH_SOUND_WIPED`, `SPEECH_SOUND_UNREADABLE`, `SPEECH_NO_LOUDSPEAKER`
    public void play(SourceId id, long fromMillis, long toMillis, JobContext job) throws InterruptedException {
        var file = vault.sources().original(id);
        try {
            parts.speaker().play(requireEngine().sound(file, fromMillis, toMillis, job), SpeechEngine.RATE);
        } catch (SpeechException e) {
            throw e.problem(vault.sources().find(id).map(Source::fileName).orElse(""));
        }
    }

    /// Misheard words and what was meant.
    public Map<String, String> ownWords() {
        return settings.words();
    }

    public void ownWords(Map<String, String> words) {
        settings.words(words);
    }

    public SpeechModels models() {
        return models;
    }

    /// The model that is used: the chosen one, else the first.
    public Optional<InstalledModel> chosenModel() {
        var all = models.list();
        var chosen = settings.model();
        return all.stream().filter(each -> chosen.filter(each.name()::equals).isPresent()).findFirst()
                .or(() -> all.stream().findFirst());
    }

    public void chooseModel(String name) {
        settings.model(name);
    }

    private @Nullable SpeechModel model() {
        return models.ready(settings.model().orElse(null));
    }

    private SpeechEngine requireEngine() {
        var engine = parts.engine();
        if (engine == null) {
            throw ProblemException.of(ProblemCode.SPEECH_NOT_ON_THIS_COMPUTER);
        }
        return engine;
    }

    /// Reads dropped sound files with the chosen model and the person's own words.
    public SourceReader reader() {
        return new SpeechReader(parts.engine(), this::model, form, settings::words);
    }

    /// Ends a recording and waits until its sound is in the vault; its words come when it is finished later.
    @Override public void close() {
        Recorder open;
        synchronized (this) {
            closed = true;
            open = recorder;
        }
        if (open != null) {
            open.abandon();
        }
    }
}
