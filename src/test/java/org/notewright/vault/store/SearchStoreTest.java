package org.notewright.vault.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.notewright.clinical.Addendum;
import org.notewright.clinical.Correction;
import org.notewright.clinical.Diagnosis;
import org.notewright.clinical.Document;
import org.notewright.clinical.PageText;
import org.notewright.clinical.Patient;
import org.notewright.clinical.ReadMethod;
import org.notewright.clinical.Reading;
import org.notewright.clinical.Source;
import org.notewright.clinical.SourceId;
import org.notewright.clinical.SourceKind;
import org.notewright.clinical.Span;
import org.notewright.clinical.Version;
import org.notewright.job.JobContext;
import org.notewright.vault.search.SearchHit;
import org.notewright.vault.search.SearchHit.Target;

class SearchStoreTest {

    private static final String NOTE = "Right knee flexion 0-110°, quad 4-/5. 97110-GP 15 min. Señora says \"tight\".";

    @TempDir Path dir;
    private OpenVault vault;
    private final Patient patient = TestVaults.patient("Alvarez", "Marisol", "R-4711");

    @BeforeEach void open() {
        vault = TestVaults.create(dir.resolve("vault"));
        vault.patients().add(patient);
    }

    @AfterEach void close() {
        assertEquals(List.of(), vault.check(JobContext.NONE).damages());
        vault.close();
    }

    static Source note(Patient patient, String name, String text) {
        var bytes = TestVaults.bytes(text);
        return new Source(SourceId.random(), patient.id(), null, name, bytes.length, Hashes.sha256(bytes),
                new Reading(SourceKind.TEXT, ReadMethod.PLAIN, text, List.of(new PageText(1, new Span(0, text.length()), 1)),
                        List.of()), TestVaults.AT);
    }

    private Source add(Patient owner, String name, String text) {
        var source = note(owner, name, text);
        vault.sources().add(source, TestVaults.bytes(text));
        return source;
    }

    private List<Target> found(String typed) {
        return found(typed, null);
    }

    /// Leaves the patient out, whose diagnosis may say the same words.
    private List<Target> records(String typed) {
        return found(typed).stream().filter(target -> !(target instanceof Target.OfPatient)).toList();
    }

    private List<Target> found(String typed, @Nullable Patient where) {
        return vault.search().find(typed, where == null ? null : where.id(), 50).stream().map(SearchHit::target).toList();
    }

    private static Target target(Source source) {
        return new Target.OfSource(source.id());
    }

    private static Target target(Document document) {
        return new Target.OfDocument(document.id(), 0);
    }

    @Test void wordsNumbersGradesAndDegreesAreFound() {
        var source = add(patient, "session.txt", NOTE);
        for (var typed : List.of("knee", "kne", "97110", "4-/5", "110°", "110", "senora", "KNEE flex", "\"knee flexion\"",
                "session", "knee session", "0-110°", "gp 15", "\"quad 4-/5")) {
            assertEquals(List.of(target(source)), records(typed), typed);
        }
        for (var typed : List.of("4/5", "4+/5", "ankle", "knee ankle", "\"flexion knee\"", "nee", "111°", "kne flexion", "")) {
            assertEquals(List.of(), records(typed), typed);
        }
    }

    @Test void everythingThatCanBeTypedIsAQuery() {
        add(patient, "session.txt", NOTE);
        for (char letter = 0; letter < 0x3000; letter++) {
            found("knee" + letter);
        }
        for (var typed : List.of("\"", "\"\"", "'", "*", "^knee", "a:b", "body : knee", "knee AND", "NOT", "NEAR(knee", "(", "{title}",
                "knee -flexion", "\"knee", "+", "\\", "\u0000", "\uD800", "\uE000", "owner : x", "-- ;")) {
            found(typed);
        }
        assertEquals(1, records("knee").size());
        assertEquals(List.of(), records("AND knee"));
    }

    @Test void hitIsShownInItsPlace() {
        var source = add(patient, "session.txt", NOTE);
        var hit = vault.search().find("4-/5 quad", null, 5).getFirst();
        assertEquals(List.of("quad 4-/5"), List.of(NOTE.substring(hit.spans().getFirst().start(), hit.spans().getLast().end())));
        assertEquals("4-/5", hit.snippet().hits().getLast().in(hit.snippet().text()));
        assertEquals(target(source), hit.target());
        assertEquals("DEMO Alvarez, Marisol", hit.patientName());
        assertEquals("session.txt", hit.title());
    }

    @Test void patientIsFoundByNameNumberAndDiagnosis() {
        var who = new Target.OfPatient(patient.id());
        for (var typed : List.of("alva", "marisol", "r-4711", "4711", "M17.11", "stiffness", "alvarez right knee")) {
            assertEquals(List.of(who), found(typed), typed);
        }
        vault.patients().update(new Patient(patient.id(), "DEMO Okafor", "", null, "", "", "",
                List.of(new Diagnosis("", "tendinopathy")), List.of(), patient.discipline()));
        assertEquals(List.of(), found("alvarez"));
        assertEquals(List.of(who), found("okafor tendino"));
    }

    @Test void searchOfOneFolderLeavesTheOthersOut() {
        var other = TestVaults.patient("Okafor", "Ada", "R-2");
        vault.patients().add(other);
        var mine = add(patient, "a.txt", "wobbleboard");
        var theirs = add(other, "b.txt", "wobbleboard");
        assertEquals(List.of(target(theirs), target(mine)), found("wobbleboard"));
        assertEquals(List.of(target(mine)), found("wobbleboard", patient));
    }

    @Test void trashTakesOutAndRestoringPutsBack() {
        var source = add(patient, "a.txt", "wobbleboard");
        vault.sources().trash(source.id());
        assertEquals(List.of(), found("wobbleboard"));
        vault.sources().restore(source.id());
        assertEquals(List.of(target(source)), found("wobbleboard"));
        vault.patients().trash(patient.id());
        assertEquals(List.of(), found("wobbleboard"));
        assertEquals(List.of(), found("alvarez"));
        vault.patients().restore(patient.id());
        assertEquals(List.of(target(source)), found("wobbleboard"));
        assertEquals(1, found("alvarez").size());
    }

    @Test void correctedWordsAreFoundInPlaceOfTheMisreadOnes() {
        var source = add(patient, "a.txt", "wobb1eboard stance");
        var corrected = vault.sources().correct(source.id(), new Correction(new Span(0, 11), "wobbleboard", TestVaults.AT));
        assertEquals("wobbleboard stance", corrected.effectiveText());
        assertEquals("wobb1eboard stance", corrected.reading().text());
        assertEquals(corrected, vault.sources().find(source.id()).orElseThrow());
        assertEquals(List.of(target(source)), found("wobbleboard stance"));
        assertEquals(List.of(), found("wobb1eboard"));
    }

    @Test void documentIsFoundByWhatIsWrittenNow() {
        var document = TestVaults.document(patient, null);
        vault.documents().add(document, TestVaults.first(document, "first draft of the plan"), List.of());
        vault.documents().saveWorking(document.id(), "second thought");
        assertEquals(List.of(), found("draft"));
        vault.documents().addVersion(document.id(), "third and last", Version.Origin.PERSON);
        assertEquals(List.of(target(document)), found("third"));
        vault.documents().trash(document.id());
        assertEquals(List.of(), found("third"));
        vault.documents().restore(document.id());
        vault.documents().sign(TestVaults.signature(document, 2, "third and last"));
        assertEquals(List.of(target(document)), found("third"));
        vault.documents().amend(new Addendum(document.id(), 1, "left, not right", TestVaults.SIGNER, TestVaults.AT,
                Hashes.sha256("left, not right")));
        assertEquals(List.of(new Target.OfDocument(document.id(), 1)), found("\"left not right\""));
    }

    @Test void oldWorkingTextDoesNotLingerInAnyPage() throws IOException {
        var document = TestVaults.document(patient, null);
        vault.documents().add(document, TestVaults.first(document, "plan"), List.of());
        vault.documents().saveWorking(document.id(), "plan qzxquillfeather here");
        assertTrue(PlainPages.hold(vault, dir, "quillfeather"), "the test must be able to see it");
        vault.documents().saveWorking(document.id(), "plan");
        assertFalse(PlainPages.hold(vault, dir, "quillfeather"));
    }

    @Test void rebuiltIndexFindsTheSame() {
        var source = add(patient, "a.txt", NOTE);
        vault.search().rebuild();
        assertEquals(List.of(target(source)), found("110°"));
        assertEquals(1, found("alvarez").size());
    }
}
