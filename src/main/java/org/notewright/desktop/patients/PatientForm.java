package org.notewright.desktop.patients;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Pattern;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.Diagnosis;
import org.notewright.clinical.Discipline;
import org.notewright.clinical.Patient;
import org.notewright.clinical.PatientId;
import org.notewright.desktop.control.Messages;

/// What stands in the form of one patient, and whether it can be stored.
public final class PatientForm {

    /// The shape of an ICD-10-CM code: a letter, a digit, a letter or digit, then up to four behind a point.
    private static final Pattern CODE = Pattern.compile("[A-TV-Z]\\d[0-9A-Z](\\.[0-9A-Z]{1,4})?");
    private static final Pattern US_DATE = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");

    private final PatientId id;
    private final boolean isNew;
    private final LocalDate today;
    private final Messages text;
    final StringProperty familyName = new SimpleStringProperty("");
    final StringProperty givenName = new SimpleStringProperty("");
    final StringProperty birthDate = new SimpleStringProperty("");
    final StringProperty recordNumber = new SimpleStringProperty("");
    final StringProperty contact = new SimpleStringProperty("");
    final StringProperty payer = new SimpleStringProperty("");
    final StringProperty diagnoses = new SimpleStringProperty("");
    final StringProperty precautions = new SimpleStringProperty("");
    final ObjectProperty<Discipline> discipline = new SimpleObjectProperty<>(Discipline.PT);
    private final ReadOnlyStringWrapper nameWrong = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper birthWrong = new ReadOnlyStringWrapper("");

    /// @param patient whom to change, null for a new one
    PatientForm(@Nullable Patient patient, LocalDate today, Messages text) {
        this.today = today;
        this.text = text;
        isNew = patient == null;
        id = patient == null ? PatientId.random() : patient.id();
        if (patient != null) {
            familyName.set(patient.familyName());
            givenName.set(patient.givenName());
            birthDate.set(patient.birthDate() == null ? "" : patient.birthDate().toString());
            recordNumber.set(patient.recordNumber());
            contact.set(patient.contact());
            payer.set(patient.payer());
            diagnoses.set(String.join("\n", patient.diagnoses().stream().map(Diagnosis::label).toList()));
            precautions.set(String.join("\n", patient.precautions()));
            discipline.set(patient.discipline());
        }
    }

    public boolean isNew() {
        return isNew;
    }

    /// The patient as entered, or null where a field is wrong: its message then says what.
    @Nullable Patient read() {
        var family = familyName.get().strip();
        nameWrong.set(family.isEmpty() ? text.get("patients.wrong.name")
                : family.length() > Patient.MAX_NAME || givenName.get().strip().length() > Patient.MAX_NAME
                ? text.get("patients.wrong.long", Patient.MAX_NAME) : "");
        var birth = birth();
        if (!nameWrong.get().isEmpty() || !birthWrong.get().isEmpty()) {
            return null;
        }
        return new Patient(id, family, givenName.get(), birth, recordNumber.get(), contact.get(), payer.get(),
                lines(diagnoses.get()).stream().map(PatientForm::diagnosis).toList(), lines(precautions.get()),
                discipline.get());
    }

    private @Nullable LocalDate birth() {
        var typed = birthDate.get().strip();
        birthWrong.set("");
        if (typed.isEmpty()) {
            return null;
        }
        var parts = US_DATE.matcher(typed);
        var iso = parts.matches() ? "%s-%2s-%2s".formatted(parts.group(3), parts.group(1), parts.group(2))
                .replace(' ', '0') : typed;
        try {
            var date = LocalDate.parse(iso);
            if (date.isAfter(today)) {
                birthWrong.set(text.get("patients.wrong.future"));
            }
            return date;
        } catch (DateTimeParseException _) {
            birthWrong.set(text.get("patients.wrong.date"));
            return null;
        }
    }

    /// `M17.11 right knee osteoarthritis`: a code in front where the first word has the shape of one.
    static Diagnosis diagnosis(String line) {
        var parts = line.split("\\s+", 2);
        return CODE.matcher(parts[0]).matches()
                ? new Diagnosis(parts[0], parts.length > 1 ? parts[1] : "") : new Diagnosis("", line);
    }

    private static List<String> lines(String typed) {
        return typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    ReadOnlyStringProperty nameWrongProperty() {
        return nameWrong.getReadOnlyProperty();
    }

    ReadOnlyStringProperty birthWrongProperty() {
        return birthWrong.getReadOnlyProperty();
    }
}
