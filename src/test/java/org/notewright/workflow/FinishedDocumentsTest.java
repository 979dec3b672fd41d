package org.notewright.workflow;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.notewright.clinical.Diagnosis;
import org.notewright.clinical.Patient;
import org.notewright.clinical.PatientId;
import org.notewright.trial.SkillTrial;

/// Six documents as they leave the program: the kept answer to each trial, signed and printed. Their first pages are the
/// pictures in `docs/documents`, made anew at every build.
class FinishedDocumentsTest {

    private static final Path PICTURES = Path.of("docs", "documents");
    private static final float DPI = 80;

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"initial-evaluation-pt/01", "hep-patient/01", "denial-appeal/01", "initial-evaluation-ot/01", "iep-goals/01",
            "home-modification/01"})
    void isPrintedFromTheKeptAnswer(String id) throws IOException {
        var trial = SkillTrial.all().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
        try (var vault = new OpenVault(folder)) {
            var patient = new Patient(PatientId.random(), "DEMO Sample", "Person", LocalDate.of(1961, 5, 2), "DEMO-1", "",
                    trial.facts().answers().getOrDefault("payer", ""), List.<Diagnosis>of(), List.of(), trial.facts().discipline());
            vault.workspace.folders().add(patient);
            var day = trial.facts().serviceDate();
            for (var source : trial.sources()) {
                vault.workspace.imports().text(patient.id(), day, source.label() + ".txt", source.text());
            }
            var answers = Map.copyOf(trial.facts().answers());
            var sources = vault.workspace.folders().read(patient.id()).sources().stream().map(source -> source.id()).toList();
            var document = vault.workspace.drafting().runWithAnswer(new Order(trial.skill().name(), patient.id(), day, sources, List.of(),
                    answers, "offline"), trial.answer().orElseThrow());
            vault.workspace.reviews().markReviewed(document.id());
            vault.workspace.signing().sign(document.id(), new DemoPractice().signer(), OpenVault.PASSPHRASE.toCharArray());
            var pdf = vault.workspace.exports().pdf(document.id(), folder.resolve("out"), false);
            try (var pages = Loader.loadPDF(pdf.toFile())) {
                BufferedImage page = new PDFRenderer(pages).renderImageWithDPI(0, DPI, ImageType.RGB);
                Files.createDirectories(PICTURES);
                var file = PICTURES.resolve(trial.skill().name() + ".png");
                ImageIO.write(page, "png", file.toFile());
                assertTrue(Files.size(file) > 10_000);
            }
        }
    }
}
