package org.notewright.workflow;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.Document;
import org.notewright.clinical.DocumentId;
import org.notewright.clinical.Patient;
import org.notewright.clinical.Reference;
import org.notewright.clinical.Source;
import org.notewright.clinical.SourceId;
import org.notewright.clinical.Version;

/// What one run is made from.
///
/// @param origins    reviewed documents, with the version that is sent
/// @param references of the shelf: no evidence about the patient
record Material(Patient patient, List<Source> sources, List<Origin> origins, List<Reference> references) {

    /// A reviewed document as a source.
    record Origin(Document document, Version version) {
        @Override public String toString() {
            return "Origin[" + document.id() + "]";
        }
    }

    Material {
        sources = List.copyOf(sources);
        origins = List.copyOf(origins);
        references = List.copyOf(references);
    }

    List<SourceId> sourceIds() {
        return sources.stream().map(Source::id).toList();
    }

    List<DocumentId> originIds() {
        return origins.stream().map(origin -> origin.document().id()).toList();
    }

    /// The date of the last thing it is made from.
    @Nullable LocalDate lastDate() {
        return sources.isEmpty() ? origins.getLast().document().visitDate() : sources.getLast().visitDate();
    }

    @Override public String toString() {
        return "Material[" + sources.size() + " sources, " + origins.size() + " documents]";
    }
}
