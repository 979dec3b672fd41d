package org.notewright.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.notewright.clinical.DocumentId;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;

class ExportTest {

    @TempDir private Path folder;
    private OpenVault vault;
    private DocumentId id;

    @BeforeEach void open() throws IOException {
        vault = new OpenVault(folder);
        id = vault.draft().id();
    }

    @AfterEach void close() {
        vault.close();
    }

    private void sign() {
        vault.workspace.signing().sign(id, new DemoPractice().signer(), OpenVault.PASSPHRASE.toCharArray());
    }

    private static String words(Path pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test void anUnsignedDocumentLeavesOnlyStamped() throws IOException {
        var failure = assertThrows(ProblemException.class,
                () -> vault.workspace.exports().pdf(id, folder.resolve("out"), false));
        assertEquals(ProblemCode.DOCUMENT_NOT_SIGNED, failure.problem().code());
        assertFalse(Files.exists(folder.resolve("out")));
        assertTrue(words(vault.workspace.exports().pdf(id, folder.resolve("out"), true)).contains("DRAFT"));
    }

    @Test void aSignedPdfCarriesLetterheadPatientTextAndSignature() throws IOException {
        sign();
        var words = words(vault.workspace.exports().pdf(id, folder.resolve("out"), false));
        for (var part : new String[] {"DEMO Practice", "DEMO Marisol Alvarez", "M17.11", "0-110", "4-/5",
            "DEMO K. Bramwell, PT, DPT", "Page 1 of 2"}) {
            assertTrue(words.contains(part), part);
        }
        assertFalse(words.contains("DRAFT"));
    }

    @Test void fileNamesCarryNoPatient() {
        sign();
        assertEquals("2026-03-12 SOAP note.pdf", name(vault.workspace.exports().pdf(id, folder.resolve("out"), false)));
        assertEquals("2026-03-12 SOAP note (2).pdf",
                name(vault.workspace.exports().pdf(id, folder.resolve("out"), false)));
        assertEquals("2026-03-12 SOAP note.txt", name(vault.workspace.exports().text(id, folder.resolve("out"), false)));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    @Test void thePdfToDragIsWipedWhenTheVaultLocks() {
        sign();
        var waiting = vault.workspace.exports().pdfToDrag(id);
        assertTrue(Files.exists(waiting));
        vault.close();
        assertFalse(Files.exists(waiting));
    }

    @Test void aFolderThatCannotBeWrittenIsNamedAndNothingChanges() throws IOException {
        sign();
        var file = Files.writeString(folder.resolve("not-a-folder"), "x");
        var failure = assertThrows(ProblemException.class, () -> vault.workspace.exports().pdf(id, file, false));
        assertEquals(ProblemCode.OUTPUT_NOT_WRITABLE, failure.problem().code());
    }

    @Test void oneSectionIsPlainTextForAnEhrBox() {
        var text = vault.workspace.reviews().open(id).text();
        var plan = vault.workspace.exports().sectionText(text, "Plan");
        assertTrue(plan.startsWith("Continue the plan of care 2 times per week"), plan);
        assertFalse(plan.contains("#"));
        assertEquals("", vault.workspace.exports().sectionText(text, "No such section"));
    }
}
