package org.notewright.workflow.dictate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.Discipline;
import org.notewright.clinical.Patient;
import org.notewright.clinical.PatientId;
import org.notewright.clinical.Source;
import org.notewright.job.JobContext;
import org.notewright.sources.speech.SpeechEngine;
import org.notewright.sources.speech.SpeechFiles;
import org.notewright.sources.speech.audio.FedMicrophones;
import org.notewright.vault.store.Vault;
import org.notewright.vault.store.Vaults;

/// A real vault, the real engine with the tiny model, and a microphone that hears what a test says.
public final class DictationRoom implements AutoCloseable {

    static final String PASSPHRASE = "quiet harbor seven stones";
    static final LocalDate VISIT = LocalDate.of(2026, 3, 12);
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-12T17:10:00Z"), ZoneOffset.UTC);

    final Path folder;
    final FedMicrophones microphones;
    final SpeechEngine engine;
    final PatientId patient;
    final LinkedBlockingQueue<DictationState> told = new LinkedBlockingQueue<>();
    private @Nullable Vault vault;
    private @Nullable Dictate dictate;
    byte[] played = {};

    DictationRoom(Path folder, SpeechEngine engine) throws IOException {
        this.folder = folder;
        this.engine = engine;
        this.microphones = new FedMicrophones();
        Vaults.useNativeFolder(Files.createDirectories(folder.resolve("natives")));
        var created = Vaults.create(folder.resolve("vault"), PASSPHRASE.toCharArray(), CLOCK);
        created.recoveryCode().close();
        patient = PatientId.random();
        created.vault().patients().add(new Patient(patient, "DEMO Okafor", "Ada", null, "", "", "", List.of(), List.of(), Discipline.PT));
        open(created.vault());
    }

    /// With the tiny model installed.
    DictationRoom withModel() {
        dictate().models().add(SpeechFiles.MODEL, JobContext.NONE);
        return this;
    }

    void open(Vault opened) {
        vault = opened;
        dictate = new Dictate(opened, new SpeechParts(engine, microphones, (sound, _) -> played = sound,
                folder.resolve("speech-models")), WrittenForm.ofTheTrade(), CLOCK);
    }

    Vault vault() {
        return java.util.Objects.requireNonNull(vault);
    }

    Dictate dictate() {
        return java.util.Objects.requireNonNull(dictate);
    }

    Dictation start() {
        return dictate().start(patient, VISIT, Runnable::run, told::add);
    }

    /// Waits for a state of this kind; those before it are passed over.
    DictationState until(Predicate<DictationState> wanted) throws InterruptedException {
        while (true) {
            var state = told.take();
            if (wanted.test(state)) {
                return state;
            }
        }
    }

    /// Locks and unlocks, as after the end of a program.
    void reopen() {
        dictate().close();
        vault().close();
        open(Vaults.unlock(folder.resolve("vault"), PASSPHRASE.toCharArray(), CLOCK));
    }

    /// The spoken words of a source.
    String spoken(Source source) {
        return String.join(" ", dictate().heard(source.id()).stream().map(word -> word.spoken().text()).toList());
    }

    @Override public void close() {
        dictate().close();
        vault().close();
    }
}
