package org.notewright.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
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
import org.notewright.analysis.text.MarkdownSections;
import org.notewright.clinical.DocumentId;
import org.notewright.clinical.PatientId;
import org.notewright.clinical.SourceId;
import org.notewright.job.JobContext;

class ClinicDocumentsTest {

    private static final String BRIEF = """
            Procedure for cleaning the treatment tables. Owner: front desk lead.
            After each patient the aide wipes the table with the disinfectant and lets it dry for 2 minutes.
            At closing the aide wipes all 6 tables and signs the log by the sink.
            A torn table cover is reported to the owner the same day.
            """;

    @TempDir private Path folder;
    private OpenVault vault;
    private FakeModel model;
    private PatientId clinic;

    @BeforeEach void open() throws IOException {
        model = new FakeModel("## Steps\n\nLet the table dry for 4 minutes after each patient.\n");
        vault = new OpenVault(folder, model);
        vault.workspace.settings().client(new ClientChoice(FakeModel.ID, "http://127.0.0.1", "m", null), new char[0]);
        clinic = vault.workspace.folders().clinic();
    }

    @AfterEach void close() {
        vault.close();
    }

    private SourceId source(String name, String text) {
        vault.workspace.imports().text(clinic, null, name, text);
        return vault.workspace.folders().read(clinic).sources().stream().filter(source -> source.fileName().equals(name)).findFirst()
                .orElseThrow().id();
    }

    private DocumentId procedure() {
        var brief = source("brief.txt", BRIEF);
        return vault.workspace.drafting().run(new Order("sop", clinic, null, List.of(brief), List.of(), Map.of(), "offline"), _ -> { },
                JobContext.NONE).id();
    }

    @Test void theClinicsFolderIsNoPatient() {
        assertFalse(vault.workspace.folders().find("").stream().anyMatch(patient -> patient.isClinic()));
        assertEquals(List.of(), vault.workspace.folders().find("Clinic documents"));
        assertEquals(clinic, vault.workspace.folders().clinic());
    }

    @Test void aProcedureIsPrintedWithoutAPatient() throws IOException {
        try (var pdf = Loader.loadPDF(vault.workspace.exports().pdf(procedure(), folder.resolve("out"), true).toFile())) {
            var words = new PDFTextStripper().getText(pdf);
            assertFalse(words.contains("Date of birth") || words.contains("Record number"), words);
            assertTrue(words.contains("Clinic documents") && words.contains("DEMO Practice"), words);
        }
    }

    @Test void aSectionIsUpdatedFromANewBriefAndTheOthersStayToTheByte() {
        var id = procedure();
        var before = vault.workspace.reviews().open(id).text();
        var news = source("brief-2.txt", "Change from 4/1/2026: the table dries for 4 minutes after each patient.\n");
        var after = vault.workspace.sections().run(id, "Steps", FakeModel.ID, Map.of(), List.of(news), _ -> { }, JobContext.NONE).text();
        assertNotEquals(before, after);
        assertEquals(2, model.requests.getLast().sources().size());
        for (var part : MarkdownSections.of(before)) {
            if (!part.heading().equals("Steps")) {
                assertTrue(after.contains(part.whole().in(before)), part.heading());
            }
        }
    }
}
