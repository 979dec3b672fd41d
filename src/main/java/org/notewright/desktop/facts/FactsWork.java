package org.notewright.desktop.facts;

import org.notewright.clinical.SourceId;
import org.notewright.clinical.Span;
import org.notewright.workflow.FactCells;
import org.notewright.workflow.FactEntry;
import org.notewright.workflow.FactSheet;

/// What the grid needs of an open vault; see [org.notewright.workflow.CorrectFacts]. Every method blocks: called from jobs only.
public interface FactsWork {

    FactSheet facts(SourceId id);

    FactSheet changeFact(SourceId id, FactEntry entry, FactCells wanted);

    FactSheet strikeFact(SourceId id, FactEntry entry);

    FactSheet addFact(SourceId id, Span place, FactCells wanted);

    FactSheet takeFactBack(SourceId id, int number);
}
