package org.notewright.desktop.unlock;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.notewright.desktop.DemoDoor;
import org.notewright.desktop.Pump;
import org.notewright.desktop.control.Background;
import org.notewright.desktop.control.Messages;
import org.notewright.job.JobRunner;
import org.notewright.workflow.Workspace;

class UnlockViewModelTest {

    private final Pump pump = new Pump();
    private final DemoDoor door = new DemoDoor();
    private @Nullable Workspace opened;

    private UnlockViewModel model() {
        return new UnlockViewModel(door, new Background(new JobRunner(pump)), new Messages(), Path.of("vault"), "",
                (workspace, _, _) -> opened = workspace);
    }

    private static char[] blank(int length) {
        return new char[length];
    }

    @Test void opensWithThePassphraseAndWipesIt() throws Exception {
        var typed = DemoDoor.PASSPHRASE.toCharArray();
        model().unlock(typed);
        pump.until(() -> opened != null);
        assertArrayEquals(blank(typed.length), typed);
    }

    @Test void aWrongPassphraseIsToldInWordsAndWiped() throws Exception {
        var model = model();
        var typed = "not the right one".toCharArray();
        model.unlock(typed);
        pump.until(() -> !model.wrongProperty().get().isEmpty());
        assertTrue(model.wrongProperty().get().startsWith("This passphrase does not open the vault."));
        assertArrayEquals(blank(typed.length), typed);
        assertFalse(model.busyProperty().get());
        assertNull(opened);
    }

    @Test void aShortPassphraseNeverReachesTheDoor() {
        var model = model();
        model.create("too short".toCharArray(), "too short".toCharArray());
        assertTrue(model.wrongProperty().get().contains("at least 12"));
        assertNull(door.lastSecret);
    }

    @Test void twoDifferentPassphrasesNeverReachTheDoor() {
        var model = model();
        model.create(DemoDoor.PASSPHRASE.toCharArray(), "four plain words there".toCharArray());
        assertEquals("The two passphrases are not the same. Type both again.", model.wrongProperty().get());
        assertNull(door.lastSecret);
    }

    @Test void theRecoveryCodeIsShownOnceAndTheVaultOpensAfterIt() throws Exception {
        door.exists = false;
        var model = model();
        assertEquals(UnlockViewModel.Page.CREATE, model.pageProperty().get());
        model.create(DemoDoor.PASSPHRASE.toCharArray(), DemoDoor.PASSPHRASE.toCharArray());
        pump.until(() -> model.pageProperty().get() == UnlockViewModel.Page.CODE);
        assertEquals(DemoDoor.CODE, model.recoveryCode());
        assertNull(opened);
        model.go(UnlockViewModel.Page.UNLOCK);
        assertEquals(UnlockViewModel.Page.CODE, model.pageProperty().get(), "the code cannot be skipped");
        model.codeWrittenDown();
        assertEquals("", model.recoveryCode());
        assertTrue(opened != null);
    }

    @Test void theRecoveryCodeOpensWithANewPassphrase() throws Exception {
        var code = DemoDoor.CODE.toCharArray();
        model().recover(code, DemoDoor.PASSPHRASE.toCharArray(), DemoDoor.PASSPHRASE.toCharArray());
        pump.until(() -> opened != null);
        assertArrayEquals(blank(code.length), code);
    }

    @Test void hintsJudgeLengthAndRepetitionOnly() {
        assertEquals(PassphraseHint.SHORT, PassphraseHint.of("eleven char"));
        assertEquals(PassphraseHint.REPEATED, PassphraseHint.of("aaaaaaaaaaaaaaaa"));
        assertEquals(PassphraseHint.FAIR, PassphraseHint.of("twelve chars"));
        assertEquals(PassphraseHint.LONG, PassphraseHint.of(DemoDoor.PASSPHRASE));
    }
}
