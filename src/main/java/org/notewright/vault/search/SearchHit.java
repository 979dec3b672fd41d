package org.notewright.vault.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.DocumentId;
import org.notewright.clinical.PatientId;
import org.notewright.clinical.SourceId;
import org.notewright.clinical.Span;

/// One record that was found.
///
/// @param patient     whose it is
/// @param patientName as lists show it
/// @param target      what to open
/// @param title       name of the file, the document or the patient
/// @param visitDate   date of service, null where it has none
/// @param at          when it was stored; null for a patient
/// @param snippet     a few words around the hit
/// @param spans       the hits in the whole text (a source's effective text, a document's working text), the first ones
///                    where there are many; none where only the title matches
public record SearchHit(PatientId patient, String patientName, Target target, String title,
                        @Nullable LocalDate visitDate, @Nullable Instant at, Snippet snippet, List<Span> spans) {

    private static final int MOST_SPANS = 200;

    /// What was found.
    public sealed interface Target {

        /// The patient's own data.
        record OfPatient(PatientId patient) implements Target {
        }

        /// A source; spans are in its effective text.
        record OfSource(SourceId source) implements Target {
        }

        /// A document; spans are in its working text, or in an addendum.
        ///
        /// @param addendum 0 for the text, else the addendum's number
        record OfDocument(DocumentId document, int addendum) implements Target {
        }
    }

    public SearchHit {
        spans = List.copyOf(spans);
    }

    /// @param text the whole text
    public static SearchHit of(SearchQuery query, PatientId patient, String patientName, Target target, String title,
            @Nullable LocalDate visitDate, @Nullable Instant at, String text) {
        var spans = query.spans(text, MOST_SPANS);
        return new SearchHit(patient, patientName, target, title, visitDate, at, Snippet.of(text, spans), spans);
    }

    @Override public String toString() {
        return "SearchHit[" + target + "]";
    }
}
