package org.notewright.export.pdf;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.Patient;
import org.notewright.clinical.Signer;

/// The program's own words on a page, in American English as the document's language says.
final class Words {

    static final String DASH = "—";
    static final String DRAFT = "DRAFT";
    static final String NOT_SIGNED = "DRAFT - not signed";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMM d, uuuu", Locale.US);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("MMM d, uuuu 'at' h:mm a zzz '(UTC'xxx')'", Locale.US);
    private static final String BETWEEN = "  ·  ";

    private Words() {
    }

    static String day(@Nullable LocalDate day) {
        return day == null ? DASH : DAY.format(day);
    }

    /// Date, time, zone and its distance from UTC, so that the moment is certain wherever it is read.
    static String moment(Instant moment, ZoneId zone) {
        return MOMENT.format(moment.atZone(zone));
    }

    static String signer(Signer signer) {
        return signer.name() + ", " + signer.credentials();
    }

    static String electronicallySigned(Instant moment, ZoneId zone) {
        return "Electronically signed " + moment(moment, zone);
    }

    static String licence(Signer signer) {
        return signer.licence().isEmpty() ? "" : "License " + signer.licence();
    }

    /// Who the page belongs to, for its footer: two identifiers where two are known.
    static String identity(Patient patient) {
        var parts = new ArrayList<String>();
        parts.add(patient.fullName());
        if (patient.birthDate() != null) {
            parts.add("DOB " + day(patient.birthDate()));
        }
        if (!patient.recordNumber().isEmpty()) {
            parts.add("Record " + patient.recordNumber());
        }
        return joined(parts);
    }

    static String joined(List<String> parts) {
        return String.join(BETWEEN, parts.stream().filter(part -> !part.isEmpty()).toList());
    }
}
