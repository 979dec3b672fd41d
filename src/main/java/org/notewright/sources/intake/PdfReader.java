package org.notewright.sources.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.Reading;
import org.notewright.clinical.SourceKind;
import org.notewright.job.JobCancelled;
import org.notewright.job.JobContext;
import org.notewright.problem.Problem;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;
import org.notewright.problem.Problems;
import org.notewright.sources.intake.raster.PdfEnvironment;
import org.notewright.sources.ocr.PageFile;
import org.notewright.sources.ocr.Recognizer;

/// The text layer and the filled-in fields of a PDF, page by page; pages that are pictures are read by OCR.
///
/// PDFs come from strangers: pages, inflated bytes, operators, glyphs and characters are all limited.
public final class PdfReader implements SourceReader {

    /// Most pages taken.
    public static final int MAX_PAGES = 500;

    private static final long IN_MEMORY = 64L * 1024 * 1024;
    private static final long ON_DISK = 1024L * 1024 * 1024;

    private final Supplier<Path> scratchFolder;
    private final @Nullable Recognizer recognizer;

    /// @param scratchFolder private folder for what PDFBox cannot hold in memory; asked once a document
    /// @param recognizer    reads pages that are pictures; null leaves them unread
    public PdfReader(Supplier<Path> scratchFolder, @Nullable Recognizer recognizer) {
        this.scratchFolder = scratchFolder;
        this.recognizer = recognizer;
    }

    @Override public boolean reads(SourceKind kind) {
        return kind == SourceKind.PDF;
    }

    /// Problems: `PDF_PASSWORD`, `PDF_DAMAGED`, `PDF_NO_PAGES`, `PDF_TOO_MANY_PAGES`, `PDF_TOO_COMPLEX`, `TEXT_TOO_LONG`,
    /// `DISK_FULL`.
    @Override public Reading read(String fileName, byte[] bytes, SourceKind kind, JobContext context) {
        PdfEnvironment.prepare();
        context.checkCancelled();
        if (!InflationGuard.passes(bytes)) {
            throw ProblemException.of(ProblemCode.PDF_TOO_COMPLEX, fileName);
        }
        try {
            var assembly = layer(fileName, bytes, context);
            var pictures = assembly.pagesWorthALook();
            if (recognizer != null && !pictures.isEmpty()) {
                assembly.look(recognizer.read(new PageFile(PageFile.Form.PDF, bytes), pictures, context));
            }
            return assembly.reading();
        } catch (ProblemException | JobCancelled e) {
            throw e;
        } catch (InvalidPasswordException e) {
            throw problem(ProblemCode.PDF_PASSWORD, fileName, e);
        } catch (IOException e) {
            throw Problems.saysDiskFull(e) ? new ProblemException(Problem.of(ProblemCode.DISK_FULL), e)
                    : problem(ProblemCode.PDF_DAMAGED, fileName, e);
        } catch (RuntimeException | StackOverflowError e) {
            // PDFBox follows a file's references by calling itself, so a hostile file can exhaust the stack; it also casts and
            // indexes without looking. Unwinding leaves nothing behind, for all state belongs to this call.
            throw problem(ProblemCode.PDF_DAMAGED, fileName, e);
        } catch (OutOfMemoryError e) {
            // The guard cannot look into encrypted streams. What was being inflated is free again once we are here.
            throw problem(ProblemCode.PDF_TOO_COMPLEX, fileName, e);
        }
    }

    /// With an empty password: a PDF protected only against changes opens this way, as in every viewer.
    private PDDocument open(byte[] bytes) throws IOException {
        return Loader.loadPDF(bytes, "", null, null, () -> MemoryUsageSetting.setupMixed(IN_MEMORY, IN_MEMORY + ON_DISK)
                .setTempDir(scratchFolder.get().toFile()).streamCache.create());
    }

    private PdfAssembly layer(String fileName, byte[] bytes, JobContext context) throws IOException {
        try (var document = open(bytes)) {
            if (document.isEncrypted() && !InflationGuard.opensInto(document.getDocument())) {
                throw ProblemException.of(ProblemCode.PDF_TOO_COMPLEX, fileName);
            }
            var pages = pages(fileName, document);
            var assembly = new PdfAssembly(fileName, new PdfFields(document, pages));
            var reader = new PdfPageReader(new PdfBudget(fileName, context));
            for (var number = 1; number <= pages.size(); number++) {
                assembly.add(reader.read(document, pages.get(number - 1), number));
                context.progress(number, pages.size());
            }
            return assembly;
        }
    }

    private static List<PDPage> pages(String fileName, PDDocument document) {
        var pages = new ArrayList<PDPage>();
        for (var page : document.getPages()) {
            if (pages.size() == MAX_PAGES) {
                throw ProblemException.of(ProblemCode.PDF_TOO_MANY_PAGES, fileName, Integer.toString(MAX_PAGES));
            }
            pages.add(page);
        }
        if (pages.isEmpty()) {
            throw ProblemException.of(ProblemCode.PDF_NO_PAGES, fileName);
        }
        return pages;
    }

    private static ProblemException problem(ProblemCode code, String fileName, Throwable cause) {
        return new ProblemException(Problem.of(code, fileName), cause);
    }
}
