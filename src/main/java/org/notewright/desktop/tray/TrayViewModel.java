package org.notewright.desktop.tray;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.Arrival;
import org.notewright.clinical.ArrivalId;
import org.notewright.clinical.Patient;
import org.notewright.clinical.PatientHint;
import org.notewright.clinical.PatientId;
import org.notewright.desktop.control.Background;
import org.notewright.desktop.control.Ending;
import org.notewright.desktop.control.Surroundings;
import org.notewright.desktop.control.Trouble;
import org.notewright.desktop.control.UndoOffer;
import org.notewright.job.JobContext;
import org.notewright.problem.Problem;
import org.notewright.workflow.ArrivalOutcome;

/// The unfiled files with whose they may be. A guess is shown with its reason and can be changed; a file moves into a folder
/// only when a person says so.
public final class TrayViewModel {

    /// What the tray needs of an open vault; blocks, so it is called from jobs.
    public interface Work {

        List<Arrival> list();

        List<Patient> patients();

        /// Takes files and folders.
        ///
        /// @return an outcome for each file
        List<ArrivalOutcome> take(List<Path> dropped, JobContext job);

        void file(ArrivalId id, PatientId patient, @Nullable LocalDate visitDate);

        void trash(ArrivalId id);

        void restore(ArrivalId id);
    }

    private record Found(List<Arrival> arrivals, List<Patient> patients) {
        @Override public String toString() {
            return "Found";
        }
    }

    private final Work work;
    private final Surroundings around;
    private final ObservableList<Trouble> troubles;
    private final ObservableList<Arrival> arrivals = FXCollections.observableArrayList();
    private final Map<ArrivalId, PatientId> chosen = new HashMap<>();
    private final SimpleObjectProperty<@Nullable UndoOffer> undo = new SimpleObjectProperty<>();
    private List<Patient> patients = List.of();

    /// @param troubles where the screen shows what went wrong
    public TrayViewModel(Work work, Surroundings around, ObservableList<Trouble> troubles) {
        this.work = work;
        this.around = around;
        this.troubles = troubles;
        refresh();
    }

    public void refresh() {
        around.background().quietly(_ -> new Found(work.list(), work.patients()), Ending.of(found -> {
            patients = found.patients();
            arrivals.setAll(found.arrivals());
        }, this::tell));
    }

    /// Takes dropped files one by one; a bad one never stops the others.
    public void take(List<Path> files) {
        around.background().show(around.text().get("tray.taking"), job -> work.take(files, job), new Ending<>(outcomes -> {
            for (var outcome : outcomes) {
                if (outcome instanceof ArrivalOutcome.Failed(var _, var problem)) {
                    tell(problem);
                }
            }
            refresh();
        }, problem -> {
            tell(problem);
            refresh();
        }, this::refresh));
    }

    /// Whose it is taken for now: what was chosen, else a strong guess; a weak one is only named.
    Optional<Patient> taker(Arrival arrival) {
        var hint = arrival.patient();
        var id = chosen.getOrDefault(arrival.id(), hint != null && hint.sure() ? hint.patient() : null);
        return patient(id);
    }

    private Optional<Patient> patient(@Nullable PatientId id) {
        return patients.stream().filter(patient -> patient.id().equals(id)).findFirst();
    }

    /// What speaks for a patient, as a sentence; empty where nothing does.
    String why(Arrival arrival) {
        PatientHint hint = arrival.patient();
        return hint == null ? "" : patient(hint.patient()).map(patient -> around.text().get(
                hint.sure() ? "tray.likely" : "tray.perhaps", patient.listName(), hint.why())).orElse("");
    }

    void choose(Arrival arrival, @Nullable Patient patient) {
        if (patient == null) {
            chosen.remove(arrival.id());
        } else {
            chosen.put(arrival.id(), patient.id());
        }
    }

    /// @param visitDate confirmed by the person who presses
    void file(Arrival arrival, Patient patient, @Nullable LocalDate visitDate) {
        change(() -> work.file(arrival.id(), patient.id(), visitDate));
    }

    void trash(Arrival arrival) {
        change(() -> work.trash(arrival.id()));
        undo.set(new UndoOffer(around.text().get("tray.trashed", arrival.fileName()),
                () -> change(() -> work.restore(arrival.id()))));
    }

    private void change(Runnable step) {
        around.background().quietly(Background.step(step), Ending.of(_ -> {
            around.status().saved();
            refresh();
        }, this::tell));
    }

    private void tell(Problem problem) {
        troubles.add(Trouble.of(problem));
    }

    List<Patient> patients() {
        return patients;
    }

    public ObservableList<Arrival> arrivals() {
        return arrivals;
    }

    public SimpleObjectProperty<@Nullable UndoOffer> undoProperty() {
        return undo;
    }
}
