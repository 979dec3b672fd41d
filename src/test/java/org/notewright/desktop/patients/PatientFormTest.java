package org.notewright.desktop.patients;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.notewright.clinical.Diagnosis;
import org.notewright.desktop.Demo;
import org.notewright.desktop.control.Messages;

class PatientFormTest {

    private static PatientForm empty() {
        var form = new PatientForm(null, Demo.TODAY, new Messages());
        form.familyName.set("DEMO Peters");
        return form;
    }

    @Test void aFamilyNameIsNeeded() {
        var form = new PatientForm(null, Demo.TODAY, new Messages());
        assertNull(form.read());
        assertEquals("A family name is needed.", form.nameWrongProperty().get());
    }

    @ParameterizedTest
    @CsvSource({"1961-03-14", "3/14/1961", "03/14/1961"})
    void aBirthDateIsReadInBothForms(String typed) {
        var form = empty();
        form.birthDate.set(typed);
        var patient = form.read();
        assertNotNull(patient);
        assertEquals(LocalDate.of(1961, 3, 14), patient.birthDate());
    }

    @ParameterizedTest
    @CsvSource({"14.3.1961", "2/30/1990", "yesterday", "2031-01-01"})
    void aDateThatCannotBeIsToldAtItsField(String typed) {
        var form = empty();
        form.birthDate.set(typed);
        assertNull(form.read());
        assertNotNull(form.birthWrongProperty().get());
        assertEquals(false, form.birthWrongProperty().get().isEmpty());
    }

    @Test void aDiagnosisHasACodeOnlyWhereTheFirstWordHasItsShape() {
        assertEquals(new Diagnosis("M17.11", "right knee osteoarthritis"),
                PatientForm.diagnosis("M17.11 right knee osteoarthritis"));
        assertEquals(new Diagnosis("S83.511D", ""), PatientForm.diagnosis("S83.511D"));
        assertEquals(new Diagnosis("", "Right knee pain"), PatientForm.diagnosis("Right knee pain"));
    }

    @Test void changingKeepsWhatWasThere() {
        var patient = new PatientForm(Demo.ALVAREZ, Demo.TODAY, new Messages()).read();
        assertEquals(Demo.ALVAREZ, patient);
    }

    @Test void linesAreListsWithoutBlanks() {
        var form = empty();
        form.precautions.set("anticoagulant\n\n  fall risk ");
        var patient = form.read();
        assertNotNull(patient);
        assertEquals(List.of("anticoagulant", "fall risk"), patient.precautions());
    }
}
