package org.notewright.analysis.facts;

import java.util.ArrayList;
import java.util.List;
import org.notewright.analysis.facts.text.NoteText;

/// Sorts the clauses of a note under S, O, A and P.
public final class SoapSections {

    private SoapSections() {
    }

    /// @param note the note as stored
    /// @return its clauses in order; headers, names, dates, billing numbers and signatures carry no section and are
    ///         left out
    public static List<SoapClause> of(String note) {
        var text = NoteText.of(note);
        return clauses(text, SectionSorter.sort(text, ClauseSplitter.split(text)));
    }

    static List<SoapClause> clauses(NoteText text, List<Sorted> sorted) {
        var clauses = new ArrayList<SoapClause>();
        for (var clause : sorted) {
            var section = clause.section();
            if (section != null && clause.from() < clause.to()) {
                clauses.add(new SoapClause(text.span(clause.from(), clause.to()), section));
            }
        }
        return List.copyOf(clauses);
    }
}
