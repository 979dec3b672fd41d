package org.notewright.sources.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.notewright.clinical.PageText;
import org.notewright.clinical.ReadMethod;
import org.notewright.clinical.Reading;
import org.notewright.clinical.SourceKind;
import org.notewright.clinical.Span;
import org.notewright.job.JobContext;
import org.notewright.sources.intake.markup.Budget;
import org.notewright.sources.intake.markup.CcdaText;
import org.notewright.sources.intake.markup.Extract;
import org.notewright.sources.intake.markup.HtmlEncoding;
import org.notewright.sources.intake.markup.HtmlText;
import org.notewright.sources.intake.office.DocxText;
import org.notewright.sources.intake.office.OdtText;
import org.notewright.sources.intake.rtf.RtfText;

/// Documents of words and marks: RTF, HTML, Word, OpenDocument, C-CDA. Their text as a program for them shows it, with what
/// is left out told in a warning.
public final class MarkupReader implements SourceReader {

    private static final double CERTAIN = 1;

    @Override public boolean reads(SourceKind kind) {
        return switch (kind) {
            case RTF, HTML, DOCX, ODT, CCDA -> true;
            case TEXT, MARKDOWN, PDF, IMAGE, EMAIL, AUDIO, X12, HL7V2, OTHER -> false;
        };
    }

    /// Problems: `DOCUMENT_DAMAGED`, `DOCUMENT_OVER_LIMIT`, and for HTML those of plain text.
    @Override public Reading read(String fileName, byte[] bytes, SourceKind kind, JobContext context) {
        context.checkCancelled();
        var budget = new Budget(fileName, context);
        return Guarded.read(budget, () -> {
            if (kind == SourceKind.ODT && OdtText.isEncrypted(bytes, budget)) {
                var texts = new IntakeTexts();
                return new Reading(kind, ReadMethod.NONE, "", List.of(), List.of(texts.get("attachment.password", texts.kind(kind))));
            }
            return reading(kind, extract(fileName, bytes, kind, budget));
        });
    }

    private static Extract extract(String fileName, byte[] bytes, SourceKind kind, Budget budget) throws IOException {
        return switch (kind) {
            case RTF -> RtfText.read(bytes, budget);
            case DOCX -> DocxText.read(bytes, budget);
            case ODT -> OdtText.read(bytes, budget);
            case CCDA -> CcdaText.read(bytes, budget);
            default -> HtmlText.read(html(fileName, bytes), budget);
        };
    }

    /// By its byte order mark, then by the encoding it names, then as plain text is.
    private static String html(String fileName, byte[] bytes) {
        var named = ByteOrderMark.of(bytes) == null && Utf16Look.of(bytes) == null ? HtmlEncoding.named(bytes) : null;
        var decoder = new TextDecoder(fileName, TextReader.MAX_CHARACTERS);
        return named == null ? decoder.decode(bytes).text() : decoder.decode(bytes, named);
    }

    static Reading reading(SourceKind kind, Extract extract) {
        var texts = new IntakeTexts();
        var warnings = new ArrayList<String>();
        for (var notice : extract.notices().stream().sorted().toList()) {
            warnings.add(texts.get("markup." + notice.name().toLowerCase(Locale.ROOT)));
        }
        if (extract.text().isBlank()) {
            warnings.add(texts.get("markup.noText", texts.kind(kind)));
            return new Reading(kind, ReadMethod.NONE, "", List.of(), warnings);
        }
        return new Reading(kind, ReadMethod.MARKUP, extract.text(), pages(extract.pages()), warnings);
    }

    private static List<PageText> pages(List<Span> spans) {
        var pages = new ArrayList<PageText>();
        for (var span : spans) {
            pages.add(new PageText(pages.size() + 1, span, CERTAIN));
        }
        return pages;
    }
}
