/// The deterministic checks a skill names for its drafts, besides grounding: form, length, reading grade, plain words,
/// doses, goals, reasons of a denial, units, and what a message may say.
///
/// **May touch:** `clinical`, the other rooms of analysis. Pure functions. **Never:** a change of the draft; a check that
/// asks for more than the sources hold: it says what is not there, and a person decides.
@NullMarked
package org.notewright.analysis.checks;

import org.jspecify.annotations.NullMarked;
