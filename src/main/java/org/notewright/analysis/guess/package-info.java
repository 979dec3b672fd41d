/// Guesses that a person confirms: which visit a text belongs to, and whose it is. Weak evidence is no guess at all.
///
/// **May touch:** `clinical`, `analysis.text` and the JDK; the labels come from the class path. Pure functions: no files, no
/// clock, no network. **Never:** filing anything, or choosing between two people by name alone.
@NullMarked
package org.notewright.analysis.guess;

import org.jspecify.annotations.NullMarked;
