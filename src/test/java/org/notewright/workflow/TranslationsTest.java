package org.notewright.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.notewright.clinical.DocumentId;
import org.notewright.job.JobContext;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;

class TranslationsTest {

    private static final String NOTICE = "In Spanish, not reviewed by a speaker of this language.";

    @TempDir private Path folder;
    private OpenVault vault;

    @BeforeEach void open() throws IOException {
        vault = new OpenVault(folder);
    }

    @AfterEach void close() {
        vault.close();
    }

    private DocumentId sheet(Map<String, String> answers) {
        return vault.workspace.drafting().run(new Order("hep-patient", vault.patient().id(), OpenVault.VISIT, List.of(), List.of(),
                answers, "offline"), _ -> { }, JobContext.NONE).id();
    }

    private String text(DocumentId id) {
        return vault.workspace.reviews().open(id).text();
    }

    private String pdf(DocumentId id) throws IOException {
        try (var document = Loader.loadPDF(vault.workspace.exports().pdf(id, folder.resolve("out"), true).toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test void anEnglishSheetSaysNothing() throws IOException {
        var id = sheet(Map.of("language", "English"));
        assertFalse(vault.workspace.translations().isTranslated(id));
        assertFalse(pdf(id).contains("not reviewed by a speaker"));
    }

    @Test void aTranslationSaysOnPaperThatNoSpeakerReadItUntilOneDid() throws IOException {
        var id = sheet(Map.of("language", "Spanish"));
        assertTrue(pdf(id).contains(NOTICE));
        vault.workspace.translations().ticked(id, text(id), "DEMO Rosa Ibarra");
        assertFalse(pdf(id).contains("not reviewed by a speaker"));
    }

    @Test void aChangeAfterTheTickTakesItBack() throws IOException {
        var id = sheet(Map.of("language", "Spanish"));
        vault.workspace.translations().ticked(id, text(id), "DEMO Rosa Ibarra");
        vault.workspace.reviews().autosave(id, text(id).replaceFirst("\\n", "\nOtra línea.\n"));
        assertTrue(pdf(id).contains(NOTICE));
    }

    @Test void aTickNeedsAName() {
        var id = sheet(Map.of("language", "Spanish"));
        var refused = assertThrows(ProblemException.class, () -> vault.workspace.translations().ticked(id, text(id), " "));
        assertEquals(ProblemCode.SPEAKER_UNNAMED, refused.problem().code());
    }

    @Test void theSheetIsPrintedOnThePaperThatWasAskedFor() throws IOException {
        for (var paper : List.of("A4", "Letter")) {
            var file = vault.workspace.exports().pdf(sheet(Map.of("paper", paper)), folder.resolve(paper), true);
            try (var document = Loader.loadPDF(file.toFile())) {
                assertEquals(paper.equals("A4") ? 842 : 792, Math.round(document.getPage(0).getMediaBox().getHeight()), paper);
            }
        }
    }

    @Test void aPurgedDocumentTakesItsAnswersWithIt() {
        var id = sheet(Map.of("language", "Spanish"));
        vault.workspace.translations().ticked(id, text(id), "DEMO Rosa Ibarra");
        vault.workspace.folders().trash(id);
        assertEquals(List.of(), vault.workspace.trash().deleteForEver(vault.workspace.trash().list()));
        assertFalse(vault.workspace.translations().isTranslated(id));
    }
}
