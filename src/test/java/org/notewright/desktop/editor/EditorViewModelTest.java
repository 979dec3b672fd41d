package org.notewright.desktop.editor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.notewright.desktop.editor.SignViewModel.Sheet;
import org.notewright.job.JobRunner;
import org.notewright.problem.Problem;
import org.notewright.problem.ProblemCode;

class EditorViewModelTest {

    private final Pump pump = new Pump();
    private final JobRunner jobs = new JobRunner(pump);
    private final ManualScheduler time = new ManualScheduler();
    private final FakeClipboard clipboard = new FakeClipboard();
    private final FakeServices services = new FakeServices(Demo.FIRST, Demo.SECOND);
    private final EditorViewModel model = new EditorViewModel(services, new EditorTools(jobs,
            Clock.fixed(Demo.MORNING, ZoneOffset.UTC), time, clipboard), new PhraseEvidence(), Demo::flags);

    @BeforeEach void open() {
        model.open();
        pump.until(() -> model.checks().flagsProperty().get().size() == 3);
    }

    @AfterEach void stop() {
        jobs.close();
    }

    private void sign(String passphrase) {
        model.sign().open(Sheet.SIGN);
        model.sign().sign(passphrase.toCharArray());
    }

    private void signWell() {
        sign(FakeServices.PASSPHRASE);
        pump.until(() -> model.signedProperty().get() && model.export().dragFileProperty().get() != null);
    }

    private static ProblemCode code(ObservableValue<@Nullable Problem> problem) {
        var value = problem.getValue();
        assertNotNull(value);
        return value.code();
    }

    @Test void whatIsTypedIsStored() {
        model.write(Demo.SECOND + "More.");
        pump.until(() -> !model.autosave().pendingProperty().get());
        assertEquals(Demo.SECOND + "More.", services.saves.getLast());
    }

    @Test void leavingWaitsForTheStore() {
        services.gate = new CountDownLatch(1);
        var answers = new ArrayList<Optional<Problem>>();
        model.write("last words");
        model.leave(answers::add);
        assertTrue(answers.isEmpty());
        services.gate.countDown();
        pump.until(() -> !answers.isEmpty());
        assertEquals("last words", services.saves.getLast());
    }

    @Test void comparingWithAVersionShowsItsChangesAndRejectingOneRestoresTheOldWords() {
        model.compare().compareWith(new Comparison.WithVersion(1));
        var hunks = model.compare().hunksProperty().get();
        assertEquals(2, hunks.size());
        model.reject(hunks.getFirst());
        assertTrue(model.draftProperty().get().contains("after shopping, best"));
        assertEquals(1, model.compare().hunksProperty().get().size());
    }

    @Test void anAcceptedChangeIsNotShownAgainWhileOneTypes() {
        model.compare().compareWith(new Comparison.WithVersion(1));
        model.compare().accept(model.compare().hunksProperty().get().getFirst());
        assertEquals(1, model.compare().hunksProperty().get().size());
        model.write(model.draftProperty().get() + "More.\n");
        assertEquals(2, model.compare().hunksProperty().get().size());
        assertTrue(model.draftProperty().get().contains("grocery run"));
    }

    @Test void keepingAVersionAddsItToTheList() {
        model.write(Demo.SECOND + "More.");
        model.keepVersion();
        pump.until(() -> {
            var review = model.reviewProperty().get();
            return review != null && review.versions().size() == 3;
        });
        assertEquals(Demo.SECOND + "More.", model.draftProperty().get());
    }

    @Test void wordsTypedWhileAVersionIsKeptStay() {
        model.keepVersion();
        model.write("typed meanwhile");
        pump.until(() -> !model.autosave().pendingProperty().get() && services.saves.contains("typed meanwhile"));
        assertEquals("typed meanwhile", model.draftProperty().get());
        assertEquals("typed meanwhile", services.saves.getLast());
    }

    @Test void wordsTypedWhileTheDocumentIsReadAgainStay() throws InterruptedException {
        services.opened = new CountDownLatch(1);
        model.open();
        services.opened.await();
        model.write("typed meanwhile");
        pump.until(() -> !model.autosave().pendingProperty().get());
        assertEquals("typed meanwhile", model.draftProperty().get());
    }

    @Test void aFixChangesTheDraftAndTheFlagGoes() {
        var flag = model.checks().flagsProperty().get().getFirst();
        model.apply(flag.fixes().getFirst());
        assertTrue(model.draftProperty().get().contains("97530, 7 min: sit"));
        assertFalse(model.checks().flagsProperty().get().stream().anyMatch(flag::says));
    }

    @Test void aFlagMovesWithItsWordsWhenOneTypesBeforeThem() {
        model.write("New. " + Demo.SECOND);
        var place = model.checks().flagsProperty().get().getFirst().place();
        assertNotNull(place);
        assertEquals("8 min", place.in(model.draftProperty().get()));
    }

    @Test void aKeptFlagStaysAwayAfterTheNextCheck() {
        model.checks().keep(model.checks().flagsProperty().get().getLast());
        model.write(Demo.SECOND + "x");
        time.pass(Duration.ofSeconds(1));
        pump.until(() -> !model.autosave().pendingProperty().get());
        assertEquals(2, model.checks().flagsProperty().get().size());
    }

    @Test void copyingASectionTicksItUntilItIsChanged() {
        var plan = Demo.SECTIONS.getLast();
        model.copy().copy(plan);
        pump.until(() -> model.copy().copied().containsKey(plan));
        assertEquals("Continue twice weekly; add 4-inch step-ups next visit.", clipboard.text);
        model.write(Demo.SECOND + "More.");
        assertFalse(model.copy().copied().containsKey(plan));
    }

    @Test void theClipboardIsClearedAfterAMinute() {
        model.copy().copy(Demo.SECTIONS.getLast());
        pump.until(() -> clipboard.text != null);
        time.pass(Duration.ofSeconds(59));
        assertNotNull(clipboard.text);
        time.pass(Duration.ofSeconds(1));
        assertNull(clipboard.text);
    }

    @Test void theClipboardIsLeftAloneWhenItHoldsSomethingElse() {
        model.copy().copy(Demo.SECTIONS.getLast());
        pump.until(() -> clipboard.text != null);
        clipboard.put("shopping list");
        time.pass(Duration.ofSeconds(61));
        assertEquals("shopping list", clipboard.text);
    }

    @Test void aWrongPassphraseIsToldAndNothingIsSigned() {
        sign("wrong");
        pump.until(() -> model.sign().problemProperty().get() != null);
        assertEquals(ProblemCode.VAULT_WRONG_PASSPHRASE, code(model.sign().problemProperty()));
        assertEquals(Sheet.SIGN, model.sign().sheetProperty().get());
        assertFalse(model.signedProperty().get());
        assertFalse(model.sign().busyProperty().get());
    }

    @Test void thePassphraseIsWipedWhetherItWasRightOrWrong() {
        sign("wrong");
        pump.until(() -> model.sign().problemProperty().get() != null);
        signWell();
        for (var typed : services.passphrases) {
            assertArrayEquals(new char[typed.length], typed);
        }
        assertEquals(2, services.passphrases.size());
    }

    @Test void aSignatureNeedsANameAndCredentials() {
        model.sign().credentialsProperty().set(" ");
        sign(FakeServices.PASSPHRASE);
        assertEquals(ProblemCode.SIGNER_INCOMPLETE, code(model.sign().problemProperty()));
        assertTrue(services.passphrases.isEmpty());
    }

    @Test void signingStoresTheLastWordsFirst() {
        model.write("the last words");
        signWell();
        assertEquals("the last words", services.open().versions().getLast().text());
        assertEquals("the last words", model.draftProperty().get());
    }

    @Test void nothingIsSignedWhileTheTextCannotBeStored() {
        services.failingSaves = 1;
        model.write("words");
        sign(FakeServices.PASSPHRASE);
        pump.until(() -> model.sign().problemProperty().get() != null);
        assertEquals(ProblemCode.VAULT_DISK_FULL, code(model.sign().problemProperty()));
        assertTrue(services.passphrases.isEmpty());
    }

    @Test void whatIsSignedCannotBeChangedAndThePdfIsReady() {
        signWell();
        assertTrue(model.readOnly().get());
        model.write("changed");
        assertEquals(Demo.SECOND, model.draftProperty().get());
        assertEquals(services.pdf, model.export().dragFileProperty().get());
        model.export().copyFile();
        assertEquals(services.pdf, clipboard.file);
    }

    @Test void anAddendumIsSignedAndShown() {
        signWell();
        model.sign().open(Sheet.ADDENDUM);
        model.sign().addendumProperty().set("Time was 46 minutes.");
        model.sign().sign(FakeServices.PASSPHRASE.toCharArray());
        pump.until(() -> {
            var review = model.reviewProperty().get();
            return review != null && review.addenda().size() == 1;
        });
        assertEquals("", model.sign().addendumProperty().get());
        assertEquals(Sheet.NONE, model.sign().sheetProperty().get());
    }

    @Test void theSentenceAtTheCaretLightsTheSameWordsInTheSource() {
        var draft = model.draftProperty().get();
        model.evidence().atDraft(draft.indexOf("knee pain"));
        pump.until(() -> model.evidence().litProperty().get() != null);
        var lit = model.evidence().litProperty().get();
        assertNotNull(lit);
        assertEquals("4/10", lit.words().getFirst().in(draft));
        assertEquals("4/10", lit.places().getFirst().span().in(Demo.NOTE));
    }

    @Test void wordsPointedAtInTheSourceLightTheirSentence() {
        model.evidence().atDraft(Demo.SECOND.indexOf("knee pain"));
        pump.until(() -> model.evidence().litProperty().get() != null);
        model.evidence().atSource(0, Demo.NOTE.indexOf("132/78"));
        var lit = model.evidence().litProperty().get();
        assertNotNull(lit);
        assertTrue(lit.sentence().in(model.draftProperty().get()).startsWith("BP 132/78"));
    }
}
