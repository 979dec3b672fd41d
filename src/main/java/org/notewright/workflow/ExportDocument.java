package org.notewright.workflow;

import java.nio.file.Path;
import org.notewright.clinical.DocumentId;

/// Signed documents leave as PDF or text; unsigned ones only with DRAFT stamped on every page.
public final class ExportDocument {

    /// Writes the PDF into a folder the therapist chose.
    ///
    /// @param unsigned whether an unsigned document may be written, stamped
    /// @return the file written, named `2026-01-22 SOAP note.pdf` or with a number behind where that exists
    /// @throws org.notewright.problem.ProblemException `DOCUMENT_NOT_SIGNED`, `OUTPUT_NOT_WRITABLE`, `DISK_FULL`
    public Path pdf(DocumentId id, Path folder, boolean unsigned) {
        return Pending.body();
    }

    /// Writes the PDF into the private folder, to be dragged out; wiped when the vault locks and at the next start.
    public Path pdfToDrag(DocumentId id) {
        return Pending.body();
    }

    /// Plain text file, as [#pdf].
    public Path text(DocumentId id, Path folder, boolean unsigned) {
        return Pending.body();
    }

    /// One section as plain text for an EHR's box, from the given working text.
    ///
    /// @param heading of the section
    /// @return its text without marks, empty where the section is empty
    public String sectionText(String text, String heading) {
        return Pending.body();
    }
}
