package org.notewright.vault.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.function.Executable;
import org.notewright.clinical.Diagnosis;
import org.notewright.clinical.Discipline;
import org.notewright.clinical.Document;
import org.notewright.clinical.DocumentId;
import org.notewright.clinical.DocumentState;
import org.notewright.clinical.PageText;
import org.notewright.clinical.Patient;
import org.notewright.clinical.PatientId;
import org.notewright.clinical.ReadMethod;
import org.notewright.clinical.Reading;
import org.notewright.clinical.Signature;
import org.notewright.clinical.Signer;
import org.notewright.clinical.Source;
import org.notewright.clinical.SourceId;
import org.notewright.clinical.SourceKind;
import org.notewright.clinical.Span;
import org.notewright.clinical.Version;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;
import org.notewright.vault.key.KdfCost;

/// Real vaults with the cheapest key derivation the bounds allow, and invented records.
final class TestVaults {

    static final String PASSPHRASE = "correct horse battery";
    static final Clock CLOCK = Clock.systemUTC();
    static final Instant AT = Instant.parse("2026-03-04T05:06:07.123456789Z");
    static final Signer SIGNER = new Signer("DEMO Dana Reyes", "PT, DPT", "PT-0001");

    private static final KdfCost CHEAP = new KdfCost(19_456, 1, 1);

    private TestVaults() {
    }

    static OpenVault create(Path folder) {
        var created = createWithCode(folder);
        created.recoveryCode().close();
        return (OpenVault) created.vault();
    }

    static Vaults.Created createWithCode(Path folder) {
        return Vaults.create(folder, PASSPHRASE.toCharArray(), CLOCK, CHEAP);
    }

    static OpenVault unlock(Path folder) {
        return (OpenVault) Vaults.unlock(folder, PASSPHRASE.toCharArray(), CLOCK);
    }

    static void assertProblem(ProblemCode code, Executable work) {
        assertEquals(code, assertThrows(ProblemException.class, work).problem().code());
    }

    static Patient patient(String family, String given, String number) {
        return new Patient(PatientId.random(), "DEMO " + family, given, LocalDate.of(1961, 2, 3), number, "555-0100",
                "DEMO Payer", List.of(new Diagnosis("M17.11", "right knee"), new Diagnosis("", "stiffness")),
                List.of("fall risk", "no heat"), Discipline.PT);
    }

    static Source source(Patient patient, @Nullable LocalDate visit, byte[] original) {
        var text = "page one\npage two";
        var reading = new Reading(SourceKind.PDF, ReadMethod.MIXED, text,
                List.of(new PageText(1, new Span(0, 9), 1), new PageText(2, new Span(9, 17), 0.75)), List.of("Page 2 was guessed."));
        return new Source(SourceId.random(), patient.id(), visit, "note.pdf", original.length, Hashes.sha256(original),
                reading, AT);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static Document document(Patient patient, @Nullable LocalDate visit) {
        return new Document(DocumentId.random(), patient.id(), "soap-note", "SOAP note", visit, DocumentState.DRAFT, 1, AT);
    }

    static Version first(Document document, String text) {
        return new Version(document.id(), 1, text, Version.Origin.MODEL, AT);
    }

    /// A stored, unsigned document.
    static Document stored(Vault vault, String text) {
        var patient = patient("Alvarez", "Marisol", "R-1");
        vault.patients().add(patient);
        var document = document(patient, LocalDate.of(2026, 3, 4));
        vault.documents().add(document, first(document, text), List.of());
        return document;
    }

    static Signature signature(Document document, int version, String text) {
        return new Signature(document.id(), version, SIGNER, AT, Hashes.sha256(text));
    }
}
