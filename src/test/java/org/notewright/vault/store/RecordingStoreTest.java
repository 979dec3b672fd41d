package org.notewright.vault.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.notewright.clinical.HeardWord;
import org.notewright.clinical.PatientId;
import org.notewright.clinical.PageText;
import org.notewright.clinical.ReadMethod;
import org.notewright.clinical.Reading;
import org.notewright.clinical.Recording;
import org.notewright.clinical.RecordingId;
import org.notewright.clinical.Source;
import org.notewright.clinical.SourceId;
import org.notewright.clinical.SourceKind;
import org.notewright.clinical.Span;
import org.notewright.clinical.SpokenWord;
import org.notewright.job.JobContext;
import org.notewright.problem.ProblemException;

/// Sound as it is spoken, in a real encrypted file.
final class RecordingStoreTest {

    private static final byte[] FIRST = TestVaults.bytes("first piece of a voice");
    private static final byte[] SECOND = TestVaults.bytes("second piece of a voice");
    private static final byte[] WAV = TestVaults.bytes("RIFF a whole recording");

    @TempDir private Path dir;
    private OpenVault vault;
    private PatientId patient;
    private Recording recording;

    @BeforeEach void open() {
        vault = TestVaults.create(dir.resolve("vault"));
        patient = TestVaults.stored(vault, "0").patient();
        recording = new Recording(RecordingId.random(), patient, null, 16_000, TestVaults.AT, 0);
        vault.recordings().begin(recording);
        vault.recordings().add(recording.id(), List.of(FIRST, SECOND));
    }

    @AfterEach void close() {
        vault.close();
    }

    private Source source() {
        var heard = List.of(new HeardWord(new SpokenWord("ten", 120, 480, 0.5), new Span(0, 2), "NUMBER"));
        var reading = new Reading(SourceKind.AUDIO, ReadMethod.SPEECH, "10", List.of(new PageText(1, new Span(0, 2), 0.5)),
                List.of(), heard, List.of());
        return new Source(new SourceId(recording.id().value()), patient, null, "Dictation.wav", WAV.length,
                Hashes.sha256(WAV), reading, TestVaults.AT);
    }

    @Test void piecesComeBackInTheirOrder() {
        vault.recordings().add(recording.id(), List.of(FIRST));
        var all = new java.io.ByteArrayOutputStream();
        List.of(FIRST, SECOND, FIRST).forEach(all::writeBytes);
        assertArrayEquals(all.toByteArray(), vault.recordings().sound(recording.id()));
        assertEquals(all.size(), vault.recordings().find(recording.id()).orElseThrow().bytes());
    }

    @Test void aRecordingOutlivesTheProgram() {
        vault.close();
        vault = TestVaults.unlock(dir.resolve("vault"));
        assertEquals(List.of(recording.id()), vault.recordings().open().stream().map(Recording::id).toList());
    }

    @Test void soundIsNeverDroppedBeforeItsSourceIsThere() {
        assertThrows(RuntimeException.class, () -> vault.database().write("test",
                connection -> Sql.update(connection, "DELETE FROM recording_piece WHERE recording_id = ?", recording.id())));
        assertThrows(RuntimeException.class, () -> vault.database().write("test",
                connection -> Sql.update(connection, "UPDATE recording_piece SET sound = x'00'")));
    }

    @Test void aFinishedRecordingIsASourceWithItsSpokenWords() {
        vault.recordings().close(source(), WAV);
        assertTrue(vault.recordings().find(recording.id()).isEmpty());
        assertArrayEquals(WAV, vault.sources().original(source().id()));
        var heard = vault.sources().heard(source().id()).getFirst();
        assertEquals(source().reading().heard().getFirst(), heard);
        assertEquals(List.of(), vault.check(JobContext.NONE).damages());
    }

    @Test void discardedSoundComesBackOrGoesForEver() {
        vault.recordings().trash(recording.id());
        assertEquals(List.of(), vault.recordings().open());
        vault.recordings().restore(recording.id());
        assertEquals(1, vault.recordings().open().size());
        vault.recordings().trash(recording.id());
        var now = TestVaults.CLOCK.instant();
        assertEquals(0, vault.recordings().purge(now.minus(Duration.ofDays(30))));
        assertEquals(1, vault.recordings().purge(now.plusSeconds(60)));
        assertThrows(ProblemException.class, () -> vault.recordings().restore(recording.id()));
    }

    @Test void wipedSoundLeavesItsWordsAndNoTraceInTheFile() throws Exception {
        vault.recordings().close(source(), WAV);
        assertTrue(vault.recordings().wipe(source().id(), TestVaults.AT));
        assertEquals("10", vault.sources().find(source().id()).orElseThrow().effectiveText());
        assertThrows(ProblemException.class, () -> vault.sources().original(source().id()));
        assertEquals(List.of(), vault.check(JobContext.NONE).damages());
        assertTrue(!vault.recordings().wipe(source().id(), TestVaults.AT), "once is enough");
    }

    @Test void theOriginalOfANoteCannotBeWiped() {
        var note = vault.sources().of(patient).stream().findFirst();
        note.ifPresent(source -> assertTrue(!vault.recordings().wipe(source.id(), TestVaults.AT)));
    }

    @Test void soundGoesWithItsPatient() {
        vault.patients().trash(patient);
        vault.trash().purge(vault.trash().all());
        assertEquals(0, vault.database().<Integer>read("test",
                connection -> Sql.count(connection, "SELECT count(*) FROM recording_piece")));
    }

    @Test void nobodyReadsAVoiceInTheFile() throws Exception {
        vault.close();
        for (var file : List.of("notewright.db")) {
            var bytes = new String(java.nio.file.Files.readAllBytes(dir.resolve("vault").resolve(file)),
                    java.nio.charset.StandardCharsets.ISO_8859_1);
            assertTrue(!bytes.contains("piece of a voice"));
        }
    }
}
