package org.notewright.workflow;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.notewright.clinical.DocumentId;
import org.notewright.export.markup.PrintedSection;
import org.notewright.export.pdf.PaperSize;
import org.notewright.export.pdf.PdfDocumentWriter;
import org.notewright.export.pdf.PrintedDocument;
import org.notewright.export.pdf.SignatureBlock;
import org.notewright.export.text.PlainText;
import org.notewright.files.AtomicFiles;
import org.notewright.files.PrivateFolder;
import org.notewright.problem.Problem;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;
import org.notewright.problem.Problems;
import org.notewright.vault.store.Vault;

/// Signed documents leave as PDF or text; unsigned ones only with DRAFT stamped on every page.
public final class ExportDocument {

    private static final int MOST_SAME_NAMES = 1000;

    private final Vault vault;
    private final ReviewDocument reviews;
    private final Translations translations;
    private final PracticeSettings settings;
    private final PrivateFolder outgoing;
    private final Clock clock;

    public ExportDocument(Vault vault, ReviewDocument reviews, Translations translations, PracticeSettings settings,
                          PrivateFolder outgoing, Clock clock) {
        this.vault = vault;
        this.reviews = reviews;
        this.translations = translations;
        this.settings = settings;
        this.outgoing = outgoing;
        this.clock = clock;
    }

    /// Writes the PDF into a folder the therapist chose.
    ///
    /// @param unsigned whether an unsigned document may be written, stamped
    /// @return the file written, named `2026-01-22 SOAP note.pdf` or with a number behind where that exists
    /// @throws ProblemException `DOCUMENT_NOT_SIGNED`, `OUTPUT_NOT_WRITABLE`, `DISK_FULL`
    public Path pdf(DocumentId id, Path folder, boolean unsigned) {
        var review = allowed(id, unsigned);
        return written(id, folder, baseName(review), ".pdf", render(review));
    }

    /// Writes the PDF into the private folder, to be dragged out; wiped when the vault locks and at the next start.
    /// An unsigned document is stamped.
    public Path pdfToDrag(DocumentId id) {
        var review = reviews.open(id);
        try {
            var file = outgoing.newFile(baseName(review) + ".pdf");
            Files.write(file, render(review));
            vault.log().add("export", id.toString());
            return file;
        } catch (IOException e) {
            throw failed(e, baseName(review) + ".pdf");
        }
    }

    /// Plain text file, as [#pdf].
    public Path text(DocumentId id, Path folder, boolean unsigned) {
        var review = allowed(id, unsigned);
        var text = PlainText.of(DraftSections.of(review.text()));
        var notice = translations.notice(id, review.text());
        var head = (review.signature().isPresent() ? "" : "DRAFT - not signed\n\n") + (notice == null ? "" : notice + "\n\n");
        return written(id, folder, baseName(review), ".txt", (head + text).getBytes(StandardCharsets.UTF_8));
    }

    /// One section as plain text for an EHR's box, from the given working text.
    ///
    /// @param heading of the section
    /// @return its text without marks, empty where the section is empty or absent
    public String sectionText(String text, String heading) {
        return DraftSections.of(text).stream().filter(s -> s.heading().equalsIgnoreCase(heading))
                .findFirst().map(PrintedSection::text).map(PlainText::of).orElse("");
    }

    private Review allowed(DocumentId id, boolean unsigned) {
        var review = reviews.open(id);
        if (review.signature().isEmpty() && !unsigned) {
            throw ProblemException.of(ProblemCode.DOCUMENT_NOT_SIGNED);
        }
        return review;
    }

    private byte[] render(Review review) {
        var signature = review.signature();
        var zone = clock.getZone();
        return new PdfDocumentWriter().write(new PrintedDocument(settings.practice(), review.patient(),
                review.document().title(), review.document().visitDate(), printed(review),
                signature.map(s -> new SignatureBlock(s, zone)).orElse(null), review.addenda(), signature.isEmpty(),
                paper(review.document().id()), zone,
                signature.map(s -> s.signedAt()).orElseGet(clock::instant)));
    }

    /// The sections, with the notice before them where no speaker of its language has read the document.
    private List<PrintedSection> printed(Review review) {
        var notice = translations.notice(review.document().id(), review.text());
        var sections = new ArrayList<PrintedSection>();
        if (notice != null) {
            sections.add(new PrintedSection("", notice));
        }
        sections.addAll(DraftSections.of(review.text()));
        return sections;
    }

    /// What was asked for when it was drafted.
    private PaperSize paper(DocumentId id) {
        return translations.answers(id).getOrDefault("paper", "").strip().equalsIgnoreCase("A4") ? PaperSize.A4 : PaperSize.LETTER;
    }

    /// The date and the kind alone: a name in a file name travels too far.
    private static String baseName(Review review) {
        var date = review.document().visitDate();
        var title = review.document().title().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").strip();
        return (date == null ? "" : date + " ") + title + (review.signature().isPresent() ? "" : " DRAFT");
    }

    private Path written(DocumentId id, Path folder, String name, String ending, byte[] bytes) {
        try {
            Files.createDirectories(folder);
            var file = freeName(folder, name, ending);
            AtomicFiles.write(file, bytes);
            vault.log().add("export", id.toString());
            return file;
        } catch (IOException e) {
            throw failed(e, name + ending);
        }
    }

    private static Path freeName(Path folder, String name, String ending) throws IOException {
        for (int n = 1; n <= MOST_SAME_NAMES; n++) {
            var file = folder.resolve(n == 1 ? name + ending : name + " (" + n + ")" + ending);
            if (!Files.exists(file)) {
                return file;
            }
        }
        throw new IOException("too many files of one name");
    }

    private static ProblemException failed(IOException failure, String name) {
        return Problems.saysDiskFull(failure) ? new ProblemException(Problem.of(ProblemCode.DISK_FULL), failure)
                : new ProblemException(Problem.of(ProblemCode.OUTPUT_NOT_WRITABLE, name), failure);
    }
}
