/// How much of a note is unchanged from earlier notes of the same patient, for the warning about cloned notes.
///
/// **May touch:** `clinical`, `analysis.text`, the JDK. Pure functions over text. **Never:** blocks anything; it only counts.
@NullMarked
package org.notewright.analysis.similarity;

import org.jspecify.annotations.NullMarked;
