package org.notewright.desktop.patients;

import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.Patient;
import org.notewright.clinical.PatientId;
import org.notewright.desktop.control.Background;
import org.notewright.desktop.control.Ending;
import org.notewright.desktop.control.Surroundings;
import org.notewright.desktop.control.Trouble;
import org.notewright.desktop.control.UndoOffer;

/// The list of patients, the search in it, and the form while one is being added or changed.
public final class PatientsViewModel {

    private final PatientsWork work;
    private final Surroundings around;
    private final Consumer<PatientId> open;
    private final StringProperty query = new SimpleStringProperty("");
    private final ObservableList<Patient> patients = FXCollections.observableArrayList();
    // A field, because such a view listens weakly: as a passing value it would fall silent.
    private final ObservableList<Patient> patientsView = FXCollections.unmodifiableObservableList(patients);
    private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable PatientForm> form = new ReadOnlyObjectWrapper<>();
    private final SimpleObjectProperty<@Nullable UndoOffer> undo = new SimpleObjectProperty<>();
    private final ObservableList<Trouble> troubles = FXCollections.observableArrayList();
    private long search;

    /// @param open shows a patient's canvas
    public PatientsViewModel(PatientsWork work, Surroundings around, Consumer<PatientId> open) {
        this.work = work;
        this.around = around;
        this.open = open;
        query.subscribe(_ -> refresh());
    }

    /// Reads the list again. An older search that comes back late is dropped.
    public void refresh() {
        var mine = ++search;
        var typed = query.get();
        background().quietly(_ -> work.find(typed), Ending.of(found -> {
            if (mine == search) {
                patients.setAll(found);
                read.set(true);
            }
        }, this::tell));
    }

    public void open(Patient patient) {
        open.accept(patient.id());
    }

    /// Opens the documents of the practice itself.
    public void openClinic() {
        background().quietly(_ -> work.clinic(), Ending.of(open, _ -> { }));
    }

    public void beginNew() {
        form.set(new PatientForm(null, today(), around.text()));
    }

    public void beginEdit(Patient patient) {
        form.set(new PatientForm(patient, today(), around.text()));
    }

    public void cancelForm() {
        form.set(null);
    }

    /// Stores the form's patient; a wrong field keeps the form open and says why. A new patient's canvas opens.
    public void saveForm() {
        var filled = form.get();
        var patient = filled == null ? null : filled.read();
        if (filled == null || patient == null) {
            return;
        }
        background().quietly(Background.step(() -> {
            if (filled.isNew()) {
                work.add(patient);
            } else {
                work.update(patient);
            }
        }), Ending.of(_ -> {
            around.status().saved();
            form.set(null);
            if (filled.isNew()) {
                open.accept(patient.id());
            } else {
                refresh();
            }
        }, this::tell));
    }

    /// Adds three invented patients to look around with.
    public void addSamples() {
        background().quietly(Background.step(work::addSamples), Ending.of(_ -> {
            around.status().saved();
            refresh();
        }, this::tell));
    }

    public void trash(Patient patient) {
        change(() -> work.trash(patient.id()), () -> undo.set(new UndoOffer(
                around.text().get("patients.trashed", patient.listName()), () -> restore(patient.id()))));
    }

    private void restore(PatientId id) {
        change(() -> work.restore(id), () -> { });
    }

    private void change(Runnable step, Runnable then) {
        background().quietly(Background.step(step), Ending.of(_ -> {
            around.status().saved();
            then.run();
            refresh();
        }, this::tell));
    }

    private void tell(org.notewright.problem.Problem problem) {
        troubles.add(Trouble.of(problem));
    }

    private Background background() {
        return around.background();
    }

    private LocalDate today() {
        return LocalDate.now(around.clock());
    }

    public StringProperty queryProperty() {
        return query;
    }

    public ObservableList<Patient> patients() {
        return patientsView;
    }

    public ReadOnlyBooleanProperty readProperty() {
        return read.getReadOnlyProperty();
    }

    /// The form shown, null while none is.
    public ReadOnlyObjectProperty<@Nullable PatientForm> formProperty() {
        return form.getReadOnlyProperty();
    }

    public SimpleObjectProperty<@Nullable UndoOffer> undoProperty() {
        return undo;
    }

    public ObservableList<Trouble> troubles() {
        return troubles;
    }
}
