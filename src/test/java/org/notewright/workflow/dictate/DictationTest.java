package org.notewright.workflow.dictate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.notewright.clinical.Recording;
import org.notewright.clinical.ReadMethod;
import org.notewright.clinical.Source;
import org.notewright.clinical.SourceId;
import org.notewright.clinical.SourceKind;
import org.notewright.job.JobContext;
import org.notewright.problem.Problem;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;
import org.notewright.sources.speech.SpeechEngine;
import org.notewright.sources.speech.SpeechFiles;
import org.notewright.vault.store.Hashes;
import org.notewright.sources.speech.VoskProvider;
import org.notewright.workflow.dictate.DictationState.Engine;
import org.notewright.workflow.dictate.DictationState.Phase;

/// From the microphone's line to the source in the vault, with the real engine.
@Timeout(120)
final class DictationTest {

    private static final String PAIN = "patient reports knee pain four out of ten";
    private static final String PLAN = "continue plan next visit";

    @TempDir private static Path natives;
    private static SpeechEngine engine;
    @TempDir private Path dir;
    private DictationRoom room;
    private byte[] pain = {};
    private byte[] plan = {};

    @BeforeAll static void start() {
        engine = new VoskProvider().create(() -> natives);
    }

    @AfterAll static void end() {
        engine.close();
    }

    @BeforeEach void open() throws Exception {
        room = new DictationRoom(dir, engine);
        pain = SpeechFiles.wav("utt01_en.wav");
        plan = SpeechFiles.wav("utt05_en-m1.wav");
    }

    @AfterEach void close() {
        room.close();
    }

    private Source dictated(byte[]... wavs) throws InterruptedException {
        var dictation = room.start();
        Arrays.stream(wavs).forEach(room.microphones::say);
        room.microphones.drained();
        dictation.stop();
        return Objects.requireNonNull(dictation.await(), () -> dictation.state() + " " + dictation.state().problem());
    }

    private static ProblemCode code(ProblemException failure) {
        return failure.problem().code();
    }

    @Test void theWordsStandInTheFolderInTheirWrittenFormWithTheSpokenOnesBeside() throws Exception {
        room.withModel();
        var source = dictated(pain);
        assertEquals("patient reports knee pain 4/10", source.effectiveText());
        assertEquals(PAIN, room.spoken(source));
        var stored = room.vault().sources().find(source.id()).orElseThrow();
        assertEquals(source.effectiveText(), stored.effectiveText());
        assertEquals(SourceKind.AUDIO, stored.reading().kind());
        assertEquals(ReadMethod.SPEECH, stored.reading().method());
        assertEquals(DictationRoom.VISIT, stored.visitDate());
        assertEquals("Dictation 2026-03-12 17.10.wav", stored.fileName());
        var four = room.dictate().heard(source.id()).get(4);
        assertEquals("4/10", four.written().in(source.effectiveText()));
        assertEquals("SCORE", four.change());
        assertEquals(1830, four.spoken().startMillis());
    }

    @Test void everySampleOfTheSoundIsInTheStoredFile() throws Exception {
        room.withModel();
        var source = dictated(pain, plan);
        var wav = room.vault().sources().original(source.id());
        var said = SpeechFiles.sound(pain);
        assertArrayEquals(said, Arrays.copyOfRange(wav, 44, 44 + said.length));
        assertEquals(44 + said.length + SpeechFiles.sound(plan).length, wav.length);
        assertEquals(List.of(), room.dictate().unfinished());
        assertEquals(List.of(), room.vault().check(JobContext.NONE).damages());
    }

    @Test void wordsComeWhileSomebodySpeaks() throws Exception {
        var dictation = room.withModel().start();
        room.microphones.say(pain);
        room.until(state -> state.partial().startsWith("patient reports"));
        room.microphones.silence(2000);
        var state = room.until(s -> s.written().equals("patient reports knee pain 4/10"));
        assertEquals(Phase.RECORDING, state.phase());
        assertEquals(Engine.LISTENING, state.engine());
        assertEquals("", state.partial());
        dictation.stop();
        assertEquals(Phase.DONE, room.until(s -> s.phase().isEnd()).phase());
    }

    @Test void levelAndTimeFollowTheSound() throws Exception {
        var dictation = room.withModel().start();
        room.microphones.silence(500);
        assertEquals(0, room.until(s -> s.elapsed().equals(Duration.ofMillis(500))).level());
        room.microphones.say(pain);
        assertTrue(room.until(s -> s.level() > 0.3).elapsed().toMillis() > 500);
        dictation.stop();
        dictation.await();
    }

    @Test void whatIsSaidInAPauseIsNotRecorded() throws Exception {
        var dictation = room.withModel().start();
        room.microphones.say(pain);
        room.microphones.drained();
        dictation.pause();
        room.microphones.say(plan);
        room.microphones.drained();
        assertEquals(Phase.PAUSED, dictation.state().phase());
        dictation.resume();
        room.microphones.silence(600);
        room.microphones.say(plan);
        room.microphones.drained();
        dictation.stop();
        var source = Objects.requireNonNull(dictation.await());
        assertEquals(PAIN + " " + PLAN, room.spoken(source));
    }

    @Test void onlyOneIsRecordedAtATime() {
        var dictation = room.withModel().start();
        assertEquals(ProblemCode.DICTATION_RUNNING, code(assertThrows(ProblemException.class, room::start)));
        assertTrue(room.dictate().running().isPresent());
        dictation.stop();
    }

    @Test void withoutAMicrophoneNothingBegins() {
        room.microphones.pull();
        assertEquals(ProblemCode.SPEECH_NO_MICROPHONE, code(assertThrows(ProblemException.class, room::start)));
        assertTrue(room.dictate().running().isEmpty());
        assertEquals(List.of(), room.vault().recordings().open());
        room.microphones.plug();
        room.start().stop();
    }

    @Test void aMicrophoneThatIsPulledOutLosesNothingAndGoesOnWhenItIsBack() throws Exception {
        var dictation = room.withModel().start();
        room.microphones.say(pain);
        room.microphones.drained();
        room.microphones.pull();
        var gone = room.until(s -> s.phase() == Phase.MICROPHONE_GONE);
        assertEquals(Problem.of(ProblemCode.SPEECH_MICROPHONE_GONE), gone.problem());
        dictation.resume();
        assertEquals(Problem.of(ProblemCode.SPEECH_NO_MICROPHONE),
                room.until(s -> !Objects.equals(s.problem(), gone.problem())).problem());
        room.microphones.plug();
        dictation.resume();
        assertNull(room.until(s -> s.phase() == Phase.RECORDING && s.problem() == null).problem());
        room.microphones.silence(600);
        room.microphones.say(plan);
        room.microphones.drained();
        dictation.stop();
        assertEquals(PAIN + " " + PLAN, room.spoken(Objects.requireNonNull(dictation.await())));
    }

    @Test void aPulledMicrophoneCanBeTheEnd() throws Exception {
        var dictation = room.withModel().start();
        room.microphones.say(pain);
        room.microphones.drained();
        room.microphones.pull();
        room.until(s -> s.phase() == Phase.MICROPHONE_GONE);
        dictation.stop();
        assertEquals(PAIN, room.spoken(Objects.requireNonNull(dictation.await())));
    }

    @Test void aKilledEngineStartsAgainAndEveryWordIsThere() throws Exception {
        var dictation = room.withModel().start();
        room.microphones.say(pain);
        room.until(state -> state.partial().contains("knee"));
        kill(1);
        room.until(state -> state.engine() == Engine.LISTENING);
        room.microphones.silence(2000);
        room.until(state -> !state.written().isEmpty());
        kill(1);
        room.microphones.say(plan);
        room.microphones.drained();
        dictation.stop();
        var source = Objects.requireNonNull(dictation.await());
        assertEquals(PAIN + " " + PLAN, room.spoken(source));
        var last = room.dictate().heard(source.id()).getLast().spoken();
        assertTrue(last.startMillis() > 5000, "times go on after a new start: " + last);
        assertEquals(SpeechFiles.sound(pain).length + 64_000 + SpeechFiles.sound(plan).length + 44,
                room.vault().sources().original(source.id()).length);
    }

    /// Ends the speech workers as a crash would.
    private static void kill(int atLeast) {
        var workers = ProcessHandle.current().children()
                .filter(child -> child.info().command().filter(command -> command.contains("java")).isPresent()).toList();
        assertTrue(workers.size() >= atLeast, "a worker must be there");
        workers.forEach(ProcessHandle::destroyForcibly);
        workers.forEach(worker -> worker.onExit().join());
    }

    @Test void anEngineThatDiesAgainAndAgainIsGivenUpAndTheSoundIsKept() throws Exception {
        var dictation = room.withModel().start();
        room.microphones.say(pain);
        room.until(state -> state.partial().contains("knee"));
        for (int i = 0; i < 3; i++) {
            kill(1);
            // A death is noticed with the next sound.
            room.microphones.silence(100);
            if (i < 2) {
                room.until(state -> state.engine() == Engine.RESTARTING);
                room.until(state -> state.engine() == Engine.LISTENING);
            }
        }
        room.until(state -> state.engine() == Engine.NONE);
        dictation.stop();
        assertNull(dictation.await());
        assertEquals(Phase.KEPT, dictation.state().phase());
        assertEquals(ProblemCode.SPEECH_ENGINE_FAILED, Objects.requireNonNull(dictation.state().problem()).code());
        var left = room.dictate().unfinished().getFirst();
        var source = room.dictate().finish(left.id(), JobContext.NONE);
        assertEquals(PAIN, room.spoken(source));
    }

    @Test void withoutAModelTheSoundIsKeptAndFinishedLater() throws Exception {
        var dictation = room.start();
        room.microphones.say(pain);
        room.microphones.drained();
        dictation.stop();
        assertNull(dictation.await());
        assertEquals(Problem.of(ProblemCode.SPEECH_MODEL_NONE), dictation.state().problem());
        assertEquals(List.of(), room.vault().sources().of(room.patient));
        var left = room.dictate().unfinished().getFirst();
        assertEquals(room.patient, left.patient());
        assertEquals(SpeechFiles.sound(pain).length, left.bytes());
        assertEquals(ProblemCode.SPEECH_MODEL_NONE,
                code(assertThrows(ProblemException.class, () -> room.dictate().finish(left.id(), JobContext.NONE))));
        room.withModel();
        assertEquals("patient reports knee pain 4/10", room.dictate().finish(left.id(), JobContext.NONE).effectiveText());
        assertEquals(List.of(), room.dictate().unfinished());
    }

    @Test void soundThatCameBeforeTheModelGetsItsWordsLater() throws Exception {
        var wav = SpeechFiles.wav("utt01_en.wav");
        var bare = new Source(SourceId.random(), room.patient, DictationRoom.VISIT, "memo.wav", wav.length, Hashes.sha256(wav),
                room.dictate().reader().read("memo.wav", wav, SourceKind.AUDIO, JobContext.NONE), DictationRoom.CLOCK.instant());
        assertEquals("", bare.effectiveText());
        room.vault().sources().add(bare, wav);
        assertEquals(ProblemCode.SPEECH_MODEL_NONE,
                code(assertThrows(ProblemException.class, () -> room.dictate().hear(bare.id(), JobContext.NONE))));
        room.withModel();
        var heard = room.dictate().hear(bare.id(), JobContext.NONE);
        assertEquals("patient reports knee pain 4/10", heard.effectiveText());
        assertEquals(PAIN, room.spoken(heard));
        assertEquals(List.of(), heard.reading().warnings());
        assertEquals(List.of(heard.id()), room.vault().sources().of(room.patient).stream().map(Source::id).toList());
        assertEquals(bare.visitDate(), heard.visitDate());
        assertEquals(heard.id(), room.dictate().hear(heard.id(), JobContext.NONE).id());
        assertEquals(List.of(), room.vault().check(JobContext.NONE).damages());
    }

    @Test void soundWithoutWordsStaysAsItIs() throws Exception {
        room.withModel();
        var wav = SpeechFiles.wavOf(new byte[32_000]);
        var silent = new Source(SourceId.random(), room.patient, null, "memo.wav", wav.length, Hashes.sha256(wav),
                room.dictate().reader().read("memo.wav", wav, SourceKind.AUDIO, JobContext.NONE), DictationRoom.CLOCK.instant());
        room.vault().sources().add(silent, wav);
        assertEquals(ProblemCode.SPEECH_NO_WORDS,
                code(assertThrows(ProblemException.class, () -> room.dictate().hear(silent.id(), JobContext.NONE))));
        assertEquals(List.of(silent.id()), room.vault().sources().of(room.patient).stream().map(Source::id).toList());
    }

    @Test void lockingWhileSomebodySpeaksKeepsEverySampleForTheNextUnlocking() throws Exception {
        room.withModel().start();
        room.microphones.say(pain);
        room.microphones.drained();
        room.reopen();
        var left = room.dictate().unfinished();
        assertEquals(List.of((long) SpeechFiles.sound(pain).length), left.stream().map(Recording::bytes).toList());
        assertEquals(PAIN, room.spoken(room.dictate().finish(left.getFirst().id(), JobContext.NONE)));
    }

    @Test void aDiscardedRecordingCanBeTakenBack() throws Exception {
        room.start();
        room.microphones.say(pain);
        room.microphones.drained();
        room.reopen();
        var left = room.dictate().unfinished().getFirst();
        room.dictate().discard(left.id());
        assertEquals(List.of(), room.dictate().unfinished());
        room.dictate().emptyExpired();
        room.dictate().keep(left.id());
        assertEquals(List.of(left), room.dictate().unfinished());
    }

    @Test void lockingWaitsForTheEndOfARecordingWhereItIsAskedTo() throws Exception {
        var dictation = room.withModel().start();
        var locked = new java.util.concurrent.CountDownLatch(1);
        room.dictate().whenIdle(locked::countDown);
        assertEquals(1, locked.getCount());
        dictation.stop();
        locked.await();
        room.dictate().whenIdle(locked::countDown);
        assertTrue(room.dictate().running().isEmpty());
    }

    @Test void aChangeCanBeUndone() throws Exception {
        room.withModel();
        var source = dictated(pain);
        var four = room.dictate().heard(source.id()).get(5);
        var undone = room.dictate().undo(source.id(), four);
        assertEquals(PAIN, undone.effectiveText());
        assertEquals("patient reports knee pain 4/10", undone.reading().text());
    }

    @Test void misheardWordsAreWrittenAsTheyWereMeant() throws Exception {
        room.withModel().dictate().ownWords(Map.of("knee pain", "genicular pain"));
        assertEquals("patient reports genicular pain 4/10", dictated(pain).effectiveText());
    }

    @Test void aWordIsPlayedAsItWasSpoken() throws Exception {
        room.withModel();
        var source = dictated(pain);
        var word = room.dictate().heard(source.id()).get(3).spoken();
        room.dictate().play(source.id(), word.startMillis(), word.endMillis(), JobContext.NONE);
        var said = SpeechFiles.sound(pain);
        int from = Math.toIntExact(word.startMillis() * 32);
        assertArrayEquals(Arrays.copyOfRange(said, from, Math.toIntExact(word.endMillis() * 32)), room.played);
    }

    @Test void soundIsWipedWhenItsNoteIsSignedIfThePracticeChoseSo() throws Exception {
        room.withModel();
        var source = dictated(pain);
        room.dictate().approved(List.of(source.id()));
        assertNotNull(room.vault().sources().original(source.id()));
        room.dictate().retention(AudioRetention.WIPE_AFTER_APPROVAL);
        room.dictate().approved(List.of(source.id()));
        assertEquals(ProblemCode.SPEECH_SOUND_WIPED,
                code(assertThrows(ProblemException.class, () -> room.vault().sources().original(source.id()))));
        assertEquals(PAIN, room.spoken(source));
        assertEquals(List.of(), room.vault().check(JobContext.NONE).damages());
    }

    @Test void soundInTheMemoryOfALongDictationIsLetGo() throws Exception {
        var dictation = room.withModel().start();
        for (int i = 0; i < 20; i++) {
            room.microphones.say(plan);
            room.microphones.silence(2000);
        }
        room.microphones.drained();
        long all = dictation.log().length();
        dictation.stop();
        var source = Objects.requireNonNull(dictation.await());
        assertEquals(20, room.spoken(source).split("continue plan", -1).length - 1);
        assertTrue(dictation.log().held() < all / 10, dictation.log().held() + " of " + all);
        assertFalse(room.dictate().running().isPresent());
    }
}
