package org.notewright.sources.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.notewright.clinical.SourceKind;
import org.notewright.sources.intake.office.DocxText;

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
        if (TextSignatures.startsAs(bytes, "{\\rtf")) {
            // Before the look for control characters: RTF may carry raw pictures.
            return SourceKind.RTF;
        }
        var head = TextHead.of(bytes);
        if (head != null) {
            var kind = TextSignatures.kindOf(head);
            return kind == SourceKind.TEXT && isNamedMarkdown(fileName) ? SourceKind.MARKDOWN : kind;
        }
        if (ZipEntryNames.looksLikeZip(bytes)) {
            return zipKind(bytes);
        }
        if (TextSignatures.startsAs(bytes, "<!doctype html") || TextSignatures.startsAs(bytes, "<html")) {
            // Office programs leave a stray control character in their web pages.
            return SourceKind.HTML;
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
        return names.contains("[Content_Types].xml") && DocxText.hasBody(names)
                ? SourceKind.DOCX : SourceKind.OTHER;
    }

    private static SourceKind byMagic(byte[] bytes) {
        try (var head = new ByteArrayInputStream(bytes, 0, Math.min(bytes.length, HEAD))) {
            var type = MimeTypes.getDefaultMimeTypes().detect(head, new Metadata());
            return switch (type.getBaseType().toString()) {
                case "image/png", "image/jpeg", "image/tiff", "image/bmp", "image/x-ms-bmp", "image/gif", "image/webp" ->
                        SourceKind.IMAGE;
                case "application/ogg" -> SourceKind.AUDIO;
                default -> type.getType().equals("audio") || Mp4Sound.in(bytes) ? SourceKind.AUDIO : SourceKind.OTHER;
            };
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot fail", e);
        }
    }
}
