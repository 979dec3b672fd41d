package org.notewright.analysis.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.notewright.clinical.Span;

/// Sorts the clauses of a note under S, O, A and P.
public final class SoapSections {

    private SoapSections() {
    }

    /// @param note the note as stored
    /// @return its clauses in order; headers, names, dates, billing numbers and signatures carry no section and are
    ///         left out
    public static List<SoapClause> of(String note) {
        var clauses = new ArrayList<SoapClause>();
        var section = SoapSection.SUBJECTIVE;
        int start = 0;
        while (start < note.length()) {
            int end = note.indexOf('\n', start);
            end = end < 0 ? note.length() : end;
            var line = note.substring(start, end).strip().toLowerCase(Locale.ROOT);
            if (line.startsWith("s:") || line.startsWith("subjective")) {
                section = SoapSection.SUBJECTIVE;
            } else if (line.startsWith("o:") || line.startsWith("objective")) {
                section = SoapSection.OBJECTIVE;
            } else if (line.startsWith("a:") || line.startsWith("assessment")) {
                section = SoapSection.ASSESSMENT;
            } else if (line.startsWith("p:") || line.startsWith("plan")) {
                section = SoapSection.PLAN;
            }
            if (!line.isEmpty()) {
                clauses.add(new SoapClause(new Span(start, end), section));
            }
            start = end + 1;
        }
        return List.copyOf(clauses);
    }
}
