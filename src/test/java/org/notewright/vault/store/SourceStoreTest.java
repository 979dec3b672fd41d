package org.notewright.vault.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.notewright.vault.store.TestVaults.assertProblem;
import static org.notewright.vault.store.TestVaults.bytes;
import static org.notewright.vault.store.TestVaults.source;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.notewright.clinical.PageText;
import org.notewright.clinical.Patient;
import org.notewright.clinical.ReadMethod;
import org.notewright.clinical.Reading;
import org.notewright.clinical.Source;
import org.notewright.clinical.SourceId;
import org.notewright.clinical.SourceKind;
import org.notewright.clinical.Span;
import org.notewright.problem.ProblemCode;

class SourceStoreTest {

    @TempDir Path dir;
    private Vault vault;
    private final Patient patient = TestVaults.patient("Alvarez", "Marisol", "R-1");

    @BeforeEach void open() {
        vault = TestVaults.create(dir.resolve("vault"));
        vault.patients().add(patient);
    }

    @AfterEach void close() {
        vault.close();
    }

    @Test void bytesAndReadingComeBackAfterUnlocking() {
        var original = new byte[3_000_000];
        new Random(1).nextBytes(original);
        var source = source(patient, LocalDate.of(2026, 3, 4), original);
        vault.sources().add(source, original);
        vault.close();
        vault = TestVaults.unlock(dir.resolve("vault"));
        assertEquals(Optional.of(source), vault.sources().find(source.id()));
        assertArrayEquals(original, vault.sources().original(source.id()));
    }

    @Test void whichWayAPageWasTurnedComesBack() {
        var plain = source(patient, null, bytes("turned"));
        var text = plain.reading().text();
        var half = text.length() / 2;
        var pages = List.of(new PageText(1, new Span(0, half), 0.9, 270), new PageText(2, new Span(half, text.length()), 0.9));
        var source = new Source(plain.id(), patient.id(), null, plain.fileName(), plain.byteCount(), plain.sha256(),
                new Reading(SourceKind.IMAGE, ReadMethod.OCR, text, pages, List.of()), plain.addedAt());
        vault.sources().add(source, bytes("turned"));
        assertEquals(pages, vault.sources().find(source.id()).orElseThrow().reading().pages());
    }

    @Test void whatAModelReadStaysMarkedAlsoAfterAPersonCorrectsAWordOfIt() {
        var source = source(patient, null, bytes("scan"));
        vault.sources().add(source, bytes("scan"));
        var all = new Span(0, source.reading().text().length());
        var read = vault.sources().correct(source.id(), source.corrected().correct(all, "flexion 110", TestVaults.AT).readBy("sees-1"));
        assertEquals(List.of("sees-1"), read.corrected().readers());
        var better = vault.sources().correct(source.id(), read.corrected().correct(new Span(8, 11), "120", TestVaults.AT));
        assertEquals("flexion 120", better.effectiveText());
        assertEquals(List.of("sees-1"), better.corrected().readers());
    }

    @Test void listIsByVisitWithUndatedFirst() {
        var late = source(patient, LocalDate.of(2026, 3, 4), bytes("a"));
        var early = source(patient, LocalDate.of(2026, 1, 4), bytes("b"));
        var undated = source(patient, null, bytes("c"));
        vault.sources().add(late, bytes("a"));
        vault.sources().add(early, bytes("b"));
        vault.sources().add(undated, bytes("c"));
        assertEquals(List.of(undated, early, late), vault.sources().of(patient.id()));
        vault.sources().moveToVisit(undated.id(), LocalDate.of(2026, 2, 4));
        assertEquals(List.of(early.id(), undated.id(), late.id()),
                vault.sources().of(patient.id()).stream().map(Source::id).toList());
    }

    @Test void sameBytesAreFoundUntilTheyAreTrashed() {
        var source = source(patient, null, bytes("a"));
        vault.sources().add(source, bytes("a"));
        assertEquals(Optional.of(source), vault.sources().findSame(patient.id(), source.sha256()));
        vault.sources().trash(source.id());
        assertEquals(Optional.empty(), vault.sources().findSame(patient.id(), source.sha256()));
        vault.sources().restore(source.id());
        assertEquals(Optional.of(source), vault.sources().find(source.id()));
    }

    @Test void hashOfOtherBytesIsRefusedAndNothingStored() {
        assertThrows(IllegalArgumentException.class, () -> vault.sources().add(source(patient, null, bytes("a")), bytes("b")));
        assertEquals(List.of(), vault.sources().of(patient.id()));
    }

    @Test void unknownSourceIsAProblem() {
        assertProblem(ProblemCode.SOURCE_UNKNOWN, () -> vault.sources().original(SourceId.random()));
        assertProblem(ProblemCode.SOURCE_UNKNOWN, () -> vault.sources().trash(SourceId.random()));
        assertProblem(ProblemCode.SOURCE_UNKNOWN, () -> vault.sources().moveToVisit(SourceId.random(), null));
    }
}
