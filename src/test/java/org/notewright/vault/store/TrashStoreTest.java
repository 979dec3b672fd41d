package org.notewright.vault.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.notewright.clinical.Correction;
import org.notewright.clinical.FactCorrection;
import org.notewright.clinical.Document;
import org.notewright.clinical.Patient;
import org.notewright.clinical.Run;
import org.notewright.clinical.RunId;
import org.notewright.clinical.Source;
import org.notewright.clinical.Span;
import org.notewright.job.JobContext;
import org.notewright.vault.store.Trashed.KeptFor;
import org.notewright.vault.store.Trashed.Kind;

class TrashStoreTest {

    private static final String SECRET = "qzxquillfeather says wobbleboard";

    @TempDir Path dir;
    private OpenVault vault;
    private final Patient patient = TestVaults.patient("Alvarez", "Marisol", "R-1");

    @BeforeEach void open() {
        vault = TestVaults.create(dir.resolve("vault"));
        vault.patients().add(patient);
    }

    @AfterEach void close() {
        assertEquals(List.of(), vault.check(JobContext.NONE).damages());
        vault.close();
    }

    private Source add(String text) {
        var source = SearchStoreTest.note(patient, text + ".txt", text);
        vault.sources().add(source, TestVaults.bytes(text));
        return source;
    }

    private Document draft(String text, Source from) {
        var document = TestVaults.document(patient, null);
        vault.documents().add(document, TestVaults.first(document, text), List.of(from.id()));
        vault.runs().start(new Run(RunId.random(), patient.id(), document.id(), "soap-note", "offline", "", List.of(from.id()),
                "asked: " + from.reading().text(), "answered: " + text, null, 0, 0, TestVaults.AT, TestVaults.AT));
        return document;
    }

    private List<Trashed> purgeAll() {
        return vault.trash().purge(vault.trash().all());
    }

    @Test void everythingDeletedIsListedTheNewestFirst() {
        var source = add("one");
        var document = draft("two", add("three"));
        vault.sources().trash(source.id());
        vault.documents().trash(document.id());
        vault.patients().trash(patient.id());
        assertEquals(List.of(Kind.PATIENT, Kind.DOCUMENT, Kind.SOURCE),
                vault.trash().all().stream().map(Trashed::kind).toList());
        assertEquals("one.txt", vault.trash().all().getLast().title());
        assertEquals(List.of(), vault.trash().before(Instant.EPOCH));
    }

    @Test void purgedWordsAreInNoPageAnyMore() throws IOException {
        var source = add(SECRET);
        var other = add("innocent");
        var text = vault.sources().correct(source.id(), new Correction(new Span(0, 3), "vwy", TestVaults.AT)).effectiveText();
        vault.sources().correctFact(source.id(), FactCorrection.of(1, FactCorrection.Kind.STRUCK, new Correction(new Span(0, 3), "",
                TestVaults.AT), text, 1, "vwy", "", ""));
        var document = draft("draft: " + SECRET, source);
        vault.documents().saveWorking(document.id(), SECRET);
        vault.cards().keepThumbnail(source.id(), TestVaults.bytes(SECRET));
        vault.documents().trash(document.id());
        vault.sources().trash(source.id());
        assertTrue(PlainPages.hold(vault, dir, "quillfeather"), "the test must be able to see it");
        assertEquals(List.of(), purgeAll());
        for (var word : List.of("quillfeather", "vwyquill", "wobbleboard")) {
            assertFalse(PlainPages.hold(vault, dir, word), word);
        }
        assertEquals(List.of(other.id()), vault.sources().of(patient.id()).stream().map(Source::id).toList());
    }

    @Test void wholeFolderGoesWithItsPatient() throws IOException {
        draft(SECRET, add("a source of it"));
        vault.patients().trash(patient.id());
        assertEquals(List.of(), purgeAll());
        for (var word : List.of("quillfeather", "marisol", "a source of it")) {
            assertFalse(PlainPages.hold(vault, dir, word), word);
        }
        assertEquals(List.of(), vault.trash().all());
    }

    @Test void sourceOfASignedDocumentIsKept() {
        var source = add("signed for");
        var document = draft("the note", source);
        vault.documents().sign(TestVaults.signature(document, 1, "the note"));
        vault.sources().trash(source.id());
        assertEquals(List.of(KeptFor.SIGNED_DOCUMENT), purgeAll().stream().map(Trashed::keptFor).toList());
        vault.sources().restore(source.id());
        assertEquals(source, vault.sources().find(source.id()).orElseThrow());
    }

    @Test void folderWithASignedDocumentIsKeptWhole() {
        var source = add("signed for");
        var document = draft("the note", source);
        vault.documents().sign(TestVaults.signature(document, 1, "the note"));
        vault.patients().trash(patient.id());
        assertEquals(List.of(KeptFor.SIGNED_FOLDER), purgeAll().stream().map(Trashed::keptFor).toList());
        vault.patients().restore(patient.id());
        assertEquals("the note", vault.documents().workingText(document.id()));
    }

    @Test void sourceOfADraftGoesWithTheDraftOnly() {
        var source = add("drafted");
        var document = draft("the note", source);
        vault.sources().trash(source.id());
        assertEquals(List.of(KeptFor.OPEN_DOCUMENT), purgeAll().stream().map(Trashed::keptFor).toList());
        vault.documents().trash(document.id());
        assertEquals(List.of(), purgeAll());
        assertEquals(List.of(), vault.trash().all());
    }

    private void sql(String statement, Object... values) {
        vault.database().write("test", connection -> Sql.update(connection, statement, values));
    }

    @Test void documentThatAnotherWasMadeFromGoesWithThatOneOnly() {
        var source = add("session");
        var origin = draft("reviewed note", source);
        var child = draft("letter", source);
        sql("INSERT INTO document_origin VALUES (?, 0, ?, 1)", child.id(), origin.id());
        vault.documents().trash(origin.id());
        assertEquals(List.of(KeptFor.OPEN_DOCUMENT), purgeAll().stream().map(Trashed::keptFor).toList());
        vault.documents().trash(child.id());
        assertEquals(List.of(), vault.trash().purge(vault.trash().all().reversed()));
    }

    @Test void queuedWorkOnWhatIsGoneGoesToo() {
        var source = add("session");
        var document = draft("note", source);
        sql("""
                INSERT INTO job (id, patient_id, skill, client, answers, anyway, state, document_id, details, attempts, created_at)
                VALUES ('j1', ?, 'soap-note', 'offline', '', 0, 'READY', ?, '', 1, 1)
                """, patient.id(), document.id());
        sql("""
                INSERT INTO job (id, patient_id, skill, client, answers, anyway, state, after_job, details, attempts, created_at)
                VALUES ('j2', ?, 'letter', 'offline', '', 0, 'NEEDS_REVIEW', 'j1', '', 1, 1)
                """, patient.id());
        sql("INSERT INTO job_source VALUES ('j1', 0, ?)", source.id());
        sql("INSERT INTO run_cost SELECT id, 5 FROM run");
        vault.documents().trash(document.id());
        vault.sources().trash(source.id());
        assertEquals(List.of(), purgeAll());
        int cancelled = vault.database().read("test", c -> Sql.count(c,
                "SELECT count(*) FROM job WHERE id = 'j2' AND state = 'CANCELLED' AND after_job IS NULL"));
        assertEquals(1, cancelled);
        vault.patients().trash(patient.id());
        assertEquals(List.of(), purgeAll());
    }

    @Test void thatSomethingWasSentIsNotForgotten() {
        var source = add("sent");
        var document = draft("the note", source);
        vault.documents().trash(document.id());
        vault.sources().trash(source.id());
        purgeAll();
        int runs = vault.database().read("test", c -> Sql.count(c,
                "SELECT count(*) FROM run WHERE client = 'offline' AND request = '' AND answer = ''"));
        assertEquals(1, runs);
    }

    @Test void whatIsNotInTheTrashCannotBeDeletedByAnyStatement() {
        var source = add("here");
        var document = draft("the note", source);
        for (var sql : List.of("DELETE FROM source WHERE id = ?", "DELETE FROM version WHERE document_id = ?")) {
            var id = sql.contains("version") ? document.id() : source.id();
            assertThrows(IllegalStateException.class,
                    () -> vault.database().write("test", connection -> Sql.update(connection, sql, id)));
        }
        var gone = new Trashed(Kind.SOURCE, source.id().toString(), patient.id(), "", null, TestVaults.AT, KeptFor.NOTHING);
        assertEquals(List.of(), vault.trash().purge(List.of(gone)));
        assertTrue(vault.sources().find(source.id()).isPresent());
    }
}
