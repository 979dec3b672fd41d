package org.notewright.analysis.facts;

import java.util.List;
import org.notewright.clinical.Discipline;

/// Everything read from one note.
///
/// @param discipline     whose documentation it is
/// @param visitType      what kind of note it is
/// @param facts          in the order of the note
/// @param clauses        in the order of the note, not overlapping
/// @param implausible    values that cannot be true; none of them is a fact
/// @param contradictions places that name different sides
public record NoteFacts(Discipline discipline, VisitType visitType, List<Fact> facts, List<SoapClause> clauses,
                        List<Implausible> implausible, List<Contradiction> contradictions) {

    public NoteFacts {
        facts = List.copyOf(facts);
        clauses = List.copyOf(clauses);
        implausible = List.copyOf(implausible);
        contradictions = List.copyOf(contradictions);
    }

    /// Only counts: task and exercise names are the note's own words.
    @Override public String toString() {
        return "NoteFacts[" + discipline + " " + visitType + ", " + facts.size() + " facts, " + clauses.size() + " clauses]";
    }
}
