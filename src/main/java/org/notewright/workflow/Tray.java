package org.notewright.workflow;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.Arrival;
import org.notewright.clinical.ArrivalId;
import org.notewright.clinical.PatientHint;
import org.notewright.clinical.PatientId;
import org.notewright.clinical.PlacedWord;
import org.notewright.job.JobContext;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;
import org.notewright.problem.Problems;
import org.notewright.sources.intake.FileIntake;
import org.notewright.sources.intake.LoadedFile;
import org.notewright.sources.intake.SourceReaders;
import org.notewright.sources.intake.WatchedFolder;
import org.notewright.vault.store.Vault;

/// The unfiled tray: files that came in without a patient, from a watched folder or dropped on Today. They lie in the vault
/// and wait for a person to say whose they are; nothing is ever filed by itself.
public final class Tray {

    private final Vault vault;
    private final FileIntake intake;
    private final SourceReaders readers;
    private final Guesser guesser;
    private final PracticeSettings settings;
    private final Clock clock;

    Tray(Vault vault, FileIntake intake, SourceReaders readers, Guesser guesser, PracticeSettings settings, Clock clock) {
        this.vault = vault;
        this.intake = intake;
        this.readers = readers;
        this.guesser = guesser;
        this.settings = settings;
        this.clock = clock;
    }

    /// What waits, the oldest first, without places of words.
    public List<Arrival> list() {
        return vault.arrivals().all();
    }

    /// How many wait.
    public int count() {
        return vault.arrivals().count();
    }

    /// @throws ProblemException `ARRIVAL_UNKNOWN`
    public Arrival find(ArrivalId id) {
        return vault.arrivals().find(id).orElseThrow(() -> ProblemException.of(ProblemCode.ARRIVAL_UNKNOWN));
    }

    /// @throws ProblemException `ARRIVAL_UNKNOWN`
    public byte[] original(ArrivalId id) {
        return vault.arrivals().original(id);
    }

    /// Places of the words, in order of the text.
    public List<PlacedWord> words(ArrivalId id) {
        return vault.arrivals().words(id);
    }

    /// Takes a file that was dropped without a patient. Never throws for what a file or the disk does.
    public ArrivalOutcome take(Path file, JobContext job) {
        try {
            return take(intake.load(file), "", job);
        } catch (ProblemException e) {
            return new ArrivalOutcome.Failed(Problems.name(file.toString()), e.problem());
        }
    }

    /// Takes files and whole folders, one file after the other. A bad one never stops the others; what was taken stays when the
    /// job is cancelled.
    ///
    /// @param job counts files
    /// @return one outcome a file, in the order taken
    public List<ArrivalOutcome> all(List<Path> dropped, JobContext job) {
        var outcomes = new ArrayList<ArrivalOutcome>();
        for (var path : dropped) {
            try {
                var files = DroppedFiles.of(path, job);
                for (int i = 0; i < files.size(); i++) {
                    job.checkCancelled();
                    job.progress(i, files.size());
                    outcomes.add(take(files.get(i), job));
                }
            } catch (ProblemException e) {
                outcomes.add(new ArrivalOutcome.Failed(Problems.name(path.toString()), e.problem()));
            }
        }
        return List.copyOf(outcomes);
    }

    /// Takes a text that was pasted without a patient.
    ///
    /// @param name what the card is called
    public ArrivalOutcome take(String name, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            return take(new LoadedFile(name, bytes, Digests.sha256(bytes)), "", JobContext.NONE);
        } catch (ProblemException e) {
            return new ArrivalOutcome.Failed(name, e.problem());
        }
    }

    /// @param place path of the original in its watched folder, or empty
    /// @throws ProblemException for what a file or the disk does
    ArrivalOutcome take(LoadedFile file, String place, JobContext job) {
        var waiting = vault.arrivals().findSame(file.sha256());
        if (waiting.isPresent()) {
            return new ArrivalOutcome.WaitsAlready(waiting.get());
        }
        var filed = vault.sources().findSame(file.sha256());
        if (filed.isPresent()) {
            return new ArrivalOutcome.FiledAlready(filed.get());
        }
        var reading = readers.read(file, job);
        var text = reading.text();
        var arrival = new Arrival(ArrivalId.random(), file.fileName(), place, file.bytes().length, file.sha256(), reading,
                guesser.patient(text, file.fileName(), vault.patients().all()).orElse(null),
                guesser.visit(text, file.fileName(), LocalDate.now(clock)).orElse(null), clock.instant());
        vault.arrivals().add(arrival, file.bytes());
        vault.log().add("arrive", arrival.id().toString());
        return new ArrivalOutcome.Arrived(arrival);
    }

    /// Changes whose it is taken for, without filing it.
    public void hint(ArrivalId id, @Nullable PatientHint hint) {
        vault.arrivals().hint(id, hint, find(id).visit());
    }

    /// Moves it into a patient's folder: from then on it is a source with the same id. The original in its watched folder
    /// is left, or moved where the practice chose so.
    ///
    /// @param visitDate the confirmed date of service, null for none
    /// @throws ProblemException `ARRIVAL_UNKNOWN`, `PATIENT_UNKNOWN`
    public Filed file(ArrivalId id, PatientId patient, @Nullable LocalDate visitDate) {
        var arrival = find(id);
        var same = vault.sources().findSame(patient, arrival.sha256());
        if (same.isPresent()) {
            vault.arrivals().trash(id);
            return new Filed(same.get(), true, moveOriginal(arrival));
        }
        var source = vault.arrivals().file(id, patient, visitDate);
        vault.log().add("file", id.toString());
        return new Filed(source, false, moveOriginal(arrival));
    }

    /// Only the very file that was taken is moved.
    private Filed.Original moveOriginal(Arrival arrival) {
        if (arrival.place().isEmpty() || !mayMove(Path.of(arrival.place()))) {
            return Filed.Original.LEFT;
        }
        try {
            var original = Path.of(arrival.place());
            if (!intake.load(original).sha256().equals(arrival.sha256())) {
                return Filed.Original.NOT_MOVED;
            }
            WatchedFolder.moveToFiled(original);
            return Filed.Original.MOVED;
        } catch (IOException | ProblemException _) {
            return Filed.Original.NOT_MOVED;
        }
    }

    private boolean mayMove(Path original) {
        return settings.watched().stream()
                .anyMatch(place -> place.moveWhenFiled() && Path.of(place.folder()).equals(original.getParent()));
    }

    /// To the trash, where it can be restored for a while.
    public void trash(ArrivalId id) {
        vault.arrivals().trash(id);
        vault.log().add("arrival-trash", id.toString());
    }

    public void restore(ArrivalId id) {
        vault.arrivals().restore(id);
    }
}
