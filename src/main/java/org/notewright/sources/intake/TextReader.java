package org.notewright.sources.intake;

import java.util.ArrayList;
import java.util.List;
import org.notewright.clinical.PageText;
import org.notewright.clinical.ReadMethod;
import org.notewright.clinical.Reading;
import org.notewright.clinical.SourceKind;
import org.notewright.clinical.Span;
import org.notewright.job.JobContext;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;

/// Plain text and Markdown as they stand: only the byte order mark goes, line ends stay. HL7 v2 and X12 are shown
/// with a segment a line, with a warning. One page.
public final class TextReader implements SourceReader {

    /// Most characters (UTF-16 units) taken, in millions.
    public static final int MAX_MILLIONS = 20;

    static final int MAX_CHARACTERS = MAX_MILLIONS * 1_000_000;

    /// What a guessed encoding is worth: every ASCII letter is certain, accents and dashes are not.
    private static final double GUESSED = 0.9;

    @Override public boolean reads(SourceKind kind) {
        return switch (kind) {
            case TEXT, MARKDOWN, HL7V2, X12 -> true;
            case RTF, HTML, DOCX, ODT, PDF, IMAGE, EMAIL, AUDIO, CCDA, OTHER -> false;
        };
    }

    /// Problems: `FILE_EMPTY` (nothing but white space), `TEXT_TOO_LONG`, `TEXT_NOT_DECODABLE`.
    @Override public Reading read(String fileName, byte[] bytes, SourceKind kind, JobContext context) {
        context.checkCancelled();
        var decoded = new TextDecoder(fileName, MAX_CHARACTERS).decode(bytes);
        var text = switch (kind) {
            case X12, HL7V2 -> Segments.onLines(decoded.text(), kind);
            default -> decoded.text();
        };
        if (text.isBlank()) {
            throw ProblemException.of(ProblemCode.FILE_EMPTY, fileName);
        }
        var page = new PageText(1, new Span(0, text.length()), decoded.guessed() ? GUESSED : 1);
        return new Reading(kind, ReadMethod.PLAIN, text, List.of(page), warnings(decoded, kind));
    }

    private static List<String> warnings(TextDecoder.Decoded decoded, SourceKind kind) {
        var texts = new IntakeTexts();
        var warnings = new ArrayList<String>();
        if (kind == SourceKind.HL7V2 || kind == SourceKind.X12) {
            warnings.add(texts.get("text.structured", texts.kind(kind)));
        }
        if (decoded.guessed()) {
            warnings.add(texts.get("text.guessed", decoded.encoding()));
        }
        return warnings;
    }
}
