package org.notewright.workflow;

import java.util.List;
import org.notewright.clinical.Document;
import org.notewright.clinical.Patient;
import org.notewright.clinical.Source;

/// A patient's folder as the canvas shows it.
///
/// @param sources   by date of service, those without one first
/// @param documents by date of service
public record Folder(Patient patient, List<Source> sources, List<Document> documents) {

    public Folder {
        sources = List.copyOf(sources);
        documents = List.copyOf(documents);
    }
}
