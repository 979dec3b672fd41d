package org.notewright.sources.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.notewright.clinical.PageText;
import org.notewright.clinical.PlacedWord;
import org.notewright.clinical.ReadMethod;
import org.notewright.clinical.Reading;
import org.notewright.clinical.SourceKind;
import org.notewright.clinical.Span;
import org.notewright.job.JobContext;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;
import org.notewright.sources.intake.raster.RasterLimits;
import org.notewright.sources.ocr.PageFault;
import org.notewright.sources.ocr.PageFile;
import org.notewright.sources.ocr.PageResult;
import org.notewright.sources.ocr.Recognizer;

/// The words of scans, faxes and photos by OCR, page by page.
public final class PictureReader implements SourceReader {

    private final Recognizer recognizer;

    public PictureReader(Recognizer recognizer) {
        this.recognizer = recognizer;
    }

    @Override public boolean reads(SourceKind kind) {
        return kind == SourceKind.IMAGE;
    }

    /// Problems: `PICTURE_DAMAGED`, `PICTURE_TOO_LARGE`, `PICTURE_TOO_MANY_PAGES`.
    @Override public Reading read(String fileName, byte[] bytes, SourceKind kind, JobContext context) {
        context.checkCancelled();
        var file = new PageFile(PageFile.Form.PICTURE, bytes);
        int pages = 1;
        if (mayHavePages(bytes)) {
            var look = recognizer.look(file, context);
            var fault = look.fault();
            if (fault != null) {
                return unread(fileName, List.of(new PageResult.Unread(1, fault)));
            }
            pages = look.pages();
        }
        var results = recognizer.read(file, IntStream.rangeClosed(1, pages).boxed().toList(), context);
        return results.stream().anyMatch(PageResult.Read.class::isInstance) ? reading(results) : unread(fileName, results);
    }

    /// TIFF 6.0, section 2; the other forms hold one page.
    private static boolean mayHavePages(byte[] bytes) {
        return bytes.length > 4 && ((bytes[0] == 'I' && bytes[1] == 'I') || (bytes[0] == 'M' && bytes[1] == 'M'));
    }

    private static Reading reading(List<PageResult> results) {
        var text = new StringBuilder();
        var pages = new ArrayList<PageText>();
        var words = new ArrayList<PlacedWord>();
        var warnings = new PictureWarnings();
        for (var result : results) {
            if (!pages.isEmpty()) {
                text.append(PdfAssembly.BETWEEN_PAGES);
            }
            int start = text.length();
            double confidence = 0;
            int turned = 0;
            switch (result) {
                case PageResult.Unread(var number, var fault) -> warnings.unread(number, fault);
                case PageResult.Read read -> {
                    var page = PictureText.of(read);
                    confidence = page.confidence();
                    turned = read.turned();
                    text.append(page.text());
                    page.places().forEach(place -> words.add(place.at(start, read.number())));
                    if (page.isHard()) {
                        warnings.hard(read.number());
                    }
                }
            }
            pages.add(new PageText(result.number(), new Span(start, text.length()), confidence, turned));
        }
        var sentences = warnings.sentences();
        if (words.isEmpty()) {
            var all = new ArrayList<>(sentences);
            all.add(new IntakeTexts().get("picture.noText"));
            return new Reading(SourceKind.IMAGE, ReadMethod.NONE, "", List.of(), all);
        }
        return new Reading(SourceKind.IMAGE, ReadMethod.OCR, text.toString(), pages, words, sentences);
    }

    /// What is wrong with the file refuses it; what is wrong on this side keeps it as an attachment.
    private static Reading unread(String fileName, List<PageResult> results) {
        var warnings = new PictureWarnings();
        for (var result : results) {
            if (result instanceof PageResult.Unread unread) {
                refuse(fileName, unread.fault());
                if (unread.fault() == PageFault.UNKNOWN_FORM) {
                    return attachment(List.of(new IntakeTexts().get("picture.unknownForm")));
                }
                warnings.unread(unread.number(), unread.fault());
            }
        }
        return attachment(warnings.sentences());
    }

    private static void refuse(String fileName, PageFault fault) {
        switch (fault) {
            case DAMAGED -> throw ProblemException.of(ProblemCode.PICTURE_DAMAGED, fileName);
            case TOO_MANY_PIXELS -> throw ProblemException.of(ProblemCode.PICTURE_TOO_LARGE, fileName,
                    Integer.toString(RasterLimits.MAX_MEGAPIXELS));
            case TOO_MANY_PAGES -> throw ProblemException.of(ProblemCode.PICTURE_TOO_MANY_PAGES, fileName,
                    Integer.toString(RasterLimits.MAX_PAGES));
            default -> {
                // Nothing that the file could help.
            }
        }
    }

    private static Reading attachment(List<String> warnings) {
        return new Reading(SourceKind.IMAGE, ReadMethod.NONE, "", List.of(), warnings);
    }
}
