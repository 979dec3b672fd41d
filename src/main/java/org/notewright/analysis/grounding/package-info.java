/// Holds a draft to its sources: every sentence, number, side, grade, negation and name is matched to evidence.
///
/// **Lives here:** the normalised reading of notes and prose, the matching, the wording of what does not hold.
/// **May touch:** `clinical`, the JDK, Jackson's CSV reader for the class-path lexicon. Pure functions: no files, no clock,
/// no network, no model. **Never:** a verdict that needs a guess about medicine; only the words of the sources count.
@NullMarked
package org.notewright.analysis.grounding;

import org.jspecify.annotations.NullMarked;
