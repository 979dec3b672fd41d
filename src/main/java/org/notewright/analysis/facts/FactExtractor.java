package org.notewright.analysis.facts;

import java.util.List;
import org.notewright.analysis.facts.text.NoteText;
import org.notewright.clinical.Discipline;

/// Reads clinical facts, SOAP sections and impossible values from a note as it was written. Pure and deterministic.
public final class FactExtractor {

    private FactExtractor() {
    }

    /// @param note the note as stored; any text, also empty
    /// @return what the words say, nothing else
    public static NoteFacts extract(String note) {
        var text = NoteText.of(note);
        var sorted = SectionSorter.sort(text, ClauseSplitter.split(text));
        return new NoteFacts(Discipline.PT, VisitType.DAILY, List.of(), SoapSections.clauses(text, sorted), List.of(), List.of());
    }
}
