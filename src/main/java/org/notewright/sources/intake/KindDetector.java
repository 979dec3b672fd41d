package org.notewright.sources.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.notewright.clinical.SourceKind;

/// Recognises a file by its content. A name lies easily, so it decides one thing only: whether text is Markdown.
///
/// Text is looked at before Tika is asked, because several of its magic numbers are two plain letters ("BM", "MZ", "P1")
/// with which a note may begin; its rules for mail would take a note that starts with "Date:" for a letter.
public final class KindDetector {

    /// Tika's magic numbers lie within the first 64 KB.
    private static final int HEAD = 64 * 1024;

    /// @param fileName for text only: `.md` and `.markdown` mean Markdown
    /// @param bytes    the whole file
    public SourceKind kindOf(String fileName, byte[] bytes) {
        if (PdfSignature.in(bytes)) {
            return SourceKind.PDF;
        }
        var head = TextHead.of(bytes);
        if (head != null) {
            var kind = TextSignatures.kindOf(head);
            return kind == SourceKind.TEXT && isNamedMarkdown(fileName) ? SourceKind.MARKDOWN : kind;
        }
        if (ZipEntryNames.looksLikeZip(bytes)) {
            return zipKind(bytes);
        }
        return byMagic(bytes);
    }

    private static boolean isNamedMarkdown(String fileName) {
        var lower = fileName.toLowerCase(Locale.ROOT);
        return lower.endsWith(".md") || lower.endsWith(".markdown");
    }

    /// By what the package formats demand: OpenDocument 1.3 part 2, 3.3 (`mimetype` comes first, not compressed); ECMA-376
    /// part 2 (`[Content_Types].xml`) with Word's main part.
    private static SourceKind zipKind(byte[] bytes) {
        if (ZipEntryNames.startsWithMimeType(bytes, "application/vnd.oasis.opendocument.text")) {
            return SourceKind.ODT;
        }
        var names = ZipEntryNames.of(bytes);
        return names.contains("[Content_Types].xml") && names.contains("word/document.xml")
                ? SourceKind.DOCX : SourceKind.OTHER;
    }

    private static SourceKind byMagic(byte[] bytes) {
        try (var head = new ByteArrayInputStream(bytes, 0, Math.min(bytes.length, HEAD))) {
            var type = MimeTypes.getDefaultMimeTypes().detect(head, new Metadata());
            return switch (type.getType()) {
                case "image" -> SourceKind.IMAGE;
                case "audio" -> SourceKind.AUDIO;
                default -> type.toString().equals("application/ogg") ? SourceKind.AUDIO : SourceKind.OTHER;
            };
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot fail", e);
        }
    }
}
