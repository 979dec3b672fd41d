package org.notewright.export.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.notewright.export.pdf.page.Paginator;
import org.notewright.export.pdf.page.Press;
import org.notewright.export.pdf.page.Tag;
import org.notewright.export.pdf.type.FontSet;
import org.notewright.export.pdf.type.Typesetter;

/// Makes a document into a PDF that keeps PDF/A-2b and PDF/UA-1. Equal documents give equal bytes. Holds no state, so
/// one writer may serve several threads.
public final class PdfDocumentWriter {

    private final boolean includeIdentity;

    /// The metadata name neither patient nor signer.
    public PdfDocumentWriter() {
        this(false);
    }

    /// @param includeIdentity whether the metadata name the patient and who signed
    public PdfDocumentWriter(boolean includeIdentity) {
        this.includeIdentity = includeIdentity;
    }

    /// Any text prints: what no font can show becomes `[?]` and keeps its sign for search and screen readers.
    public byte[] write(PrintedDocument document) {
        try (var bytes = new ByteArrayOutputStream()) {
            write(document, bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Writes the file and leaves the stream open.
    ///
    /// @throws IOException if the stream cannot be written
    public void write(PrintedDocument document, OutputStream out) throws IOException {
        try (var file = new PDDocument(); var fonts = new FontSet(file)) {
            var type = new Typesetter(fonts);
            var paper = document.paper().paper();
            var root = Tag.document();
            var strips = DocumentComposer.compose(document, new Column(type, paper.side(), paper.textWidth()), root);
            var sheets = Paginator.pages(strips, paper.textHeight());
            Press.print(file, paper, sheets, root, new FooterAndStamp(document, paper, type));
            Metadata.write(file, document, includeIdentity);
            file.save(out);
        }
    }
}
