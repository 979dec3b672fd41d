package org.notewright.workflow;

import java.util.List;
import org.notewright.clinical.Source;

/// The facts of one source, to be looked through before a draft is made.
///
/// @param source  as it is now
/// @param entries lost corrections first, then everything in the order of the text
public record FactSheet(Source source, List<FactEntry> entries) {

    public FactSheet {
        entries = List.copyOf(entries);
    }

    /// The source's own words: what the rows point into.
    public String text() {
        return source.effectiveText();
    }

    @Override public String toString() {
        return "FactSheet[" + source.id() + ", " + entries.size() + " rows]";
    }
}
