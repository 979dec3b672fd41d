package org.notewright.export.pdf;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.Addendum;
import org.notewright.clinical.Patient;
import org.notewright.clinical.Practice;
import org.notewright.export.markup.PrintedSection;

/// Everything a page needs to know. What is given is printed and nothing else: the caller decides which sections go out.
///
/// @param practice      the letterhead; what is empty is left out
/// @param patient       whose document it is
/// @param title         such as `SOAP note`; a blank one prints as `Untitled document`
/// @param dateOfService null where the document covers no visit
/// @param sections      in order; an empty one prints a dash
/// @param signature     null while unsigned
/// @param addenda       in order; only a signed document has some
/// @param draft         stamps DRAFT on every page; a signed document is no draft
/// @param paper         size of the page
/// @param zone          in which the addenda's times are shown
/// @param producedAt    date of the file in its metadata; equal input gives equal bytes
public record PrintedDocument(Practice practice, Patient patient, String title, @Nullable LocalDate dateOfService,
                              List<PrintedSection> sections, @Nullable SignatureBlock signature,
                              List<Addendum> addenda, boolean draft, PaperSize paper, ZoneId zone,
                              Instant producedAt) {

    static final String UNTITLED = "Untitled document";

    public PrintedDocument {
        sections = List.copyOf(sections);
        addenda = List.copyOf(addenda);
        title = title.isBlank() ? UNTITLED : title.strip();
        if (draft && signature != null) {
            throw new IllegalArgumentException("a signed document is not printed as a draft");
        }
        if (signature == null && !addenda.isEmpty()) {
            throw new IllegalArgumentException("only a signed document has addenda");
        }
    }

    @Override public String toString() {
        return "PrintedDocument[" + patient.id() + ", " + sections.size() + " sections]";
    }
}
