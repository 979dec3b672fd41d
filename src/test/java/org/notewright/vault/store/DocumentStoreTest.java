package org.notewright.vault.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.notewright.vault.store.TestVaults.AT;
import static org.notewright.vault.store.TestVaults.SIGNER;
import static org.notewright.vault.store.TestVaults.assertProblem;
import static org.notewright.vault.store.TestVaults.signature;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.notewright.clinical.Addendum;
import org.notewright.clinical.Document;
import org.notewright.clinical.DocumentId;
import org.notewright.clinical.DocumentState;
import org.notewright.clinical.Version;
import org.notewright.problem.ProblemCode;

class DocumentStoreTest {

    @TempDir Path dir;
    private OpenVault vault;
    private Document document;

    @BeforeEach void open() {
        vault = TestVaults.create(dir.resolve("vault"));
        document = TestVaults.stored(vault, "first");
    }

    @AfterEach void close() {
        vault.close();
    }

    private DocumentStore documents() {
        return vault.documents();
    }

    private void sign() {
        documents().sign(signature(document, 1, "first"));
    }

    @Test void everythingComesBackAfterUnlocking() {
        var patient = vault.patients().all().getFirst();
        var source = TestVaults.source(patient, null, TestVaults.bytes("x"));
        vault.sources().add(source, TestVaults.bytes("x"));
        var other = TestVaults.document(patient, null);
        documents().add(other, TestVaults.first(other, "other"), List.of(source.id()));
        var second = documents().addVersion(document.id(), "second", Version.Origin.PERSON);
        documents().saveWorking(document.id(), "third");
        vault.close();
        vault = TestVaults.unlock(dir.resolve("vault"));
        assertEquals(List.of(TestVaults.first(document, "first"), second), documents().versions(document.id()));
        assertEquals("third", documents().workingText(document.id()));
        assertEquals(2, documents().find(document.id()).orElseThrow().versions());
        assertEquals(List.of(source.id()), documents().madeFrom(other.id()));
        assertEquals(List.of(other.id(), document.id()), documents().of(patient.id()).stream().map(Document::id).toList());
        assertEquals(List.of(document.id()), documents().on(LocalDate.of(2026, 3, 4)).stream().map(Document::id).toList());
    }

    @Test void equalTextMakesNoVersionButBecomesTheWorkingText() {
        documents().saveWorking(document.id(), "changed");
        assertEquals(1, documents().addVersion(document.id(), "first", Version.Origin.PERSON).number());
        assertEquals("first", documents().workingText(document.id()));
        assertEquals(1, documents().versions(document.id()).size());
    }

    @Test void unknownDocumentIsAProblem() {
        var unknown = DocumentId.random();
        assertProblem(ProblemCode.DOCUMENT_UNKNOWN, () -> documents().workingText(unknown));
        assertProblem(ProblemCode.DOCUMENT_UNKNOWN, () -> documents().saveWorking(unknown, "x"));
        assertProblem(ProblemCode.DOCUMENT_UNKNOWN, () -> documents().versions(unknown));
        assertProblem(ProblemCode.DOCUMENT_UNKNOWN, () -> documents().restore(unknown));
        assertEquals(Optional.empty(), documents().find(unknown));
    }

    @Test void documentNeedsAKnownPatient() {
        var stranger = TestVaults.document(TestVaults.patient("Nobody", "", ""), null);
        assertProblem(ProblemCode.PATIENT_UNKNOWN,
                () -> documents().add(stranger, TestVaults.first(stranger, "x"), List.of()));
    }

    @Test void stateNeverGoesBackwards() {
        documents().setState(document.id(), DocumentState.REVIEWED);
        assertThrows(IllegalArgumentException.class, () -> documents().setState(document.id(), DocumentState.DRAFT));
        assertThrows(IllegalArgumentException.class, () -> documents().setState(document.id(), DocumentState.SIGNED));
        assertEquals(DocumentState.REVIEWED, documents().find(document.id()).orElseThrow().state());
    }

    @Test void signedDocumentRefusesEveryChange() {
        sign();
        assertProblem(ProblemCode.DOCUMENT_SIGNED, () -> documents().saveWorking(document.id(), "x"));
        assertProblem(ProblemCode.DOCUMENT_SIGNED, () -> documents().addVersion(document.id(), "x", Version.Origin.PERSON));
        assertProblem(ProblemCode.DOCUMENT_SIGNED, () -> documents().setState(document.id(), DocumentState.REVIEWED));
        assertProblem(ProblemCode.DOCUMENT_SIGNED, this::sign);
        assertProblem(ProblemCode.DOCUMENT_SIGNED, () -> documents().trash(document.id()));
        assertProblem(ProblemCode.DOCUMENT_SIGNED, () -> documents().restore(document.id()));
        assertEquals(DocumentState.SIGNED, documents().find(document.id()).orElseThrow().state());
        assertEquals("first", documents().workingText(document.id()));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "UPDATE version SET text = 'x'", "DELETE FROM version", "UPDATE signature SET name = 'x'", "DELETE FROM signature",
        "UPDATE document SET working_text = 'x'", "UPDATE document SET state = 'DRAFT'", "DELETE FROM document",
        "UPDATE addendum SET text = 'x'", "DELETE FROM addendum", "UPDATE access_log SET action = 'x'",
        "DELETE FROM access_log", "UPDATE source SET text = 'x'", "UPDATE source_original SET bytes = x'00'",
        "INSERT INTO version SELECT document_id, 2, text, origin, made_at FROM version"})
    void schemaItselfRefuses(String sql) {
        var patient = vault.patients().all().getFirst();
        vault.sources().add(TestVaults.source(patient, null, TestVaults.bytes("x")), TestVaults.bytes("x"));
        sign();
        documents().amend(new Addendum(document.id(), 1, "more", SIGNER, AT, Hashes.sha256("more")));
        assertThrows(IllegalStateException.class, () -> vault.database().write("test", c -> Sql.update(c, sql)));
    }

    @Test void signatureFixesTheLastVersionsText() {
        assertThrows(IllegalArgumentException.class, () -> documents().sign(signature(document, 1, "other")));
        assertThrows(IllegalArgumentException.class, () -> documents().sign(signature(document, 2, "first")));
        sign();
        assertEquals(Optional.of(signature(document, 1, "first")), documents().signature(document.id()));
    }

    @Test void addendaStandBesideTheSignedText() {
        var one = new Addendum(document.id(), 1, "more", SIGNER, AT, Hashes.sha256("more"));
        assertProblem(ProblemCode.DOCUMENT_NOT_SIGNED, () -> documents().amend(one));
        sign();
        documents().amend(one);
        var two = new Addendum(document.id(), 2, "again", SIGNER, AT, Hashes.sha256("again"));
        assertThrows(IllegalArgumentException.class, () -> documents().amend(one));
        documents().amend(two);
        assertEquals(List.of(one, two), documents().addenda(document.id()));
    }

    @Test void trashHidesAndRestoreBringsBack() {
        documents().trash(document.id());
        assertEquals(List.of(), documents().of(document.patient()));
        assertProblem(ProblemCode.DOCUMENT_UNKNOWN, () -> documents().saveWorking(document.id(), "x"));
        documents().restore(document.id());
        assertTrue(documents().find(document.id()).isPresent());
    }
}
