package org.notewright.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.notewright.clinical.DocumentState;
import org.notewright.clinical.Signer;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;

class SigningTest {

    private static final Signer SIGNER = new Signer("DEMO K. Bramwell", "PT, DPT", "");
    private static final String MISSING = "## Subjective\n\nPain 4/10.\n\n## Missing\n\n- Total treatment time\n";

    @TempDir private Path folder;
    private OpenVault vault;

    @BeforeEach void open() throws IOException {
        vault = new OpenVault(folder);
    }

    @AfterEach void close() {
        vault.close();
    }

    private static void fails(ProblemCode code, Executable work) {
        assertEquals(code, assertThrows(ProblemException.class, work).problem().code());
    }

    private char[] passphrase() {
        return OpenVault.PASSPHRASE.toCharArray();
    }

    @Test void aWrongPassphraseSignsNothing() {
        var id = vault.draft().id();
        fails(ProblemCode.VAULT_WRONG_PASSPHRASE,
                () -> vault.workspace.signing().sign(id, SIGNER, "something else".toCharArray()));
        assertTrue(vault.workspace.reviews().open(id).signature().isEmpty());
    }

    @Test void theHashIsOfTheTextThatIsPrinted() {
        var id = vault.draft().id();
        var signature = vault.workspace.signing().sign(id, SIGNER, passphrase());
        var review = vault.workspace.reviews().open(id);
        assertEquals(Digests.sha256(review.text()), signature.sha256());
        assertEquals(DocumentState.SIGNED, review.document().state());
        assertEquals(review.versions().getLast().number(), signature.version());
    }

    @Test void whatIsSignedNeverChanges() {
        var id = vault.draft().id();
        vault.workspace.signing().sign(id, SIGNER, passphrase());
        var before = vault.workspace.reviews().open(id).text();
        fails(ProblemCode.DOCUMENT_SIGNED, () -> vault.workspace.reviews().autosave(id, "changed"));
        fails(ProblemCode.DOCUMENT_SIGNED, () -> vault.workspace.reviews().keepVersion(id, "changed"));
        fails(ProblemCode.DOCUMENT_SIGNED, () -> vault.workspace.signing().sign(id, SIGNER, passphrase()));
        assertEquals(before, vault.workspace.reviews().open(id).text());
    }

    @Test void aCorrectionIsAnAddendumBesideTheSignedText() {
        var id = vault.draft().id();
        fails(ProblemCode.DOCUMENT_NOT_SIGNED,
                () -> vault.workspace.signing().amend(id, "Late entry.", SIGNER, passphrase()));
        vault.workspace.signing().sign(id, SIGNER, passphrase());
        vault.workspace.signing().amend(id, "Late entry: HEP sheet was given.", SIGNER, passphrase());
        var review = vault.workspace.reviews().open(id);
        assertEquals(1, review.addenda().size());
        assertFalse(review.text().contains("Late entry"));
    }

    @Test void theMissingListStaysInTheVersionBefore() {
        var id = vault.draft().id();
        vault.workspace.reviews().keepVersion(id, MISSING);
        vault.workspace.signing().sign(id, SIGNER, passphrase());
        var review = vault.workspace.reviews().open(id);
        assertEquals("## Subjective\n\nPain 4/10.\n", review.text());
        assertEquals(MISSING, review.versions().get(review.versions().size() - 2).text());
    }
}
