package org.notewright.vault.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.notewright.vault.store.TestVaults.assertProblem;
import static org.notewright.vault.store.TestVaults.patient;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.notewright.clinical.Discipline;
import org.notewright.clinical.Patient;
import org.notewright.clinical.PatientId;
import org.notewright.problem.ProblemCode;

class PatientStoreTest {

    @TempDir Path dir;
    private Vault vault;

    @BeforeEach void open() {
        vault = TestVaults.create(dir.resolve("vault"));
    }

    @AfterEach void close() {
        vault.close();
    }

    @Test void everyFieldComesBackAfterUnlocking() {
        var patient = patient("Alvarez", "Marisol", "R-1");
        var bare = new Patient(PatientId.random(), "DEMO Zed", "", null, "", "", "", List.of(), List.of(), Discipline.OT);
        vault.patients().add(patient);
        vault.patients().add(bare);
        vault.close();
        vault = TestVaults.unlock(dir.resolve("vault"));
        assertEquals(List.of(patient, bare), vault.patients().all());
        assertEquals(Optional.of(patient), vault.patients().find(patient.id()));
    }

    @Test void updateReplacesEveryField() {
        var patient = patient("Alvarez", "Marisol", "R-1");
        vault.patients().add(patient);
        var changed = new Patient(patient.id(), "DEMO Baker", "Ann", null, "9", "x", "y", List.of(), List.of("one"), Discipline.OT);
        vault.patients().update(changed);
        assertEquals(List.of(changed), vault.patients().all());
    }

    @Test void unknownPatientCannotBeChanged() {
        var stranger = patient("Alvarez", "Marisol", "R-1");
        assertProblem(ProblemCode.PATIENT_UNKNOWN, () -> vault.patients().update(stranger));
        assertProblem(ProblemCode.PATIENT_UNKNOWN, () -> vault.patients().trash(stranger.id()));
        assertProblem(ProblemCode.PATIENT_UNKNOWN, () -> vault.patients().restore(stranger.id()));
    }

    @Test void sameIdCannotBeAddedTwice() {
        var patient = patient("Alvarez", "Marisol", "R-1");
        vault.patients().add(patient);
        assertThrows(IllegalStateException.class, () -> vault.patients().add(patient));
    }

    @Test void listIsByNameIgnoringCase() {
        for (var name : List.of("walker", "Alvarez", "adams", "Baker")) {
            vault.patients().add(patient(name, "A", ""));
        }
        assertEquals(List.of("DEMO adams", "DEMO Alvarez", "DEMO Baker", "DEMO walker"),
                vault.patients().all().stream().map(Patient::familyName).toList());
    }

    @Test void searchIgnoresCaseAndAccents() {
        var muller = patient("Müller", "Zoë", "R-77");
        vault.patients().add(muller);
        vault.patients().add(patient("Moller", "Ann", "R-78"));
        for (var query : List.of("muller", "MÜLLER", "zoe mull", "mu\u0308ller", "77", "müller, zoë")) {
            assertEquals(List.of(muller), vault.patients().search(query, 10), query);
        }
        assertEquals(List.of(), vault.patients().search("muller ann", 10));
    }

    @Test void searchPutsNamesThatBeginSoFirst() {
        for (var name : List.of("Banner", "Ann-Smith", "Keller")) {
            vault.patients().add(patient(name, "Keller".equals(name) ? "Anna" : "X", ""));
        }
        assertEquals(List.of("DEMO Ann-Smith", "DEMO Keller", "DEMO Banner"),
                vault.patients().search("ann", 10).stream().map(Patient::familyName).toList());
        assertEquals(1, vault.patients().search("ann", 1).size());
    }

    @Test void searchTakesSqlAsWords() {
        vault.patients().add(patient("O'Neil", "Ann", ""));
        assertEquals(1, vault.patients().search("o'neil", 10).size());
        assertEquals(0, vault.patients().search("%", 10).size());
    }

    @Test void trashTakesTheWholeFolderAndRestoreBringsItBack() {
        var document = TestVaults.stored(vault, "text");
        var source = TestVaults.source(vault.patients().all().getFirst(), null, TestVaults.bytes("x"));
        vault.sources().add(source, TestVaults.bytes("x"));
        vault.patients().trash(document.patient());
        assertEquals(List.of(), vault.patients().all());
        assertEquals(Optional.empty(), vault.patients().find(document.patient()));
        assertEquals(Optional.empty(), vault.documents().find(document.id()));
        assertEquals(List.of(), vault.sources().of(document.patient()));
        assertEquals(List.of(), vault.documents().on(LocalDate.of(2026, 3, 4)));
        vault.patients().restore(document.patient());
        assertEquals(Optional.of(document), vault.documents().find(document.id()));
        assertEquals(List.of(source), vault.sources().of(document.patient()));
    }
}
